package org.needtoknow.parsers.log.ncic;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.RepairedText;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.parsers.log.BlockTally;
import org.needtoknow.parsers.log.LookupDraft;
import org.needtoknow.parsers.log.message.CellText;
import org.needtoknow.parsers.log.message.KeyKind;
import org.needtoknow.parsers.log.message.LogNotice;
import org.needtoknow.parsers.log.message.MessageKeys;
import org.needtoknow.parsers.log.message.NamField;
import org.needtoknow.parsers.log.message.NcicMessage;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.time.LogClock;
import org.needtoknow.parsers.time.LogTime;

/** Reads records of the journal: an envelope of six fields, and a message. */
final class JournalRecord {
  private static final String STAMP = "yyyy-MM-dd HH:mm:ss.SS";
  private static final LogClock NCIC = LogClock.of(STAMP, ZoneOffset.UTC);

  /** Nlets time stamps are in Mountain Standard Time all year. */
  private static final LogClock NLETS = LogClock.of(STAMP, ZoneOffset.ofHours(-7));

  /** An inquiry has no outcome: the outcome is in the replies, which are not kept. */
  private static final Set<LookupField> NEVER = Set.of(LookupField.OUTCOME);

  private static final Set<LookupField> NEVER_OR_NO_REASON =
      Set.of(LookupField.OUTCOME, LookupField.REASON);

  private final String system;
  private final BlockTally tally;

  private final SequenceStream stream;

  /** Letters of the record were read in a wrong character set. */
  private boolean misread;

  JournalRecord(String system, SequenceStream stream, BlockTally tally) {
    this.stream = stream;
    this.system = system;
    this.tally = tally;
  }

  void read(String text, long line, int from, int end) {
    String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
    String record = RepairedText.of(whole);
    misread = record != whole && RepairedText.isMisread(whole);
    if (record.isBlank()) {
      tally.notLookup("blank line", end - from);
      return;
    }
    String[] envelope = new String[6];
    int at = 0;
    int firstLine = record.indexOf('\n');
    int most = firstLine < 0 ? record.length() : firstLine;
    for (int i = 0; i < envelope.length; i++) {
      int bar = record.indexOf('|', at);
      if (bar < 0 || bar >= most) {
        boolean dated = Character.isDigit(record.charAt(0));
        tally.rejected(
            dated ? RejectReason.ENVELOPE_UNREADABLE : RejectReason.TEXT_OUTSIDE_ENVELOPE,
            i + 1,
            line,
            from,
            end);
        return;
      }
      envelope[i] = record.substring(at, bar).strip();
      at = bar + 1;
    }
    Optional<LogTime> time =
        switch (envelope[1]) {
          case "NCIC" -> NCIC.read(envelope[0]);
          case "NLETS" -> NLETS.read(envelope[0]);
          default -> Optional.empty();
        };
    sequence(envelope[0], envelope[3]);
    if (time.isEmpty()) {
      boolean network = envelope[1].equals("NCIC") || envelope[1].equals("NLETS");
      tally.rejected(
          network ? RejectReason.TIME_UNREADABLE : RejectReason.UNKNOWN_NETWORK,
          network ? 1 : 2,
          line,
          from,
          end);
      return;
    }
    if (!time.get().isPossible()) {
      tally.rejected(RejectReason.IMPOSSIBLE_YEAR, 1, line, from, end);
      return;
    }
    if (!record.endsWith("\n") && !record.endsWith("\r")) {
      tally.warn("last record has no line end");
    }
    NcicMessage message = NcicMessage.parse(record.substring(at));
    switch (envelope[2]) {
      case "IN", "AUTO" -> sent(envelope, message, time.get(), line, from, end);
      case "FWD" -> tally.notLookup("sent to state", end - from);
      case "OUT" -> tally.notLookup(kindOfDelivered(message), end - from);
      default -> tally.rejected(RejectReason.UNKNOWN_DIRECTION, 3, line, from, end);
    }
  }

  private void sequence(String stamp, String number) {
    if (number.isEmpty()) {
      return;
    }
    long value = number(number);
    if (value < 0 || stamp.length() < 10) {
      tally.warn("sequence number cannot be read");
    } else {
      tally.sequence(stream.of(stamp.substring(0, 10), value), value);
    }
  }

  private static long number(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9' || i == 15) {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private static String kindOfDelivered(NcicMessage message) {
    if (message.isSwitchReply() || message.key().isEmpty()) {
      return KeyKind.REPLY.words();
    }
    KeyKind kind = MessageKeys.kindOf(message.key());
    return switch (kind) {
      case ERROR, ADMINISTRATIVE -> kind.words();
      case INQUIRY -> "incoming inquiry";
      default -> KeyKind.REPLY.words();
    };
  }

  private void sent(
      String[] envelope, NcicMessage message, LogTime time, long line, int from, int end) {
    if (message.key().isEmpty()) {
      tally.rejected(RejectReason.MESSAGE_UNREADABLE, 7, line, from, end);
      return;
    }
    LookupDraft draft = new LookupDraft(system);
    draft.messageKey = message.key();
    Extras extras = new Extras();
    message.fields((code, value) -> field(code, unmasked(code, value, draft), draft, extras));
    if (extras.wholePlateOf(draft.subject.plate)) {
      draft.subject.plate = extras.miscellaneous;
    }
    KeyKind kind = MessageKeys.kindOf(message.key());
    if (kind == KeyKind.UNKNOWN) {
      tally.warn(MessageKeys.unknown(message.key()));
    } else if (kind != KeyKind.INQUIRY
        && !(kind == KeyKind.ADMINISTRATIVE && draft.subject.isGiven())) {
      tally.notLookup(kind.words(), end - from);
      return;
    }
    draft.loggedTime = envelope[0];
    draft.terminal = envelope[4];
    draft.account = envelope[5];
    draft.automatic = envelope[2].equals("AUTO");
    draft.ori = message.ori();
    draft.notExported(extras.hasReason ? NEVER : NEVER_OR_NO_REASON);
    if (MessageKeys.isOfHistory(message.key()) && !draft.subject.isGiven()) {
      draft.notExported(LookupField.SUBJECT);
    }
    if (misread) {
      tally.notice(LogNotice.TEXT_REPAIRED);
    }
    tally.lookups(draft.build(time, tally.ref(line, from, end), tally::notice), end - from);
  }

  /** What is known about a message besides its lookup. */
  private static final class Extras {
    private boolean hasReason;
    private String miscellaneous = "";

    /** A plate of over 8 characters is complete in MIS; LIC has its last 8. */
    boolean wholePlateOf(String plate) {
      String whole = miscellaneous.replace(" ", "").replace("-", "");
      return plate.length() == 8
          && whole.length() > 8
          && whole.length() <= 12
          && whole.endsWith(plate);
    }
  }

  /** The value of a field; {@code ""} for a mask, which is noted. */
  private static String unmasked(String code, String value, LookupDraft draft) {
    if (!CellText.isMasked(value)) {
      return value;
    }
    switch (code) {
      case "NAM",
          "DOB",
          "OLN",
          "SOC",
          "SID",
          "FBI",
          "LIC",
          "VIN",
          "ADR",
          "SER",
          "MNU",
          "HUL",
          "REG",
          "BHN" ->
          draft.masked(LookupField.SUBJECT);
      case "OCA" -> draft.masked(LookupField.CASE_NUMBER);
      case "PUR" -> draft.masked(LookupField.PURPOSE);
      case "ATN" -> draft.masked(LookupField.REQUESTER);
      case "RSN" -> draft.masked(LookupField.REASON);
      default -> {
        // The other fields do not identify a person.
      }
    }
    return "";
  }

  private static void field(String code, String value, LookupDraft draft, Extras extras) {
    switch (code) {
      case "NAM" -> draft.subject.name = NamField.parse(value);
      case "DOB" -> draft.subject.dob = value;
      case "OLN" -> draft.subject.oln = value;
      case "OLS" -> draft.subject.olnState = value;
      case "SOC" -> draft.subject.soc = value;
      case "SID" -> draft.subject.sid = value;
      case "FBI" -> draft.subject.fbi = value;
      case "LIC" -> draft.subject.plate = value;
      case "LIS" -> draft.subject.plateState = value;
      case "VIN" -> draft.subject.vin = value;
      case "MIS" -> extras.miscellaneous = value;
      case "ADR" -> draft.subject.address = value;
      case "SER", "MNU", "HUL", "REG", "BHN" -> draft.subject.article = value;
      case "OCA" ->
          draft.cited =
              value.isEmpty() ? RecordNumber.NONE : new RecordNumber(RecordKind.CASE, value);
      case "PUR" -> draft.purposeCode = value.length() > 1 ? value.substring(0, 1) : value;
      case "ATN" -> draft.requester = value;
      case "RSN" -> {
        draft.reason = value;
        extras.hasReason = true;
      }
      default -> {
        // SEX, RAC, LIY, LIT and similar fields limit the answer and do not identify a person.
      }
    }
  }
}
