package org.needtoknow.samples.county;

import java.util.Arrays;
import org.needtoknow.samples.chance.Dice;

/** Kinds of calls: how frequent, who is in them, how often a case follows. */
enum Nature {
  CRASH("traffic crash", 12, "driver,driver,passenger", 1, 0.1),
  DOMESTIC("domestic disturbance", 10, "caller,suspect,witness", 0.2, 0.55),
  WELFARE("welfare check", 11, "caller,subject", 0.1, 0.02),
  SUSPICIOUS("suspicious vehicle", 11, "caller,subject", 0.9, 0.02),
  THEFT("theft", 9, "complainant,suspect", 0.2, 0.6),
  BURGLARY("burglary", 4, "victim,suspect", 0.2, 0.9),
  NEIGHBOURS("neighbor dispute", 8, "complainant,subject", 0.15, 0.05),
  NOISE("noise", 5, "complainant,subject", 0.1, 0),
  ALARM("alarm", 8, "keyholder", 0.05, 0),
  ANIMAL("animal complaint", 7, "caller,owner", 0.05, 0),
  MEDICAL("medical assist", 9, "patient", 0.02, 0),
  DISABLED("disabled motorist", 8, "driver", 1, 0),
  TRESPASS("trespass", 6, "complainant,subject,subject", 0.3, 0.15),
  JUVENILE("juvenile problem", 6, "parent,juvenile,juvenile", 0, 0.15),
  MISSING("missing person", 2, "complainant,missing", 0.3, 0.5),
  THREATS("threats", 6, "victim,suspect", 0.1, 0.5),
  MENTAL("mental health", 5, "caller,subject", 0.02, 0.05),
  FRAUD("fraud", 5, "victim", 0, 0.7),
  STANDBY("civil standby", 4, "party,party", 0.1, 0.03),
  DRUGS("drug complaint", 4, "caller,suspect,suspect", 0.5, 0.35);

  private static final int TOTAL = Arrays.stream(values()).mapToInt(n -> n.weight).sum();

  private final String words;
  private final int weight;
  private final String[] roles;
  private final double cars;
  private final double cases;

  Nature(String words, int weight, String roles, double cars, double cases) {
    this.words = words;
    this.weight = weight;
    this.roles = roles.split(",");
    this.cars = cars;
    this.cases = cases;
  }

  static Nature drawn(Dice dice) {
    int rest = dice.below(TOTAL);
    for (Nature nature : values()) {
      rest -= nature.weight;
      if (rest < 0) {
        return nature;
      }
    }
    return DRUGS;
  }

  String words() {
    return words;
  }

  /** The roles of the people, the one who called first. */
  String[] roles() {
    return roles;
  }

  /** Share of the people in it whose car matters. */
  double cars() {
    return cars;
  }

  /** Share of these calls after which a case is opened. */
  double cases() {
    return cases;
  }
}
