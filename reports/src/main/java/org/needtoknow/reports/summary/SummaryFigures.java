package org.needtoknow.reports.summary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.work.FeedCoverage;

/**
 * Everything that the summary tells, masked.
 *
 * @param department the department's name
 * @param runId as in run.json
 * @param version of the program
 * @param zone in which days and times are told
 * @param from first day reported; empty for the whole of what was read
 * @param to last day reported
 * @param day on which it was audited
 * @param logs first and last day of what the logs hold, inside the period and outside; empty when
 *     they hold no lookup
 * @param acts what people did: lookups without automatic follow-ups
 * @param counts every lookup of the period has one verdict
 * @param undetermined lookups that could not be judged, by the weightiest reason
 * @param undeterminedDelicate those of them whose subject is related, adverse or restricted
 * @param systems by system
 * @param explainedBy lookups whose best explanation is by that template
 * @param items in order of work; may be cut where {@code itemCount} is larger
 * @param inBudget how many items reviewers are expected to get to
 * @param matters how many matters these are, since items that belong together are one
 * @param budget how many matters they could get to in the period
 * @param missed how much the review misses, as far as that can be told
 * @param shown conflicts that open no item; may be cut where {@code shownCount} is larger
 * @param feeds how far each feed reaches
 * @param files every log file
 * @param balanced whether every record is accounted for
 * @param problems what went wrong in the run itself
 * @param doubts why the page is not to be relied on yet
 * @param hashes what the run rests on, by name: rules, settings, key, rule versions
 */
public record SummaryFigures(
    String department,
    String runId,
    String version,
    ZoneId zone,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    LocalDate day,
    Optional<Days> logs,
    long acts,
    VerdictCounts counts,
    Map<UndeterminedReason, Long> undetermined,
    long undeterminedDelicate,
    SortedMap<String, VerdictCounts> systems,
    Map<Template, Long> explainedBy,
    List<ItemFigures> items,
    long itemCount,
    long inBudget,
    long matters,
    long budget,
    MissedFigures missed,
    List<ItemFigures> shown,
    long shownCount,
    List<FeedCoverage> feeds,
    List<FileFigures> files,
    boolean balanced,
    List<String> problems,
    Doubts doubts,
    SortedMap<String, String> hashes) {
  /**
   * Days from the first to the last.
   *
   * @param last may be the first
   */
  public record Days(LocalDate first, LocalDate last) {
    public Days {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("the last day lies before the first");
      }
    }
  }

  /**
   * What of the input as a whole cannot be right.
   *
   * @param words a sentence each
   * @param held whether no item is put up for work because of it
   */
  public record Doubts(List<String> words, boolean held) {
    public static final Doubts NONE = new Doubts(List.of(), false);

    public Doubts {
      words = List.copyOf(words);
    }
  }

  public SummaryFigures {
    department = Text.required(department, "department");
    runId = Text.required(runId, "runId");
    version = Text.required(version, "version");
    requireNonNull(zone, "zone");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(day, "day");
    requireNonNull(logs, "logs");
    requireNonNull(counts, "counts");
    requireNonNull(missed, "missed");
    undetermined = Collections.unmodifiableSortedMap(new TreeMap<>(undetermined));
    systems = Collections.unmodifiableSortedMap(new TreeMap<>(systems));
    explainedBy = Collections.unmodifiableSortedMap(new TreeMap<>(explainedBy));
    items = List.copyOf(items);
    shown = List.copyOf(shown);
    feeds = List.copyOf(feeds);
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    requireNonNull(doubts, "doubts");
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    if (itemCount < items.size() || shownCount < shown.size()) {
      throw new IllegalArgumentException("more items are listed than there are");
    }
  }

  public long lookups() {
    return counts.all();
  }
}
