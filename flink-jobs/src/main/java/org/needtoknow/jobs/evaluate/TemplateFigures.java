package org.needtoknow.jobs.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.jobs.evaluate.AuditedLookup.Explanation;

/**
 * The acts for which one template is the best explanation.
 *
 * @param misuse of those acts, the planted ones
 * @param lift how many times more often than among all acts there is misuse; a good template stays
 *     far below 1; NaN without misuse
 */
record TemplateFigures(Explanation template, Share misuse, double lift) {
  private static final Comparator<TemplateFigures> NUMBER_THEN_STRONG =
      Comparator.comparingInt((TemplateFigures one) -> one.template().template())
          .thenComparing(one -> one.template().strong(), Comparator.reverseOrder());

  /** One for each template that explains an act best, by number; strong before weak. */
  static List<TemplateFigures> of(AuditIndex index) {
    Map<Explanation, List<JudgedAct>> byTemplate = new HashMap<>();
    for (JudgedAct act : index.acts()) {
      if (act.isExplained() && !act.explanations().isEmpty()) {
        byTemplate.computeIfAbsent(act.explanations().get(0), best -> new ArrayList<>()).add(act);
      }
    }
    List<TemplateFigures> figures = new ArrayList<>();
    byTemplate.forEach(
        (template, acts) -> {
          Share misuse = Share.of(acts, index::isMisuse);
          figures.add(new TemplateFigures(template, misuse, misuse.over(index.misuseShare())));
        });
    figures.sort(NUMBER_THEN_STRONG);
    return figures;
  }

  long planted() {
    return misuse.part();
  }

  long honest() {
    return misuse.whole() - misuse.part();
  }
}
