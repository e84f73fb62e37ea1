package org.needtoknow.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes lookups in one of the four log styles, as docs/formats/logs.md lays them out. */
abstract class LogStyleWriter {
  /** One lookup; the time is local to the style's zone. */
  record Row(
      LocalDateTime at, String user, boolean byPlate, LargeDepartment.Person person, String call) {}

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");

  private final String style;
  private final ZoneId zone;

  private LogStyleWriter(String style) {
    this.style = style;
    this.zone = LargeDepartment.zoneOf(style);
  }

  static LogStyleWriter of(String style) {
    return switch (style) {
      case "ncic" -> new Ncic();
      case "collect" -> new Collect();
      case "valcour" -> new Valcour();
      case "rejis" -> new Rejis();
      default -> throw new IllegalArgumentException("there is no style " + style);
    };
  }

  final String style() {
    return style;
  }

  final ZoneId zone() {
    return zone;
  }

  void begin(BufferedWriter out) throws IOException {}

  abstract void lookup(BufferedWriter out, Row row) throws IOException;

  void end(BufferedWriter out) throws IOException {}

  private static final class Ncic extends LogStyleWriter {
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SS");
    private int sequence;

    Ncic() {
      super("ncic");
    }

    @Override
    void lookup(BufferedWriter out, Row row) throws IOException {
      sequence = sequence % 999_999 + 1;
      String utc = TIME.format(row.at().atZone(zone()).withZoneSameInstant(ZoneOffset.UTC));
      String subject =
          row.byPlate()
              ? "LIC/" + row.person().plate() + ".LIS/CT.LIY/2026.LIT/PC"
              : "NAM/"
                  + row.person().last()
                  + ","
                  + row.person().first()
                  + ".DOB/"
                  + DATE.format(row.person().born());
      out.write(
          utc
              + "|NCIC|IN|"
              + String.format(Locale.ROOT, "%06d", sequence)
              + "|MDT1|"
              + row.user()
              + "|1N01HEADER."
              + (row.byPlate() ? "QV" : "QW")
              + ".CT0990000."
              + subject
              + ".PUR/C\n");
    }
  }

  private static final class Collect extends LogStyleWriter {
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("MM/dd/uuuu HH:mm:ss");
    private long transaction;

    Collect() {
      super("collect");
    }

    @Override
    void begin(BufferedWriter out) throws IOException {
      out.write(
          "\"Transaction Number\",\"Date/Time\",\"User ID\",\"ORI\",\"Terminal\",\"Message Key\",\"Purpose Code\",\"Attention\",\"Reason\",\"Case Number\",\"Name\",\"Date of Birth\",\"Plate\",\"Plate State\",\"Result\",\"Origin\"\n");
    }

    @Override
    void lookup(BufferedWriter out, Row row) throws IOException {
      String subject =
          row.byPlate()
              ? "\"\",\"\",\"" + row.person().plate() + "\",\"CT\""
              : "\""
                  + row.person().last()
                  + ","
                  + row.person().first()
                  + "\",\""
                  + DATE.format(row.person().born())
                  + "\",\"\",\"\"";
      out.write(
          "\"CT"
              + ++transaction
              + "\",\""
              + TIME.format(row.at())
              + "\",\""
              + row.user()
              + "\",\"CT0990000\",\"MDT1\",\""
              + (row.byPlate() ? "RQ" : "DQ")
              + "\",\"C\",\"\",\"call\",\"\","
              + subject
              + ",\"HIT\",\"USER\"\n");
    }
  }

  private static final class Valcour extends LogStyleWriter {
    private long transaction;

    Valcour() {
      super("valcour");
    }

    @Override
    void lookup(BufferedWriter out, Row row) throws IOException {
      String subject =
          row.byPlate()
              ? "\"entity\":\"vehicle\",\"person\":null,\"vehicle\":{\"plate\":\""
                  + row.person().plate()
                  + "\",\"state\":\"CT\"}"
              : "\"entity\":\"person\",\"vehicle\":null,\"person\":{\"last\":\""
                  + row.person().last()
                  + "\",\"first\":\""
                  + row.person().first()
                  + "\",\"dob\":\""
                  + row.person().born()
                  + "\"}";
      out.write(
          "{\"id\":\"a-"
              + ++transaction
              + "\",\"timestamp\":\""
              + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.at().atZone(zone()))
              + "\",\"event\":\"search\",\"user\":{\"username\":\""
              + row.user()
              + "\"},\"agency\":\"CT0990000\",\"workstation\":\"MDT1\","
              + subject
              + ",\"reason\":\"call\",\"result\":\"found\"}\n");
    }
  }

  private static final class Rejis extends LogStyleWriter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/uu HH:mm:ss");
    private static final int ROWS_A_PAGE = 50;
    private int page;
    private int onPage;
    private long total;

    Rejis() {
      super("rejis");
    }

    @Override
    void lookup(BufferedWriter out, Row row) throws IOException {
      if (onPage == 0) {
        out.write(
            String.format(
                Locale.ROOT,
                "%-51s%-44s%-31s PAGE %4d%n",
                "RJ-STYLE INQUIRY AUDIT REPORT",
                "STATIONS OF THE REGION",
                "RUN 04/30/26 04:15",
                ++page));
        out.write(
            "DATE     TIME     USER     TERMINAL ORI       KEY P  NAME                 DOB      OLN              PLATE      ST CASE         RESLT\n");
        out.write(
            "-------- -------- -------- -------- --------- --- -- -------------------- -------- ---------------- ---------- -- ------------ -----\n");
      }
      out.write(
          String.format(
              Locale.ROOT,
              "%s %-8s %-8s %-9s %-3s %-2s %-20.20s %-8s %-16s %-10s %-2s %-12s %-5s%n",
              TIME.format(row.at()),
              row.user(),
              "MDT1",
              "CT0990000",
              row.byPlate() ? "RQ" : "DQ",
              "C",
              row.byPlate() ? "" : row.person().last() + "," + row.person().first(),
              row.byPlate() ? "" : DATE.format(row.person().born()),
              "",
              row.byPlate() ? row.person().plate() : "",
              row.byPlate() ? "CT" : "",
              "",
              "HIT"));
      total++;
      if (++onPage == ROWS_A_PAGE) {
        endPage(out);
      }
    }

    @Override
    void end(BufferedWriter out) throws IOException {
      if (onPage > 0) {
        endPage(out);
      }
      out.write("GRAND TOTAL " + total + "\n*** END OF REPORT ***\n");
    }

    private void endPage(BufferedWriter out) throws IOException {
      out.write("PAGE TOTAL " + onPage + "\n*** END OF PAGE ***\n");
      onPage = 0;
    }
  }
}
