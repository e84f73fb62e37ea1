package org.needtoknow.reports.summary;

import static org.needtoknow.reports.summary.PlainWords.count;
import static org.needtoknow.reports.summary.PlainWords.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.needtoknow.reports.html.Html;
import org.needtoknow.reports.html.Html.Column;

/** Whether the logs are whole: what became of their records, and signs that some are missing. */
final class LogsSection {
  private static final int MOST_FILES = 20;
  private static final int MOST_NOTES = 5;

  private LogsSection() {}

  static void write(SummaryFigures figures, Html html) {
    html.open("section", "aria-labelledby", "logs");
    html.element("h2", "Are the logs whole?", "id", "logs");
    List<FileFigures> files = figures.files();
    html.element(
        "p",
        count(files.size(), "log file", "log files")
            + " with "
            + count(sum(files, FileFigures::records), "record", "records")
            + ": "
            + count(sum(files, FileFigures::lookups), "lookup", "lookups")
            + " of the period, "
            + number(sum(files, FileFigures::outsidePeriod))
            + " outside it, "
            + number(sum(files, FileFigures::duplicates))
            + " delivered twice, "
            + number(sum(files, FileFigures::otherKinds))
            + " of other kinds (replies, headings …), "
            + number(sum(files, FileFigures::rejected))
            + " that could not be read. "
            + (figures.balanced()
                ? "These add up: every record is accounted for."
                : "These do not add up: see run.json."));
    List<FileFigures> odd = files.stream().filter(FileFigures::needsALook).toList();
    if (odd.isEmpty()) {
      html.element("p", "No file gives reason for doubt.", "class", "none");
    } else {
      table(odd, html);
    }
    html.close("section");
  }

  private static void table(List<FileFigures> odd, Html html) {
    List<List<Consumer<Html>>> rows = new ArrayList<>();
    for (FileFigures file : odd.subList(0, Math.min(MOST_FILES, odd.size()))) {
      rows.add(
          List.of(
              cell -> cell.element("span", file.file(), "class", "file"),
              Html.cell(number(file.records())),
              Html.cell(number(file.rejected())),
              cell -> notes(file, cell)));
    }
    html.table(
        "Files that somebody should look at",
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

  private static void notes(FileFigures file, Html cell) {
    List<String> notes = new ArrayList<>(file.problems());
    for (FileFigures.Total total : file.totals()) {
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
    for (FileFigures.Gap gap : file.gaps()) {
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
      notes.add("Records that could not be read stand in rejected.ndjson.");
    }
    for (String note : notes.subList(0, Math.min(MOST_NOTES, notes.size()))) {
      cell.element("span", note, "class", "line");
    }
    if (notes.size() > MOST_NOTES) {
      cell.element(
          "span", "… and " + (notes.size() - MOST_NOTES) + " more in run.json.", "class", "line");
    }
  }

  private static long sum(List<FileFigures> files, ToLongFunction<FileFigures> figure) {
    return files.stream().mapToLong(figure).sum();
  }
}
