package org.needtoknow.parsers.log.rejis;

import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.parsers.log.BlockTally;
import org.needtoknow.parsers.log.LookupDraft;
import org.needtoknow.parsers.log.message.CellText;
import org.needtoknow.parsers.log.message.KeyKind;
import org.needtoknow.parsers.log.message.MessageKeys;
import org.needtoknow.parsers.log.message.NamField;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.time.LogClock;
import org.needtoknow.parsers.time.LogTime;

/** One row of the report while it and its second line are read. */
final class ReportRow {
  /** Date and time, at the start of a row. */
  static final int STAMP_WIDTH = 17;

  private static final int NAME_WIDTH = 20;

  /** First and last columns of the fields, 1-based. */
  private static final int[][] FIELDS = {
    {1, 8},
    {10, 17},
    {19, 26},
    {28, 35},
    {37, 45},
    {47, 49},
    {51, 51},
    {52, 52},
    {54, 73},
    {75, 82},
    {84, 99},
    {101, 110},
    {112, 113},
    {115, 126},
    {128, 132}
  };

  private static final int[][] SECOND_FIELDS = {{19, 19}, {21, 50}, {52, 71}, {73, 132}};

  private final BlockTally tally;
  private final LookupDraft draft;
  private Optional<LogTime> time = Optional.empty();
  private String notLookup = "";
  private Optional<RejectReason> rejected = Optional.empty();
  private int column;

  ReportRow(String system, BlockTally tally) {
    this.tally = tally;
    this.draft = new LookupDraft(system);
  }

  /** Reads the first line, from its date on. */
  void first(String line, LogClock clock, LogClock days) {
    FixedColumns columns = new FixedColumns(line);
    int misplaced = columns.misplaced(FIELDS);
    if (misplaced > 0) {
      reject(RejectReason.COLUMNS_SHIFTED, misplaced);
      return;
    }
    String date = digits(columns.field(1, 8));
    String ofDay = digits(columns.field(10, 17));
    draft.loggedTime = line.substring(0, Math.min(line.length(), STAMP_WIDTH)).strip();
    time = ofDay.isEmpty() ? days.read(date) : clock.read(date + " " + ofDay);
    if (time.isEmpty()) {
      reject(RejectReason.TIME_UNREADABLE, 1);
      return;
    }
    draft.account = value(columns.field(19, 26), LookupField.ACCOUNT);
    draft.terminal = value(columns.field(28, 35), LookupField.TERMINAL);
    draft.ori = value(columns.field(37, 45), LookupField.ORI);
    draft.messageKey = Text.upper(value(columns.field(47, 49), LookupField.MESSAGE_KEY));
    draft.purposeCode = value(columns.field(51, 51), LookupField.PURPOSE);
    String name = value(columns.field(54, 73), LookupField.SUBJECT);
    draft.subject.name = NamField.parse(name);
    if (name.length() >= NAME_WIDTH) {
      tally.warn("name fills its column");
      draft.subject.name = draft.subject.name.asCut();
    }
    draft.subject.dob = digits(value(columns.field(75, 82), LookupField.SUBJECT));
    draft.subject.oln = value(columns.field(84, 99), LookupField.SUBJECT);
    String plate = columns.field(101, 110);
    draft.subject.plate = CellText.isMasked(plate) ? value(plate, LookupField.SUBJECT) : plate;
    String state = columns.field(112, 113);
    draft.subject.plateState = plate.isEmpty() ? "" : state;
    draft.subject.olnState = plate.isEmpty() ? state : "";
    String cited = value(columns.field(115, 126), LookupField.CASE_NUMBER);
    if (!cited.isEmpty()) {
      draft.cited = new RecordNumber(RecordKind.CASE, cited);
    }
    draft.outcome = value(columns.field(128, 132), LookupField.OUTCOME);
    String origin = columns.field(52, 52);
    draft.automatic = origin.equals("A");
    if (origin.equals("S")) {
      notLookup = "sent to state";
    }
  }

  /** Reads the second line, moved so that its plus is in column 19. */
  void second(String line) {
    FixedColumns columns = new FixedColumns(line);
    int misplaced = columns.misplaced(SECOND_FIELDS);
    if (misplaced > 0) {
      reject(RejectReason.SECOND_LINE_SHIFTED, misplaced);
      return;
    }
    draft.requester = value(columns.field(21, 50), LookupField.REQUESTER);
    draft.subject.vin = value(columns.field(52, 71), LookupField.SUBJECT);
    draft.reason = value(columns.field(73, 132), LookupField.REASON);
  }

  private void reject(RejectReason reason, int at) {
    if (rejected.isEmpty()) {
      rejected = Optional.of(reason);
      column = at;
    }
  }

  private String value(String field, LookupField of) {
    if (CellText.isMasked(field)) {
      draft.masked(of);
      return "";
    }
    return CellText.isEmptyWord(field) && field.length() != 1 ? "" : field;
  }

  private String digits(String number) {
    String plain = Overpunch.plain(number);
    if (!plain.equals(number)) {
      tally.warn("overpunched number");
    }
    return plain;
  }

  /** Why the row cannot be read, empty when it can. */
  Optional<RejectReason> rejected() {
    return rejected;
  }

  /** Where reading failed, 1-based. */
  int column() {
    return column;
  }

  /** The kind of record when it is not a lookup, {@code ""} when it is one. */
  String notLookup() {
    if (!notLookup.isEmpty() || draft.messageKey.isEmpty()) {
      return notLookup;
    }
    KeyKind kind = MessageKeys.kindOf(draft.messageKey);
    if (kind == KeyKind.UNKNOWN) {
      tally.warn(MessageKeys.unknown(draft.messageKey));
      return "";
    }
    boolean lookup =
        kind == KeyKind.INQUIRY || (kind == KeyKind.ADMINISTRATIVE && draft.subject.isGiven());
    return lookup ? "" : kind.words();
  }

  LogTime time() {
    return time.orElseThrow();
  }

  LookupDraft draft() {
    return draft;
  }
}
