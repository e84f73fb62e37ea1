package org.needtoknow.rules.review;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.Text;
import org.needtoknow.rules.signal.NullModel;

/**
 * How probable it is that honest work alone shows at least what an item shows.
 *
 * @param model with what the item is compared
 * @param probability from 0 to 1
 * @param sentence the comparison in numbers, for people; names no person
 */
public record Likelihood(NullModel model, double probability, String sentence) {
  /** What honest work alone shows in one of three such cases is usual here. */
  public static final double USUAL = 1.0 / 3;

  public Likelihood {
    requireNonNull(model, "model");
    sentence = Text.required(sentence, "sentence");
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability is not from 0 to 1");
    }
  }

  /** Whether honest work shows as much so often that the item needs no reviewer's time. */
  public boolean isUsual() {
    return probability >= USUAL;
  }
}
