package org.needtoknow.jobs.wire;

import org.apache.flink.api.common.typeinfo.TypeInfo;
import org.needtoknow.results.json.ByteSlice;

/**
 * What crosses a shuffle: a number to key by, what it carries, and the thing itself as bytes.
 *
 * <p>Neither validated nor copied: a restore passes 0 and null.
 *
 * @param key a hash of the real key; the body holds the real key, because two keys can share a hash
 * @param body may be in a buffer that is used again for the next packet; a packet is written out as
 *     soon as it is sent, because it crosses a shuffle
 */
@TypeInfo(PacketTypeFactory.class)
public record Packet(long key, byte kind, ByteSlice body) {
  public static final byte LOOKUP = 1;
  public static final byte ACT = 2;
  public static final byte CASE = 3;
  public static final byte CALL = 4;

  /** Rows of cases and calls, on their way to the other rows of their numbers. */
  public static final byte WORK = 6;

  /** Who cites or views records, by their numbers. */
  public static final byte INTEREST = 5;

  /** A packet for a key in words. */
  public static Packet of(byte kind, String key, ByteSlice body) {
    return new Packet(hash(key), kind, body);
  }

  /** 64 bits over a text: FNV-1a, stirred once more so that near keys fall far apart. */
  public static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    return hash ^ hash >>> 33;
  }

  /** What kind of thing it carries, never the thing. */
  @Override
  public String toString() {
    return "Packet[kind " + kind + ", " + (body == null ? 0 : body.length()) + " bytes]";
  }
}
