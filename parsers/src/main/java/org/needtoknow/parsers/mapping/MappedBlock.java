package org.needtoknow.parsers.mapping;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.RepairedText;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.CsvRows;
import org.needtoknow.parsers.frame.DelimiterHint;
import org.needtoknow.parsers.frame.DoubledHours;
import org.needtoknow.parsers.frame.HeaderRule;
import org.needtoknow.parsers.frame.JsonObjectFramer;
import org.needtoknow.parsers.frame.LineFramer;
import org.needtoknow.parsers.frame.MergedRows;
import org.needtoknow.parsers.frame.RecordFramer;
import org.needtoknow.parsers.frame.RecordText;
import org.needtoknow.parsers.frame.RepairedCells;
import org.needtoknow.parsers.frame.RowSink;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.BlockTally;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.log.message.LogNotice;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.table.FixedWidthTable;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.JsonLinesTable;
import org.needtoknow.parsers.table.TableLayout;
import org.needtoknow.parsers.time.LogTime;

/** Parses one block of a mapped log. */
final class MappedBlock implements RowSink {
  private final Mapping mapping;
  private final String system;
  private final ZoneId zone;
  private final Block block;
  private final BlockTally tally;
  private final DoubledHours doubledHours;
  private final HeaderRule headers;
  private final List<String> columns = new ArrayList<>();
  private BoundMapping bound;
  private boolean twice;

  /** Letters of the row were read in a wrong character set. */
  private boolean misread;

  private MappedRow row;
  private MappedStamps stamps;

  MappedBlock(Mapping mapping, String system, ZoneId zone, Block block, RecordSink sink) {
    this.mapping = mapping;
    this.system = system;
    this.zone = zone;
    this.block = block;
    this.tally = new BlockTally(block, sink);
    this.doubledHours = DoubledHours.in(block.context());
    this.headers = MappedHeader.rule(mapping);
  }

  BlockReport parse() {
    String context = DoubledHours.strippedFrom(block.context());
    switch (mapping.layout().format()) {
      case CSV -> {
        if (!context.isEmpty()) {
          bind(MappedHeader.cells(context, mapping));
        }
        CsvRows.read(block, MappedHeader.framer(mapping, MappedHeader.noClock()), this);
      }
      case XLSX -> {
        bind(WorkbookFraming.cells(context));
        records(new LineFramer(), this::workbookRow);
      }
      case JSON_LINES -> records(new JsonObjectFramer(), this::object);
      case FIXED_WIDTH -> {
        bind(mapping.layout().fixed().stream().map(TableLayout.FixedColumn::name).toList());
        records(new LineFramer(), this::line);
      }
    }
    return tally.report();
  }

  private interface Records {
    void record(String text, long line, int from, int end);
  }

  private void records(RecordFramer framer, Records records) {
    byte[] bytes = block.bytes();
    RecordText text = new RecordText(bytes);
    long line = block.line();
    int at = 0;
    while (at < bytes.length) {
      int end = framer.end(bytes, at, bytes.length, true);
      String record = text.of(at, end).replace("\uFEFF", "");
      if (record.isBlank()) {
        tally.notLookup("blank line", end - at);
      } else {
        records.record(record, line, at, end);
      }
      line += CsvRows.lines(bytes, at, end);
      at = end;
    }
  }

  private void bind(List<String> names) {
    columns.clear();
    names.forEach(name -> columns.add(RepairedText.of(name)));
    Headings headings = new Headings(columns);
    twice = !headings.twice(mapping.columnKeys()).isEmpty();
    bound = new BoundMapping(mapping, headings);
    row = new MappedRow(system, bound, tally);
    stamps = new MappedStamps(bound.patterns(LogField.TIME.word()), zone);
  }

  private void workbookRow(String text, long line, int from, int end) {
    cells(repaired(WorkbookFraming.cells(text)), line, from, end);
  }

  private void line(String text, long line, int from, int end) {
    if (line <= mapping.layout().headingLine()) {
      tally.notLookup("heading", end - from);
    } else if (text.stripTrailing().indexOf('\r') >= 0) {
      tally.rejected(RejectReason.CARRIAGE_RETURN, 0, line, from, end);
    } else {
      cells(repaired(FixedWidthTable.cells(text, mapping.layout().fixed())), line, from, end);
    }
  }

  private void object(String text, long line, int from, int end) {
    String bare = text.strip();
    if (bare.equals("[") || bare.equals("]") || bare.equals(",")) {
      tally.notLookup("array bracket", end - from);
      return;
    }
    JsonLinesTable.Reading reading =
        JsonLinesTable.read(bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare);
    if (reading.problem().isPresent()) {
      tally.rejected(reading.problem().get(), 0, line, from, end);
      return;
    }
    Map<String, String> object = reading.cells();
    if (bound == null || !columns.containsAll(object.keySet())) {
      Map<String, Boolean> all = new LinkedHashMap<>();
      columns.forEach(name -> all.put(name, true));
      object.keySet().forEach(name -> all.put(name, true));
      bind(List.copyOf(all.keySet()));
    }
    List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
    for (int i = 0; i < columns.size(); i++) {
      cells.set(i, object.getOrDefault(columns.get(i), ""));
    }
    cells(repaired(cells), line, from, end);
  }

  @Override
  public void unreadable(RejectReason reason, long line, int from, int end) {
    tally.rejected(reason, 0, line, from, end);
  }

  @Override
  public void row(String[] cells, boolean hasMisread, long line, int from, int end) {
    misread = hasMisread;
    List<String> list = Arrays.asList(cells);
    if (cells.length == 1 && cells[0].isBlank()) {
      tally.notLookup("blank line", end - from);
    } else if (line < mapping.layout().headingLine()) {
      tally.notLookup("above the heading", end - from);
    } else if (mapping.layout().headingLine() == 0) {
      if (bound == null) {
        bind(MappedHeader.numbers(cells.length));
      }
      cells(list, line, from, end);
    } else if (headers.isHeader(list)) {
      if (MergedRows.in(block.bytes(), from, end, mapping.layout().delimiter().orElse(','))) {
        tally.rejected(RejectReason.MERGED_ROWS, 0, line, from, end);
        return;
      }
      tally.notLookup(bound == null ? "heading" : "repeated heading", end - from);
      bind(list);
    } else if (bound == null) {
      tally.rejected(RejectReason.NO_HEADER_ROW, DelimiterHint.hint(cells), 0, line, from, end);
    } else if (cells.length != columns.size()) {
      RejectReason reason =
          cells.length < columns.size() ? RejectReason.TOO_FEW_CELLS : RejectReason.TOO_MANY_CELLS;
      tally.rejected(reason, cells.length, line, from, end);
    } else {
      cells(list, line, from, end);
    }
  }

  private void cells(List<String> cells, long line, int from, int end) {
    if (twice) {
      tally.notice(LogNotice.COLUMN_TWICE);
      tally.rejected(RejectReason.COLUMN_TWICE, 0, line, from, end);
      return;
    }
    if (misread) {
      tally.notice(LogNotice.TEXT_REPAIRED);
    }
    Optional<String> skipped = bound.skipped(cells);
    if (skipped.isPresent()) {
      tally.notLookup(skipped.get(), end - from);
      return;
    }
    FieldValue stamp = row.value(LogField.TIME, cells);
    Optional<LogTime> time =
        stamp.state() == FieldValue.State.PRESENT ? stamps.read(stamp.text()) : Optional.empty();
    if (time.isEmpty()) {
      RejectReason reason =
          switch (stamp.state()) {
            case BLANK -> RejectReason.TIME_BLANK;
            case MASKED -> RejectReason.TIME_MASKED;
            case NOT_EXPORTED -> RejectReason.NO_TIME_COLUMN;
            case PRESENT -> unreadable(stamp.text());
          };
      tally.rejected(reason, timeColumn(), line, from, end);
      return;
    }
    if (!time.get().isPossible()) {
      tally.rejected(RejectReason.IMPOSSIBLE_YEAR, timeColumn(), line, from, end);
      return;
    }
    for (int i = 0; i < bound.lacking().size(); i++) {
      tally.warn("a mapped column is not in this file");
    }
    LogTime at = doubledHours.resolve(time.get(), block.offset() + from);
    tally.lookups(row.lookups(cells, stamp.text(), at, tally.ref(line, from, end)), end - from);
  }

  private List<String> repaired(List<String> written) {
    String[] cells = written.toArray(String[]::new);
    misread = RepairedCells.repair(cells);
    return Arrays.asList(cells);
  }

  /** Numbers have their own reason: a workbook without formats has only numbers for its dates. */
  private static RejectReason unreadable(String stamp) {
    return stamp.strip().matches("\\d+(\\.\\d+)?")
        ? RejectReason.TIME_BARE_NUMBER
        : RejectReason.TIME_UNREADABLE;
  }

  private int timeColumn() {
    Headings headings = new Headings(columns);
    for (String key : mapping.keysOf(LogField.TIME.word())) {
      if (headings.position(key) >= 0) {
        return headings.position(key) + 1;
      }
    }
    return 0;
  }
}
