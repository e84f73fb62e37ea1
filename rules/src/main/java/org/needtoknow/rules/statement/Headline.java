package org.needtoknow.rules.statement;

import java.util.List;
import java.util.Optional;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.TieOnFile;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.review.ItemSummary;
import org.needtoknow.rules.signal.Signal;

/**
 * The headline of an item: its gravest acts, counted. A copy leaves the system for good, and a full
 * criminal history shows most; other items have the tie, or the rule's title. It names no person.
 */
final class Headline {
  private final LocalWords local;

  Headline(LocalWords local) {
    this.local = local;
  }

  String of(Rule rule, ItemSummary item, List<StatedAct> acts, Optional<TieOnFile> tie) {
    List<StatedAct> asked = acts.stream().filter(act -> !act.isExcused()).toList();
    List<StatedAct> grave = asked.isEmpty() ? acts : asked;
    String whose = tie.map(one -> ": " + TieInWords.noun(one)).orElse("");
    List<StatedAct> prints = of(grave, LookupAction.PRINT);
    List<StatedAct> exports = of(grave, LookupAction.EXPORT);
    List<StatedAct> copies = prints.size() >= exports.size() ? prints : exports;
    if (!copies.isEmpty()) {
      return count(copies, copies == prints ? "print" : "export") + among(copies, acts) + whose;
    }
    List<StatedAct> histories =
        grave.stream().filter(act -> act.signal(Signal.FULL_RECORD.key()).equals("true")).toList();
    if (!histories.isEmpty()) {
      return count(histories, "full criminal history") + among(histories, acts) + whose;
    }
    String many = count(acts, "lookup");
    return item.about() == Finding.About.SUBJECT && tie.isPresent()
        ? many + whose
        : rule.title() + ": " + many;
  }

  private static List<StatedAct> of(List<StatedAct> acts, LookupAction action) {
    return acts.stream()
        .filter(act -> act.detail().filter(one -> one.action() == action).isPresent())
        .toList();
  }

  private String count(List<StatedAct> acts, String noun) {
    long days = acts.stream().map(act -> local.date(act.at())).distinct().count();
    return LocalWords.count(acts.size(), noun)
        + " "
        + local.within(acts.get(0).at(), acts.get(acts.size() - 1).at(), acts.size(), days);
  }

  private static String among(List<StatedAct> some, List<StatedAct> all) {
    return some.size() == all.size() ? "" : ", among " + LocalWords.count(all.size(), "lookup");
  }
}
