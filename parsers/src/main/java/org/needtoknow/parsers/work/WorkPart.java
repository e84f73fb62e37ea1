package org.needtoknow.parsers.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;

/**
 * The content of one row on a case or call. Rows of one number are far apart, in several files;
 * {@link JoinedWork} joins them, so that a department's work need not fit in memory.
 *
 * @param number the case's or call's, as records compare it
 * @param ordinal rows are joined in this order, in which they were read
 */
public record WorkPart(String number, long ordinal, Content content) {
  /** The kinds of rows. */
  public sealed interface Content {
    /** True for a part of a case, false for one of a call. */
    default boolean ofCase() {
      return this instanceof CaseHead
          || this instanceof Assigned
          || this instanceof CaseParty
          || this instanceof Activity;
    }
  }

  /** The case itself, without assignments and parties. */
  public record CaseHead(CaseFile file) implements Content {}

  /** An assignment of the case. */
  public record Assigned(CaseAssignment assignment) implements Content {}

  /** A party of the case. */
  public record CaseParty(Party party) implements Content {}

  /** Activity on the case. */
  public record Activity(Instant at) implements Content {}

  /** The call itself, without units and parties. */
  public record CallHead(CallForService call) implements Content {}

  /** A unit on the call. */
  public record OnCall(UnitOnCall unit) implements Content {}

  /** A party of the call. */
  public record CallParty(Party party) implements Content {}

  public WorkPart {
    requireNonNull(number, "number");
    requireNonNull(content, "content");
  }

  /** Only the kind of row, never its content. */
  @Override
  public String toString() {
    return "WorkPart[" + number + " " + content.getClass().getSimpleName() + "]";
  }
}
