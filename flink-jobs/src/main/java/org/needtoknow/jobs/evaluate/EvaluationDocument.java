package org.needtoknow.jobs.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.needtoknow.jobs.evaluate.EpisodeFigures.Found;
import org.needtoknow.results.json.Json;

/** An evaluation for programs. It holds counts, so several evaluations can be added up. */
final class EvaluationDocument {
  private EvaluationDocument() {}

  static void write(OutputStream out, Evaluation evaluation, List<DealtFigures> deals) {
    Json.document(
        out,
        json -> {
          ActFigures acts = evaluation.acts();
          EpisodeFigures episodes = evaluation.episodes();
          ItemFigures items = evaluation.items();
          json.number("acts", acts.acts()).number("planted_acts", acts.planted());
          json.object("kinds", kinds -> writeKinds(episodes.byKind(), kinds));
          json.object("untraceable", kinds -> writeKinds(episodes.untraceable(), kinds));
          json.object(
              "items",
              fields ->
                  fields
                      .number("all", items.all().whole())
                      .number("right", items.all().part())
                      .number("usual", items.usual())
                      .number("in_budget", items.budget().whole())
                      .number("right_in_budget", items.budget().part()));
          json.object("explained", share -> writeShare(acts.explained(), share));
          json.object("explained_complete", share -> writeShare(acts.explainedComplete(), share));
          json.object("explained_first", share -> writeShare(acts.first(), share));
          json.object("explained_first_complete", share -> writeShare(acts.firstComplete(), share));
          json.object(
              "undetermined_complete", share -> writeShare(acts.undeterminedComplete(), share));
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
          json.allObjects("missed", episodes.missed(), EvaluationDocument::writeMissed);
          json.allObjects("wrongly_raised", items.wronglyRaised(), EvaluationDocument::writeWrong);
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

  private static void writeDeal(DealtFigures deal, Json json) throws IOException {
    json.text("over", deal.over());
    json.object("bound", share -> writeShare(deal.bound(), share));
    json.object("anyones", share -> writeShare(deal.anyones(), share));
    json.object("weakly", share -> writeShare(deal.weakly(), share));
  }

  private static void writeRule(RuleFigures rule, Json json) throws IOException {
    json.text("rule", rule.rule())
        .number("items", rule.right().whole())
        .number("in_budget", rule.inBudget())
        .number("right", rule.right().part());
  }

  private static void writeTemplate(TemplateFigures one, Json json) throws IOException {
    json.number("template", one.template().template())
        .text("strength", one.template().strong() ? "strong" : "weak")
        .number("honest", one.honest())
        .number("planted", one.planted());
  }

  private static void writeMissed(EpisodeFigures.Missed missed, Json json) throws IOException {
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

  private static void writeWrong(ItemFigures.WronglyRaised wrong, Json json) throws IOException {
    json.text("item", wrong.item().id())
        .text("rule", wrong.item().kind())
        .number("rank", wrong.item().rank())
        .number("score", wrong.item().score())
        .number("acts", wrong.acts())
        .allTexts("twins", wrong.twins());
  }
}
