package org.needtoknow.samples.planted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.life.Department;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;

/**
 * A day on which episodes take place.
 *
 * @param today the duty that begins today
 * @param calls each person's own calls of the day, by personnel number
 */
public record Day(
    LocalDate date, List<Shift> today, Map<String, List<CallSheet>> calls, Department department) {
  /** The member's shift of the day. */
  Optional<Shift> shift(Member who) {
    return today.stream().filter(s -> s.isWork() && s.who().equals(who)).findFirst();
  }

  /** True when the member has no duty of any kind today. */
  boolean isOff(Member who) {
    return today.stream().noneMatch(s -> s.who().equals(who));
  }

  /** The shift of a dispatcher who works when this one does. */
  Optional<Shift> dispatcherBeside(Shift shift) {
    long middle = (shift.from() + shift.to()) / 2;
    return today.stream()
        .filter(s -> s.who().role() == Role.DISPATCHER && s.isWork() && s.covers(middle))
        .findFirst();
  }

  /** Another officer at work in a car at the same time. */
  Optional<Shift> colleagueBeside(Shift shift) {
    long middle = (shift.from() + shift.to()) / 2;
    return today.stream()
        .filter(s -> s.isWork() && !s.unit().isEmpty() && s.covers(middle))
        .filter(s -> !s.who().equals(shift.who()) && !s.unit().equals(shift.unit()))
        .findFirst();
  }

  List<CallSheet> callsOf(Member who) {
    return calls.getOrDefault(who.number(), List.of());
  }
}
