package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.jobs.spill.TwoThreads;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RenderedLookup;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.archive.LookupIndex;
import org.needtoknow.results.archive.LookupPlaces;
import org.needtoknow.results.archive.PrivateFiles;

/**
 * Writes {@code lookups.ndjson} in order of ids, with the index that finds one lookup in it, and
 * counts what it writes.
 */
final class LookupFile {
  private static final int MIDDLE = SortedRuns.SECTIONS / 2;

  /** What was written. */
  static final class Counts {
    final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    final Map<UndeterminedReason, Long> reasons = new EnumMap<>(UndeterminedReason.class);
    final Map<Template, Long> explainedBy = new EnumMap<>(Template.class);
    final SortedMap<String, Map<Verdict, Long>> systems = new TreeMap<>();
    final SortedMap<String, Long> weakBySystem = new TreeMap<>();
    final Map<String, Long> files = new HashMap<>();
    long lookups;
    long bytes;
    long weak;
    Optional<Instant> first = Optional.empty();
    Optional<Instant> last = Optional.empty();

    private void add(RenderedLookup lookup) {
      lookups++;
      bytes += lookup.listed();
      if (lookup.weak()) {
        weak++;
        weakBySystem.merge(lookup.system(), 1L, Long::sum);
      }
      ofSystem(lookup.system()).merge(lookup.verdict(), 1L, Long::sum);
      lookup.explainedBy().ifPresent(template -> explainedBy.merge(template, 1L, Long::sum));
      verdicts.merge(lookup.verdict(), 1L, Long::sum);
      lookup.reasons().stream()
          .findFirst()
          .ifPresent(weightiest -> reasons.merge(weightiest, 1L, Long::sum));
      files.merge(lookup.file(), 1L, Long::sum);
      between(lookup.at(), lookup.at());
    }

    private void add(Counts other) {
      lookups += other.lookups;
      bytes += other.bytes;
      weak += other.weak;
      sum(other.verdicts, verdicts);
      sum(other.reasons, reasons);
      sum(other.explainedBy, explainedBy);
      sum(other.weakBySystem, weakBySystem);
      sum(other.files, files);
      other.systems.forEach((system, counts) -> sum(counts, ofSystem(system)));
      if (other.first.isPresent() && other.last.isPresent()) {
        between(other.first.get(), other.last.get());
      }
    }

    private Map<Verdict, Long> ofSystem(String system) {
      return systems.computeIfAbsent(system, name -> new EnumMap<>(Verdict.class));
    }

    private static <K> void sum(Map<K, Long> more, Map<K, Long> into) {
      more.forEach((key, count) -> into.merge(key, count, Long::sum));
    }

    private void between(Instant earliest, Instant latest) {
      if (first.isEmpty() || earliest.isBefore(first.get())) {
        first = Optional.of(earliest);
      }
      if (last.isEmpty() || latest.isAfter(last.get())) {
        last = Optional.of(latest);
      }
    }
  }

  private LookupFile() {}

  /** Sees every lookup on its way into the file; two threads show it theirs. */
  @FunctionalInterface
  interface Watcher {
    void see(String id, RenderedLookup lookup) throws IOException;
  }

  /** Writes both halves of the list at the same time, each into its place in the file. */
  static Counts write(SortedRuns runs, Path folder, Watcher watcher) throws IOException {
    Path file = folder.resolve(FileNames.LOOKUPS);
    PrivateFiles.create(file).close();
    long cut = 0;
    for (int section = 0; section < MIDDLE; section++) {
      cut += runs.listed(Outgoing.Kind.LOOKUP, section);
    }
    long place = cut;
    Counts counts = new Counts();
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
                    new Counts(),
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
