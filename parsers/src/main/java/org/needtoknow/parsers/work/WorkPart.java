package org.needtoknow.parsers.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;

/**
 * What one row says of a case or call. Rows of one number stand far apart, in several files; what
 * belongs together is joined by {@link JoinedWork}, so that no department's work has to fit in
 * memory.
 *
 * @param number the case's or call's, as records compare it
 * @param ordinal rows are joined in this order: that of reading
 */
public record WorkPart(String number, long ordinal, Content content) {
  /** What the row is. */
  public sealed interface Content {
    /** True for a part of a case, false for one of a call. */
    default boolean ofCase() {
      return this instanceof CaseHead
          || this instanceof Assigned
          || this instanceof CaseParty
          || this instanceof Activity;
    }
  }

  /** The case itself, nobody assigned and nobody listed. */
  public record CaseHead(CaseFile file) implements Content {}

  /** An assignment of the case. */
  public record Assigned(CaseAssignment assignment) implements Content {}

  /** A party of the case. */
  public record CaseParty(Party party) implements Content {}

  /** Something was done on the case. */
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

  /** What kind of row it is, never what it says. */
  @Override
  public String toString() {
    return "WorkPart[" + number + " " + content.getClass().getSimpleName() + "]";
  }
}
