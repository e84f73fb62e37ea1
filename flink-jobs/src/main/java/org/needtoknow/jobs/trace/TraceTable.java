package org.needtoknow.jobs.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needtoknow.jobs.finish.CsvCell;
import org.needtoknow.model.Text;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.mask.AuditNumbers;

/** A trace in rows: masked for the terminal, in full for a restricted file. */
public final class TraceTable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final List<String> HEADING =
      List.of("when", "system", "what", "who", "verdict", "sure", "why", "where");
  private static final List<String> CSV_HEADING =
      List.of(
          "at",
          "system",
          "what",
          "agency",
          "audit_number",
          "operator",
          "account",
          "requester",
          "reason",
          "verdict",
          "why",
          "rules",
          "match",
          "match_how",
          "match_by",
          "lookup_id",
          "source");

  private TraceTable() {}

  /** Columns for a terminal; people are audit numbers and nobody is named. */
  public static String asText(TraceResult result, AuditNumbers numbers, ZoneId zone) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADING);
    for (TracedLookup lookup : result.lookups()) {
      rows.add(
          List.of(
              TIME.format(lookup.at().atZone(zone)),
              lookup.system(),
              lookup.what(),
              lookup.accountable(numbers),
              lookup.verdict().name(),
              tier(lookup) + " (" + lookup.match().basis().words() + ")",
              lookup.why(),
              lookup.place()));
    }
    int[] widths = new int[HEADING.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(i == 0 ? "" : "  ").append(row.get(i));
        line.append(" ".repeat(widths[i] - row.get(i).length()));
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }

  private static String tier(TracedLookup lookup) {
    return Text.lower(lookup.match().tier()).replace('_', ' ');
  }

  /** Writes a new restricted file with everything that is known of each lookup. */
  public static void writeCsv(TraceResult result, AuditNumbers numbers, Path file)
      throws IOException {
    StringBuilder text = new StringBuilder(String.join(",", CSV_HEADING)).append('\n');
    for (TracedLookup lookup : result.lookups()) {
      boolean full = lookup.isRestricted();
      List<String> cells =
          List.of(
              lookup.at().toString(),
              lookup.system(),
              lookup.what(),
              lookup.ori(),
              lookup.accountable(numbers),
              full ? lookup.operator() : "",
              full ? lookup.account() : "",
              full ? lookup.requester() : "",
              full ? lookup.reason() : "",
              lookup.verdict().name(),
              lookup.why(),
              String.join(" ", lookup.rules()),
              lookup.match().tier().name(),
              lookup.match().how(),
              lookup.match().basis().words(),
              lookup.id(),
              lookup.place());
      text.append(String.join(",", cells.stream().map(CsvCell::of).toList())).append('\n');
    }
    try (OutputStream out = PrivateFiles.create(file)) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
