package org.needtoknow.jobs.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Quantile;

/** The measures of several departments as a table, with the median and the worst decile. */
final class WorldsText {
  private static final double WORST = 0.1;

  private final StringBuilder text = new StringBuilder();

  private WorldsText() {}

  static String of(List<WorldFigures> worlds) {
    WorldsText words = new WorldsText();
    words.line(
        "%-24s %8s %10s %16s %18s",
        "department", "recall", "precision", "items per 1,000", "honest explained");
    for (WorldFigures world : worlds) {
      words.row(
          world.name(),
          world.recall().value(),
          world.precision().value(),
          world.itemsPerThousandActs(),
          world.explained().value());
    }
    words.line("");
    words.quantiles("median", worlds, 0.5);
    words.quantiles("worst decile", worlds, WORST);
    words.line("");
    words.line(
        "Recall and precision are those within the budget. Items that are usual by chance are not counted.");
    return words.text.toString();
  }

  /**
   * @param worse the share of departments that may be worse than the value shown
   */
  private void quantiles(String name, List<WorldFigures> worlds, double worse) {
    row(
        name,
        quantile(worlds, world -> world.recall().value(), worse),
        quantile(worlds, world -> world.precision().value(), worse),
        quantile(worlds, WorldFigures::itemsPerThousandActs, 1 - worse),
        quantile(worlds, world -> world.explained().value(), worse));
  }

  /** NaN when no department has the measure. */
  private static double quantile(
      List<WorldFigures> worlds, ToDoubleFunction<WorldFigures> measure, double p) {
    double[] values =
        worlds.stream().mapToDouble(measure).filter(value -> !Double.isNaN(value)).toArray();
    return Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).evaluate(values, p);
  }

  private void row(
      String name, double recall, double precision, double itemsPerThousandActs, double explained) {
    line(
        "%-24s %8s %10s %16s %18s",
        name,
        percent(recall),
        percent(precision),
        String.format(Locale.ROOT, "%.2f", itemsPerThousandActs),
        percent(explained));
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "none" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
