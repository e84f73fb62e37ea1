package org.needtoknow.parsers.feed;

/**
 * What can be wrong with a row of a feed, or with a cell of it. Decisions use the constants; their
 * words are for people and say what to do, never content of the row.
 */
public enum RowProblem {
  NO_HEADER_ROW("no header row before this row"),
  CANNOT_BE_SPLIT(""),
  VALUES_CONTRADICT("values contradict each other"),
  MORE_CELLS_THAN_COLUMNS("more cells than columns"),
  REPEATS_EARLIER_ROW("repeats an earlier row"),
  REPLACES_EARLIER_ROW("replaces an earlier row"),
  ANOTHER_STINT("an earlier row has another stint of the same person; both count"),
  REPLACES_EARLIER_NUMBER("an earlier row has the same number; this row replaces it"),

  BLANK("is blank"),
  NO_SUCH_COLUMN("the file has no such column"),
  MASKED("is masked; read as blank"),
  NEITHER_YES_NOR_NO("is neither yes nor no; read as no"),
  UNKNOWN_WORD("is not a known word"),
  NAME_WITHOUT_COMMA("name has no comma, read as a last name; write it LAST,FIRST"),
  TOO_MANY_COMMAS("more commas than a name has; separate the entries of a list by ';'"),
  COMMA_IN_LIST("contains a comma; separate the entries of a list by ';'"),
  DOUBTFUL_PLATE(""),
  PLATE_CHANGED(
      "is a date or a power of ten, as a spreadsheet changes a plate; read as blank; export the"
          + " column as text"),
  PLATE_IS_A_WORD("is a word for no plate; read as blank"),
  POWER_OF_TEN(
      "is written as a power of ten (2.03E+10), so that its last digits are lost; export the column"
          + " as text"),
  ZEROS_DIFFER(
      "has not the same zeros at the front as the number on file, as after a spreadsheet; read as"
          + " that number; export the column as text"),
  PLACEHOLDER_PERSON("name is a placeholder for an unknown person; read as blank"),
  WHOLE_NAME("holds a whole name, which was split at its comma"),
  IMPOSSIBLE_BIRTH("date of birth makes the person older than 110; read as blank"),
  OWNER_NOT_IN_PERSONNEL(
      "the owner of the account is not in personnel; its lookups are UNDETERMINED (person"
          + " uncertain) until the numbers agree"),
  TEXT_REPAIRED(
      "letters were written in a wrong character set and were repaired; export the file as UTF-8"),
  COLUMN_TWICE("the heading names this column twice"),

  DAY_BEFORE_MONTH("has the day before the month"),
  BARE_NUMBER("is a bare number, which can mean several dates; format the column as a date"),
  NOT_A_TIME("is not a date or time that is understood"),
  NOT_A_TIME_OF_DAY("is not a time of day"),
  HOUR_WITHOUT_HALF("is an hour that AM or PM cannot follow"),
  NO_SUCH_DATE("is not a date that exists"),
  IMPOSSIBLE_YEAR("is not a possible year"),
  END_BEFORE_BEGIN("end time is before the begin; read as blank"),
  SEVERAL_UNITS("holds several units; each counts"),
  UNITS_UNREADABLE(
      "holds several entries, and not all are call signs; the units of the roster among them count,"
          + " the others are not known; write one unit a row"),
  END_NOT_AFTER_BEGIN("end time 'to' is not after begin time 'from'"),
  CLOSED_BEFORE_OPENED("end time is before the case was opened; read as blank"),
  NEVER_OPENED("neither 'opened' nor 'recorded_at' is given; when the case was open is unknown"),
  NO_ASSIGNMENT_BEGIN("'from' is blank, and the case has no opening time"),

  NO_UNIT_OR_EMPLOYEE("neither a unit nor an employee is given"),
  NO_EMPLOYEE_OR_TEAM("neither an employee nor a team is given"),
  NO_TIED_PERSON("no person is given: neither a name, a licence nor a vehicle"),
  NO_RESTRICTED_RECORD("no record, person or vehicle is given"),
  NO_PARTY("no person, vehicle, address or telephone is given"),

  CASE_NOT_ON_FILE("the case is not on file"),
  CALL_NOT_ON_FILE("the call is not on file"),
  EMPLOYEE_UNKNOWN_NO_TEAM("the number is not in personnel, and no team is given"),
  EMPLOYEE_UNKNOWN_NO_UNIT("the number is not in personnel, and no unit is given"),
  UNIT_NOT_ON_ROSTER("the roster has no entry for the unit at that time");

  private final String words;

  RowProblem(String words) {
    this.words = words;
  }

  /** The problem in words; {@code ""} when the detail is enough. */
  public String words() {
    return words;
  }

  /** Whether a person must see it before the results are used, however few rows have it. */
  boolean isToLookAt() {
    return switch (this) {
      case POWER_OF_TEN,
          ZEROS_DIFFER,
          PLATE_CHANGED,
          OWNER_NOT_IN_PERSONNEL,
          IMPOSSIBLE_BIRTH,
          PLACEHOLDER_PERSON,
          WHOLE_NAME,
          END_BEFORE_BEGIN,
          UNITS_UNREADABLE,
          TEXT_REPAIRED ->
          true;
      default -> false;
    };
  }

  /** Whether the row is on a case or call that is not on file. */
  boolean isOrphan() {
    return this == CASE_NOT_ON_FILE || this == CALL_NOT_ON_FILE;
  }

  /** Whether the row names only people who are not in personnel. */
  boolean isOfUnknownPeople() {
    return this == UNITS_UNREADABLE
        || this == EMPLOYEE_UNKNOWN_NO_TEAM
        || this == EMPLOYEE_UNKNOWN_NO_UNIT;
  }
}
