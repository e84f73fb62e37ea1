package org.needtoknow.parsers.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.personnel.Employee;

/** Joins two rows of personnel on one person: a correction of a row, or another stint. */
final class Stints {
  private Stints() {}

  /** Whether the rows are two times of employment, not two versions of one row. */
  static boolean are(Employee one, Employee other) {
    return endsBefore(one, other) || endsBefore(other, one);
  }

  private static boolean endsBefore(Employee one, Employee other) {
    Optional<LocalDate> end = one.separated();
    return end.isPresent() && other.hired().filter(end.get()::isBefore).isPresent();
  }

  /**
   * The person with what both rows say: the later stint is current; an earlier name is an alias.
   */
  static Employee join(Employee earlierRow, Employee laterRow) {
    if (!are(earlierRow, laterRow)) {
      return with(laterRow, earlierRow, laterRow.earlier());
    }
    Employee current = endsBefore(earlierRow, laterRow) ? laterRow : earlierRow;
    Employee former = current == laterRow ? earlierRow : laterRow;
    List<Employee.Stint> earlier = new ArrayList<>(current.earlier());
    earlier.addAll(former.earlier());
    if (!earlier.contains(former.lastStint())) {
      earlier.add(former.lastStint());
    }
    return with(current, former, earlier);
  }

  private static Employee with(Employee current, Employee former, List<Employee.Stint> earlier) {
    List<PersonName> aliases = new ArrayList<>(current.aliases());
    PersonName name = former.identity().name();
    boolean renamed =
        !name.last().isEmpty() && !name.last().equals(current.identity().name().last());
    if (renamed && !aliases.contains(name)) {
      aliases.add(name);
    }
    former.aliases().stream().filter(alias -> !aliases.contains(alias)).forEach(aliases::add);
    return new Employee(
        current.id(),
        current.identity(),
        aliases,
        current.vehicles(),
        current.badge(),
        current.rank(),
        current.unit(),
        current.supervisorId(),
        current.role(),
        current.hired(),
        current.separated(),
        earlier);
  }
}
