package org.needtoknow.parsers.log;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.log.message.LogNotice;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.record.RejectedRecord;

/**
 * Counts the records of one block while it is parsed. The parser reports every record with its
 * bytes, as a lookup, as not a lookup or as rejected, and the bytes must add up to the block.
 */
public final class BlockTally {
  /** How many bytes of a rejected record are kept. */
  private static final int KEPT = 64 << 10;

  private final Block block;
  private final RecordSink sink;
  private final MessageDigest sha256;
  private final byte[] hash = new byte[32];
  private final SortedMap<String, Long> notLookups = new TreeMap<>();
  private final SortedMap<String, Long> warnings = new TreeMap<>();
  private final List<BlockReport.StatedTotal> stated = new ArrayList<>();
  private final List<BlockReport.SequenceRun> sequence = new ArrayList<>();
  private final SortedMap<LogNotice, Long> notices = new TreeMap<>();
  private final UndatedNames names = new UndatedNames();
  private long bytes;
  private long records;
  private long lookups;
  private long rejected;

  public BlockTally(Block block, RecordSink sink) {
    this.block = block;
    this.sink = sink;
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /**
   * Where a record is.
   *
   * @param line its first physical line in the file
   * @param from its first byte in the block
   */
  public SourceRef ref(long line, int from, int end) {
    sha256.update(block.bytes(), from, end - from);
    return hashed(line, from);
  }

  /** Where a record is that a page break divides; its hash covers both parts. */
  public SourceRef ref(long line, int from, int end, int secondFrom, int secondEnd) {
    sha256.update(block.bytes(), from, end - from);
    sha256.update(block.bytes(), secondFrom, secondEnd - secondFrom);
    return hashed(line, from);
  }

  private SourceRef hashed(long line, int from) {
    try {
      sha256.digest(hash, 0, hash.length);
    } catch (DigestException impossible) {
      throw new IllegalStateException("32 bytes hold a SHA-256", impossible);
    }
    return new SourceRef(block.file(), line, block.offset() + from, Sha256.of(hash));
  }

  /**
   * Counts a record of this many bytes as its lookups. Each lookup after the first counts as a
   * record without bytes, so that the counts balance.
   */
  public void lookups(List<Lookup> ofRecord, int length) {
    int rest = length;
    for (Lookup lookup : ofRecord) {
      record(rest);
      rest = 0;
      lookups++;
      names.add(lookup.subject().person());
      sink.lookup(lookup);
    }
  }

  /** Notes something about a lookup that counts as usual. */
  public void notice(LogNotice notice) {
    notices.merge(notice, 1L, Long::sum);
  }

  /**
   * Counts a record of this many bytes as not a lookup.
   *
   * @param kind its name in the run record
   */
  public void notLookup(String kind, int length) {
    record(length);
    notLookups.merge(kind, 1L, Long::sum);
  }

  /**
   * Counts a record that could not be read.
   *
   * @param column 1-based, 0 for the record as a whole
   */
  public void rejected(RejectReason reason, int column, long line, int from, int end) {
    rejected(reason, "", column, line, from, end);
  }

  /**
   * Counts a record that could not be read.
   *
   * @param detail follows the words of the reason
   * @param column 1-based, 0 for the record as a whole
   */
  public void rejected(
      RejectReason reason, String detail, int column, long line, int from, int end) {
    record(end - from);
    rejected++;
    byte[] raw = Arrays.copyOfRange(block.bytes(), from, Math.min(end, from + KEPT));
    sink.rejected(
        new RejectedRecord(
            block.file(), line, block.offset() + from, end - from, raw, reason, detail, column));
  }

  private void record(int length) {
    records++;
    bytes += length;
  }

  /**
   * Adds a warning about a record that counts as usual.
   *
   * @param words a constant phrase
   */
  public void warn(String words) {
    warnings.merge(words, 1L, Long::sum);
  }

  /** Adds a total that the report states. */
  public void stated(BlockReport.StatedTotal total) {
    stated.add(total);
  }

  /** Adds a sequence number; consecutive ones in the order of the block join into a run. */
  public void sequence(String stream, long number) {
    int last = sequence.size() - 1;
    if (last >= 0) {
      BlockReport.SequenceRun run = sequence.get(last);
      if (run.stream().equals(stream) && run.last() + 1 == number) {
        sequence.set(last, new BlockReport.SequenceRun(stream, run.first(), number));
        return;
      }
    }
    sequence.add(new BlockReport.SequenceRun(stream, number, number));
  }

  /** The report on the block. */
  public BlockReport report() {
    if (names.oneFillsMuch()) {
      notice(LogNotice.ONE_NAME_FILLS_COLUMN);
    }
    return new BlockReport(
        block.source(),
        block.file(),
        block.ordinal(),
        bytes,
        records,
        lookups,
        notLookups,
        rejected,
        stated,
        sequence,
        warnings,
        notices);
  }
}
