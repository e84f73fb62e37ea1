package org.needtoknow.samples.life;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.staff.Shift;

/** One day of the whole department. */
public final class DayLife {
  private final Department department;
  private final CallWork callWork;
  private final CaseWork caseWork;
  private final PatrolLife patrol;
  private final DeskLife desk;
  private final long seed;

  public DayLife(Department department, long seed) {
    this.department = department;
    this.seed = seed;
    this.callWork = new CallWork(department);
    this.caseWork = new CaseWork(department);
    this.patrol = new PatrolLife(department, callWork, caseWork);
    this.desk = new DeskLife(department);
  }

  /**
   * Simulates the shifts that begin today, together with those that continue from the day before.
   * Returns the calls on which each unit was the first, by personnel number.
   */
  public Map<String, List<CallSheet>> live(LocalDate day, List<Shift> shifts, List<Shift> today) {
    Map<String, List<CallSheet>> calls = new HashMap<>();
    boolean hiring = day.getMonthValue() % 3 == 2;
    for (Shift shift : today) {
      if (!shift.isWork()) {
        continue;
      }
      Dice dice = Dice.of(seed, "life " + shift.who().number(), day.toEpochDay());
      switch (shift.who().role()) {
        case PATROL -> calls.put(shift.who().number(), patrol.live(dice, shift, shifts));
        case SUPERVISOR -> {
          calls.put(shift.who().number(), patrol.live(dice, shift, shifts));
          desk.review(dice, shift, 2);
        }
        case DETECTIVE -> {
          caseWork.work(dice, shift, 10);
          if (hiring && shift.who().order() % 5 == 0) {
            desk.hire(dice, shift, 0.5);
          }
        }
        case RECORDS -> desk.clerk(dice, shift);
        case ADMINISTRATOR -> {
          if (hiring) {
            desk.hire(dice, shift, 1);
          }
        }
        case COMMAND, INTERNAL_AFFAIRS -> desk.command(dice, shift);
        default -> {}
      }
    }
    return calls;
  }

  /** For calls in addition to the ordinary ones. */
  public CallWork callWork() {
    return callWork;
  }
}
