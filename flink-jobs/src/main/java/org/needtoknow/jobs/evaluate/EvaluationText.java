package org.needtoknow.jobs.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.needtoknow.jobs.evaluate.EpisodeFigures.Found;

/** An evaluation in words: measures first, then missed episodes and wrongly raised items. */
final class EvaluationText {
  private static final int KIND = 26;

  private final StringBuilder text = new StringBuilder();

  private EvaluationText() {}

  static String of(Evaluation evaluation, List<DealtFigures> deals) {
    EvaluationText words = new EvaluationText();
    words.measures(evaluation);
    words.deals(deals);
    evaluation.matching().ifPresent(words::matching);
    words.kinds("Planted episodes by kind", evaluation.episodes().byKind());
    words.kinds(
        "Episodes that leave no trace, not counted above", evaluation.episodes().untraceable());
    words.rules(evaluation);
    words.templates(evaluation);
    words.missed(evaluation);
    words.wronglyRaised(evaluation);
    return words.text.toString();
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }

  private void measures(Evaluation evaluation) {
    ActFigures acts = evaluation.acts();
    line("%,d acts, %,d of them planted", acts.acts(), acts.planted());
    line("");
    line("  recall within the budget        %s", evaluation.episodes().recall().words());
    line("  recall in any item              %s", evaluation.episodes().recallAnywhere().words());
    line("  precision within the budget     %s", evaluation.items().budget().words());
    line("  precision of all items          %s", evaluation.items().all().words());
    line("  items per 1,000 acts            %5.2f", evaluation.itemsPerThousandActs());
    line("  usual by chance, not counted    %,5d", evaluation.items().usual());
    line("  honest acts explained           %s", acts.explained().words());
    line("    with complete feeds           %s", acts.explainedComplete().words());
    line("  honest first lookups explained  %s", acts.first().words());
    line("    with complete feeds           %s", acts.firstComplete().words());
    line("  undetermined, complete feeds    %s", acts.undeterminedComplete().words());
  }

  private void deals(List<DealtFigures> deals) {
    for (DealtFigures deal : deals) {
      line("");
      line("Honest acts explained when officers are dealt out over %s", deal.over());
      line("  by strong templates bound to the officer  %s", deal.bound().words());
      line("  by templates 8 and 9 alone                %s", deal.anyones().words());
      line("  by weak templates alone                   %s", deal.weakly().words());
    }
  }

  private void matching(MatchingFigures matching) {
    line("");
    line("Matching: %,d pairs of one person, %,d of two", matching.same(), matching.different());
    for (MatchingFigures.Tier tier : matching.byTier()) {
      line("  %s and surer", tier.tier().replace('_', ' '));
      line("    recall     %s", tier.recall().words());
      line("    precision  %s", tier.precision().words());
    }
    line("  matched by name and date or surer, by what was done to the second");
    matching.byKind().forEach((kind, share) -> line("    %-34s %s", kind, share.words()));
  }

  private void kinds(String heading, SortedMap<String, Found> kinds) {
    if (kinds.isEmpty()) {
      return;
    }
    line("");
    line("%-" + (KIND + 4) + "s %9s %9s %9s", heading, "", "", "");
    line("  %-" + KIND + "s %9s %9s %9s", "kind", "episodes", "in budget", "anywhere");
    kinds.forEach(
        (kind, found) ->
            line(
                "  %-" + KIND + "s %9d %9d %9d",
                kind,
                found.episodes(),
                found.inBudget(),
                found.anywhere()));
  }

  private void rules(Evaluation evaluation) {
    line("");
    line("Items by rule");
    line("  %-" + KIND + "s %9s %9s %9s %9s", "rule", "items", "in budget", "right", "lift");
    for (RuleFigures rule : evaluation.rules()) {
      line(
          "  %-" + KIND + "s %9d %9d %9d %9.1f",
          rule.rule(),
          rule.right().whole(),
          rule.inBudget(),
          rule.right().part(),
          rule.lift());
    }
  }

  private void templates(Evaluation evaluation) {
    line("");
    line("Acts by the template that explains them best");
    line("  %-" + KIND + "s %9s %9s %9s", "template", "honest", "planted", "lift");
    for (TemplateFigures one : evaluation.templates()) {
      line(
          "  %-" + KIND + "s %9d %9d %9.2f",
          one.template().template() + (one.template().strong() ? " strong" : " weak"),
          one.honest(),
          one.planted(),
          one.lift());
    }
  }

  private void missed(Evaluation evaluation) {
    line("");
    line("Missed: %d", evaluation.episodes().missed().size());
    for (EpisodeFigures.Missed missed : evaluation.episodes().missed()) {
      Label label = missed.label();
      line(
          "  %s %s/%s%s, %s:%d",
          label.episode(),
          label.kind(),
          label.form(),
          label.leavesTrace() ? "" : " (no trace)",
          label.file(),
          label.line());
      missed.why().forEach(why -> line("    %s", why));
    }
  }

  private void wronglyRaised(Evaluation evaluation) {
    line("");
    line("Wrongly raised within the budget: %d", evaluation.items().wronglyRaised().size());
    for (ItemFigures.WronglyRaised wrong : evaluation.items().wronglyRaised()) {
      line(
          "  rank %d, score %d, %s: %s, %d acts%s",
          wrong.item().rank(),
          wrong.item().score(),
          wrong.item().kind(),
          wrong.item().id(),
          wrong.acts(),
          wrong.twins().isEmpty() ? "" : ", honest twin " + String.join(", ", wrong.twins()));
    }
  }
}
