package org.needtoknow.parsers.feed;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.parsers.table.TableFormat;

/** A report in words; never with content of a row. */
final class FeedReportText {
  private final FeedReport report;

  FeedReportText(FeedReport report) {
    this.report = report;
  }

  String words(RejectedRow row) {
    return place(row.line())
        + (row.column().isEmpty() ? "" : ", column '" + row.column() + "'")
        + ": "
        + row.reason();
  }

  String words(FeedWarning warning) {
    String where = place(warning.line());
    return (warning.column().isEmpty() ? "" : "column '" + warning.column() + "': ")
        + warning.reason()
        + (warning.count() == 1
            ? " (" + where + ")"
            : " (" + warning.count() + ", first in " + where + ")");
  }

  private String place(long line) {
    return place(report.file(), line);
  }

  /** A line of a file in words: spreadsheets count rows, text files lines. */
  static String place(String file, long line) {
    boolean workbook = TableFormat.ofName(file).filter(f -> f == TableFormat.XLSX).isPresent();
    return (workbook ? "row " : "line ") + line;
  }

  List<String> toLookAt() {
    List<String> all = new ArrayList<>(report.problems());
    if (report.hasManyUnmatched()) {
      all.add(unmatched());
    }
    if (report.rows() == 0 && !report.header().names().isEmpty() && !report.table().mayBeEmpty()) {
      all.add("has no row below the header row");
    }
    if (report.hasManyOrphans()) {
      all.add(orphans());
    }
    if (report.hasManyOfUnknownPeople()) {
      all.add(
          report.ofUnknownPeople()
              + " of "
              + report.accepted()
              + " rows name only employees who are not in personnel; the feed counts as missing"
              + " until this is corrected");
    }
    report.warnings().stream()
        .filter(warning -> warning.problem().isToLookAt())
        .forEach(warning -> all.add(words(warning)));
    if (report.rejectedRows() > 0) {
      all.add(rejected());
    }
    return all;
  }

  private String unmatched() {
    String lack =
        report.table() == FeedTable.WORK
            ? "name no person, vehicle or record that they concern"
            : "name an employee who is not in personnel";
    return report.unmatched()
        + " of "
        + report.accepted()
        + " rows "
        + lack
        + "; the feed counts as missing until this is corrected";
  }

  private String orphans() {
    String feed = report.table().feed().fileName();
    return report.orphans()
        + " of "
        + report.accepted()
        + " rows name "
        + feed
        + " that are not on file, so "
        + feed
        + " count as missing; is the file of "
        + feed
        + " whole?";
  }

  private String rejected() {
    StringBuilder words = new StringBuilder();
    words.append(report.rejectedRows()).append(" of ").append(report.rows());
    words.append(" rows could not be read");
    if (!report.rejected().isEmpty()) {
      words.append("; ").append(words(report.rejected().get(0)));
    }
    if (!report.header().unknown().isEmpty()) {
      words.append("; columns not understood: ");
      words.append(String.join(", ", report.header().unknown()));
    }
    if (report.losesMany()) {
      words.append("; that is so many that the feed counts as missing");
    }
    return words.toString();
  }
}
