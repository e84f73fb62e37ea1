package org.needtoknow.parsers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.parsers.table.BareWorkbook.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.parsers.record.RejectReason;

/** Workbooks of exporters that leave out every optional part of the format. */
class XlsxTableTest {
  private static final String HEADING = row(1, "Id", "Born");

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Long> numbers = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private List<String> heading = List.of();

  private void read(BareWorkbook book) throws IOException {
    TableReader.read(
        new ByteArrayInputStream(book.bytes()),
        TableLayout.of(TableFormat.XLSX),
        new TableSink() {
          @Override
          public void heading(List<String> columns) {
            heading = columns;
          }

          @Override
          public void row(TableRow row) {
            rows.add(row.cells());
            numbers.add(row.line());
          }

          @Override
          public void unreadable(long line, int column, RejectReason reason) {
            problems.add(reason.words());
          }

          @Override
          public void problem(String words) {
            problems.add(words);
          }
        });
  }

  @Test
  void aWorkbookOfNothingButItsSheetIsRead() throws Exception {
    read(new BareWorkbook(HEADING + row(2, "E1", "1980-02-03") + row(5, "E2", "")));

    assertThat(problems).isEmpty();
    assertThat(heading).containsExactly("Id", "Born");
    assertThat(rows).containsExactly(List.of("E1", "1980-02-03"), List.of("E2", ""));
    assertThat(numbers).containsExactly(2L, 5L);
  }

  @Test
  void withoutStylesANumberIsAPlainNumberWhateverStyleItsCellNames() throws Exception {
    read(
        new BareWorkbook(
            HEADING
                + "<row r=\"2\"><c r=\"A2\"><v>7.50</v></c><c r=\"B2\""
                + " s=\"1\"><v>29254</v></c></row><row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c"
                + " r=\"B3\" t=\"str\"><v>text</v></c></row>"));

    assertThat(problems).isEmpty();
    assertThat(rows).containsExactly(List.of("7.5", "29254"), List.of("true", "text"));
  }

  @Test
  void withStylesTheSameNumberIsADate() throws Exception {
    String cell = "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>29254</v></c></row>";

    read(new BareWorkbook(HEADING + cell).withStyles());

    assertThat(rows).containsExactly(List.of("1", "1980-02-03"));
  }

  @Test
  void aWorkbookThatCountsFrom1904IsReadSo() throws Exception {
    String cell =
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>27792.5</v></c></row>";

    read(new BareWorkbook(HEADING + cell).withStyles().from1904());

    assertThat(rows).containsExactly(List.of("1", "1980-02-03T12:00"));
  }

  @Test
  void rowsWithoutNumbersAreCountedAsExcelCountsThem() throws Exception {
    String rows =
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>";

    read(new BareWorkbook(rows));

    assertThat(heading).containsExactly("1", "2");
    assertThat(this.rows).containsExactly(List.of("3", "4"));
    assertThat(numbers).containsExactly(2L);
  }

  @Test
  void textThatLooksLikeANumberStaysAsItIs() throws Exception {
    read(
        new BareWorkbook(
            HEADING
                + "<row r=\"2\"><c t=\"str\"><v>0042</v></c><c t=\"str\"><v>1E5</v></c></row>"
                + "<row r=\"3\"><c t=\"str\"><f>A2</f><v>0042</v></c>"
                + "<c><f>6*7</f><v>42.0</v></c></row>"));

    assertThat(rows).containsExactly(List.of("0042", "1E5"), List.of("0042", "42"));
  }

  @Test
  void textsThatAreKeptNowhereAreNotTakenForBlanksInSilence() throws Exception {
    read(new BareWorkbook(HEADING + "<row r=\"2\"><c><v>1</v></c><c t=\"s\"><v>0</v></c></row>"));

    assertThat(rows).containsExactly(List.of("1", ""));
    assertThat(problems)
        .containsExactly("texts of some cells are not in the workbook; they were read as blank");
  }

  @Test
  void aSmallFileThatUnpacksToAlmostNothingButBlanksIsNotRead() throws Exception {
    read(new BareWorkbook(HEADING).withShared("<si><t>" + " ".repeat(70 << 20) + "</t></si>"));

    assertThat(rows).isEmpty();
    assertThat(problems).containsExactly("the workbook expands beyond the limit and was not read");
  }

  @Test
  void aRowLongerThanAnyExportHasIsNotRead() throws Exception {
    read(new BareWorkbook(HEADING + row(2, "x".repeat(17 << 20))));

    assertThat(problems).containsExactly("a row of the workbook is longer than is read");
  }

  @Test
  void manyRowsOfAnyPrefixAreNoLongRow() throws Exception {
    StringBuilder many = new StringBuilder(HEADING);
    for (int number = 2; number < 30; number++) {
      many.append(row(number, "x".repeat(1 << 20)));
    }

    read(new BareWorkbook(many.toString()));

    assertThat(problems).isEmpty();
    assertThat(rows).hasSize(28);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"r=\"ZZZZ2\"", "r = 'zzzz2'", "\n r=\"2ZZZZ\"", "r=\"Z&#90;Z2\"", "r=\"ÅA2\""})
  void aCellBeyondTheLastColumnIsNotRead(String place) throws Exception {
    read(new BareWorkbook(HEADING + "<row r=\"2\"><c " + place + "><v>1</v></c></row>"));

    assertThat(problems)
        .containsExactly("a cell of the workbook lies beyond the last column that Excel has");
  }

  @Test
  void aCellInTheLastColumnIsNoneOfThem() throws Exception {
    read(
        new BareWorkbook(
            HEADING
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\"><v>2</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row>"));

    assertThat(problems).isEmpty();
    assertThat(rows).extracting(cells -> cells.get(0)).containsExactly("1", "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {" t=\"d\"", "\n t='d' "})
  void datesAsTextAreToldWithTheWayOut(String type) throws Exception {
    read(
        new BareWorkbook(
            HEADING + "<row r=\"2\"><c r=\"A2\"" + type + "><v>2026-03-05</v></c></row>"));

    assertThat(rows).isEmpty();
    assertThat(problems)
        .singleElement()
        .asString()
        .contains("strict format", "save it as 'Excel Workbook (.xlsx)'");
  }

  @Test
  void textThatLooksLikeSuchATypeIsText() throws Exception {
    read(new BareWorkbook(HEADING + row(2, "a t=\"d\"", "x")));

    assertThat(problems).isEmpty();
    assertThat(rows).hasSize(1);
  }

  @Test
  void aWorkbookInTheStrictFormatIsToldAsOne() throws Exception {
    read(new BareWorkbook(HEADING).strict());

    assertThat(problems).singleElement().asString().contains("strict format");
  }

  @Test
  void aWorkbookWithoutItsSheetIsDamaged() throws Exception {
    read(new BareWorkbook(HEADING).without("xl/worksheets/sheet1.xml"));

    assertThat(problems)
        .containsExactly("the workbook is damaged; what is before the damage was read");
  }
}
