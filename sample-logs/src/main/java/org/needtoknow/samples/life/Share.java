package org.needtoknow.samples.life;

import org.needtoknow.samples.chance.Dice;

/**
 * Decides which people and vehicles of a call or case are recorded. The overall share is the one
 * set for the simulation; the main party is recorded more often than the others.
 */
public final class Share {
  private static final double CHIEF_PARTIES = 0.65;

  private final double chief;
  private final double other;

  public Share(double reported) {
    this.chief = Math.min(1 - (1 - reported) * 0.3, 0.9 * reported / CHIEF_PARTIES);
    this.other = Math.max(0.02, (reported - CHIEF_PARTIES * chief) / (1 - CHIEF_PARTIES));
  }

  /** The plate with which a stop is called in: the dispatcher records it. */
  public boolean calledIn(Dice dice) {
    return dice.chance(1 - (1 - chief) / 2);
  }

  /** Whether a party is written down. */
  public boolean written(Dice dice, boolean isChief) {
    return dice.chance(isChief ? chief : other);
  }
}
