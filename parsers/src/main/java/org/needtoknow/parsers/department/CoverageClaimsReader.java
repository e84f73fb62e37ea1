package org.needtoknow.parsers.department;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.model.work.Feed;
import org.needtoknow.parsers.feed.FeedTable;
import org.needtoknow.parsers.feed.FeedTimes;
import org.needtoknow.parsers.feed.RowProblem;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.source.FileSource;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableFormat;
import org.needtoknow.parsers.table.TableLayout;
import org.needtoknow.parsers.table.TableReader;
import org.needtoknow.parsers.table.TableRow;
import org.needtoknow.parsers.table.TableSink;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.SettingsFile;

/**
 * Reads {@code coverage.csv}. A person writes it and verdicts depend on it, so a mistake in it
 * stops the run, as in {@code department.yaml}.
 */
final class CoverageClaimsReader implements TableSink {
  static final String FILE = "coverage.csv";

  private final ZoneId zone;
  private final Problems problems;
  private final List<CoverageClaim> claims = new ArrayList<>();
  private Headings headings;

  private CoverageClaimsReader(ZoneId zone, Problems problems) {
    this.zone = zone;
    this.problems = problems;
  }

  static List<CoverageClaim> read(Path folder, ZoneId zone, Problems problems) {
    if (!Files.exists(folder.resolve(FILE))) {
      return List.of();
    }
    if (!SettingsFile.isFit(folder, FILE, problems)) {
      return List.of();
    }
    CoverageClaimsReader reader = new CoverageClaimsReader(zone, problems);
    try {
      FileSource.read(
          folder,
          FILE,
          part -> TableReader.read(part.content(), TableLayout.of(TableFormat.CSV), reader));
    } catch (IOException e) {
      problems.add(FILE, "cannot be read", "look at its owner and its rights");
    }
    return List.copyOf(reader.claims);
  }

  @Override
  public void heading(List<String> columns) {
    headings = new Headings(columns);
    for (String required : List.of("feed", "status")) {
      if (headings.position(required) < 0) {
        problems.add(FILE, 1, 0, "has no column '" + required + "'", "feed,status,from,to,reason");
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      List<String> known = List.of("feed", "status", "from", "to", "reason");
      if (!columns.get(i).isBlank() && !known.contains(Headings.key(columns.get(i)))) {
        problems.add(
            FILE,
            1,
            0,
            "nothing here is called '" + columns.get(i) + "'",
            Problems.didYouMean(columns.get(i), known));
      }
    }
  }

  @Override
  public void row(TableRow row) {
    Optional<Feed> feed = feed(row);
    Optional<CoverageClaim.Status> status = status(row);
    Optional<Instant> from = time(row, "from", false);
    Optional<Instant> to = time(row, "to", true);
    if (feed.isEmpty() || status.isEmpty()) {
      return;
    }
    if (status.get() == CoverageClaim.Status.SILENT && (from.isEmpty() || to.isEmpty())) {
      problem(row, "from", "a silence needs both 'from' and 'to'", "write both");
      return;
    }
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      problem(row, "to", RowProblem.END_NOT_AFTER_BEGIN.words(), "swap or correct them");
      return;
    }
    claims.add(new CoverageClaim(feed.get(), status.get(), from, to, cell(row, "reason")));
  }

  private Optional<Feed> feed(TableRow row) {
    String word = cell(row, "feed");
    Optional<Feed> feed = FeedTable.feedOfWord(word);
    if (feed.isEmpty()) {
      List<String> names = Arrays.stream(Feed.values()).map(Feed::fileName).toList();
      problem(row, "feed", "no feed is called '" + word + "'", Problems.didYouMean(word, names));
    }
    return feed;
  }

  private Optional<CoverageClaim.Status> status(TableRow row) {
    String word = cell(row, "status");
    for (CoverageClaim.Status status : CoverageClaim.Status.values()) {
      if (Headings.key(word).equals(Text.lower(status))) {
        return Optional.of(status);
      }
    }
    problem(row, "status", "no status is called '" + word + "'", "complete, silent or not kept");
    return Optional.empty();
  }

  private Optional<Instant> time(TableRow row, String column, boolean end) {
    try {
      String cell = cell(row, column);
      return end ? FeedTimes.end(cell, zone) : FeedTimes.start(cell, zone);
    } catch (FeedTimes.UnreadableTime e) {
      problem(row, column, e.getMessage(), FeedTimes.WRITE_TIME);
      return Optional.empty();
    }
  }

  private String cell(TableRow row, String column) {
    int position = headings.position(column);
    return position < 0 || position >= row.cells().size() ? "" : row.cells().get(position);
  }

  private void problem(TableRow row, String column, String message, String wayOut) {
    int position = headings.position(column);
    String heading = position < 0 ? column : headings.names().get(position);
    problems.add(Problem.inTable(FILE, row.line(), heading, message, wayOut));
  }

  @Override
  public void unreadable(long line, int column, RejectReason reason) {
    problems.add(Problem.inTable(FILE, line, "", reason.words(), "correct the line"));
  }

  @Override
  public void problem(String words) {
    problems.add(FILE, words, "");
  }
}
