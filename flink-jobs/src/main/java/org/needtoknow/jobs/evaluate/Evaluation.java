package org.needtoknow.jobs.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What an audit found and missed on a department whose truth is known. The unit is the act.
 *
 * @param matching empty when no pairs of people were given
 */
record Evaluation(
    ActFigures acts,
    EpisodeFigures episodes,
    ItemFigures items,
    List<RuleFigures> rules,
    List<TemplateFigures> templates,
    Optional<MatchingFigures> matching) {
  Evaluation {
    rules = List.copyOf(rules);
    templates = List.copyOf(templates);
  }

  static Evaluation of(AuditIndex index, List<NamePair> pairs) {
    return new Evaluation(
        ActFigures.of(index),
        EpisodeFigures.of(index),
        ItemFigures.of(index),
        RuleFigures.of(index),
        TemplateFigures.of(index),
        MatchingFigures.of(pairs));
  }

  /** How many items are not usual by chance for 1,000 acts; 0 without acts. */
  double itemsPerThousandActs() {
    return acts.acts() == 0 ? 0 : 1000.0 * (items.all().whole() - items.usual()) / acts.acts();
  }
}
