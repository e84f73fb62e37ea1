package org.needtoknow.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Signal;
import org.needtoknow.rules.signal.Term;

/**
 * Finds rules that would accuse on what never suffices: a verdict alone, a likeness of names, a
 * number of lookups, a reason, a role, or these together. A state auditor's surname rules flagged
 * 53 % of all users, of whom 0.8 % were confirmed; a court held that the number of accesses alone
 * proves nothing (8th Circuit, McDonough 2015). Every rule is tried on acts that have only such
 * signals, and must stay quiet on all.
 */
final class AloneProbe {
  private static final long MANY = 1_000;

  /** Signals that never suffice, with the values to try. */
  private static final Map<Signal, List<Object>> NEVER_ENOUGH =
      Map.of(
          Signal.RELATION_POSSIBLE, List.of(false, true),
          Signal.DERIVED_TIE, List.copyOf(Signal.DERIVED_TIE.vocabulary()),
          Signal.REASON_CLASS, List.copyOf(Signal.REASON_CLASS.vocabulary()),
          Signal.ROLE, List.copyOf(Signal.ROLE.vocabulary()),
          Signal.FIRST_LOOKUP, List.copyOf(Signal.FIRST_LOOKUP.vocabulary()),
          Signal.ACTS_ON_SUBJECT, List.of(1L, MANY),
          Signal.DAYS_ON_SUBJECT, List.of(1L, MANY));

  private AloneProbe() {}

  /** What the rule would fire on, in words; empty when it is sound. */
  static Optional<String> firesOn(RuleFile file) {
    CompiledRule compiled = file.compiled();
    if (compiled.rule().over() != RuleScope.LOOKUP) {
      return patternFiresOn(compiled);
    }
    Catalogue catalogue = new CompiledCatalogue(List.of(compiled));
    Set<Term> reads = compiled.condition().reads();
    List<Signal> varied = NEVER_ENOUGH.keySet().stream().filter(reads::contains).sorted().toList();
    for (String verdict : Signal.VERDICT.vocabulary()) {
      Map<String, Object> given = new HashMap<>(Map.of(Signal.VERDICT.key(), verdict));
      if (verdict.equals("unexplained")) {
        given.put(Signal.UNEXPLAINED_ON_SUBJECT.key(), 1L);
      }
      for (Map<String, Object> act : combinations(given, varied)) {
        List<Finding> findings = catalogue.findings(RuleTest.act(act), List.of());
        if (!findings.isEmpty()) {
          return Optional.of(
              varied.isEmpty()
                  ? "the verdict " + verdict
                  : "the verdict with " + String.join(", ", keys(varied)));
        }
      }
    }
    return Optional.empty();
  }

  /** A pattern must stay quiet on nothing, and on however much of what never suffices. */
  private static Optional<String> patternFiresOn(CompiledRule compiled) {
    for (long size : new long[] {0, MANY, MANY * MANY}) {
      Map<String, Object> measures = new HashMap<>();
      for (Term term : compiled.rule().over().terms()) {
        boolean counts = term instanceof Measure measure && measure.neverEnough();
        measures.put(term.key(), counts ? (Object) size : term.neutral());
      }
      if (compiled.holds(measures)) {
        return Optional.of(size == 0 ? "nothing at all" : "numbers of lookups");
      }
    }
    return Optional.empty();
  }

  private static List<String> keys(List<Signal> signals) {
    return signals.stream().map(Signal::key).toList();
  }

  private static List<Map<String, Object>> combinations(
      Map<String, Object> given, List<Signal> varied) {
    List<Map<String, Object>> all = List.of(given);
    for (Signal signal : varied) {
      List<Map<String, Object>> next = new ArrayList<>();
      for (Map<String, Object> each : all) {
        for (Object value : NEVER_ENOUGH.get(signal)) {
          Map<String, Object> with = new HashMap<>(each);
          with.put(signal.key(), value);
          next.add(with);
        }
      }
      all = next;
    }
    return all;
  }
}
