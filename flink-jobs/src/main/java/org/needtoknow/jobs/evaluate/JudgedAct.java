package org.needtoknow.jobs.evaluate;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.needtoknow.jobs.evaluate.AuditedLookup.Explanation;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Verdict;

/**
 * One act with its verdict, taken from its first lookup. An act is what a person typed, with the
 * follow-ups it set off.
 *
 * @param id the id of the first lookup
 * @param at when it was typed
 * @param accountable who answers for it
 * @param subject id of the subject, {@code ""} when none was logged
 * @param feedLacking no verdict was possible, and a missing, silent or incomplete feed is one
 *     reason
 * @param explanations best first
 * @param rules ids of the rules that fired
 */
record JudgedAct(
    String id,
    Instant at,
    String accountable,
    String subject,
    Verdict verdict,
    boolean weak,
    boolean feedLacking,
    List<Explanation> explanations,
    List<String> rules) {
  JudgedAct {
    id = Text.required(id, "id");
    requireNonNull(at, "at");
    requireNonNull(accountable, "accountable");
    requireNonNull(subject, "subject");
    requireNonNull(verdict, "verdict");
    explanations = List.copyOf(explanations);
    rules = List.copyOf(rules);
  }

  /** True when work explains the act, with or without a conflict. */
  boolean isExplained() {
    return verdict == Verdict.EXPLAINED || verdict == Verdict.CONFLICT;
  }

  /** True when no verdict was possible although every feed was complete. */
  boolean isUndeterminedWithFeeds() {
    return verdict == Verdict.UNDETERMINED && !feedLacking;
  }

  /** Verdict, templates and rules in one line. */
  String words() {
    StringBuilder words = new StringBuilder(verdict.name());
    words.append(weak ? " (weak)" : "");
    for (Explanation explanation : explanations) {
      words
          .append(" template ")
          .append(explanation.template())
          .append(explanation.strong() ? "" : " weak");
    }
    rules.forEach(rule -> words.append(", rule ").append(rule));
    return words.toString();
  }
}
