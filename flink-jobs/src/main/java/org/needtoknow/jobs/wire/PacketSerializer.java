package org.needtoknow.jobs.wire;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.needtoknow.results.json.ByteSlice;

/** Writes a packet as its key, its kind and its bytes; a missing body is kept apart from none. */
public final class PacketSerializer extends TypeSerializerSingleton<Packet> {
  private static final long serialVersionUID = 1L;
  public static final PacketSerializer INSTANCE = new PacketSerializer();

  @Override
  public boolean isImmutableType() {
    return false;
  }

  @Override
  public Packet createInstance() {
    return new Packet(0, (byte) 0, null);
  }

  @Override
  public Packet copy(Packet from) {
    return from.body() == null
        ? from
        : new Packet(from.key(), from.kind(), ByteSlice.of(from.body().toByteArray()));
  }

  @Override
  public Packet copy(Packet from, Packet reuse) {
    return copy(from);
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(Packet packet, DataOutputView target) throws IOException {
    target.writeLong(packet.key());
    target.writeByte(packet.kind());
    if (packet.body() == null) {
      target.writeInt(-1);
    } else {
      ByteSlice body = packet.body();
      target.writeInt(body.length());
      target.write(body.bytes(), body.from(), body.length());
    }
  }

  @Override
  public Packet deserialize(DataInputView source) throws IOException {
    long key = source.readLong();
    byte kind = source.readByte();
    int length = source.readInt();
    if (length < 0) {
      return new Packet(key, kind, null);
    }
    byte[] body = new byte[length];
    source.readFully(body);
    return new Packet(key, kind, ByteSlice.of(body));
  }

  @Override
  public Packet deserialize(Packet reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    target.writeLong(source.readLong());
    target.writeByte(source.readByte());
    int length = source.readInt();
    target.writeInt(length);
    if (length > 0) {
      target.write(source, length);
    }
  }

  @Override
  public TypeSerializerSnapshot<Packet> snapshotConfiguration() {
    return new Snapshot();
  }

  /** What a checkpoint keeps of the serializer: its class alone. */
  public static final class Snapshot extends SimpleTypeSerializerSnapshot<Packet> {
    public Snapshot() {
      super(() -> INSTANCE);
    }
  }
}
