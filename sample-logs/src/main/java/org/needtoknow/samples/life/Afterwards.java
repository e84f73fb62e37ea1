package org.needtoknow.samples.life;

import java.time.LocalDate;
import java.util.List;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.paperwork.Party;
import org.needtoknow.samples.paperwork.UnitOnScene;
import org.needtoknow.samples.staff.Roster;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/**
 * The days between the last reported day and the export. Calls continue on these days, but their
 * logs are not handed over. Without these calls the feeds would not cover the last reported days.
 */
public final class Afterwards {
  private static final int HOURS_APART = 2;

  private final Department department;
  private final Roster roster;
  private final long seed;

  public Afterwards(Department department, Roster roster, long seed) {
    this.department = department;
    this.roster = roster;
    this.seed = seed;
  }

  /**
   * Files the rosters, and a call every few hours.
   *
   * @param from first day
   * @param to last day
   */
  public void file(LocalDate from, LocalDate to) {
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      Dice dice = Dice.of(seed, "afterwards", day.toEpochDay());
      List<Shift> shifts = roster.of(day);
      shifts.forEach(department.paperwork()::file);
      for (int hour = 0; hour < 24; hour += HOURS_APART) {
        long created = department.clock().hour(day, hour) + dice.below((int) WallClock.HOUR);
        department.car(dice, shifts, created).ifPresent(car -> file(dice, car, created));
      }
    }
  }

  private void file(Dice dice, Shift car, long created) {
    long cleared = created + dice.between(1200, 3600);
    boolean written = department.share().written(dice, true);
    Party caller = new Party(department.someone(dice), "caller", false, written);
    department.file(
        new CallSheet(
            department.paperwork().nextCall(created),
            "noise",
            department.population().addressOf(caller.person().index() / 4),
            created,
            cleared + 120,
            false,
            "",
            "",
            List.of(new UnitOnScene(car, created + 60, created + 90, created + 600, cleared)),
            List.of(caller)));
  }
}
