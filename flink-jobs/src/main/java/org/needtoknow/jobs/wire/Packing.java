package org.needtoknow.jobs.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Packs things that go to one key into few packets: what a shuffle costs goes by the packet. A
 * packet holds the key, its number among all that were begun, and one thing after the other, to the
 * end. A shuffle keeps no order among packets; by their numbers they can be put back. One for each
 * task and each kind of packet.
 */
public final class Packing {
  /**
   * A packet that has grown to this many bytes leaves. Some hundreds are open at once and written
   * to in turns: small ones stay near.
   */
  private static final int ENOUGH = 4 << 10;

  private final byte kind;
  private final Map<String, WireOutput> open = new LinkedHashMap<>();
  private final Deque<WireOutput> idle = new ArrayDeque<>();
  private long begun;

  public Packing(byte kind) {
    this.kind = kind;
  }

  /**
   * Where to write one thing more for a key.
   *
   * @param out where packets go once they hold enough; each is good until the call returns
   */
  public WireOutput to(String key, Consumer<Packet> out) {
    WireOutput body = open.get(key);
    if (body != null && body.size() >= ENOUGH) {
      open.remove(key);
      send(key, body, out);
      body = null;
    }
    if (body == null) {
      body = idle.isEmpty() ? new WireOutput(1024) : idle.pop();
      body.putString(key);
      body.putUnsigned(begun++);
      open.put(key, body);
    }
    return body;
  }

  /** Sends what is still held. */
  public void flush(Consumer<Packet> out) {
    open.forEach((key, body) -> send(key, body, out));
    open.clear();
  }

  private void send(String key, WireOutput body, Consumer<Packet> out) {
    out.accept(Packet.of(kind, key, body.written()));
    body.reset();
    idle.push(body);
  }
}
