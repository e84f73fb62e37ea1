package org.needtoknow.jobs.account;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.message.LogNotice;
import org.needtoknow.parsers.source.FileProblem;
import org.needtoknow.results.run.FileRecord;

/**
 * The account of one file's records. Records read are counted by the reader and records written by
 * the writer; the two counts must agree.
 */
public final class FileAccount {
  private final String file;
  private final SortedMap<String, Long> notLookups = new TreeMap<>();
  private final SortedMap<String, Long> warnings = new TreeMap<>();
  private final SortedMap<LogNotice, Long> notices = new TreeMap<>();
  private final SortedMap<LookupField, Long> differing = new TreeMap<>();
  private final SortedMap<String, Long> lacks = new TreeMap<>();
  private final StatedTotals totals = new StatedTotals();
  private final SequenceGaps sequence = new SequenceGaps();
  private FileFacts facts;
  private int blocks;
  private long blockBytes;
  private long records;
  private long parsedLookups;
  private long parsedRejected;
  private long framingRejected;
  private long rejectedBytes;
  private long written;
  private long outsidePeriod;
  private long duplicates;
  private long rejected;

  /**
   * @param file its path in the department's folder
   */
  public FileAccount(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  /** The file was read to its end. */
  public void end(FileFacts known) {
    facts = known;
  }

  /** A block of the file was parsed. */
  public void add(BlockReport report) {
    blocks++;
    blockBytes += report.bytes();
    records += report.records();
    parsedLookups += report.lookups();
    parsedRejected += report.rejected();
    report.notLookups().forEach((kind, count) -> notLookups.merge(kind, count, Long::sum));
    report.warnings().forEach((words, count) -> warnings.merge(words, count, Long::sum));
    report
        .notices()
        .forEach(
            (notice, count) -> {
              notices.merge(notice, count, Long::sum);
              warnings.merge(notice.words(), count, Long::sum);
            });
    totals.add(report);
    sequence.add(report);
  }

  /** Records that no block could hold. */
  public void addFramingRejected(long count) {
    framingRejected += count;
  }

  /** The bytes of records that no block could hold. */
  public void addRejectedBytes(long bytes) {
    rejectedBytes += bytes;
  }

  /** Lookups that were judged and written. */
  public void addWritten(long lookups) {
    written += lookups;
  }

  /** Lookups that were judged and lie outside the reported period. */
  public void addOutsidePeriod(long lookups) {
    outsidePeriod += lookups;
  }

  /** Rows that repeat a lookup read before. */
  public void addDuplicates(long rows) {
    duplicates += rows;
  }

  /** Rows that repeat a lookup read before and differ from it in a field. */
  public void addDiffering(LookupField field, long rows) {
    differing.merge(field, rows, Long::sum);
  }

  /** Rejected records that were written. */
  public void addRejected(long count) {
    rejected += count;
  }

  /**
   * Lookups that lack something which an audit record has to hold.
   *
   * @param what they lack, in words
   */
  public void addLacking(String what, long lookups) {
    lacks.merge(what, lookups, Long::sum);
  }

  /** SHA-256 of the file as delivered, {@code ""} of one that was never read to its end. */
  public String sha256() {
    return facts == null ? "" : facts.sha256();
  }

  /** The file's entry in the run record. */
  public FileRecord asRecord() {
    return new FileRecord(
        file,
        sha256(),
        facts == null ? 0 : facts.deliveredBytes(),
        facts == null ? 0 : facts.framedBytes(),
        facts == null ? List.of() : facts.problems().stream().map(FileProblem::words).toList(),
        allRecords(),
        written,
        outsidePeriod,
        duplicates,
        notLookups,
        rejected,
        imbalances().isEmpty(),
        warnings,
        lacks,
        totals.count(),
        totals.disagreements(),
        sequence.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sequence.repeats()),
        sequence.gaps());
  }

  /** All records of the file: those in blocks and those that no block could hold. */
  private long allRecords() {
    return records + framingRejected;
  }

  /** The counts that do not agree, in words; empty when all agree. */
  public List<String> imbalances() {
    List<String> wrong = new ArrayList<>();
    long allNotLookups = notLookups.values().stream().mapToLong(Long::longValue).sum();
    check(
        allRecords() == written + outsidePeriod + duplicates + allNotLookups + rejected,
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
      wrong.add("the file was not read to its end");
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

  /** Problems to check before the file is relied on, one sentence each. */
  public List<String> toLookAt() {
    List<String> all = new ArrayList<>();
    if (facts != null) {
      facts.problems().forEach(problem -> all.add(file + ": " + problem.words()));
    }
    // Whatever headings there are.
    if (rejected > 0 && parsedLookups == 0) {
      all.add(
          file
              + ": not one lookup in it could be read; rejected.ndjson gives the reason for each of "
              + rejected
              + " records");
    }
    notices.forEach((notice, count) -> all.add(file + ": " + notice.words() + " (" + count + ")"));
    if (!differing.isEmpty()) {
      List<String> fields = new ArrayList<>();
      differing.forEach(
          (field, count) -> fields.add(Text.lower(field).replace('_', ' ') + " (" + count + ")"));
      all.add(
          file
              + ": rows repeat lookups of another file and differ from them in "
              + String.join(", ", fields)
              + "; of each lookup the row that fills more fields counts. Remove the file that is a"
              + " copy");
    }
    long disagreeing = totals.disagreements().size();
    if (disagreeing > 0) {
      all.add(
          file
              + ": "
              + (disagreeing == 1 ? "1 total does" : disagreeing + " totals do")
              + " not agree with the rows");
    }
    long gaps = sequence.gaps().size();
    if (gaps > 0) {
      all.add(file + ": " + (gaps == 1 ? "1 gap" : gaps + " gaps") + " in the sequence numbers");
    }
    return all;
  }
}
