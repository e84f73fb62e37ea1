package org.needtoknow.parsers.log.collect;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.LookupField;

/** The columns of the COLLECT style, by the names in its header. */
enum CollectColumn {
  TRANSACTION("Transaction Number", null),
  TIME("Date/Time", LookupField.TIME),
  ACCOUNT("User ID", LookupField.ACCOUNT),
  OPERATOR("User Name", null),
  ORI("ORI", LookupField.ORI),
  TERMINAL("Terminal", LookupField.TERMINAL),
  MESSAGE_KEY("Message Key", LookupField.MESSAGE_KEY),
  PURPOSE("Purpose Code", LookupField.PURPOSE),
  ATTENTION("Attention", LookupField.REQUESTER),
  REASON("Reason", LookupField.REASON),
  CASE_NUMBER("Case Number", LookupField.CASE_NUMBER),
  NAME("Name", LookupField.SUBJECT),
  DATE_OF_BIRTH("Date of Birth", LookupField.SUBJECT),
  OLN("OLN", LookupField.SUBJECT),
  OLN_STATE("OLN State", null),
  SOC("SSN", LookupField.SUBJECT),
  SID("SID", LookupField.SUBJECT),
  FBI("FBI", LookupField.SUBJECT),
  PLATE("Plate", LookupField.SUBJECT),
  PLATE_STATE("Plate State", null),
  VIN("VIN", LookupField.SUBJECT),
  ADDRESS("Address", LookupField.SUBJECT),
  ARTICLE("Article", LookupField.SUBJECT),
  RESULT("Result", LookupField.OUTCOME),
  ORIGIN("Origin", null);

  private static final Map<String, CollectColumn> BY_NAME = new HashMap<>();

  static {
    for (CollectColumn column : values()) {
      BY_NAME.put(plain(column.header), column);
    }
  }

  private final String header;
  private final Optional<LookupField> field;

  CollectColumn(String header, LookupField field) {
    this.header = header;
    this.field = Optional.ofNullable(field);
  }

  /** Which field a masked cell of this column masks. */
  Optional<LookupField> field() {
    return field;
  }

  /** The column of a header cell; case, spaces and punctuation do not matter. */
  static Optional<CollectColumn> of(String headerCell) {
    return Optional.ofNullable(BY_NAME.get(plain(headerCell)));
  }

  private static String plain(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return Text.upper(letters.toString());
  }
}
