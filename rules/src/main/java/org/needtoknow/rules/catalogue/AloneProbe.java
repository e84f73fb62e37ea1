package org.needtoknow.rules.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
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
 * Finds rules that fire on signals that are never enough: a verdict alone, a similar name, a number
 * of lookups, a reason, a role, or these together. A state auditor's surname rules flagged 53 % of
 * all users, of whom 0.8 % were confirmed; a court held that the number of accesses alone proves
 * nothing (8th Circuit, McDonough 2015). Every rule is tried on acts that have only such signals,
 * and must not fire on any.
 */
final class AloneProbe {
  private static final long MANY = 1_000;

  private AloneProbe() {}

  /** The signals on which the rule fires, in words; empty when it fires on none of them. */
  static Optional<String> firesOn(RuleFile file) {
    CompiledRule compiled = file.compiled();
    if (compiled.rule().over() != RuleScope.LOOKUP) {
      return patternFiresOn(compiled);
    }
    Catalogue catalogue = new CompiledCatalogue(List.of(compiled));
    Set<Term> reads = compiled.condition().reads();
    List<Signal> varied =
        Arrays.stream(Signal.values())
            .filter(signal -> signal.is(Signal.Trait.NEVER_ENOUGH) && reads.contains(signal))
            .toList();
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

  /** A pattern must not fire on zeros, nor on any size of measures that are never enough. */
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

  private static List<Object> valuesToTry(Signal signal) {
    return switch (signal.type()) {
      case TEXT -> List.copyOf(signal.vocabulary());
      case BOOL -> List.of(false, true);
      case INT -> List.of(1L, MANY);
    };
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
        for (Object value : valuesToTry(signal)) {
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
