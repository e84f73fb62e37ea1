package org.needtoknow.jobs.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.document.DocumentFormat;
import org.needtoknow.results.document.LookupDocument;
import org.needtoknow.results.document.LookupEvidence;

/**
 * One lookup, read from an audit's {@code lookups.ndjson}.
 *
 * @param act id of the act's first lookup
 * @param position file and line, as a label gives them
 * @param accountable who answers for it
 * @param subject {@code ""} when it was not logged, or for a follow-up
 * @param feedLacking no verdict was possible, and a missing, silent or incomplete feed is one
 *     reason
 * @param explanations best first
 * @param rules ids of the rules that fired
 */
record AuditedLookup(
    String id,
    String act,
    String position,
    Instant at,
    String accountable,
    String subject,
    Verdict verdict,
    boolean weak,
    boolean feedLacking,
    List<Explanation> explanations,
    List<String> rules) {
  private static final Set<String> FEED_REASONS =
      Set.of(
          UndeterminedReason.FEED_MISSING.words(),
          UndeterminedReason.FEED_SILENT.words(),
          UndeterminedReason.NOT_YET_COMPLETE.words());

  AuditedLookup {
    explanations = List.copyOf(explanations);
    rules = List.copyOf(rules);
  }

  /** A template that explains the lookup. */
  record Explanation(int template, boolean strong) {}

  /** True for the first lookup of an act, the one that a person typed. */
  boolean isHead() {
    return id.equals(act);
  }

  /** Reads a file, one lookup at a time. */
  static void read(Path file, Consumer<AuditedLookup> each) throws IOException {
    DocumentFormat.LOOKUP.forEach(file, document -> each.accept(of(document)));
  }

  private static AuditedLookup of(LookupDocument document) {
    LookupEvidence ntk = document.ntk();
    return new AuditedLookup(
        document.id(),
        ntk.act().id(),
        Label.position(ntk.source().file(), ntk.source().line()),
        document.at(),
        ntk.accountable(),
        ntk.subject().id(),
        ntk.verdict(),
        ntk.weak(),
        ntk.undetermined().stream()
            .flatMap(why -> why.reasons().stream())
            .anyMatch(FEED_REASONS::contains),
        ntk.explanations().stream()
            .map(one -> new Explanation(one.template(), one.isStrong()))
            .toList(),
        ntk.rules());
  }
}
