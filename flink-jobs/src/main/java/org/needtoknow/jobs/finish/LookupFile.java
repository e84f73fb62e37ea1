package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.document.RenderedLookup;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;

/** Writes {@code lookups.ndjson} in order of ids and counts what it writes. */
final class LookupFile {
  static final String NAME = "lookups.ndjson";

  /** What was written. */
  static final class Counts {
    final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    final Map<UndeterminedReason, Long> reasons = new EnumMap<>(UndeterminedReason.class);
    final Map<Template, Long> explainedBy = new EnumMap<>(Template.class);
    final SortedMap<String, Map<Verdict, Long>> systems = new TreeMap<>();
    final SortedMap<String, Long> weakBySystem = new TreeMap<>();
    final Map<String, Long> files = new HashMap<>();
    long lookups;
    long weak;
    Optional<Instant> first = Optional.empty();
    Optional<Instant> last = Optional.empty();

    private void add(RenderedLookup lookup) {
      lookups++;
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

  /**
   * Writes the halves of the list at the same time, the second into a file of its own until {@link
   * #join}.
   *
   * @param work a private folder for what is needed on the way
   */
  static Counts write(SortedRuns runs, Path folder, Path work, Watcher watcher) throws IOException {
    Path file = folder.resolve(NAME);
    Path rest = work.resolve(NAME);
    Counts counts = new Counts();
    Counts ofRest =
        SideBySide.run(
            () -> write(runs, SortedRuns.Half.LOWER, file, watcher, counts),
            () -> write(runs, SortedRuns.Half.UPPER, rest, watcher, new Counts()));
    counts.add(ofRest);
    return counts;
  }

  /** Puts the second half behind the first. */
  static void join(Path folder, Path work) throws IOException {
    Path rest = work.resolve(NAME);
    // The system copies fast, but not into a file that was opened to be appended to.
    try (FileChannel from = FileChannel.open(rest);
        FileChannel to = FileChannel.open(folder.resolve(NAME), StandardOpenOption.WRITE)) {
      to.position(to.size());
      for (long at = 0; at < from.size(); ) {
        at += from.transferTo(at, from.size() - at, to);
      }
    }
    Files.delete(rest);
  }

  private static Counts write(
      SortedRuns runs, SortedRuns.Half half, Path file, Watcher watcher, Counts counts)
      throws IOException {
    RepeatedText known = new RepeatedText(StandardCharsets.UTF_8);
    try (OutputStream out = PrivateFiles.create(file)) {
      runs.forEach(
          Outgoing.Kind.LOOKUP,
          half,
          entry -> {
            RenderedLookup lookup = RenderedLookup.read(entry.body(), known);
            lookup.json().writeTo(out);
            out.write('\n');
            counts.add(lookup);
            watcher.see(entry.keyText(), lookup);
          });
    }
    return counts;
  }
}
