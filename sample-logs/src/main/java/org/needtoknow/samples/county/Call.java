package org.needtoknow.samples.county;

import java.util.List;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;

/**
 * A call for service.
 *
 * @param stop true when the deputy called it in
 * @param dispatcher null when no dispatcher is known
 * @param units shifts of the deputies, the first one first
 * @param arrived moment at which the first one arrived
 */
record Call(
    String number,
    String nature,
    String place,
    boolean stop,
    Member dispatcher,
    List<Shift> units,
    long created,
    long arrived,
    long cleared,
    List<Involved> people) {
  Call {
    if (units.isEmpty() || arrived < created || cleared < arrived) {
      throw new IllegalArgumentException("times or units of " + number);
    }
    units = List.copyOf(units);
    people = List.copyOf(people);
  }

  /** The same call with only these people. */
  Call with(List<Involved> others) {
    return new Call(
        number, nature, place, stop, dispatcher, units, created, arrived, cleared, others);
  }

  Member deputy() {
    return units.get(0).who();
  }

  @Override
  public String toString() {
    return "Call[" + number + "]";
  }
}
