package org.needtoknow.parsers.source;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with a file as a whole. Decisions rest on the kind; the words are for people.
 *
 * @param ofMember true for an archive when the problem is that of one of its members
 * @param detail follows the words of the kind, {@code ""} for nothing; never content of the file
 */
public record FileProblem(Kind kind, boolean ofMember, String detail) {
  /** The kinds of problems. */
  public enum Kind {
    EMPTY("empty file"),
    BINARY("binary file"),
    COMPRESSED_DATA_END("compressed data end early"),
    COMPRESSED_DATA_DAMAGED("compressed data are damaged"),
    EXPANDS_BEYOND_LIMIT("expands beyond the limit, the rest was not read"),
    READ_FAILED("could not be read to its end"),
    /** Framing was given up, so that blocks and bytes of the file are not all accounted for. */
    FRAMING_FAILED("the file was not read to its end"),
    TOO_MANY_MEMBERS("has more members than are read"),
    NO_MEMBERS("archive without a member"),
    /** A table is not as it should be; the detail says what. */
    TABLE("");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  public FileProblem {
    requireNonNull(kind, "kind");
    requireNonNull(detail, "detail");
  }

  /** A problem of the file itself. */
  public static FileProblem of(Kind kind) {
    return new FileProblem(kind, false, "");
  }

  /** A problem of the file itself, with a detail. */
  public static FileProblem of(Kind kind, String detail) {
    return new FileProblem(kind, false, detail);
  }

  /** The same as a problem of the archive that the file is a member of. */
  FileProblem inArchive() {
    return new FileProblem(kind, true, detail);
  }

  /** In words. */
  public String words() {
    return (ofMember ? "a member: " : "") + kind.words + detail;
  }
}
