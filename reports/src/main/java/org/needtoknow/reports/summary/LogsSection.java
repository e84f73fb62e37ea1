package org.needtoknow.reports.summary;

import static org.needtoknow.reports.summary.PlainWords.count;
import static org.needtoknow.reports.summary.PlainWords.number;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.needtoknow.reports.html.Html;
import org.needtoknow.reports.html.Html.Column;
import org.needtoknow.results.run.DisagreeingTotal;
import org.needtoknow.results.run.FileRecord;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.SequenceGap;

/** Whether the logs are complete: the account of their records, and signs that some are missing. */
final class LogsSection {
  private static final int MOST_FILES = 20;
  private static final int MOST_NOTES = 5;

  private LogsSection() {}

  static void write(RunRecord run, Html html) {
    html.open("section", "aria-labelledby", "logs");
    html.element("h2", "Are the logs whole?", "id", "logs");
    List<FileRecord> files = run.files();
    html.element(
        "p",
        count(files.size(), "log file", "log files")
            + " with "
            + count(sum(files, FileRecord::records), "record", "records")
            + ": "
            + count(sum(files, FileRecord::lookups), "lookup", "lookups")
            + " of the period, "
            + number(sum(files, FileRecord::outsidePeriod))
            + " outside it, "
            + number(sum(files, FileRecord::duplicates))
            + " delivered twice, "
            + number(sum(files, FileRecord::otherKinds))
            + " of other kinds (replies, headings …), "
            + number(sum(files, FileRecord::rejected))
            + " that could not be read. "
            + (run.balanced()
                ? "These add up: every record is accounted for."
                : "These do not add up: see run.json."));
    List<FileRecord> odd = files.stream().filter(FileRecord::needsALook).toList();
    if (odd.isEmpty()) {
      html.element("p", "No file gives reason for doubt.", "class", "none");
    } else {
      table(odd, html);
    }
    lacks(files, html);
    html.close("section");
  }

  /** What the logs lack although an audit record needs it (CJIS AU-3, AU-3(1), AU-8). */
  private static void lacks(List<FileRecord> files, Html html) {
    SortedMap<String, long[]> byWords = new TreeMap<>();
    for (FileRecord file : files) {
      file.lacks()
          .forEach(
              (words, count) -> {
                long[] both = byWords.computeIfAbsent(words, key -> new long[2]);
                both[0] += count;
                both[1]++;
              });
    }
    if (byWords.isEmpty()) {
      return;
    }
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    byWords.forEach(
        (words, both) ->
            rows.add(
                List.of(Html.cell(words), Html.cell(number(both[0])), Html.cell(number(both[1])))));
    html.table(
        "What the logs lack although an audit record needs it (CJIS AU-3, AU-8); file by file in run.json",
        List.of(Column.text("Lacking"), Column.number("Lookups"), Column.number("Files")),
        rows);
  }

  private static void table(List<FileRecord> odd, Html html) {
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    for (FileRecord file : odd.subList(0, Math.min(MOST_FILES, odd.size()))) {
      rows.add(
          List.of(
              cell -> cell.element("span", file.file(), "class", "file"),
              Html.cell(number(file.records())),
              Html.cell(number(file.rejected())),
              cell -> notes(file, cell)));
    }
    html.table(
        "Files to check",
        List.of(
            Column.text("File"),
            Column.number("Records"),
            Column.number("Not read"),
            Column.text("What was noticed")),
        rows);
    if (odd.size() > rows.size()) {
      html.element(
          "p", "… and " + number(odd.size() - rows.size()) + " more in run.json.", "class", "more");
    }
  }

  private static void notes(FileRecord file, Html cell) {
    List<String> notes = new ArrayList<>(file.problems());
    for (DisagreeingTotal total : file.totalsThatDisagree()) {
      notes.add(
          "The total printed in line "
              + number(total.line())
              + (total.scope().isEmpty() ? "" : " (" + total.scope() + ")")
              + " says "
              + number(total.stated())
              + "; there are "
              + count(total.counted(), "row", "rows")
              + ".");
    }
    for (SequenceGap gap : file.sequenceGaps()) {
      notes.add(
          count(gap.missing(), "message is", "messages are")
              + " missing"
              + (gap.stream().isEmpty() ? "" : " on " + gap.stream())
              + ": "
              + (gap.missing() == 1
                  ? "number " + gap.first()
                  : "numbers " + gap.first() + " to " + gap.last())
              + ".");
    }
    if (notes.isEmpty()) {
      notes.add("Records that could not be read are in rejected.ndjson.");
    }
    for (String note : notes.subList(0, Math.min(MOST_NOTES, notes.size()))) {
      cell.element("span", note, "class", "line");
    }
    if (notes.size() > MOST_NOTES) {
      cell.element(
          "span", "… and " + (notes.size() - MOST_NOTES) + " more in run.json.", "class", "line");
    }
  }

  private static long sum(List<FileRecord> files, ToLongFunction<FileRecord> figure) {
    return files.stream().mapToLong(figure).sum();
  }
}
