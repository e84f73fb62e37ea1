package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.needtoknow.jobs.document.RenderedLookup;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RepeatedText;
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
      systems
          .computeIfAbsent(lookup.system(), system -> new EnumMap<>(Verdict.class))
          .merge(lookup.verdict(), 1L, Long::sum);
      lookup.explainedBy().ifPresent(template -> explainedBy.merge(template, 1L, Long::sum));
      verdicts.merge(lookup.verdict(), 1L, Long::sum);
      lookup.reasons().stream()
          .findFirst()
          .ifPresent(weightiest -> reasons.merge(weightiest, 1L, Long::sum));
      if (first.isEmpty() || lookup.at().isBefore(first.get())) {
        first = Optional.of(lookup.at());
      }
      if (last.isEmpty() || lookup.at().isAfter(last.get())) {
        last = Optional.of(lookup.at());
      }
    }
  }

  private LookupFile() {}

  /** Sees every lookup on its way into the file. */
  @FunctionalInterface
  interface Watcher {
    void see(String id, RenderedLookup lookup) throws IOException;
  }

  static Counts write(
      SortedRuns runs, Path folder, Function<String, FileAccount> accounts, Watcher watcher)
      throws IOException {
    Counts counts = new Counts();
    RepeatedText files = new RepeatedText();
    try (OutputStream out = PrivateFiles.create(folder.resolve(NAME))) {
      runs.forEach(
          Outgoing.Kind.LOOKUP,
          entry -> {
            RenderedLookup lookup = RenderedLookup.read(entry.body(), files);
            out.write(lookup.json());
            out.write('\n');
            counts.add(lookup);
            watcher.see(new String(entry.key(), StandardCharsets.US_ASCII), lookup);
            accounts.apply(lookup.file()).written++;
          });
    }
    return counts;
  }
}
