package org.needtoknow.jobs.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Counts over all acts.
 *
 * @param acts all that got a verdict
 * @param planted acts of misuse, with or without a trace
 * @param explained of honest acts, those that work explains
 * @param explainedComplete the same among acts with complete feeds
 * @param first of honest first lookups, those that work explains; a first lookup is an officer's
 *     first of its subject, at least 30 days after the log begins
 * @param firstComplete the same among acts with complete feeds
 * @param undeterminedComplete of acts with complete feeds, honest or not, those without a verdict
 */
record ActFigures(
    long acts,
    long planted,
    Share explained,
    Share explainedComplete,
    Share first,
    Share firstComplete,
    Share undeterminedComplete) {
  /** A lookup sooner after the log begins may look like a first one and repeat one before it. */
  private static final Duration KNOWN_PAST = Duration.ofDays(30);

  private record OfficerAndSubject(String accountable, String subject) {}

  static ActFigures of(AuditIndex index) {
    Predicate<JudgedAct> isHonest = act -> !index.isMisuse(act);
    List<JudgedAct> honest = index.acts().stream().filter(isHonest).toList();
    List<JudgedAct> first = firstLookups(index.acts()).stream().filter(isHonest).toList();
    return new ActFigures(
        index.acts().size(),
        index.misuse().size(),
        Share.of(honest, JudgedAct::isExplained),
        Share.of(withFeeds(honest), JudgedAct::isExplained),
        Share.of(first, JudgedAct::isExplained),
        Share.of(withFeeds(first), JudgedAct::isExplained),
        Share.of(withFeeds(index.acts()), JudgedAct::isUndeterminedWithFeeds));
  }

  private static List<JudgedAct> withFeeds(Collection<JudgedAct> acts) {
    return acts.stream().filter(act -> !act.feedLacking()).toList();
  }

  private static List<JudgedAct> firstLookups(Collection<JudgedAct> acts) {
    Instant begins = acts.stream().map(JudgedAct::at).min(Instant::compareTo).orElse(Instant.MIN);
    Map<OfficerAndSubject, JudgedAct> first = new LinkedHashMap<>();
    for (JudgedAct act : acts) {
      if (!act.subject().isEmpty()) {
        first.merge(
            new OfficerAndSubject(act.accountable(), act.subject()),
            act,
            (a, b) -> b.at().isBefore(a.at()) ? b : a);
      }
    }
    Instant known = begins.plus(KNOWN_PAST);
    return first.values().stream().filter(act -> act.at().isAfter(known)).toList();
  }
}
