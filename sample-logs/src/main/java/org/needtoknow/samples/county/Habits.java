package org.needtoknow.samples.county;

import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.staff.Member;

/**
 * How one person works; it stays the same all the time.
 *
 * @param plates plates that they run without a stop, on average in a shift
 * @param stops traffic stops in a shift
 * @param reasons how often they type a reason
 * @param numbers factor for how often they type a number
 * @param writes factor for how much they write down
 * @param licences how often they type a licence and not a name
 */
record Habits(
    Member who,
    double plates,
    double stops,
    double reasons,
    double numbers,
    double writes,
    double licences) {
  private static final double ELSEWHERE = 0.06;
  private static final String[] REASONS = {
    "traffic",
    "stop",
    "t stop",
    "susp veh",
    "call",
    "invest",
    "investigation",
    "wants check",
    "follow up",
    "f/u",
    "ID",
    "id check",
    "domestic",
    "theft",
    "info",
    "per caller",
    "warrant ck",
    "report",
    "reg check",
    "LE",
    "check",
    "test",
    "x"
  };

  Habits {
    if (plates < 0 || stops < 0 || reasons < 0 || reasons > 1 || licences < 0 || licences > 1) {
      throw new IllegalArgumentException("habits of " + who);
    }
  }

  /** The habits of a person. */
  static Habits of(long seed, Member who) {
    Dice dice = Dice.of(seed, "habits " + who.number());
    double kind = dice.unit();
    double plates =
        kind < 0.25
            ? 0.1
            : kind < 0.65
                ? dice.between(1, 4)
                : kind < 0.9 ? dice.between(5, 13) : dice.between(14, 30);
    return new Habits(
        who,
        plates,
        0.3 + dice.unit() * 3,
        dice.chance(0.3) ? 0.03 : dice.unit(),
        dice.oneOf(0.1, 0.6, 1.0, 1.7),
        0.6 + dice.unit() * 0.7,
        0.2 + dice.unit() * 0.6);
  }

  /** A session of theirs, mostly at their usual terminal, with a reason where they type one. */
  Asking asking(Dice dice) {
    Asking own = Asking.own(who, terminal());
    if (dice.chance(ELSEWHERE)) {
      own = own.at(patrols() ? "DSK" + (1 + who.order() % 3) : remote());
    }
    if (trains() && dice.chance(0.3)) {
      return own.because("training");
    }
    return dice.chance(reasons) ? own.because(dice.oneOf(REASONS)) : own;
  }

  /** Some deputies ride with a recruit and type that as their reason for real work. */
  private boolean trains() {
    return patrols() && who.order() % 8 == 3;
  }

  /** The way in from home. */
  String remote() {
    return "WEB" + who.badge();
  }

  /** The terminal that the person uses most. */
  String terminal() {
    return switch (who.role()) {
      case DISPATCHER -> "DSP" + (1 + who.order() % 4);
      case RECORDS -> "REC" + (1 + who.order() % 3);
      case DETECTIVE -> "INV" + who.badge();
      case COMMAND, ADMINISTRATOR, INTERNAL_AFFAIRS -> "ADM" + who.badge();
      default -> who.squad().equals(Payroll.CIVIL) ? "CIV" + who.badge() : "MDT" + who.badge();
    };
  }

  /** True for patrol in a car. */
  boolean patrols() {
    return who.role() == Role.PATROL;
  }
}
