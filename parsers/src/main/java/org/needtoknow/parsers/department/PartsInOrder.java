package org.needtoknow.parsers.department;

import java.util.function.Consumer;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;

/** Hands rows on under their numbers, in the order of reading, and notes those of no number. */
final class PartsInOrder {
  private final Consumer<WorkPart> parts;
  private final UnmatchedNumbers unmatched = new UnmatchedNumbers();
  private long ordinal;

  PartsInOrder(Consumer<WorkPart> parts) {
    this.parts = parts;
  }

  void add(String number, WorkPart.Content content) {
    parts.accept(new WorkPart(number, ordinal++, content));
  }

  /** A row on a case or call that is not on file. */
  void notOnFile(FeedRow row, String column, String warning, String number) {
    row.warn(column, warning);
    unmatched.add(row.table(), number, row.line());
  }

  UnmatchedNumbers unmatched() {
    return unmatched;
  }

  /** A number in the form in which records compare it. */
  static String number(RecordKind kind, FeedRow row, String column) throws RowRejected {
    return new RecordNumber(kind, row.required(column)).number();
  }
}
