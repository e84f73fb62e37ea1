package org.needtoknow.jobs.finish;

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
final class FileAccount {
  final String file;
  FileFacts facts;
  int blocks;
  long blockBytes;
  long records;
  long parsedLookups;
  long parsedRejected;
  long framingRejected;
  long rejectedBytes;
  final SortedMap<String, Long> notLookups = new TreeMap<>();
  final SortedMap<String, Long> warnings = new TreeMap<>();

  /** Lookups that lack something which an audit record has to hold, by what it is. */
  final SortedMap<String, Long> lacks = new TreeMap<>();

  final StatedTotals totals = new StatedTotals();
  final SequenceGaps sequence = new SequenceGaps();
  long written;
  long outsidePeriod;
  long duplicates;
  long rejected;

  FileAccount(String file) {
    this.file = file;
  }

  void add(BlockReport report) {
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
  long allRecords() {
    return records + framingRejected;
  }

  /**
   * Whether records were rejected and not one was read as a lookup, whatever headings there are.
   */
  boolean nothingRead() {
    return rejected > 0 && parsedLookups == 0;
  }

  long allNotLookups() {
    return notLookups.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What does not add up, in words; empty when everything does. */
  List<String> imbalances() {
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
