package org.needtoknow.parsers.log.rejis;

import java.nio.charset.StandardCharsets;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.CsvRows;
import org.needtoknow.parsers.frame.DoubledHours;
import org.needtoknow.parsers.frame.RecordText;
import org.needtoknow.parsers.log.BlockReport.StatedTotal;
import org.needtoknow.parsers.log.BlockTally;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.time.LogClock;
import org.needtoknow.parsers.time.LogTime;

/** Reads one block of the report line by line, holding a row until its second line is known. */
final class ReportBlock {
  private final String system;
  private final LogClock clock;
  private final LogClock days;
  private final Block block;
  private final BlockTally tally;
  private final RecordText text;
  private final DoubledHours doubledHours;
  private final PageState page;

  private boolean inHeading;
  private boolean hasRow;
  private ReportRow row;
  private long rowLine;
  private int rowFrom;
  private int rowEnd;

  /** The second line when a page break separates it from its row; else nothing. */
  private int partedFrom;

  private int partedEnd;
  private boolean hasSecond;

  ReportBlock(String system, LogClock clock, LogClock days, Block block, BlockTally tally) {
    this.system = system;
    this.clock = clock;
    this.days = days;
    this.block = block;
    this.tally = tally;
    this.text = new RecordText(block.bytes());
    this.doubledHours = DoubledHours.in(block.context());
    this.page = PageState.in(DoubledHours.strippedFrom(block.context()));
    this.row = new ReportRow(system, tally);
  }

  void read() {
    byte[] bytes = block.bytes();
    long line = block.line();
    int at = 0;
    while (at < bytes.length) {
      int end = ReportLine.lineEnd(bytes, at, bytes.length, true);
      line(ReportLine.of(bytes, at, end), line, at, end);
      line += CsvRows.lines(bytes, at, end);
      at = end;
    }
    finishRow();
  }

  private void line(ReportLine kind, long line, int from, int end) {
    switch (kind) {
      case ROW -> {
        finishRow();
        inHeading = false;
        page.row();
        beginRow(line, from, end);
      }
      case SECOND -> {
        inHeading = false;
        second(line, from, end);
      }
      case HEADING -> {
        inHeading = true;
        page.heading(ReportLine.pageOf(block.bytes(), from, end));
        tally.notLookup("page heading", end - from);
      }
      case RULE -> {
        inHeading = false;
        tally.notLookup("page heading", end - from);
      }
      case PAGE_TOTAL -> total(true, line, from, end);
      case GRAND_TOTAL -> total(false, line, from, end);
      case FOOTING -> tally.notLookup("page footing", end - from);
      case BLANK -> tally.notLookup("blank line", end - from);
      case OTHER -> {
        if (inHeading) {
          tally.notLookup("page heading", end - from);
        } else {
          tally.rejected(RejectReason.LINE_UNREADABLE, 0, line, from, end);
        }
      }
    }
  }

  private void beginRow(long line, int from, int end) {
    int moved = ReportLine.dateAt(block.bytes(), from, end);
    if (moved > 0) {
      tally.warn("row shifted as a whole");
    }
    row = new ReportRow(system, tally);
    row.first(text.of(from, end).substring(moved), clock, days);
    hasRow = true;
    hasSecond = false;
    rowLine = line;
    rowFrom = from;
    rowEnd = end;
    partedFrom = 0;
    partedEnd = 0;
  }

  private void second(long line, int from, int end) {
    if (!hasRow || hasSecond) {
      tally.rejected(RejectReason.SECOND_LINE_ALONE, 0, line, from, end);
      return;
    }
    int moved = ReportLine.plusAt(block.bytes(), from, end) - ReportLine.PLUS;
    String whole = text.of(from, end);
    if (moved != 0) {
      tally.warn("row shifted as a whole");
    }
    row.second(moved >= 0 ? whole.substring(moved) : " ".repeat(-moved) + whole);
    hasSecond = true;
    if (from == rowEnd) {
      rowEnd = end;
    } else {
      partedFrom = from;
      partedEnd = end;
      tally.notLookup("row continued", end - from);
    }
  }

  private void finishRow() {
    if (!hasRow) {
      return;
    }
    hasRow = false;
    int length = rowEnd - rowFrom;
    if (row.rejected().isPresent()) {
      tally.rejected(row.rejected().get(), row.column(), rowLine, rowFrom, rowEnd);
      return;
    }
    String other = row.notLookup();
    if (!other.isEmpty()) {
      tally.notLookup(other, length);
      return;
    }
    SourceRef ref =
        partedEnd > 0
            ? tally.ref(rowLine, rowFrom, rowEnd, partedFrom, partedEnd)
            : tally.ref(rowLine, rowFrom, rowEnd);
    LogTime at = doubledHours.resolve(row.time(), block.offset() + rowFrom);
    tally.lookups(row.draft().build(at, ref, tally::notice), length);
  }

  private void total(boolean ofPage, long line, int from, int end) {
    String printed = new String(block.bytes(), from, end - from, StandardCharsets.ISO_8859_1);
    long stated =
        ReportLine.number(printed.substring(printed.indexOf("TOTAL") + 5).replace(":", " "));
    if (stated < 0) {
      tally.rejected(RejectReason.TOTAL_UNREADABLE, 0, line, from, end);
      return;
    }
    if (ofPage) {
      tally.stated(page.total(line, stated));
      tally.notLookup("page total", end - from);
    } else {
      tally.stated(new StatedTotal("grand", line, stated, -1));
      tally.notLookup("grand total", end - from);
    }
  }
}
