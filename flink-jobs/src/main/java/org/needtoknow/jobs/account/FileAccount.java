package org.needtoknow.jobs.account;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.source.FileProblem;

/**
 * What became of the records of one file. What was read is counted where it was read, what came out
 * is counted where it was written, and the two have to meet.
 */
public final class FileAccount {
  public final String file;
  public FileFacts facts;
  public int blocks;
  public long blockBytes;
  public long records;
  public long parsedLookups;
  public long parsedRejected;
  public long framingRejected;
  public long rejectedBytes;
  public final SortedMap<String, Long> notLookups = new TreeMap<>();
  public final SortedMap<String, Long> warnings = new TreeMap<>();

  /** Lookups that lack something which an audit record has to hold, by what it is. */
  public final SortedMap<String, Long> lacks = new TreeMap<>();

  public final StatedTotals totals = new StatedTotals();
  public final SequenceGaps sequence = new SequenceGaps();
  public long written;
  public long outsidePeriod;
  public long duplicates;
  public long rejected;

  public FileAccount(String file) {
    this.file = file;
  }

  public void add(BlockReport report) {
    blocks++;
    blockBytes += report.bytes();
    records += report.records();
    parsedLookups += report.lookups();
    parsedRejected += report.rejected();
    report.notLookups().forEach((kind, count) -> notLookups.merge(kind, count, Long::sum));
    report.warnings().forEach((words, count) -> warnings.merge(words, count, Long::sum));
    totals.add(report);
    sequence.add(report);
  }

  /** All records of the file: those in blocks and those that no block could hold. */
  public long allRecords() {
    return records + framingRejected;
  }

  /**
   * Whether records were rejected and not one was read as a lookup, whatever headings there are.
   */
  public boolean nothingRead() {
    return rejected > 0 && parsedLookups == 0;
  }

  public long allNotLookups() {
    return notLookups.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What does not add up, in words; empty when everything does. */
  public List<String> imbalances() {
    List<String> wrong = new ArrayList<>();
    check(
        allRecords() == written + outsidePeriod + duplicates + allNotLookups() + rejected,
        "records are not lookups, duplicates, other kinds and rejected together",
        wrong);
    check(
        parsedLookups == written + outsidePeriod + duplicates,
        "lookups that were read are not those that were judged and duplicates together",
        wrong);
    check(
        rejected == parsedRejected + framingRejected,
        "rejected records that were read are not those that were written",
        wrong);
    if (facts == null) {
      wrong.add("a file was read and never ended");
    } else if (facts.problems().stream()
        .noneMatch(problem -> problem.kind() == FileProblem.Kind.FRAMING_FAILED)) {
      check(facts.blocks() == blocks, "blocks that were cut are not those that were parsed", wrong);
      check(
          facts.framedBytes() == blockBytes + rejectedBytes,
          "bytes of the file are not those of its blocks and rejected records",
          wrong);
    }
    return wrong;
  }

  private static void check(boolean holds, String words, List<String> wrong) {
    if (!holds) {
      wrong.add(words);
    }
  }
}
