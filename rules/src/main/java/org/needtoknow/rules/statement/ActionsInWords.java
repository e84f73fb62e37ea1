package org.needtoknow.rules.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.needtoknow.model.lookup.LookupAction;

/** What was done, counted: {@code 22 prints and 3 queries of 14 subjects}. */
final class ActionsInWords {
  private ActionsInWords() {}

  static String of(List<StatedAct> acts) {
    Map<LookupAction, Long> counted = new EnumMap<>(LookupAction.class);
    long unknown = 0;
    for (StatedAct act : acts) {
      if (act.detail().isPresent()) {
        counted.merge(act.detail().get().action(), 1L, Long::sum);
      } else {
        unknown++;
      }
    }
    if (unknown > 0) {
      counted.clear();
    }
    StringJoiner words = new StringJoiner(", ");
    counted.forEach((action, count) -> words.add(LocalWords.count(count, noun(action))));
    if (counted.isEmpty()) {
      words.add(LocalWords.count(acts.size(), "lookup"));
    }
    long subjects =
        acts.stream()
            .map(act -> act.act().subject().id())
            .filter(id -> !id.isEmpty())
            .distinct()
            .count();
    return words + (subjects > 1 ? " of " + LocalWords.count(subjects, "subject") : "");
  }

  static String noun(LookupAction action) {
    return switch (action) {
      case QUERY -> "query";
      case SEARCH -> "wide search";
      case VIEW -> "view";
      case PRINT -> "print";
      case EXPORT -> "export";
      case EDIT -> "edit";
    };
  }
}
