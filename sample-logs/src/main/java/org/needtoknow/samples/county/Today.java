package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;

/** One day of the office, from five in the morning to five in the next. */
final class Today {
  private final LocalDate day;
  private final List<Shift> shifts;
  private final List<Call> calls = new ArrayList<>();

  Today(LocalDate day, List<Shift> shifts) {
    this.day = day;
    this.shifts = List.copyOf(shifts);
  }

  LocalDate day() {
    return day;
  }

  /** All duty that begins on the day, leave and courses too. */
  List<Shift> shifts() {
    return shifts;
  }

  /** The shifts in which queries are typed. */
  List<Shift> work() {
    return shifts.stream().filter(Duties::works).toList();
  }

  /** The working shifts of one role. */
  List<Shift> work(Role role) {
    return work().stream().filter(shift -> shift.who().role() == role).toList();
  }

  /** The working shifts of one squad. */
  List<Shift> squad(String name) {
    return work().stream().filter(shift -> shift.who().squad().equals(name)).toList();
  }

  /** Units on patrol at that moment; sergeants when there are none. */
  List<Shift> onPatrol(long moment) {
    List<Shift> patrol = work(Role.PATROL).stream().filter(shift -> shift.covers(moment)).toList();
    return patrol.isEmpty()
        ? work(Role.SUPERVISOR).stream().filter(shift -> shift.covers(moment)).toList()
        : patrol;
  }

  /** A dispatcher on duty, null when all of them are away. */
  Member dispatcher(long moment, Dice dice) {
    List<Shift> on = work(Role.DISPATCHER).stream().filter(shift -> shift.covers(moment)).toList();
    return on.isEmpty() ? null : dice.pick(on).who();
  }

  /** The working shift of a person. */
  Optional<Shift> shiftOf(Member who) {
    return work().stream().filter(shift -> shift.who().equals(who)).findFirst();
  }

  void add(Call call) {
    calls.add(call);
  }

  List<Call> calls() {
    return calls;
  }

  /** The calls of one deputy. */
  List<Call> callsOf(Member who) {
    return calls.stream()
        .filter(call -> call.units().stream().anyMatch(unit -> unit.who().equals(who)))
        .toList();
  }
}
