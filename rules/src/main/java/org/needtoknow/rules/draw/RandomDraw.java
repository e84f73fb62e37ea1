package org.needtoknow.rules.draw;

import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.settings.ReviewSettings;

/**
 * Draws acts at a known probability: an act is drawn when a keyed hash of its id falls below it. So
 * the draw is the same in every run under one key, at any parallelism and whatever else is in the
 * log; it can be done again by whoever holds the key, and be steered by nobody (Montpelier IV.L).
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
