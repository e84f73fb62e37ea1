package org.needtoknow.parsers.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.parsers.table.BareWorkbook.row;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.parsers.source.FileProblem;
import org.needtoknow.parsers.table.BareWorkbook;

/** Layouts of exports: headings, positions, JSON, fixed width, workbooks, blocks. */
class MappedLayoutTest {
  @TempDir Path folder;

  private MappedLogs read(String mapping, String log) throws Exception {
    return MappedLogs.read(folder, mapping, log);
  }

  @Test
  void aPlateIsReadWithTheStateThatStandsInItsCell() throws Exception {
    MappedLogs logs =
        MappedLogs.read(
            folder,
            MappedLogs.USER_AND_TIME + "  plate: Plate\n  plate_state: State\n",
            """
            User,When,Plate,State
            a,2026-03-01 10:00,VT QQQ111,
            a,2026-03-01 10:00,QQQ222,Vermont
            a,2026-03-01 10:00,QQQ333/??,
            """);

    assertThat(logs.lookups)
        .extracting(lookup -> lookup.subject().vehicle())
        .containsExactly(
            new VehicleIdentity("QQQ111", "VT", ""),
            new VehicleIdentity("QQQ222", "VT", ""),
            new VehicleIdentity("QQQ333/??", "", ""));
    assertThat(
            logs.warnings(
                "plate has more than a plate, and no known state or province; read as written"))
        .isEqualTo(1);
  }

  @Test
  void anObjectInWhichAKeyStandsTwiceIsRejected() throws Exception {
    MappedLogs logs =
        MappedLogs.read(
            folder,
            MappedLogs.USER_AND_TIME.replace("csv", "json-lines"),
            """
            {"User":"a","When":"2026-03-01 10:00"}
            {"User":"a","User":"b","When":"2026-03-01 10:00"}
            {"User":"a","x":{"y":1,"y":2},"When":"2026-03-01 10:00"}
            {"User":"a","x":{"y":1},"x.y":2,"When":"2026-03-01 10:00"}
            """);

    assertThat(logs.lookups).hasSize(1);
    assertThat(logs.rejected)
        .extracting(RejectedRecord::words)
        .containsExactly("a key appears twice", "a key appears twice", "a key appears twice");
  }

  @Test
  void aColumnThatVanishesInSomeFilesIsNotExportedThere() throws Exception {
    String mapping = MappedLogs.USER_AND_TIME + "  plate: {column: Plate, optional: yes}\n";

    MappedLogs logs = read(mapping, "User,When\na,2026-03-01 10:00\n");

    assertThat(logs.only().notExported()).contains(LookupField.SUBJECT);
    assertThat(logs.warnings("a mapped column is not in this file")).isEqualTo(1);
  }

  @Test
  void columnsMayChangeWhereTheHeadingIsRepeated() throws Exception {
    MappedLogs logs =
        read(
            MappedLogs.USER_AND_TIME,
            "User,When\na,2026-03-01 10:00\nWhen,User\n2026-03-02 10:00,b\n");

    assertThat(logs.lookups).extracting(Lookup::account).containsExactly("a", "b");
    assertThat(logs.notLookups("repeated heading")).isEqualTo(1);
  }

  @Test
  void linesAboveTheHeadingAndOtherDelimitersAreTold() throws Exception {
    String mapping =
        """
        format: csv
        delimiter: bar
        heading: 3
        columns:
          account: User
          time: When
        """;

    MappedLogs logs = read(mapping, "Audit of March\n\nUser|When\na|2026-03-01 10:00\nb|soon\nc\n");

    assertThat(logs.only().account()).isEqualTo("a");
    assertThat(logs.rejected)
        .extracting(r -> r.line() + " " + r.column() + " " + r.words())
        .containsExactly("5 2 time cannot be read", "6 1 too few cells");
    assertThat(logs.records()).isEqualTo(6);
  }

  @Test
  void columnsMayBeTakenByPosition() throws Exception {
    String mapping =
        """
        format: csv
        heading: none
        columns:
          time: 1
          account: 3
        """;

    assertThat(read(mapping, "2026-03-01 10:00,x,jdoe\n").only().account()).isEqualTo("jdoe");
  }

  @Test
  void jsonLinesAreReadWithNestedNames() throws Exception {
    String mapping =
        """
        format: json-lines
        columns:
          account: user.id
          time: at
          plate: query.plate
        """;
    String log =
        "{\"user\":{\"id\":\"a\"},\"at\":\"2026-03-01T10:00:00Z\",\"query\":{\"plate\":\"AB1\"}}\n"
            + "{\"at\":\"2026-03-01T10:00:00Z\",\"query\":null} {\"at\":\"soon\"}\n{broken\n";

    MappedLogs logs = read(mapping, log);

    assertThat(logs.lookups).extracting(Lookup::account).containsExactly("a", "");
    assertThat(logs.lookups.get(0).subject().vehicle().plate()).isEqualTo("AB1");
    assertThat(logs.rejected)
        .extracting(r -> r.words())
        .containsExactly("time cannot be read", "not one JSON object");
    assertThat(logs.records()).isEqualTo(4);
  }

  @Test
  void fixedWidthIsReadByPlaces() throws Exception {
    String mapping =
        """
        format: fixed-width
        heading: 1
        times: [MMddyy HHmm]
        fields: {OPER: 1-5, TIME: 7-17, NAME: 19-40}
        columns:
          account: OPER
          time: TIME
          name: NAME
        """;

    MappedLogs logs =
        read(mapping, "OPER  TIME\nJDOE  030126 1005 ROE,JANE\n\nJDOE  030126 1006\n");

    assertThat(logs.lookups).hasSize(2);
    assertThat(logs.lookups.get(0).at()).isEqualTo(Instant.parse("2026-03-01T15:05:00Z"));
    assertThat(logs.lookups.get(0).subject().person().name().first()).isEqualTo("JANE");
    assertThat(logs.lookups.get(1).subject().isBlank()).isTrue();
    assertThat(logs.records()).isEqualTo(4);
  }

  @Test
  void aNameThatFillsItsFixedColumnMayGoOn() throws Exception {
    String mapping =
        """
        format: fixed-width
        heading: none
        times: [MMddyy HHmm]
        fields: {OPER: 1-5, TIME: 7-17, LAST: 19-26, FIRST: 28-33}
        columns:
          account: OPER
          time: TIME
          last: LAST
          first: FIRST
        """;

    MappedLogs logs =
        read(
            mapping,
            "JDOE  030126 1005 GRAFFENS ANNA\n"
                + "JDOE  030126 1006 DOE      ALEXAN\n"
                + "JDOE  030126 1007 DOE      ANNA\n");

    assertThat(logs.lookups)
        .extracting(lookup -> lookup.subject().person().name().cut())
        .containsExactly(true, true, false);
  }

  @Test
  void aWorkbookIsReadByItsRows() throws Exception {
    String mapping =
        """
        format: xlsx
        sheet: Transactions
        heading: 3
        columns:
          account: User
          time: When
          transaction: No
          reason: Reason
        """;
    try (OutputStream out = Files.newOutputStream(folder.resolve("book"));
        Workbook book = new Workbook(out, "test", "1.0")) {
      book.newWorksheet("Cover").value(0, 0, "nothing here");
      Worksheet sheet = book.newWorksheet("Transactions");
      sheet.value(0, 0, "Audit of March");
      String[] names = {"When", "User", "No", "Reason"};
      for (int i = 0; i < names.length; i++) {
        sheet.value(2, i, names[i]);
      }
      sheet.value(3, 0, LocalDateTime.of(2026, 3, 1, 10, 5, 7));
      sheet.style(3, 0).format("m/d/yyyy h:mm:ss").set();
      sheet.value(3, 1, "jdoe");
      sheet.value(3, 2, 1001);
      sheet.value(3, 3, "two\nlines");
      sheet.value(6, 0, "2026-03-01 11:00");
      sheet.value(6, 1, "asmith");
    }

    MappedLogs logs =
        MappedLogs.read(
            folder, mapping, Files.readAllBytes(folder.resolve("book")), "America/New_York", 40);

    assertThat(logs.lookups).hasSize(2);
    Lookup first = logs.lookups.get(0);
    assertThat(first.at()).isEqualTo(Instant.parse("2026-03-01T15:05:07Z"));
    assertThat(first.transaction()).isEqualTo("1001");
    assertThat(first.reason()).isEqualTo("two\nlines");
    assertThat(first.source().line()).isEqualTo(4);
    assertThat(logs.lookups.get(1).source().line()).isEqualTo(7);
    assertThat(logs.facts.framedBytes())
        .isEqualTo(logs.blocks.stream().mapToLong(b -> b.bytes().length).sum());
    assertThat(logs.facts.deliveredBytes()).isEqualTo(Files.size(folder.resolve("log")));
  }

  @Test
  void aWorkbookWithoutStylesIsReadAndABareNumberIsNoTime() throws Exception {
    byte[] book =
        new BareWorkbook(
                row(1, "When", "User")
                    + row(2, "2026-03-01 10:05", "jdoe")
                    + "<row r=\"3\"><c s=\"1\"><v>46082.5</v></c></row>")
            .bytes();
    String mapping = "format: xlsx\ncolumns: {time: When, account: User}\n";

    MappedLogs plain = MappedLogs.read(folder, mapping, book, "UTC", 1 << 18);
    MappedLogs counted =
        MappedLogs.read(folder, mapping + "times: [excel]\n", book, "UTC", 1 << 18);

    assertThat(plain.only().account()).isEqualTo("jdoe");
    assertThat(plain.facts.problems()).isEmpty();
    assertThat(plain.rejected)
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.line()).isEqualTo(3);
              assertThat(record.words()).startsWith("time is a bare number");
            });
    assertThat(counted.lookups)
        .extracting(Lookup::at)
        .containsExactly(
            Instant.parse("2026-03-01T10:05:00Z"), Instant.parse("2026-03-01T12:00:00Z"));
  }

  @Test
  void aWorkbookThatIsNoneIsRejectedAsAWhole() throws Exception {
    String mapping = "format: xlsx\ncolumns: {time: When, account: User}\n";

    MappedLogs logs = read(mapping, "no workbook");

    assertThat(logs.lookups).isEmpty();
    assertThat(logs.rejected).hasSize(1);
    assertThat(logs.facts.problems())
        .extracting(FileProblem::words)
        .containsExactly("the workbook is damaged; what is before the damage was read");
  }

  @Test
  void blocksOfAnySizeGiveTheSame() throws Exception {
    StringBuilder log = new StringBuilder("\uFEFFUser,When,Reason\n");
    for (int i = 0; i < 300; i++) {
      log.append("u").append(i).append(",2026-03-01 10:00:").append(10 + i % 50);
      log.append(i % 7 == 0 ? ",\"a\nb\"\n" : ",Nu\u00f1ez\n");
    }
    String mapping = MappedLogs.USER_AND_TIME + "  reason: Reason\n";
    byte[] bytes = log.toString().getBytes(StandardCharsets.UTF_8);

    MappedLogs whole = MappedLogs.read(folder, mapping, bytes, "America/New_York", 1 << 20);
    MappedLogs small = MappedLogs.read(folder, mapping, bytes, "America/New_York", 64);

    assertThat(whole.blocks).hasSize(1);
    assertThat(small.blocks.size()).isGreaterThan(50);
    assertThat(small.lookups).isEqualTo(whole.lookups).hasSize(300);
    assertThat(whole.lookups.get(1).reason()).isEqualTo("Nu\u00f1ez");
    assertThat(whole.lookups.get(299).source().line()).isGreaterThan(301);
  }
}
