package org.needtoknow.jobs.finish;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.reports.summary.SummaryFigures;
import org.needtoknow.rules.review.ItemRanking;

/**
 * What a run came to: the counts that its record, its summary and the terminal tell.
 *
 * @param employees people whom the department had in the time of the lookups reported
 * @param reasons lookups that could not be judged, by the weightiest reason
 * @param missed what the random arm tells
 * @param tallies counts that the steps handed on for the whole run
 * @param days first and last of the lookups in the logs, inside the reported period and outside
 * @param doubts what of the input as a whole cannot be right; among the problems too
 * @param imbalances what does not add up, by file; empty when everything does
 */
public record RunResult(
    long lookups,
    int employees,
    Map<Verdict, Long> verdicts,
    long weak,
    Map<UndeterminedReason, Long> reasons,
    EnumMap<Tally.What, Long> tallies,
    ItemRanking ranking,
    long weeks,
    MissedEstimate missed,
    long shown,
    long rejected,
    Optional<SummaryFigures.Days> days,
    SortedMap<String, List<String>> imbalances,
    SummaryFigures.Doubts doubts,
    List<String> problems,
    List<Path> files) {

  public boolean balanced() {
    return imbalances.isEmpty();
  }

  public long tally(Tally.What what) {
    return tallies.getOrDefault(what, 0L);
  }

  public long inBudget() {
    return ranking.inOrder().stream().filter(ranking::inBudget).count();
  }
}
