package org.needtoknow.parsers.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Streams one sheet of an Excel workbook. A cell that Excel shows as a date or time comes out as
 * ISO text without a zone, because a workbook knows none; a number as it would be typed.
 */
final class XlsxTable {
  private static final int MAX_COLUMNS = 1000;

  private XlsxTable() {}

  @SuppressWarnings("CatchingUnchecked") // the reader throws whatever its XML parser throws
  static void read(InputStream in, TableLayout layout, TableSink sink) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, true))) {
      Optional<Sheet> sheet =
          layout.sheet().isEmpty()
              ? Optional.of(workbook.getFirstSheet())
              : workbook
                  .getSheets()
                  .filter(s -> s.getName().equalsIgnoreCase(layout.sheet()))
                  .findFirst();
      if (sheet.isEmpty()) {
        sink.problem("the workbook has no sheet of the name given");
        return;
      }
      rows(sheet.get(), layout, sink);
    } catch (IOException | RuntimeException e) {
      sink.problem("the workbook is damaged; what stood before the damage was read");
    }
  }

  /** The names of the sheets, none when the workbook is damaged. */
  @SuppressWarnings("CatchingUnchecked") // the reader throws whatever its XML parser throws
  static List<String> sheets(InputStream in) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, true))) {
      return workbook.getSheets().map(Sheet::getName).toList();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  private static void rows(Sheet sheet, TableLayout layout, TableSink sink) throws IOException {
    Headings headings = null;
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> it = rows.iterator(); sink.wantsMore() && it.hasNext(); ) {
        Row row = it.next();
        List<String> cells = cells(row);
        if (row.getRowNum() < layout.headingLine() || cells.stream().allMatch(String::isEmpty)) {
          continue;
        }
        if (headings == null) {
          List<String> names = new ArrayList<>();
          for (int i = 0; i < cells.size(); i++) {
            names.add(layout.headingLine() == 0 ? Integer.toString(i + 1) : cells.get(i));
          }
          headings = new Headings(names);
          sink.heading(names);
          if (layout.headingLine() != 0) {
            continue;
          }
        }
        if (!headings.isRepeatedBy(cells)) {
          sink.row(new TableRow(row.getRowNum(), 0, TableRow.rawOf(cells), cells));
        }
      }
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
      cells.add(row.hasCell(i) && row.getCell(i) != null ? text(row.getCell(i)) : "");
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
      String raw = cell.getRawValue() == null ? "" : cell.getRawValue().strip();
      try {
        BigDecimal number = new BigDecimal(raw);
        return isDate(cell) ? date(number) : number.stripTrailingZeros().toPlainString();
      } catch (NumberFormatException e) {
        return raw; // a formula whose result is text
      }
    }
    if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
      return "";
    }
    String text = cell.getText();
    return text == null ? "" : text.strip();
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return !bare.equals("general") && (bare.matches(".*[ydhs].*") || bare.contains("mm"));
  }

  private static String date(BigDecimal serial) {
    Optional<LocalDateTime> time = ExcelSerial.toLocal(serial);
    if (time.isEmpty()) {
      return serial.stripTrailingZeros().toPlainString();
    }
    if (serial.signum() == 0 || serial.abs().compareTo(BigDecimal.ONE) < 0) {
      return time.get().toLocalTime().toString();
    }
    return time.get().toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.get().toLocalDate().toString()
        : time.get().toString();
  }
}
