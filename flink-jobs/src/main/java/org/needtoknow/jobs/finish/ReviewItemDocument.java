package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.jobs.wire.Raise;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.results.json.Json;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.draw.Stratum;

/** A review item, in full, for restricted files: a question with its proof, never a verdict. */
final class ReviewItemDocument {
  private ReviewItemDocument() {}

  static byte[] render(
      List<FoundAct> acts,
      ItemSummary summary,
      ItemRanking ranking,
      Rule rule,
      OptionalDouble probability,
      List<PolicyInForce.Cited> clauses,
      AuditNumbers numbers) {
    return Json.line(
        json ->
            json.time("@timestamp", summary.lastAt())
                .object(
                    "event",
                    event ->
                        event
                            .text("id", summary.id())
                            .text("kind", "alert")
                            .text("module", "ntk")
                            .number("risk_score", summary.score().total()))
                .object(
                    "rule",
                    fields ->
                        fields
                            .text("id", rule.id())
                            .text("version", Integer.toString(rule.version()))
                            .text("name", rule.title()))
                .object("user", user -> user.text("id", employee(summary.officer())))
                .object(
                    "ntk",
                    ntk ->
                        ntk.object(
                            "item",
                            item ->
                                writeItem(
                                    acts,
                                    summary,
                                    ranking,
                                    rule,
                                    probability,
                                    clauses,
                                    numbers,
                                    item))));
  }

  private static void writeItem(
      List<FoundAct> acts,
      ItemSummary summary,
      ItemRanking ranking,
      Rule rule,
      OptionalDouble probability,
      List<PolicyInForce.Cited> clauses,
      AuditNumbers numbers,
      Json item)
      throws IOException {
    FoundAct first = acts.get(0);
    List<byte[]> proofs = acts.stream().filter(FoundAct::isProven).map(FoundAct::proof).toList();
    item.text("id", summary.id())
        .text("kind", summary.rule())
        .text("title", rule.title())
        .number("score", summary.score().total())
        .object(
            "score_parts",
            parts ->
                parts
                    .number("rule", summary.score().rule())
                    .number("repetition", summary.score().repetition())
                    .numbers(summary.score().raises(), Raise::key, Raise::points)
                    .number("told_elsewhere", summary.score().toldElsewhere()))
        .text("score_is", ItemScore.MEANING)
        .number("rank", ranking.rank(summary.id()))
        .flag("in_budget", ranking.inBudget(summary))
        .text("week", ranking.week(summary.id()).map(LocalDate::toString).orElse(""))
        .text("stratum", summary.drawnFrom().map(Stratum::key).orElse(""))
        .fraction("inclusion_probability", probability)
        .text("group", ranking.group(summary.id()))
        .text("officer", summary.officer())
        .text("subject", summary.about() == Finding.About.SUBJECT ? first.subjectId() : "")
        .text("account", summary.about() == Finding.About.ACCOUNT ? first.account() : "")
        .object(
            "audit_numbers",
            masked ->
                masked
                    .text("officer", numbers.person(summary.officer()))
                    .text("subject", aboutNumber(summary, first, numbers)))
        .allTexts("not_for", notFor(acts))
        .allTexts("lookups", acts.stream().flatMap(act -> act.lookups().stream()).toList())
        .texts("acts", acts.stream().map(FoundAct::actId).toList())
        .time("first_at", summary.firstAt())
        .time("last_at", summary.lastAt())
        .text("question", rule.question())
        .texts("triage", rule.triage())
        .texts("false_positives", rule.falsePositives())
        .objects("clauses", clauses, ReviewItemDocument::writeClause)
        .allRaw("proof", proofs);
    if (proofs.size() < acts.size()) {
      item.number("proof_left_out", acts.size() - proofs.size());
    }
  }

  /** By which a masked page names whom or what the item is about. */
  private static String aboutNumber(ItemSummary item, FoundAct first, AuditNumbers numbers) {
    return switch (item.about()) {
      case SUBJECT -> numbers.subject(first.subjectId());
      case ACCOUNT -> numbers.person(Accountable.account(first.account()));
      case OFFICER -> "";
    };
  }

  static void writeClause(PolicyInForce.Cited clause, Json json) throws IOException {
    json.text("obligation", clause.obligation())
        .text("document", clause.document())
        .text("clause", clause.clause())
        .text("wording", clause.wording())
        .text("limit", clause.limit())
        .flag("adopted", clause.adopted());
  }

  /** Everyone whom the item concerns: it is never theirs to work on. */
  static Set<String> notFor(List<FoundAct> acts) {
    Set<String> people = new TreeSet<>();
    acts.forEach(act -> people.addAll(act.people()));
    return people;
  }

  static String employee(String officer) {
    return Accountable.employeeId(officer);
  }
}
