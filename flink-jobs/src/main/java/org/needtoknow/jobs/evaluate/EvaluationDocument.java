package org.needtoknow.jobs.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.needtoknow.jobs.evaluate.Evaluation.Found;
import org.needtoknow.results.json.Json;

/** An evaluation for programs: counts, so that those of several departments can be added up. */
final class EvaluationDocument {
  private EvaluationDocument() {}

  static void write(OutputStream out, Evaluation evaluation, List<EvaluationRun.Dealt> deals) {
    Json.document(
        out,
        json -> {
          json.number("acts", evaluation.acts()).number("planted_acts", evaluation.plantedActs());
          json.object("kinds", kinds -> writeKinds(evaluation.byKind(), kinds));
          json.object("untraceable", kinds -> writeKinds(evaluation.untraceable(), kinds));
          json.object(
              "items",
              items ->
                  items
                      .number("all", evaluation.items().all())
                      .number("right", evaluation.items().right())
                      .number("in_budget", evaluation.items().inBudget())
                      .number("right_in_budget", evaluation.items().rightInBudget()));
          Evaluation.Honest honest = evaluation.honest();
          json.object("explained", share -> writeShare(honest.all(), share));
          json.object("explained_complete", share -> writeShare(honest.allComplete(), share));
          json.object("explained_first", share -> writeShare(honest.first(), share));
          json.object(
              "explained_first_complete", share -> writeShare(honest.firstComplete(), share));
          json.object(
              "undetermined_complete", share -> writeShare(evaluation.undetermined(), share));
          json.allObjects("dealt", deals, EvaluationDocument::writeDeal);
          json.allObjects("rules", evaluation.rules(), EvaluationDocument::writeRule);
          json.allObjects("templates", evaluation.templates(), EvaluationDocument::writeTemplate);
          if (evaluation.matching().isPresent()) {
            json.allObjects(
                "matching",
                evaluation.matching().get().byTier(),
                (tier, fields) -> {
                  fields.text("tier", tier.tier());
                  fields.object("recall", share -> writeShare(tier.recall(), share));
                  fields.object("precision", share -> writeShare(tier.precision(), share));
                });
          }
          json.allObjects("missed", evaluation.missed(), EvaluationDocument::writeMissed);
          json.allObjects(
              "wrongly_raised", evaluation.wronglyRaised(), EvaluationDocument::writeWrong);
        });
  }

  private static void writeKinds(SortedMap<String, Found> kinds, Json json) throws IOException {
    for (Map.Entry<String, Found> kind : kinds.entrySet()) {
      Found found = kind.getValue();
      json.object(
          kind.getKey(),
          fields ->
              fields
                  .number("episodes", found.episodes())
                  .number("in_budget", found.inBudget())
                  .number("anywhere", found.anywhere()));
    }
  }

  private static void writeShare(Share share, Json json) throws IOException {
    json.number("part", share.part()).number("whole", share.whole());
  }

  private static void writeDeal(EvaluationRun.Dealt deal, Json json) throws IOException {
    json.text("over", deal.over());
    json.object("bound", share -> writeShare(deal.figures().bound(), share));
    json.object("anyones", share -> writeShare(deal.figures().anyones(), share));
    json.object("weakly", share -> writeShare(deal.figures().weakly(), share));
  }

  private static void writeRule(Evaluation.RuleFigures rule, Json json) throws IOException {
    json.text("rule", rule.rule())
        .number("items", rule.items())
        .number("in_budget", rule.inBudget())
        .number("right", rule.right());
  }

  private static void writeTemplate(Evaluation.TemplateFigures one, Json json) throws IOException {
    json.number("template", one.template())
        .text("strength", one.strong() ? "strong" : "weak")
        .number("honest", one.honest())
        .number("planted", one.planted());
  }

  private static void writeMissed(Evaluation.Missed missed, Json json) throws IOException {
    Label label = missed.label();
    json.text("episode", label.episode())
        .text("kind", label.kind())
        .text("form", label.form())
        .flag("trace", label.leavesTrace())
        .flag("in_queue", missed.inQueue())
        .text("file", label.file())
        .number("line", label.line())
        .allTexts("why", missed.why());
  }

  private static void writeWrong(Evaluation.WronglyRaised wrong, Json json) throws IOException {
    json.text("item", wrong.item())
        .text("rule", wrong.rule())
        .number("rank", wrong.rank())
        .number("score", wrong.score())
        .number("acts", wrong.acts())
        .allTexts("twins", wrong.twins());
  }
}
