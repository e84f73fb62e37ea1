package org.needtoknow.parsers.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text in the form that all readers use: one byte for each ASCII character, and lines that end in
 * LF or CR LF. UTF-16 becomes UTF-8. When lines end in CR alone, as in files of old spreadsheets,
 * each such CR becomes a LF. All other content, binary files included, is not changed.
 */
public final class TextStream {
  /** The number of bytes at the beginning that are examined. */
  private static final int LOOKED_AT = 64 << 10;

  private static final int MOSTLY = 3;

  private TextStream() {}

  /**
   * The text of a stream.
   *
   * @throws IOException when the stream cannot be read
   */
  public static InputStream of(InputStream in) throws IOException {
    byte[] head = in.readNBytes(LOOKED_AT);
    InputStream whole = rejoined(head, in);
    Optional<Charset> wide = wideCharset(head);
    if (wide.isEmpty()) {
      return endsInCarriageReturns(head) ? new CarriageReturnEnds(whole) : whole;
    }
    if (isMark(head)) {
      whole.skipNBytes(2);
    }
    InputStream text = new Utf8Bytes(new InputStreamReader(whole, wide.get()));
    byte[] begin = text.readNBytes(LOOKED_AT);
    InputStream again = rejoined(begin, text);
    return endsInCarriageReturns(begin) ? new CarriageReturnEnds(again) : again;
  }

  private static InputStream rejoined(byte[] head, InputStream rest) {
    return head.length < LOOKED_AT
        ? new ByteArrayInputStream(head)
        : new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  private static boolean isMark(byte[] head) {
    return head.length >= 2
        && ((head[0] == -1 && head[1] == -2) || (head[0] == -2 && head[1] == -1));
  }

  /**
   * Recognizes UTF-16 by its byte order mark; without one, by the zero byte next to nearly every
   * character of English.
   */
  private static Optional<Charset> wideCharset(byte[] head) {
    if (isMark(head)) {
      return Optional.of(head[0] == -1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    int many = head.length * 3 / 8;
    if (head.length >= 8 && zeros[0] == 0 && zeros[1] > many) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return head.length >= 8 && zeros[1] == 0 && zeros[0] > many
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /**
   * Whether nearly all lines end in CR alone. A line break within a quoted cell does not end a
   * line, and a rare CR in text whose lines end in LF is a control character.
   */
  private static boolean endsInCarriageReturns(byte[] head) {
    int returns = 0;
    int feeds = 0;
    boolean quoted = false;
    boolean cellBegins = true;
    for (int i = 0; i < head.length; i++) {
      byte b = head[i];
      if (b == 0) {
        return false;
      }
      if (quoted) {
        quoted = b != '"';
        continue;
      }
      if (b == '\n') {
        feeds++;
      } else if (b == '\r' && !isBeforeFeed(head, i)) {
        returns++;
      }
      quoted = b == '"' && cellBegins;
      // A doubled quote closes a cell and opens it again: it follows another quote.
      cellBegins =
          b == ',' || b == ';' || b == '\t' || b == '|' || b == '\r' || b == '\n' || b == '"';
    }
    return returns > MOSTLY * feeds;
  }

  private static boolean isBeforeFeed(byte[] head, int at) {
    int i = at;
    while (i < head.length && head[i] == '\r') {
      i++;
    }
    return i < head.length && head[i] == '\n';
  }
}
