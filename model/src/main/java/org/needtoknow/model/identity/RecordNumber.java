package org.needtoknow.model.identity;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.Text;

/**
 * A record by its number, in upper case without spaces.
 *
 * @param kind what kind of record, {@link RecordKind#NONE} when there is none or the source does
 *     not say
 * @param number the agency's number, or {@code ""}
 */
public record RecordNumber(RecordKind kind, String number) {
  public static final RecordNumber NONE = new RecordNumber(RecordKind.NONE, "");

  public RecordNumber {
    requireNonNull(kind, "kind");
    number = Text.upper(Text.orBlank(number, "number")).replace(" ", "");
  }

  public boolean isBlank() {
    return number.isEmpty();
  }
}
