package org.needtoknow.samples.county;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/**
 * The roster: twelve-hour shifts in a fortnight's pattern for patrol and dispatch, office hours for
 * all others. The roster of a day depends only on the day.
 */
final class Duties {
  private static final Set<Integer> FORTNIGHT = Set.of(0, 1, 4, 5, 6, 9, 10);

  private final long seed;
  private final Payroll payroll;
  private final WallClock clock;

  Duties(long seed, Payroll payroll, WallClock clock) {
    this.seed = seed;
    this.payroll = payroll;
    this.clock = clock;
  }

  /** True for duty in which queries are typed. */
  static boolean works(Shift shift) {
    return shift.isWork() || shift.kind().equals("overtime");
  }

  /** The call sign, which a deputy keeps from day to day; blank for people without a car. */
  static String unit(Member who) {
    return switch (who.role()) {
      case DISPATCHER, RECORDS, ADMINISTRATOR -> "";
      default -> "C" + who.badge();
    };
  }

  /** All duty that begins on that day. Rows may overlap, as in real rosters. */
  List<Shift> of(LocalDate day) {
    List<Shift> shifts = new ArrayList<>();
    for (Member who : payroll.all()) {
      if (who.employedOn(day)) {
        of(who, day, shifts);
      }
    }
    return shifts;
  }

  /** The working shifts of one person that begin within these days. */
  List<Shift> workOf(Member who, LocalDate from, int days) {
    List<Shift> shifts = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
      if (who.employedOn(day)) {
        of(who, day, shifts);
      }
    }
    shifts.removeIf(shift -> !works(shift));
    return shifts;
  }

  private void of(Member who, LocalDate day, List<Shift> shifts) {
    Dice dice = Dice.of(seed, "duty " + who.number(), day.toEpochDay());
    int[] hours = hours(who, day);
    if (hours == null) {
      free(who, day, dice, shifts);
      return;
    }
    long from = clock.hour(day, hours[0]);
    long to = clock.hour(day, hours[0] + hours[1]);
    if (isOnLeave(who, day)) {
      shifts.add(new Shift(who, "leave", from, to, ""));
      // Some come in for a few hours although they are on leave.
      if (dice.chance(0.05)) {
        shifts.add(new Shift(who, "overtime", from, from + 5 * WallClock.HOUR, unit(who)));
      }
    } else if (dice.chance(0.015)) {
      shifts.add(new Shift(who, "training", clock.hour(day, 8), clock.hour(day, 16), ""));
    } else {
      shifts.add(new Shift(who, "shift", from, to, unit(who)));
      if (dice.chance(0.06)) {
        long late = to + dice.between(1, 3) * WallClock.HOUR;
        shifts.add(new Shift(who, "overtime", to - 1800, late, unit(who)));
      }
    }
  }

  private void free(Member who, LocalDate day, Dice dice, List<Shift> shifts) {
    boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    if (who.role() != Role.PATROL && who.role() != Role.DETECTIVE) {
      return;
    }
    if (!weekend && dice.chance(0.05)) {
      shifts.add(new Shift(who, "court", clock.hour(day, 9), clock.hour(day, 12), ""));
    } else if (dice.chance(0.03)) {
      shifts.add(new Shift(who, "detail", clock.hour(day, 17), clock.hour(day, 22), unit(who)));
    }
  }

  /** First hour and length, null on a free day. */
  private static int[] hours(Member who, LocalDate day) {
    boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    boolean rotates =
        who.role() == Role.PATROL || who.role() == Role.SUPERVISOR || who.role() == Role.DISPATCHER;
    if (!rotates) {
      int length = who.role() == Role.COMMAND ? 9 : 8;
      return weekend ? null : new int[] {who.role() == Role.OTHER ? 7 : 8, length};
    }
    if (who.watch() == 2) {
      return Math.floorMod(day.toEpochDay() + 3L * who.cycle(), 7) < 4 ? new int[] {15, 10} : null;
    }
    boolean first = FORTNIGHT.contains((int) Math.floorMod(day.toEpochDay(), 14L));
    return first == (who.cycle() == 0) ? new int[] {who.watch() == 0 ? 6 : 18, 12} : null;
  }

  private boolean isOnLeave(Member who, LocalDate day) {
    long period = Math.floorDiv(day.toEpochDay(), 50L);
    Dice dice = Dice.of(seed, "holiday " + who.number(), period);
    long begins = period * 50 + dice.below(40);
    return dice.chance(0.55)
        && day.toEpochDay() >= begins
        && day.toEpochDay() < begins + dice.between(2, 10);
  }
}
