package org.needtoknow.parsers.source;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with a file as a whole. Decisions use the kind; the words are for people.
 *
 * @param ofMember true for an archive when the problem is that of one of its members
 * @param detail text after the words of the kind, or {@code ""}; never content of the file
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
    /** Framing was stopped, so not all blocks and bytes of the file are accounted for. */
    FRAMING_FAILED("the file was not read to its end"),
    TOO_MANY_MEMBERS("has more members than are read"),
    NO_MEMBERS("archive without a member"),
    /** A table is not as expected; the detail says why. */
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

  /** This problem as a problem of the archive that has the file as a member. */
  FileProblem inArchive() {
    return new FileProblem(kind, true, detail);
  }

  /** In words. */
  public String words() {
    return (ofMember ? "a member: " : "") + kind.words + detail;
  }
}
