package org.needtoknow.parsers.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.parsers.table.Headings;

/** The fields of a lookup that a mapping can fill. */
public enum LogField {
  TIME(LookupField.TIME),
  TRANSACTION,
  ACCOUNT(LookupField.ACCOUNT),
  OPERATOR,
  REQUESTER(LookupField.REQUESTER),
  ORI(LookupField.ORI),
  TERMINAL(LookupField.TERMINAL),
  MESSAGE_KEY(LookupField.MESSAGE_KEY),
  ACTION,
  PURPOSE(LookupField.PURPOSE),
  REASON(LookupField.REASON),
  CASE_NUMBER(LookupField.CASE_NUMBER),
  CASE_KIND,
  OUTCOME(LookupField.OUTCOME),
  AUTOMATIC,
  SUBJECT_KIND,
  NAME(LookupField.SUBJECT),
  LAST(LookupField.SUBJECT),
  FIRST(LookupField.SUBJECT),
  MIDDLE(LookupField.SUBJECT),
  SUFFIX(LookupField.SUBJECT),
  DOB(LookupField.SUBJECT),
  OLN(LookupField.SUBJECT),
  OLN_STATE,
  SOC(LookupField.SUBJECT),
  SID(LookupField.SUBJECT),
  FBI(LookupField.SUBJECT),
  PHONE(LookupField.SUBJECT),
  PLATE(LookupField.SUBJECT),
  PLATE_STATE,
  VIN(LookupField.SUBJECT),
  ADDRESS(LookupField.SUBJECT),
  ARTICLE(LookupField.SUBJECT),
  RECORD_NUMBER(LookupField.SUBJECT),
  RECORD_KIND;

  private final Optional<LookupField> lookupField;

  LogField() {
    this.lookupField = Optional.empty();
  }

  LogField(LookupField lookupField) {
    this.lookupField = Optional.of(lookupField);
  }

  /** The field of a lookup that is masked or not exported when this one is. */
  public Optional<LookupField> lookupField() {
    return lookupField;
  }

  /** The name in mapping files. */
  public String word() {
    return Text.lower(this);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(LogField::word).toList();
  }

  /**
   * True for fields with codes and not prose: {@code NONE} may be a plate there and is never an
   * empty word.
   */
  boolean isPlainText() {
    return this == PLATE || this == LAST || this == NAME;
  }

  static Optional<LogField> of(String word) {
    String key = Headings.key(word);
    return Arrays.stream(values()).filter(field -> field.word().equals(key)).findFirst();
  }
}
