package org.needtoknow.parsers.log;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.log.message.LogNotice;

/**
 * The result of parsing the records of one block. Over a file: records = lookups + the sum of
 * {@code notLookups} + rejected, and {@code bytes} add up to the file.
 *
 * @param notLookups how many records were not lookups, by kind ({@code reply}, {@code page
 *     heading}, {@code blank line} …)
 * @param stated totals that the report itself states, to compare with the counts
 * @param sequence runs of consecutive sequence numbers in the order of the block
 * @param warnings how many lookups have a warning, by its constant words ({@code unknown event
 *     type})
 * @param notices how many lookups have a notice that people must see
 */
public record BlockReport(
    int source,
    String file,
    int ordinal,
    long bytes,
    long records,
    long lookups,
    SortedMap<String, Long> notLookups,
    long rejected,
    List<StatedTotal> stated,
    List<SequenceRun> sequence,
    SortedMap<String, Long> warnings,
    SortedMap<LogNotice, Long> notices) {

  /**
   * A total that a report prints.
   *
   * @param scope {@code page 12} or {@code grand}
   * @param stated the number printed
   * @param counted the rows counted for it: for a page those of the page, for the grand total −1
   *     (known only over the file)
   */
  public record StatedTotal(String scope, long line, long stated, long counted) {}

  /**
   * Sequence numbers {@code first … last} without a gap.
   *
   * @param stream what is numbered ({@code 2026-03-01}, a day; or {@code ""})
   */
  public record SequenceRun(String stream, long first, long last) {}

  public BlockReport {
    notLookups = Collections.unmodifiableSortedMap(copy(notLookups));
    warnings = Collections.unmodifiableSortedMap(copy(warnings));
    notices = Collections.unmodifiableSortedMap(new TreeMap<>(notices));
    stated = List.copyOf(stated);
    sequence = List.copyOf(sequence);
  }

  /** The report of a block that could not be parsed at all: it counts as one rejected record. */
  public static BlockReport unread(Block block) {
    return new BlockReport(
        block.source(),
        block.file(),
        block.ordinal(),
        block.bytes().length,
        1,
        0,
        new TreeMap<>(),
        1,
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>());
  }

  private static TreeMap<String, Long> copy(Map<String, Long> counts) {
    return new TreeMap<>(counts);
  }
}
