package org.needtoknow.rules.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Signal;

/** Compiled rules, grouped by the verdicts on which they may fire. */
final class CompiledCatalogue implements Catalogue {
  private static final String VERDICT = Signal.VERDICT.key();
  private static final String OPERATOR = Signal.OPERATOR.key();
  private static final int SIGNALS = Signal.values().length;

  private final SortedMap<String, Rule> rules;
  private final Map<String, List<Ready>> byVerdict;
  private final Map<RuleScope, List<CompiledRule>> patterns = new EnumMap<>(RuleScope.class);
  private final String hash;

  private record Ready(CompiledRule rule, CompiledRule.Effect effect) {}

  CompiledCatalogue(List<CompiledRule> compiled) {
    TreeMap<String, CompiledRule> byId = new TreeMap<>();
    compiled.forEach(rule -> byId.put(rule.rule().id(), rule));
    TreeMap<String, Rule> plain = new TreeMap<>();
    byId.forEach((id, rule) -> plain.put(id, rule.rule()));
    rules = Collections.unmodifiableSortedMap(plain);
    byVerdict = new HashMap<>();
    for (Verdict verdict : Verdict.values()) {
      String word = Text.lower(verdict);
      List<Ready> ready = new ArrayList<>();
      for (CompiledRule rule : byId.values()) {
        if (rule.rule().over() != RuleScope.LOOKUP) {
          continue;
        }
        CompiledRule.Effect effect = rule.effectOn(word);
        if (effect != CompiledRule.Effect.NOTHING) {
          ready.add(new Ready(rule, effect));
        }
      }
      byVerdict.put(word, List.copyOf(ready));
    }
    for (CompiledRule rule : byId.values()) {
      patterns.computeIfAbsent(rule.rule().over(), over -> new ArrayList<>()).add(rule);
    }
    hash = CatalogueLock.hashOf(rules.values());
  }

  @Override
  public List<Rule> patterns(RuleScope over, Map<String, Object> measures) {
    if (over == RuleScope.LOOKUP) {
      throw new IllegalArgumentException("a lookup has findings and no patterns");
    }
    List<Rule> fired = new ArrayList<>(0);
    for (CompiledRule rule : patterns.getOrDefault(over, List.of())) {
      if (rule.holds(measures)) {
        fired.add(rule.rule());
      }
    }
    return fired;
  }

  @Override
  public List<Finding> findings(Map<String, Object> signals, List<String> withLookups) {
    if (signals.size() < SIGNALS) {
      throw new RuleFailure("*", "not every signal is set", null);
    }
    List<Ready> ready = byVerdict.get(signals.get(VERDICT));
    Object operator = signals.get(OPERATOR);
    if (ready == null || operator == null) {
      throw new RuleFailure("*", "the signals verdict and operator are not set", null);
    }
    // If several people may have used the account, no rule fires against any of them.
    if (operator.equals("uncertain")) {
      return List.of();
    }
    List<Finding> findings = null;
    for (Ready each : ready) {
      Optional<Finding> finding = each.rule().finding(each.effect(), signals, withLookups);
      if (finding.isPresent()) {
        if (findings == null) {
          findings = new ArrayList<>(2);
        }
        findings.add(finding.get());
      }
    }
    return findings == null ? List.of() : List.copyOf(findings);
  }

  @Override
  public Map<String, Rule> rules() {
    return rules;
  }

  @Override
  public String hash() {
    return hash;
  }
}
