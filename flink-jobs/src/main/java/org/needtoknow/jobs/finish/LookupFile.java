package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.jobs.account.SystemMonths;
import org.needtoknow.jobs.document.RenderedLookup;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.jobs.spill.TwoThreads;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.archive.LookupIndex;
import org.needtoknow.results.archive.LookupPlaces;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.run.SystemMonth;

/**
 * Writes {@code lookups.ndjson} in order of ids, with the index that finds one lookup in it, and
 * counts what it writes.
 */
final class LookupFile {
  private static final int MIDDLE = SortedRuns.SECTIONS / 2;

  /** What was written. */
  static final class Counts {
    private final SystemMonths months;
    private final Map<String, Long> files = new HashMap<>();
    private long bytes;
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();

    private Counts(ZoneId zone) {
      this.months = new SystemMonths(zone);
    }

    private void add(RenderedLookup lookup) {
      bytes += lookup.listed();
      months.add(
          lookup.system(),
          lookup.at(),
          lookup.verdict(),
          lookup.weak(),
          lookup.explainedBy(),
          lookup.reasons().stream().findFirst());
      files.merge(lookup.file(), 1L, Long::sum);
      between(lookup.at(), lookup.at());
    }

    private void add(Counts other) {
      bytes += other.bytes;
      months.add(other.months);
      other.files.forEach((file, count) -> files.merge(file, count, Long::sum));
      if (other.first.isPresent() && other.last.isPresent()) {
        between(other.first.get(), other.last.get());
      }
    }

    private void between(Instant earliest, Instant latest) {
      if (first.isEmpty() || earliest.isBefore(first.get())) {
        first = Optional.of(earliest);
      }
      if (last.isEmpty() || latest.isAfter(last.get())) {
        last = Optional.of(latest);
      }
    }

    /** Lookups by system and month, with what a step of the pipeline counted of them. */
    List<SystemMonth> months(SystemMonths counted) {
      SystemMonths all = new SystemMonths(months);
      all.add(counted);
      return all.asRecords();
    }

    /** How many lookups came from each file. */
    Map<String, Long> files() {
      return Collections.unmodifiableMap(files);
    }

    /** The time of the first lookup, empty when there is none. */
    Optional<Instant> first() {
      return first;
    }

    /** The time of the last lookup, empty when there is none. */
    Optional<Instant> last() {
      return last;
    }

    Instant firstOrEpoch() {
      return first.orElse(Instant.EPOCH);
    }

    Instant lastOrFirst() {
      return last.orElse(firstOrEpoch());
    }
  }

  private LookupFile() {}

  /** Sees every lookup on its way into the file; two threads show it theirs. */
  @FunctionalInterface
  interface Watcher {
    void see(String id, RenderedLookup lookup) throws IOException;
  }

  /**
   * Writes both halves of the list at the same time, each into its place in the file.
   *
   * @param zone the department's, in which months begin
   */
  static Counts write(SortedRuns runs, Path folder, ZoneId zone, Watcher watcher)
      throws IOException {
    Path file = folder.resolve(FileNames.LOOKUPS);
    PrivateFiles.create(file).close();
    long cut = 0;
    for (int section = 0; section < MIDDLE; section++) {
      cut += runs.listed(Outgoing.Kind.LOOKUP, section);
    }
    long place = cut;
    Counts counts = new Counts(zone);
    LookupPlaces lower = new LookupPlaces(0);
    LookupPlaces upper = new LookupPlaces(place);
    Counts ofUpper =
        TwoThreads.run(
            () -> write(runs, 0, MIDDLE, PrivateFiles.from(file, 0), watcher, counts, lower),
            () ->
                write(
                    runs,
                    MIDDLE,
                    SortedRuns.SECTIONS,
                    PrivateFiles.from(file, place),
                    watcher,
                    new Counts(zone),
                    upper));
    if (counts.bytes != place) {
      throw new IOException(
          "the lower half of the lookups takes " + counts.bytes + " bytes, not " + place);
    }
    counts.add(ofUpper);
    LookupIndex.write(folder, List.of(lower, upper));
    return counts;
  }

  private static Counts write(
      SortedRuns runs,
      int from,
      int to,
      OutputStream file,
      Watcher watcher,
      Counts counts,
      LookupPlaces places)
      throws IOException {
    RepeatedText known = new RepeatedText(StandardCharsets.UTF_8);
    try (OutputStream out = file) {
      for (int section = from; section < to; section++) {
        runs.take(
            Outgoing.Kind.LOOKUP,
            section,
            entry -> {
              RenderedLookup lookup = RenderedLookup.read(entry.body(), known);
              String id = entry.keyText();
              lookup.writeLine(out);
              places.add(id, lookup.listed());
              counts.add(lookup);
              watcher.see(id, lookup);
            });
      }
    }
    return counts;
  }
}
