package org.needtoknow.parsers.frame;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Decodes each record as UTF-8, or as Windows-1252 (which includes Latin-1 text) when it is not
 * valid UTF-8. Each record is decided separately, because exports mix both.
 */
public final class RecordText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final byte[] bytes;
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

  public RecordText(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The text of a record, or of a part of one. */
  public String of(int from, int end) {
    return isAscii(from, end)
        ? new String(bytes, from, end - from, StandardCharsets.ISO_8859_1)
        : new String(bytes, from, end - from, charset(from, end));
  }

  /** The character set of a record. */
  public Charset charset(int from, int end) {
    if (isAscii(from, end)) {
      return StandardCharsets.UTF_8;
    }
    try {
      utf8.reset().decode(ByteBuffer.wrap(bytes, from, end - from));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return WINDOWS_1252;
    }
  }

  /** Cells that were split as Latin-1, decoded as their record is. */
  String[] decoded(String[] latin1, int from, int end) {
    if (isAscii(from, end)) {
      return latin1;
    }
    Charset charset = charset(from, end);
    for (int i = 0; i < latin1.length; i++) {
      latin1[i] = new String(latin1[i].getBytes(StandardCharsets.ISO_8859_1), charset);
    }
    return latin1;
  }

  private boolean isAscii(int from, int end) {
    int all = 0;
    for (int i = from; i < end; i++) {
      all |= bytes[i];
    }
    return all >= 0;
  }
}
