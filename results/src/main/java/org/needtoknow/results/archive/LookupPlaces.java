package org.needtoknow.results.archive;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where some of the lookups are in {@code lookups.ndjson}, noted while the file is written: one
 * place for every 64 lines or 64 KB. Lines must come in order of ids. Not thread-safe: each thread
 * notes the places of its own part of the file.
 */
public final class LookupPlaces {
  /** An id is 16 bytes, in hexadecimal digits. */
  static final int ID_BYTES = 16;

  private static final int LINES = 64;
  private static final int BYTES = 1 << 16;
  private static final int FIRST_ROOM = 256;

  private long[] places = new long[3 * FIRST_ROOM];
  private int count;
  private long end;
  private long lines;
  private long linesSince;
  private long noted;

  /**
   * @param begin where this part of the file begins, in bytes
   */
  public LookupPlaces(long begin) {
    this.end = begin;
    this.noted = begin;
  }

  /**
   * Notes a line if it is due.
   *
   * @param id of the lookup, 32 hexadecimal digits
   * @param length of the line with its line feed, in bytes
   */
  public void add(String id, long length) {
    if (lines == 0 || linesSince == LINES || end - noted >= BYTES) {
      note(id);
    }
    lines++;
    linesSince++;
    end += length;
  }

  private void note(String id) {
    if (id.length() != 2 * ID_BYTES) {
      throw new IllegalArgumentException("the id of a lookup has " + id.length() + " digits");
    }
    if (3 * count == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[3 * count] = HexFormat.fromHexDigitsToLong(id, 0, ID_BYTES);
    places[3 * count + 1] = HexFormat.fromHexDigitsToLong(id, ID_BYTES, 2 * ID_BYTES);
    places[3 * count + 2] = end;
    count++;
    linesSince = 0;
    noted = end;
  }

  /** How many places were noted. */
  int count() {
    return count;
  }

  /** How many lines were seen. */
  long lines() {
    return lines;
  }

  /** Where the last line ends, in bytes of the whole file. */
  long end() {
    return end;
  }

  /** The first half of an id, its second half, and the place of its line. */
  long part(int place, int part) {
    return places[3 * place + part];
  }
}
