package org.needtoknow.jobs.wire;

import org.needtoknow.results.json.ByteSlice;

/**
 * Writes and reads one kind of value. Made for one task: a codec may remember texts it has seen.
 */
public interface Codec<T> {
  void write(T value, WireOutput out);

  T read(WireInput in);

  default byte[] toBytes(T value) {
    WireOutput out = new WireOutput();
    write(value, out);
    return out.toByteArray();
  }

  default T fromBytes(byte[] bytes) {
    return read(new WireInput(bytes));
  }

  default T fromBytes(ByteSlice bytes) {
    return read(new WireInput(bytes));
  }
}
