package org.needtoknow.parsers.table;

import java.io.ByteArrayInputStream;
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
import org.dhatim.fastexcel.reader.ExcelReaderException;
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
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
  private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

  /** True when the workbook counts its days from 1904 on. */
  private final boolean from1904;

  private boolean lacksTexts;

  private XlsxTable(boolean from1904) {
    this.from1904 = from1904;
  }

  @SuppressWarnings("CatchingUnchecked") // the reader throws whatever its XML parser throws
  static void read(InputStream in, TableLayout layout, TableSink sink) throws IOException {
    // The reader takes the packed bytes into memory in any case; unpacked they are streamed.
    byte[] packed = in.readAllBytes();
    try {
      Optional<String> beyond = WorkbookLimits.exceeded(packed);
      if (beyond.isPresent()) {
        sink.lost(beyond.get());
      } else {
        read(packed, layout, sink);
      }
    } catch (IOException | RuntimeException e) {
      sink.lost("the workbook is damaged; what is before the damage was read");
    }
  }

  private static void read(byte[] packed, TableLayout layout, TableSink sink) throws IOException {
    try (ReadableWorkbook workbook = open(packed)) {
      Optional<Sheet> sheet =
          layout.sheet().isEmpty()
              ? Optional.of(workbook.getFirstSheet())
              : workbook
                  .getSheets()
                  .filter(s -> s.getName().equalsIgnoreCase(layout.sheet()))
                  .findFirst();
      if (sheet.isEmpty()) {
        sink.problem("the workbook has no sheet of that name");
        return;
      }
      new XlsxTable(workbook.isDate1904()).rows(sheet.get(), layout, sink);
    }
  }

  /**
   * Opens a workbook, also one without the optional part for styles, which the reader needs to give
   * formats. Without it no cell has a format: a date that is kept as a number stays a number, and
   * the code that reads the column rejects it.
   */
  private static ReadableWorkbook open(byte[] packed) throws IOException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(packed), WITH_FORMATS);
    } catch (ExcelReaderException partIsMissing) {
      return new ReadableWorkbook(new ByteArrayInputStream(packed), WITHOUT_FORMATS);
    }
  }

  /** The names of the sheets, none when the workbook is damaged or beyond the limits. */
  @SuppressWarnings("CatchingUnchecked") // the reader throws whatever its XML parser throws
  static List<String> sheets(InputStream in) {
    try {
      byte[] packed = in.readAllBytes();
      return WorkbookLimits.exceeded(packed).isPresent() ? List.of() : sheets(packed);
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  private static List<String> sheets(byte[] packed) throws IOException {
    try (ReadableWorkbook workbook = open(packed)) {
      return workbook.getSheets().map(Sheet::getName).toList();
    }
  }

  private void rows(Sheet sheet, TableLayout layout, TableSink sink) throws IOException {
    Headings headings = null;
    int unnumbered = -1;
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> it = rows.iterator(); sink.wantsMore() && it.hasNext(); ) {
        Row row = it.next();
        if (unnumbered < 0) {
          // A file may leave the rows' numbers out; the reader then counts from 0, Excel from 1.
          unnumbered = row.getRowNum() == 0 ? 1 : 0;
        }
        int number = row.getRowNum() + unnumbered;
        List<String> cells = cells(row);
        if (number < layout.headingLine()) {
          continue;
        }
        if (cells.stream().allMatch(String::isEmpty)) {
          if (headings != null) {
            sink.blankRow(number);
          }
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
          sink.row(new TableRow(number, 0, TableRow.rawOf(cells), cells, false));
        }
      }
    }
    if (lacksTexts) {
      sink.lost("texts of some cells are not in the workbook; they were read as blank");
    }
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
      cells.add(row.hasCell(i) && row.getCell(i) != null ? text(row.getCell(i)) : "");
    }
    return cells;
  }

  private String text(Cell cell) {
    // By the value, not the type: the reader takes every text that is kept in its own cell for a
    // formula, and a case number such as 0042 must not lose its zeros.
    if (cell.getValue() instanceof BigDecimal number) {
      return isDate(cell) ? date(number) : number.stripTrailingZeros().toPlainString();
    }
    if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
      return "";
    }
    // Text is kept in a part of its own; a cell without its text would look blank.
    lacksTexts |= cell.getType() == CellType.STRING && cell.getRawValue() == null;
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

  private String date(BigDecimal serial) {
    Optional<LocalDateTime> time =
        from1904 ? ExcelSerial.toLocalOf1904(serial) : ExcelSerial.toLocal(serial);
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
