package org.needtoknow.parsers.log.message;

/**
 * What a reader noticed in lookups that it could read. Decisions use the constants; their words are
 * for people and hold no content of a record.
 */
public enum LogNotice {
  PLACEHOLDER_PERSON("the name is a placeholder, such as DOE,JOHN or UNK,UNK; read as blank"),
  IMPOSSIBLE_BIRTH("the date of birth makes the person older than 110; read as blank"),
  PLATE_IS_A_WORD(
      "the plate beside a name is a word for no plate, such as NONE or TEMP; read as blank"),
  SEVERAL_PLATES("the plate column holds several plates; each counts as a lookup of its own"),
  PLATE_CHANGED(
      "the plate looks like a date or a power of ten, as a spreadsheet changes it; read as masked:"
          + " export the column as text"),
  NUMBER_CHANGED(
      "a number is written as a power of ten (2.03E+10), as a spreadsheet changes it; read as"
          + " masked: export the column as text"),
  STATE_UNKNOWN("the state of a plate or licence is not known; read as blank"),
  ONE_NAME_FILLS_COLUMN(
      "one name without a date of birth fills much of the name column: if it is a mask, list it"
          + " under masked: of the log"),
  TEXT_REPAIRED(
      "letters were written in a wrong character set and were repaired; export the file as UTF-8"),
  COLUMN_TWICE(
      "the heading names a column twice; the rows below it are not read until one is removed"),
  WORDS_BESIDE_PLATE(
      "the name beside a plate has several words, no comma and no date of birth; read as blank"),
  COLUMNS_CHANGE_PLACES(
      "the reason or the case number is written as a name and the name is not: columns change their"
          + " order inside the file; read as masked: split the file where the order changes"),
  NAME_WITHOUT_COMMA("the name has several words and no comma, read as a last name");

  private final String words;

  LogNotice(String words) {
    this.words = words;
  }

  /** In plain English. */
  public String words() {
    return words;
  }
}
