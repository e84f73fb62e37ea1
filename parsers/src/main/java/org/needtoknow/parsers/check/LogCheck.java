package org.needtoknow.parsers.check;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.parsers.record.RejectReason;

/**
 * What was understood of one log file.
 *
 * @param readAs style or mapping file
 * @param counts how many records it has, and of what kind
 * @param rejected the first of the rejected records with their places
 * @param warnings how many lookups have something wrong with them, by what it is
 * @param fields which fields it fills
 * @param first time of the first lookup
 * @param last time of the last lookup
 * @param problems what was wrong with the file as a whole
 */
public record LogCheck(
    String system,
    String readAs,
    String file,
    Counts counts,
    List<Rejection> rejected,
    SortedMap<String, Long> warnings,
    FieldUse fields,
    Optional<Instant> first,
    Optional<Instant> last,
    List<String> problems) {
  /**
   * How many records a file has.
   *
   * @param notLookups records that are no lookups, by kind
   */
  public record Counts(
      long records, long lookups, SortedMap<String, Long> notLookups, long rejected) {
    public Counts {
      notLookups = Collections.unmodifiableSortedMap(new TreeMap<>(notLookups));
    }
  }

  /**
   * Which fields a file fills.
   *
   * @param blank fields that are blank in every lookup, though they are exported
   * @param notExported fields that the file has no column for
   * @param masked in how many lookups a field is masked
   * @param unknownColumns columns that the mapping does not read
   */
  public record FieldUse(
      Set<LookupField> blank,
      Set<LookupField> notExported,
      SortedMap<LookupField, Long> masked,
      List<String> unknownColumns) {
    public FieldUse {
      blank = Collections.unmodifiableSet(new TreeSet<>(blank));
      notExported = Collections.unmodifiableSet(new TreeSet<>(notExported));
      masked = Collections.unmodifiableSortedMap(new TreeMap<>(masked));
      unknownColumns = List.copyOf(unknownColumns);
    }
  }

  /**
   * A record that could not be read.
   *
   * @param place in words: {@code line 5, cell 2}
   * @param words the reason in words
   */
  public record Rejection(String place, RejectReason reason, String words) {}

  public LogCheck {
    rejected = List.copyOf(rejected);
    warnings = Collections.unmodifiableSortedMap(new TreeMap<>(warnings));
    problems = List.copyOf(problems);
  }
}
