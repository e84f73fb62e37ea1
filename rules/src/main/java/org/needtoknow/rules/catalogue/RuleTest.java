package org.needtoknow.rules.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Term;

/**
 * A test inside a rule file.
 *
 * @param signals those it gives; the others are neutral
 * @param line where it stands
 */
record RuleTest(
    String name, Map<String, Object> signals, Expectation expectation, int line, int column) {
  /** What the rule does on an act. */
  enum Expectation {
    ITEM,
    SHOWN,
    NOTHING;

    static Expectation of(List<Finding> findings) {
      if (findings.isEmpty()) {
        return NOTHING;
      }
      return findings.get(0).shown() ? SHOWN : ITEM;
    }

    String word() {
      return Text.lower(this);
    }
  }

  RuleTest {
    signals = Map.copyOf(signals);
  }

  /** An act of which nothing is known but what {@code given} says: neutral otherwise. */
  static Map<String, Object> act(Map<String, Object> given) {
    return values(given, RuleScope.LOOKUP);
  }

  /** What {@code given} says; neutral otherwise. */
  static Map<String, Object> values(Map<String, Object> given, RuleScope over) {
    Map<String, Object> all = new HashMap<>();
    for (Term term : over.terms()) {
      all.put(term.key(), given.getOrDefault(term.key(), term.neutral()));
    }
    return all;
  }
}
