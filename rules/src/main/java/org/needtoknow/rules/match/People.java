package org.needtoknow.rules.match;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.personnel.CallSign;
import org.needtoknow.model.personnel.Employee;

/** The department's people by personnel number, badge, name and supervisor. */
public final class People {
  private final Map<String, Employee> byId = new LinkedHashMap<>();
  private final Map<String, List<Employee>> byNumber = new HashMap<>();
  private final CallSign.Written numbers = new CallSign.Written();
  private final Map<String, List<Employee>> byLastName = new HashMap<>();
  private final Map<String, List<Employee>> bySquad = new HashMap<>();
  private final ZoneId zone;

  People(List<Employee> employees, ZoneId zone) {
    this.zone = zone;
    for (Employee employee : employees) {
      if (byId.putIfAbsent(employee.id(), employee) != null) {
        continue;
      }
      number(employee.id(), employee);
      if (!employee.badge().equalsIgnoreCase(employee.id())) {
        number(employee.badge(), employee);
      }
      last(employee.identity().name(), employee);
      employee.aliases().forEach(alias -> last(alias, employee));
      if (!employee.unit().isEmpty()) {
        bySquad.computeIfAbsent(Text.upper(employee.unit()), k -> new ArrayList<>()).add(employee);
      }
    }
  }

  private void number(String number, Employee employee) {
    if (!number.isEmpty()) {
      String upper = Text.upper(number);
      byNumber.computeIfAbsent(upper, k -> new ArrayList<>(1)).add(employee);
      numbers.add(upper);
    }
  }

  private void last(PersonName name, Employee employee) {
    String last = NameLikeness.letters(ComparableName.of(name).last());
    if (!last.isEmpty()) {
      List<Employee> namesakes = byLastName.computeIfAbsent(last, k -> new ArrayList<>(1));
      // All names of one person are added one after the other.
      if (namesakes.isEmpty() || namesakes.get(namesakes.size() - 1) != employee) {
        namesakes.add(employee);
      }
    }
  }

  public Optional<Employee> find(String employeeId) {
    return Optional.ofNullable(byId.get(employeeId));
  }

  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /** Everyone with this personnel or badge number, in whatever case, with or without dashes. */
  public List<Employee> withNumber(String number) {
    return byNumber.getOrDefault(numbers.find(number), List.of());
  }

  /** Everyone with this last name, in letters without accents, now or formerly. */
  public List<Employee> withLastName(String last) {
    return byLastName.getOrDefault(last, List.of());
  }

  /** Everyone of a division or squad, in whatever case it is written. */
  public List<Employee> ofSquad(String unit) {
    return bySquad.getOrDefault(Text.upper(unit), List.of());
  }

  /** Whether the person worked here on the day of {@code at}, in the department's zone. */
  public boolean employedAt(Employee employee, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, zone);
    return employee.isEmployedWithin(day, day);
  }

  /** Whether the person's last day of employment was over at {@code at}. */
  public boolean leftBefore(Employee employee, Instant at) {
    return employee.separated().isPresent()
            && LocalDate.ofInstant(at, zone).isAfter(employee.separated().get())
        || isBetweenStints(employee, LocalDate.ofInstant(at, zone));
  }

  private static boolean isBetweenStints(Employee employee, LocalDate day) {
    return !employee.earlier().isEmpty()
        && !employee.isEmployedWithin(day, day)
        && employee.earlier().stream()
            .anyMatch(stint -> stint.separated().filter(day::isAfter).isPresent());
  }

  /** Whether {@code superior} is above {@code employeeId}, at most three steps up. */
  public boolean isSuperior(String superior, String employeeId) {
    String below = employeeId;
    for (int step = 0; step < 3; step++) {
      Employee employee = byId.get(below);
      if (employee == null || employee.supervisorId().isEmpty()) {
        return false;
      }
      below = employee.supervisorId();
      if (below.equals(superior)) {
        return true;
      }
    }
    return false;
  }
}
