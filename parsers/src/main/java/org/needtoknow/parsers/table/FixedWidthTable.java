package org.needtoknow.parsers.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.parsers.record.RejectReason;

/** Reads lines with columns at fixed positions. */
public final class FixedWidthTable {
  private FixedWidthTable() {}

  static void read(InputStream in, TableLayout layout, TableSink sink) throws IOException {
    sink.heading(layout.fixed().stream().map(TableLayout.FixedColumn::name).toList());
    LineReader lines = new LineReader(in);
    for (LineReader.Line line = lines.next();
        line != null && sink.wantsMore();
        line = lines.next()) {
      if (line.tooLong()) {
        sink.unreadable(line.number(), 0, RejectReason.LINE_TOO_LONG);
        continue;
      }
      String text = CsvLine.decode(line.bytes());
      if (text.stripTrailing().indexOf('\r') >= 0) {
        sink.unreadable(line.number(), 0, RejectReason.CARRIAGE_RETURN);
      } else if (line.number() > layout.headingLine() && !text.isBlank()) {
        sink.row(
            new TableRow(
                line.number(), line.offset(), line.bytes(), cells(text, layout.fixed()), false));
      }
    }
  }

  /** The cells of one line; cells past the end of the line are blank. */
  public static List<String> cells(String line, List<TableLayout.FixedColumn> columns) {
    List<String> cells = new ArrayList<>();
    for (TableLayout.FixedColumn column : columns) {
      int from = Math.min(line.length(), column.from() - 1);
      int to = Math.min(line.length(), column.from() - 1 + column.width());
      cells.add(line.substring(from, to).strip());
    }
    return cells;
  }
}
