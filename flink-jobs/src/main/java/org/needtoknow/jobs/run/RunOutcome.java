package org.needtoknow.jobs.run;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.archive.FinishedRun;

/**
 * What a run came to, for a short table on a terminal: counts and file names, nothing of anybody.
 *
 * @param lookups those reported
 * @param acts those reported
 * @param verdicts lookups by verdict
 * @param weak those of the explained that rest on weak explanations alone
 * @param unjudgedDelicate those of the undetermined whose subject is related, adverse or restricted
 * @param reviewItems all of them
 * @param inBudget those within the reviewers' budget
 * @param slots of the reviewers' weeks; items that are shown together take one
 * @param drawn items drawn at random, which take no slot and stand below the others
 * @param shown explained conflicts that open no item
 * @param silentFeeds feeds that are missing, or silent for a time
 * @param balanced false when the counts of a file do not add up, which is a fault of the program
 * @param problems what was wrong with single files, in words
 * @param run the complete run, where its files are
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
