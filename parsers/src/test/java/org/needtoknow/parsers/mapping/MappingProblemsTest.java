package org.needtoknow.parsers.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.yaml.Problems;

class MappingProblemsTest {
  @TempDir Path folder;

  private List<String> problemsOf(String mapping) throws Exception {
    Files.writeString(folder.resolve("m.yaml"), mapping);
    Problems problems = new Problems();
    MappingReader.ofLog(folder, "m.yaml", problems);
    return problems.list().stream().map(Problem::asLine).toList();
  }

  @Test
  void everyMistakeIsToldWithItsPlace() throws Exception {
    String mapping =
        """
        format: xls
        delimiter: ab
        heading: top
        zone: America/Nowhere
        times: [YYYY-QQ-banana]
        colums: {}
        columns:
          acount: User
          reason: {column: Reason, join: [A], decode: html, take: second line}
          case_number: {column: Reason, match: '(', group: 3}
          plate: {column: Term, when: {column: Kind}}
          purpose: {optional: perhaps}
        skip:
          - {column: Kind, is: [x]}
        """;

    assertThat(problemsOf(mapping))
        .containsExactlyInAnyOrder(
            "m.yaml:6:1: nothing here is called \"colums\"; did you mean \"columns\"?",
            "m.yaml:1:9: there is no format 'xls'; csv, xlsx, json-lines or fixed-width",
            "m.yaml:2:12: 'ab' cannot separate cells; comma, tab, semicolon, bar, or one"
                + " character",
            "m.yaml:3:10: 'top' is no line; the number of the line with the column names, or"
                + " none",
            "m.yaml:4:7: there is no time zone 'America/Nowhere'; such as America/New_York,"
                + " America/Chicago, America/Denver or UTC",
            "m.yaml:5:9: 'YYYY-QQ-banana' is no pattern of a time; such as MM/dd/yyyy HH:mm:ss,"
                + " or the words excel and epoch",
            "m.yaml:8:3: no field is called 'acount'; did you mean \"account\"?",
            "m.yaml:9:11: a field is taken from one of 'column', 'join' and 'constant'; keep one of"
                + " them",
            "m.yaml:9:47: 'decode' cannot be 'html'; write url",
            "m.yaml:9:59: 'take' cannot be 'second line'; write first line or last line",
            "m.yaml:10:40: 'match' is no regular expression: Unclosed group; write it in single"
                + " quotes, so that \\ stays as it is",
            "m.yaml:10:52: 'match' has no group 3; it has 0 in parentheses",
            "m.yaml:11:31: a condition has 'column' and one of 'is' and 'is-not'; such as {column:"
                + " Type, is: [Reply]}",
            "m.yaml:12:12: a field is taken from one of 'column', 'join' and 'constant'; give one"
                + " of them",
            "m.yaml:12:23: 'optional' cannot be 'perhaps'; write yes or true",
            "m.yaml:8:3: no column is given for 'time'; without it no row can be read",
            "m.yaml:14:5: \"as\" is not given; what such a row is, such as reply");
  }

  @Test
  void aColumnThatNoFileHasIsToldWithTheNearestName() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "User,When\n");
    Files.writeString(folder.resolve("b.csv"), "User,When,Plate\n");
    Files.writeString(
        folder.resolve("m.yaml"),
        """
        format: csv
        columns:
          account: [Usr, Userr]
          time: When
          plate: Plate
          reason: {column: Reason, optional: yes}
        """);
    Problems problems = new Problems();
    Mapping mapping = MappingReader.ofLog(folder, "m.yaml", problems).orElseThrow();

    MappedColumns.check(mapping, folder, List.of("a.csv", "b.csv"), problems);

    assertThat(problems.list())
        .extracting(Problem::asLine)
        .containsExactly(
            "m.yaml:3:12: no file that this mapping is for has a column 'Usr' or 'Userr'; did you"
                + " mean \"User\"?");
  }

  private static final String OF_A_WORKBOOK =
      """
      format: xlsx
      sheet: %s
      heading: %d
      columns: {account: User, time: When}
      """;

  private void workbook(String name) throws Exception {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet cover = book.newWorksheet("Cover");
      cover.value(0, 0, "An export");
      Worksheet rows = book.newWorksheet("Activity");
      rows.value(0, 0, "What staff did");
      rows.value(2, 0, "User");
      rows.value(2, 1, "When");
      rows.value(3, 0, "u1");
      rows.value(3, 1, "2026-03-01 10:00");
    }
  }

  private List<String> problemsWith(String mapping, String... files) throws Exception {
    Files.writeString(folder.resolve("m.yaml"), mapping);
    Problems problems = new Problems();
    Mapping read = MappingReader.ofLog(folder, "m.yaml", problems).orElseThrow();
    MappedColumns.check(read, folder, List.of(files), problems);
    return problems.list().stream().map(Problem::asLine).toList();
  }

  @Test
  void aWorkbookWithTheSheetAndHeadingIsInOrder() throws Exception {
    workbook("a.xlsx");

    assertThat(problemsWith(OF_A_WORKBOOK.formatted("activity", 3), "a.xlsx")).isEmpty();
  }

  @Test
  void aSheetThatNoWorkbookHasIsToldWithTheNearestName() throws Exception {
    workbook("a.xlsx");

    assertThat(problemsWith(OF_A_WORKBOOK.formatted("Activty", 3), "a.xlsx"))
        .containsExactly(
            "m.yaml:2:8: no workbook of this mapping has a sheet 'Activty'; did you mean"
                + " \"Activity\"?");
  }

  @Test
  void aMonthWithoutTheSheetIsNotAMistakeInTheMapping() throws Exception {
    workbook("a.xlsx");
    try (OutputStream out = Files.newOutputStream(folder.resolve("b.xlsx"));
        Workbook book = new Workbook(out, "test", "1.0")) {
      book.newWorksheet("Nothing").value(0, 0, "nothing");
    }

    assertThat(problemsWith(OF_A_WORKBOOK.formatted("Activity", 3), "a.xlsx", "b.xlsx")).isEmpty();
  }

  @Test
  void aHeadingBelowTheLastRowIsTold() throws Exception {
    workbook("a.xlsx");
    Files.writeString(folder.resolve("a.csv"), "User,When\nu1,2026-03-01 10:00\n");

    assertThat(problemsWith(OF_A_WORKBOOK.formatted("Cover", 4), "a.xlsx"))
        .containsExactly(
            "m.yaml:3:10: no file that this mapping is for goes on to line 4, where 'heading' looks"
                + " for the column names; count the lines, and see which sheet it is");
    assertThat(
            problemsWith(
                """
                format: csv
                heading: 9
                columns: {account: User, time: When}
                """,
                "a.csv"))
        .hasSize(1)
        .first()
        .asString()
        .contains("goes on to line 9");
  }

  @Test
  void anEmptyMonthIsNotAMistakeInTheMapping() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "");

    assertThat(
            problemsWith(
                """
                format: csv
                heading: 3
                columns: {account: User, time: When}
                """,
                "a.csv"))
        .isEmpty();
  }

  @Test
  void aTitleTakenForTheHeadingIsToldAndNotShown() throws Exception {
    workbook("a.xlsx");

    assertThat(problemsWith(OF_A_WORKBOOK.formatted("Activity", 1), "a.xlsx"))
        .containsExactly(
            "m.yaml:3:10: none of the columns that this mapping names is in line 1; give the"
                + " line with the column names as heading");
  }

  @Test
  void aWorkbookThatTheMappingWouldReadAsTextIsTold() throws Exception {
    workbook("a.xlsx");
    Files.writeString(folder.resolve("a.csv"), "User,When\n");

    assertThat(
            problemsWith(
                """
                format: csv
                columns: {account: User, time: When}
                """,
                "a.csv",
                "a.xlsx"))
        .containsExactly(
            "m.yaml:1:9: 'a.xlsx' is a workbook, and the mapping is for csv; write format: xlsx");
    assertThat(problemsWith(OF_A_WORKBOOK.formatted("Activity", 3), "a.csv", "a.xlsx"))
        .containsExactly(
            "m.yaml:1:9: 'a.csv' is not an xlsx workbook by its name, but the mapping is for xlsx;"
                + " give it a mapping of its own");
  }

  @Test
  void fixedColumnsMustBeAmongTheFields() throws Exception {
    String mapping =
        """
        format: fixed-width
        fields: {OPER: 1-5, TIME: 9-7}
        columns:
          account: OPR
          time: TIME
        """;

    assertThat(problemsOf(mapping))
        .containsExactly(
            "m.yaml:2:27: '9-7' is no place in a line; first and last character, counted from 1,"
                + " such as 10-23",
            "m.yaml:4:12: 'fields' has no 'OPR'; did you mean \"oper\"?");
  }
}
