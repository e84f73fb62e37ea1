package org.needtoknow.parsers.frame;

import java.nio.charset.StandardCharsets;

/**
 * Whether the first bytes of a file are text. Control characters alone do not make a file binary.
 */
enum ContentKind {
  TEXT,
  BINARY;

  static final int LOOKED_AT = 8_192;

  private static final byte[][] MAGIC = {
    magic("%PDF-"),
    magic("PK\003\004"),
    magic("\211PNG"),
    magic("\177ELF"),
    magic("BZh9"),
    magic("\320\317\021\340"),
    magic("7z\274\257"),
    magic("\3757zXZ"),
    magic("\377\330\377"),
    magic("(\265/\375"),
    magic("SQLite format 3")
  };

  private static byte[] magic(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }

  static ContentKind of(byte[] bytes, int length) {
    for (byte[] magic : MAGIC) {
      if (begins(bytes, length, magic)) {
        return BINARY;
      }
    }
    int zero = 0;
    int high = 0;
    for (int i = 0; i < length; i++) {
      zero += bytes[i] == 0 ? 1 : 0;
      high += bytes[i] < 0 ? 1 : 0;
    }
    // Text in a language of Latin letters has few bytes over 127; compressed or encrypted bytes
    // have one in two. A stray zero is a control character, one in a hundred is a binary format.
    return zero * 100L > length || high * 3L > length ? BINARY : TEXT;
  }

  private static boolean begins(byte[] bytes, int length, byte[] magic) {
    if (length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
