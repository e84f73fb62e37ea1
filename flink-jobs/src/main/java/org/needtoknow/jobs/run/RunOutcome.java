package org.needtoknow.jobs.run;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.archive.FinishedRun;

/**
 * The outcome of a run for a short table on a terminal: counts and file names, no personal data.
 *
 * @param lookups lookups of the reported period
 * @param acts acts of the reported period
 * @param verdicts lookups by verdict
 * @param weak explained lookups that rest on weak explanations only
 * @param unjudgedDelicate undetermined lookups whose subject is related, adverse or restricted
 * @param reviewItems number of review items
 * @param inBudget items within the reviewers' budget
 * @param slots slots in the reviewers' weeks; items that are shown together take one slot
 * @param drawn items drawn at random; they take no slot and come after the others
 * @param shown explained conflicts that open no item
 * @param silentFeeds feeds that are missing, or silent for a time
 * @param balanced false when the counts of a file do not add up, which is an error of the program
 * @param problems problems of single files, in words
 * @param run the complete run, with its files
 * @param files the files written
 */
public record RunOutcome(
    long lookups,
    long acts,
    Map<Verdict, Long> verdicts,
    long weak,
    long unjudgedDelicate,
    long reviewItems,
    long inBudget,
    long slots,
    long drawn,
    long shown,
    long rejected,
    long duplicates,
    List<String> silentFeeds,
    boolean balanced,
    List<String> problems,
    FinishedRun run,
    List<Path> files) {
  public RunOutcome {
    EnumMap<Verdict, Long> all = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      all.put(verdict, verdicts.getOrDefault(verdict, 0L));
    }
    verdicts = Collections.unmodifiableMap(all);
    silentFeeds = List.copyOf(silentFeeds);
    problems = List.copyOf(problems);
    files = List.copyOf(files);
  }
}
