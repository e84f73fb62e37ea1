package org.needtoknow.parsers.work;

import java.util.function.Consumer;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.parsers.feed.FeedRow;
import org.needtoknow.parsers.feed.RowProblem;
import org.needtoknow.parsers.feed.RowRejectedException;
import org.needtoknow.parsers.log.message.CellText;

/**
 * Passes rows on under their numbers, in the order of reading, and notes numbers that are not on
 * file.
 */
final class WorkPartWriter {
  private final Consumer<WorkPart> parts;
  private final UnmatchedNumbers unmatched = new UnmatchedNumbers();
  private long ordinal;

  WorkPartWriter(Consumer<WorkPart> parts) {
    this.parts = parts;
  }

  void add(String number, WorkPart.Content content) {
    parts.accept(new WorkPart(number, ordinal++, content));
  }

  /** Notes a row on a case or call that is not on file. */
  void notOnFile(FeedRow row, String column, RowProblem problem, String number) {
    row.warn(column, problem);
    unmatched.add(row.table(), number, row.line());
  }

  UnmatchedNumbers unmatched() {
    return unmatched;
  }

  /** The number on file that a row means; a number without its zeros is noted. */
  static String onFile(RecordKind kind, FeedRow row, String column, WorkNumbers numbers)
      throws RowRejectedException {
    String written = number(kind, row, column);
    String meant = numbers.meantBy(written);
    if (!meant.equals(written)) {
      row.warn(column, RowProblem.ZEROS_DIFFER);
    }
    return meant;
  }

  /** A number in the form in which records compare it. */
  static String number(RecordKind kind, FeedRow row, String column) throws RowRejectedException {
    String number = row.required(column);
    if (CellText.isPower(number)) {
      throw new RowRejectedException(column, RowProblem.POWER_OF_TEN);
    }
    return new RecordNumber(kind, number).number();
  }
}
