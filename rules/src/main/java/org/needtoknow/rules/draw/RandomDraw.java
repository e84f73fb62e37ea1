package org.needtoknow.rules.draw;

import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.settings.ReviewSettings;

/**
 * Draws acts with a known probability: an act is drawn when a keyed hash of its id is below it. The
 * draw is the same in every run with one key, at any parallelism and with any other acts in the
 * log. A person with the key can repeat it, and no person can influence it (Montpelier IV.L).
 */
public final class RandomDraw {
  private final KeyedHash hash;
  private final ReviewSettings settings;

  public RandomDraw(KeyedHash hash, ReviewSettings settings) {
    this.hash = hash;
    this.settings = settings;
  }

  /**
   * @param actId id of the act's head
   */
  public boolean draws(String actId, Stratum stratum) {
    int oneIn = stratum.oneIn(settings);
    return oneIn > 0 && hash.fraction("random arm", actId) * oneIn < 1;
  }
}
