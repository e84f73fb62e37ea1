package org.needtoknow.rules.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.personnel.Employee;

/** The department's people as sentences name them: {@code Officer Alda Smith (badge 31)}. */
public final class Officers {
  private final Map<String, Employee> byNumber = new HashMap<>();

  public Officers(List<Employee> employees) {
    employees.forEach(one -> byNumber.put(one.id(), one));
  }

  Optional<Employee> find(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** The accountable person or account of an item; {@code ""} for an item on many people. */
  public String accountable(String key) {
    if (key.isEmpty()) {
      return "";
    }
    return Accountable.isEmployee(key)
        ? employee(Accountable.employeeId(key))
        : "Account "
            + key.substring(Accountable.account("").length())
            + ", whose holder is not known,";
  }

  /** A person by personnel number; the text itself when no such person is on file. */
  public String employee(String number) {
    return find(number)
        .map(
            one -> {
              String name = name(one.identity().name());
              String badge = one.badge().isEmpty() ? "" : " (badge " + one.badge() + ")";
              String rank = one.rank().isEmpty() ? "" : one.rank() + " ";
              return name.isEmpty() ? "personnel number " + number : rank + name + badge;
            })
        .orElse(number);
  }

  private static String name(PersonName name) {
    return (name.first() + " " + name.last()).strip();
  }
}
