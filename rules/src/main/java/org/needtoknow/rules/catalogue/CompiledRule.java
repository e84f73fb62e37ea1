package org.needtoknow.rules.catalogue;

import dev.cel.runtime.CelEvaluationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.verdict.Finding;

/**
 * A rule ready to run, and what it may do on each verdict. Conditions have no influence on that, so
 * that no rule can open an item where none may be opened.
 */
record CompiledRule(Rule rule, Condition condition) {
  /** What a firing rule does on acts of a verdict. */
  enum Effect {
    ITEM,
    SHOWN,
    NOTHING
  }

  /**
   * What the rule may do on a verdict. An unexplained act may open an item. An explained act may
   * only if the rule says so; else a conflict is shown. An undetermined act opens nothing. A rule
   * about an account may open an item on any verdict.
   */
  Effect effectOn(String verdict) {
    boolean account = rule.about() == Finding.About.ACCOUNT;
    return switch (verdict) {
      case "unexplained" -> Effect.ITEM;
      case "conflict" -> account || rule.onExplained() ? Effect.ITEM : Effect.SHOWN;
      case "explained" -> account || rule.onExplained() ? Effect.ITEM : Effect.NOTHING;
      case "undetermined" -> account ? Effect.ITEM : Effect.NOTHING;
      default -> throw new RuleFailure(rule.id(), "no verdict '" + verdict + "'", null);
    };
  }

  /** Whether it fires on these signals or measures. */
  boolean holds(Map<String, Object> values) {
    try {
      return condition.holds(values);
    } catch (CelEvaluationException | ClassCastException e) {
      throw new RuleFailure(rule.id(), "its condition could not be evaluated", e);
    }
  }

  Optional<Finding> finding(Effect effect, Map<String, Object> signals, List<String> withLookups) {
    if (!holds(signals)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            rule.id(),
            rule.version(),
            effect == Effect.SHOWN,
            rule.about(),
            rule.weight(),
            condition.repeats() ? withLookups : List.of()));
  }
}
