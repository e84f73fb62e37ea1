package org.needtoknow.results.document;

import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.RecordNumber;

/**
 * The number of a record.
 *
 * @param kind {@code case}, {@code call} …
 */
public record RecordLine(String kind, String number) {
  public RecordLine {
    kind = Blank.orBlank(kind);
    number = Blank.orBlank(number);
  }

  /** Empty for a blank number. */
  public static Optional<RecordLine> of(RecordNumber record) {
    return record.isBlank()
        ? Optional.empty()
        : Optional.of(new RecordLine(Text.lower(record.kind()), record.number()));
  }

  /** Its kind alone: a number can name a restricted record. */
  @Override
  public String toString() {
    return "RecordLine[" + kind + "]";
  }
}
