package org.needtoknow.parsers.log.collect;

import static org.needtoknow.parsers.log.collect.CollectColumn.*;

import java.util.Arrays;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.DelimiterHint;
import org.needtoknow.parsers.frame.DoubledHours;
import org.needtoknow.parsers.frame.MergedRows;
import org.needtoknow.parsers.frame.RowSink;
import org.needtoknow.parsers.log.BlockTally;
import org.needtoknow.parsers.log.LookupDraft;
import org.needtoknow.parsers.log.message.CellText;
import org.needtoknow.parsers.log.message.KeyKind;
import org.needtoknow.parsers.log.message.LogNotice;
import org.needtoknow.parsers.log.message.MessageKeys;
import org.needtoknow.parsers.log.message.NamField;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.time.LogTime;

/** Turns the rows of one block into lookups, each under the header that applies to it. */
final class CollectRows implements RowSink {
  private final String system;
  private final CollectStamps stamps;
  private final Block block;
  private final BlockTally tally;
  private final DoubledHours doubledHours;
  private CollectHeader header;

  CollectRows(String system, CollectStamps stamps, Block block, BlockTally tally) {
    this.system = system;
    this.stamps = stamps;
    this.block = block;
    this.tally = tally;
    this.doubledHours = DoubledHours.in(block.context());
    this.header = CollectHeader.parse(DoubledHours.strippedFrom(block.context()));
  }

  @Override
  public void unreadable(RejectReason reason, long line, int from, int end) {
    tally.rejected(reason, 0, line, from, end);
  }

  @Override
  public void row(String[] cells, boolean misread, long line, int from, int end) {
    // As in the framer, a record with a time is a row, whatever else it looks like.
    String stamp = header.cell(cells, TIME);
    Optional<LogTime> time = stamps.secondsClock().read(stamp);
    if (time.isEmpty()) {
      if (cells.length == 1 && cells[0].isBlank()) {
        tally.notLookup("blank line", end - from);
        return;
      }
      if (isHeader(cells)) {
        if (MergedRows.in(block.bytes(), from, end, ',')) {
          tally.rejected(RejectReason.MERGED_ROWS, 0, line, from, end);
        } else {
          header(cells, end - from);
        }
        return;
      }
      time = stamps.read(stamp);
    }
    if (header == CollectHeader.NONE) {
      tally.rejected(RejectReason.NO_HEADER_ROW, DelimiterHint.hint(cells), 0, line, from, end);
    } else if (header.namesOneTwice()) {
      tally.notice(LogNotice.COLUMN_TWICE);
      tally.rejected(RejectReason.COLUMN_TWICE, 0, line, from, end);
    } else if (cells.length != header.size()) {
      RejectReason reason =
          cells.length < header.size() ? RejectReason.TOO_FEW_CELLS : RejectReason.TOO_MANY_CELLS;
      tally.rejected(reason, cells.length, line, from, end);
    } else if (time.isEmpty()) {
      tally.rejected(whyNoTime(stamp), header.number(TIME), line, from, end);
    } else if (!time.get().isPossible()) {
      tally.rejected(RejectReason.IMPOSSIBLE_YEAR, header.number(TIME), line, from, end);
    } else {
      if (misread) {
        tally.notice(LogNotice.TEXT_REPAIRED);
      }
      transaction(cells, time.get(), line, from, end);
    }
  }

  private static RejectReason whyNoTime(String stamp) {
    if (stamp.isEmpty()) {
      return RejectReason.TIME_BLANK;
    }
    return CellText.isMasked(stamp) ? RejectReason.TIME_MASKED : RejectReason.TIME_UNREADABLE;
  }

  private void header(String[] cells, int length) {
    tally.notLookup(header == CollectHeader.NONE ? "header" : "repeated header", length);
    header = new CollectHeader(Arrays.asList(cells));
    for (int i = 0; i < header.unknownColumns(); i++) {
      tally.warn("unknown column");
    }
  }

  private static boolean isHeader(String[] cells) {
    String first = cells[0];
    return (first.isEmpty() || CollectHeader.RULE.mayBeHeader((byte) first.charAt(0)))
        && CollectHeader.RULE.isHeader(Arrays.asList(cells));
  }

  private void transaction(String[] row, LogTime time, long line, int from, int end) {
    String origin = header.cell(row, ORIGIN);
    if (origin.equalsIgnoreCase("SENT TO STATE")) {
      tally.notLookup("sent to state", end - from);
      return;
    }
    LookupDraft draft = new LookupDraft(system);
    draft.notExported(header.notExported());
    draft.messageKey = Text.upper(value(row, MESSAGE_KEY, draft));
    subject(row, draft);
    KeyKind kind =
        draft.messageKey.isEmpty() ? KeyKind.INQUIRY : MessageKeys.kindOf(draft.messageKey);
    if (kind == KeyKind.UNKNOWN) {
      tally.warn(MessageKeys.unknown(draft.messageKey));
    } else if (kind != KeyKind.INQUIRY
        && !(kind == KeyKind.ADMINISTRATIVE && draft.subject.isGiven())) {
      tally.notLookup(kind.words(), end - from);
      return;
    }
    draft.transaction = value(row, TRANSACTION, draft);
    draft.loggedTime = header.cell(row, TIME);
    draft.account = value(row, ACCOUNT, draft);
    draft.operatorText = value(row, OPERATOR, draft);
    draft.ori = value(row, ORI, draft);
    draft.terminal = value(row, TERMINAL, draft);
    draft.purposeCode = value(row, PURPOSE, draft);
    draft.requester = value(row, ATTENTION, draft);
    draft.reason = value(row, REASON, draft);
    String cited = value(row, CASE_NUMBER, draft);
    if (!cited.isEmpty()) {
      draft.cited = new RecordNumber(RecordKind.CASE, cited);
    }
    draft.outcome = value(row, RESULT, draft);
    draft.automatic = origin.equalsIgnoreCase("SYSTEM");
    LogTime at = doubledHours.resolve(time, block.offset() + from);
    tally.lookups(draft.build(at, tally.ref(line, from, end), tally::notice), end - from);
  }

  private void subject(String[] row, LookupDraft draft) {
    String name = value(row, NAME, draft);
    if (!name.isEmpty()) {
      if (!NamField.isWhole(name)) {
        tally.notice(LogNotice.NAME_WITHOUT_COMMA);
      }
      draft.subject.name = NamField.parse(name);
    }
    draft.subject.dob = value(row, DATE_OF_BIRTH, draft);
    draft.subject.oln = value(row, OLN, draft);
    draft.subject.olnState = value(row, OLN_STATE, draft);
    draft.subject.soc = value(row, SOC, draft);
    draft.subject.sid = value(row, SID, draft);
    draft.subject.fbi = value(row, FBI, draft);
    draft.subject.plateState = value(row, PLATE_STATE, draft);
    draft.subject.plate = unmasked(header.cell(row, PLATE), PLATE, draft);
    draft.subject.vin = value(row, VIN, draft);
    draft.subject.address = value(row, ADDRESS, draft);
    draft.subject.article = value(row, ARTICLE, draft);
  }

  /** The value of a cell: {@code ""} for a blank, an empty word, or a mask, which is noted. */
  private String value(String[] row, CollectColumn column, LookupDraft draft) {
    String cell = header.cell(row, column);
    return CellText.isEmptyWord(cell) ? "" : unmasked(cell, column, draft);
  }

  private static String unmasked(String cell, CollectColumn column, LookupDraft draft) {
    if (!CellText.isMasked(cell)) {
      return cell;
    }
    column.field().ifPresent(draft::masked);
    return "";
  }
}
