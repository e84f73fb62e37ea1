package org.needtoknow.rules.draw;

import org.needtoknow.model.Text;
import org.needtoknow.model.settings.ReviewSettings;
import org.needtoknow.model.verdict.Verdict;

/** Acts among which is drawn alike: far fewer of the explained ones, of which there are many. */
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

  /** Of how many acts one is drawn, 0 for none. */
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
