package org.needtoknow.parsers.record;

/**
 * Why a record or row could not be read. Its words are for people and hold no content of the
 * record.
 */
public enum RejectReason {
  RECORD_TOO_LONG("record too long"),
  RECORD_CUT_OFF("record cut off"),
  LINE_TOO_LONG("line longer than a megabyte"),
  FILE_ENDS_EARLY("the file ends early"),
  ROW_CUT_OFF("row cut off where the file ends early"),
  BINARY_FILE("binary file"),
  READER_FAILED("the reader failed on this block"),

  QUOTES_DO_NOT_MATCH("quotes do not match"),
  QUOTE_NOT_CLOSED("a quotation mark is opened and never closed"),
  MERGED_ROWS("several rows in one, separated by a carriage return alone"),
  CARRIAGE_RETURN("carriage return inside the line"),
  NO_HEADER_ROW("no header row before this row"),
  COLUMN_TWICE("the heading names a column twice"),
  NO_HEADER_ROW_IN_SHEET("no header row in the sheet"),
  TOO_FEW_CELLS("too few cells"),
  TOO_MANY_CELLS("too many cells"),
  NOT_A_JSON_OBJECT("not one JSON object"),
  REPEATED_KEY("a key appears twice"),

  TIME_BLANK("time is blank"),
  TIME_MASKED("time is masked"),
  NO_TIME_COLUMN("no column has the time"),
  TIME_UNREADABLE("time cannot be read"),
  TIME_BARE_NUMBER(
      "time is a bare number; format the column as a date, or name its pattern (excel, epoch)"),
  IMPOSSIBLE_YEAR("the year is not possible"),

  NO_EVENT_TYPE("no event type"),
  ENVELOPE_UNREADABLE("envelope cannot be read"),
  TEXT_OUTSIDE_ENVELOPE("text outside any envelope"),
  UNKNOWN_NETWORK("network is not known"),
  UNKNOWN_DIRECTION("direction is not known"),
  MESSAGE_UNREADABLE("message cannot be read"),
  LINE_UNREADABLE("line cannot be read"),
  COLUMNS_SHIFTED("columns are shifted"),
  SECOND_LINE_SHIFTED("columns of the second line are shifted"),
  SECOND_LINE_ALONE("second line without a first line"),
  TOTAL_UNREADABLE("total cannot be read");

  private final String words;

  RejectReason(String words) {
    this.words = words;
  }

  /** In plain English. */
  public String words() {
    return words;
  }
}
