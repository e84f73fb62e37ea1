package org.needtoknow.jobs.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.util.Collector;

/**
 * Packs things that go to one key into few packets: what a shuffle costs goes by the packet.
 * Whoever unpacks reads one thing after the other, to the end. One for each task, and for one kind
 * of packet.
 */
public final class Packing<T> {
  /** A packet that has grown to this many bytes leaves. */
  private static final int ENOUGH = 16 << 10;

  private final byte kind;
  private final Codec<T> codec;
  private final Map<String, WireOutput> open = new LinkedHashMap<>();
  private final Deque<WireOutput> idle = new ArrayDeque<>();

  public Packing(byte kind, Codec<T> codec) {
    this.kind = kind;
    this.codec = codec;
  }

  /** Adds one thing to what its key gets. */
  public void add(String key, T thing, Collector<Packet> out) {
    WireOutput body = open.get(key);
    if (body == null) {
      body = idle.isEmpty() ? new WireOutput(1024) : idle.pop();
      body.putString(key);
      open.put(key, body);
    }
    codec.write(thing, body);
    if (body.size() >= ENOUGH) {
      open.remove(key);
      send(key, body, out);
    }
  }

  /** Sends what is still held. */
  public void flush(Collector<Packet> out) {
    open.forEach((key, body) -> send(key, body, out));
    open.clear();
  }

  private void send(String key, WireOutput body, Collector<Packet> out) {
    out.collect(Packet.of(kind, key, body.toByteArray()));
    body.reset();
    idle.push(body);
  }
}
