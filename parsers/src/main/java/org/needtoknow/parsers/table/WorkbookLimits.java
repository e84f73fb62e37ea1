package org.needtoknow.parsers.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.needtoknow.parsers.source.FileSource;

/**
 * Checks a packed workbook before it is read. A small file may unpack to anything, and its reader
 * keeps in memory the texts that cells share, a row as a whole, and a place for each cell from the
 * first column on; none of these may be longer than any real export has them. And it does not know
 * Excel's strict format, nor the dates as text that come with it.
 */
final class WorkbookLimits {
  /** A part other than a sheet is kept in memory as a whole. */
  static final long PART = 128L << 20;

  /** Excel allows 32,767 characters in a cell; exports have some thousand in a row. */
  static final long ROW = 16L << 20;

  /** The last column that Excel has is XFD. */
  private static final int LETTERS = 3;

  /** The text by which each part of a workbook in the strict format names its content. */
  private static final String STRICT = "purl.oclc.org/ooxml";

  private static final String STRICT_FORMAT =
      "the workbook is in Excel's strict format, which is not read; save it as 'Excel Workbook"
          + " (.xlsx)' or as CSV";

  private static final int BUFFER = 64 * 1024;

  private WorkbookLimits() {}

  /** Why it is not read, in words; empty for a workbook that can be read. */
  static Optional<String> exceeded(byte[] packed) throws IOException {
    long left = Math.max(FileSource.FREE_EXPANSION, packed.length * FileSource.MOST_EXPANSION);
    try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        Part part = new Part(left);
        try (InputStream in = zip.getInputStream(entry)) {
          part.look(in);
        }
        if (!part.beyond.isEmpty()) {
          return Optional.of(part.beyond);
        }
        left -= part.size;
      }
    }
    return Optional.empty();
  }

  /** One part, byte by byte: where a row begins, and how the places of cells are written. */
  private static final class Part {
    private static final byte[] ROW_TAG = "row".getBytes(StandardCharsets.US_ASCII);

    /** The type of a cell with a date as text; a single quotation mark is read as a double. */
    private static final long DATE_CELL = 0x20_74_3D_22_64_22L; // ' t="d"'

    private final long left;
    private long size;
    private String beyond = "";
    private boolean sheet;
    private long sinceRow;

    /** How much of a tag that may open a row has been seen, -1 outside of one. */
    private int tag = -1;

    /** Letters of a place such as {@code AB12}: -1 outside, 0 after {@code r="}. */
    private int letters = -1;

    /** Seen of {@code r="}: 1 a space, 2 the r, 3 the sign. */
    private int place;

    /** The last six bytes inside a tag. */
    private long seen;

    private boolean inTag;

    Part(long left) {
      this.left = left;
    }

    void look(InputStream in) throws IOException {
      byte[] bytes = new byte[BUFFER];
      for (int read = in.readNBytes(bytes, 0, BUFFER);
          read > 0 && beyond.isEmpty();
          read = in.readNBytes(bytes, 0, BUFFER)) {
        if (size == 0) {
          String begin = new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
          sheet = begin.replace("\0", "").contains("worksheet");
          if (begin.contains(STRICT)) {
            beyond = STRICT_FORMAT;
          }
        }
        size += read;
        if (size > left || !sheet && size > PART) {
          beyond = "the workbook expands beyond the limit and was not read";
        }
        for (int i = 0; sheet && i < read && beyond.isEmpty(); i++) {
          look(bytes[i]);
        }
      }
    }

    private void look(byte b) {
      if (b == 0) {
        beyond = "the workbook is damaged: its texts are not UTF-8";
      }
      openRow(b);
      if (++sinceRow > ROW) {
        beyond = "a row of the workbook is longer than is read";
      }
      if (isDateCell(b)) {
        beyond = STRICT_FORMAT;
      }
      placeOfCell(b);
      if (letters > LETTERS) {
        beyond = "a cell of the workbook lies beyond the last column that Excel has";
      }
    }

    /** A row opens with {@code <row } or, where names are prefixed, {@code <x:row }. */
    private void openRow(byte b) {
      if (b == '<' || b == ':') {
        tag = 0;
      } else if (tag == ROW_TAG.length) {
        sinceRow = b <= ' ' || b == '>' || b == '/' ? 0 : sinceRow;
        tag = -1;
      } else if (tag >= 0) {
        tag = b == ROW_TAG[tag] ? tag + 1 : -1;
      }
    }

    private boolean isDateCell(byte b) {
      inTag = b == '<' || inTag && b != '>';
      seen = seen << 8 & 0xFFFF_FFFF_FFFFL | (isSpace(b) ? ' ' : b == '\'' ? '"' : b & 0xFF);
      return inTag && seen == DATE_CELL;
    }

    private static boolean isSpace(byte b) {
      return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private void placeOfCell(byte b) {
      boolean space = isSpace(b);
      if (letters >= 0) {
        // A letter may be written as a reference to its number, which no exporter does.
        boolean letter = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
        boolean odd = b == '&' || b < 0;
        letters = odd ? LETTERS + 1 : b == '"' || b == '\'' ? -1 : letters + (letter ? 1 : 0);
      } else if (place == 3 && (b == '"' || b == '\'')) {
        letters = 0;
        place = 0;
      } else if (place == 2 && b == '=') {
        place = 3;
      } else if (space) {
        place = Math.max(place, 1);
      } else {
        place = place == 1 && b == 'r' ? 2 : 0;
      }
    }
  }
}
