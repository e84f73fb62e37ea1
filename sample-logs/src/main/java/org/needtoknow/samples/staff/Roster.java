package org.needtoknow.samples.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.time.WallClock;

/** The roster. The roster of a day depends only on the day. */
public final class Roster {
  private static final int[] BEGINS = {7, 15, 23};
  private static final double TWO_OFFICER_CARS = 0.18;

  private final long seed;
  private final Staff staff;
  private final Map<Member, LocalDate> lastDays = new HashMap<>();
  private final Map<Member, LocalDate[]> absences = new HashMap<>();
  private final WallClock clock;

  public Roster(long seed, Staff staff, WallClock clock) {
    this.seed = seed;
    this.staff = staff;
    this.clock = clock;
  }

  /** Makes a person leave the department after that day. */
  public void leaves(Member who, LocalDate last) {
    lastDays.put(who, last);
  }

  /** The last day of a person who leaves during the simulation. */
  public Map<Member, LocalDate> lastDays() {
    return lastDays;
  }

  /** Puts a person on leave until the day before {@code back}. */
  public void away(Member who, LocalDate from, LocalDate back) {
    absences.put(who, new LocalDate[] {from, back});
  }

  /** All duty that begins on that day, leave and courses too. */
  public List<Shift> of(LocalDate day) {
    List<Shift> shifts = new ArrayList<>();
    int[] cars = new int[3];
    String[] riding = {"", "", ""};
    Dice pairs = Dice.of(seed, "cars", day.toEpochDay());
    for (Member who : staff.all()) {
      if (!who.employedOn(day) || lastDays.getOrDefault(who, LocalDate.MAX).isBefore(day)) {
        continue;
      }
      Shift shift = shift(who, day);
      if (shift == null) {
        court(who, day, shifts);
        continue;
      }
      if (who.role() == Role.PATROL || who.role() == Role.SUPERVISOR) {
        int watch = who.watch();
        boolean joins = !riding[watch].isEmpty() && pairs.chance(TWO_OFFICER_CARS);
        String unit = joins ? riding[watch] : (watch + 1) + "A" + (10 + ++cars[watch]);
        riding[watch] = joins || who.role() == Role.SUPERVISOR ? "" : unit;
        shift =
            shift.isWork() ? new Shift(who, shift.kind(), shift.from(), shift.to(), unit) : shift;
      }
      shifts.add(shift);
      overtime(shift, day, shifts);
    }
    return shifts;
  }

  /** The member's duty that begins on that day, null when off. */
  private Shift shift(Member who, LocalDate day) {
    int begin = 8;
    if (who.inWatches()) {
      if (Math.floorMod(day.toEpochDay() + who.cycle(), 6) >= 4) {
        return null;
      }
      begin = BEGINS[who.watch()];
    } else if (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
      return null;
    }
    Dice dice = Dice.of(seed, "shift " + who.number(), day.toEpochDay());
    String kind = onLeave(who, day) ? "leave" : dice.chance(0.02) ? "training" : "shift";
    int from = kind.equals("training") ? 8 : begin;
    return new Shift(who, kind, clock.hour(day, from), clock.hour(day, from + 8), "");
  }

  /** Leave of a week or two in most quarters. */
  public boolean onLeave(Member who, LocalDate day) {
    LocalDate[] absence = absences.get(who);
    if (absence != null && !day.isBefore(absence[0]) && day.isBefore(absence[1])) {
      return true;
    }
    long quarter = day.getYear() * 4L + (day.getMonthValue() - 1) / 3;
    Dice dice = Dice.of(seed, "leave " + who.number(), quarter);
    if (dice.chance(0.3)) {
      return false;
    }
    LocalDate begins =
        LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1)
            .plusDays(dice.below(78));
    return !day.isBefore(begins) && day.isBefore(begins.plusDays(dice.between(4, 12)));
  }

  private void overtime(Shift shift, LocalDate day, List<Shift> shifts) {
    Dice dice = Dice.of(seed, "overtime " + shift.who().number(), day.toEpochDay());
    if (shift.isWork() && dice.chance(0.04)) {
      long to = shift.to() + dice.between(2, 4) * WallClock.HOUR;
      shifts.add(new Shift(shift.who(), "overtime", shift.to(), to, ""));
    }
  }

  private void court(Member who, LocalDate day, List<Shift> shifts) {
    Dice dice = Dice.of(seed, "court " + who.number(), day.toEpochDay());
    boolean weekday = day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    if (who.role() == Role.PATROL && weekday && dice.chance(0.05)) {
      shifts.add(new Shift(who, "court", clock.hour(day, 9), clock.hour(day, 13), ""));
    }
  }
}
