package org.needtoknow.rules.draw;

import org.needtoknow.model.Text;
import org.needtoknow.model.settings.ReviewSettings;
import org.needtoknow.model.verdict.Verdict;

/**
 * Acts that are drawn with the same probability. It is far lower for explained acts, because there
 * are so many of them.
 */
public enum Stratum {
  EXPLAINED,
  UNEXPLAINED,
  UNDETERMINED;

  public static Stratum of(Verdict verdict) {
    return switch (verdict) {
      case EXPLAINED -> EXPLAINED;
      case CONFLICT, UNEXPLAINED -> UNEXPLAINED;
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  /** One of this many acts is drawn; 0 when none is. */
  public int oneIn(ReviewSettings settings) {
    return switch (this) {
      case EXPLAINED -> settings.explainedOneIn();
      case UNEXPLAINED -> settings.unexplainedOneIn();
      case UNDETERMINED -> settings.undeterminedOneIn();
    };
  }

  /** The word in output. */
  public String key() {
    return Text.lower(this);
  }
}
