package org.needtoknow.results.document;

import static java.util.Objects.requireNonNull;

/**
 * A record of a log that could not be read: a line of {@code rejected.ndjson}. Restricted.
 *
 * @param log the file it is in
 */
public record RejectedDocument(LookupDocument.Log log, Rejection ntk) {
  public RejectedDocument {
    requireNonNull(log, "log");
    requireNonNull(ntk, "ntk");
  }

  /** Where it is, and what is wrong with it. */
  public record Rejection(Place source, Rejected rejected) {
    public Rejection {
      requireNonNull(source, "ntk.source");
      requireNonNull(rejected, "ntk.rejected");
    }
  }

  /**
   * Where the record is.
   *
   * @param line its first physical line, from 1
   * @param offset of its first byte in the file as unpacked
   * @param length of the record in bytes
   */
  public record Place(String file, long line, long offset, long length) {
    public Place {
      file = Blank.orBlank(file);
    }
  }

  /**
   * What is wrong.
   *
   * @param column number of the column or byte where reading ended, from 1; 0 when it is not known
   * @param raw the record's bytes, or the beginning of a record that is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // written once and read once
  public record Rejected(String reason, int column, byte[] raw) {
    public Rejected {
      reason = Blank.orBlank(reason);
      raw = raw == null ? new byte[0] : raw;
    }

    /** The reason alone. */
    @Override
    public String toString() {
      return "Rejected[" + reason + "]";
    }
  }

  /** A record's document. */
  public static RejectedDocument of(Place place, Rejected rejected) {
    return new RejectedDocument(
        new LookupDocument.Log(new LookupDocument.LogFile(place.file())),
        new Rejection(place, rejected));
  }
}
