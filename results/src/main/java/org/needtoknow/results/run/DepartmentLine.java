package org.needtoknow.results.run;

import org.needtoknow.model.Text;
import org.needtoknow.results.document.Blank;

/**
 * Whose lookups were audited.
 *
 * @param id short name of the department
 * @param state two letters, or {@code ""}
 * @param employees people it had in the time of the lookups reported
 */
public record DepartmentLine(String id, String name, String state, int employees) {
  public DepartmentLine {
    id = Text.required(id, "department.id");
    name = Blank.orBlank(name);
    state = Blank.orBlank(state);
    if (employees < 0) {
      throw new IllegalArgumentException("department.employees is negative");
    }
  }

  /** Its name, or its id where it has none. */
  public String called() {
    return name.isEmpty() ? id : name;
  }
}
