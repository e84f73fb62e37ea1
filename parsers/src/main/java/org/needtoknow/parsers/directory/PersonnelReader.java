package org.needtoknow.parsers.directory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.feed.FeedReader;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedRow;
import org.needtoknow.parsers.feed.FeedTable;
import org.needtoknow.parsers.feed.ReplacedRows;
import org.needtoknow.parsers.feed.RowProblem;
import org.needtoknow.parsers.feed.RowRejectedException;
import org.needtoknow.parsers.feed.SubjectCells;
import org.needtoknow.parsers.mapping.FeedWords;

/** Reads the employees of the department. */
final class PersonnelReader {
  private final Map<String, Employee> employees = new LinkedHashMap<>();

  /** Reads the files; where exports overlap, the last row with a personnel number is valid. */
  List<FeedReport> read(Department department) {
    Map<String, FeedRow> rows = new HashMap<>();
    ReplacedRows replaced = new ReplacedRows();
    List<FeedReport> read =
        FeedReader.read(
            department.folder(),
            department.feeds(),
            FeedTable.PERSONNEL,
            row -> {
              Employee employee = employee(row);
              Employee earlier = employees.put(employee.id(), employee);
              FeedRow before = rows.put(employee.id(), row);
              boolean another =
                  earlier != null && isAnotherPerson(earlier.identity(), employee.identity());
              if (earlier != null && !another) {
                employees.put(employee.id(), Stints.join(earlier, employee));
              }
              if (earlier != null) {
                boolean stint = !another && Stints.are(earlier, employee);
                row.warn(
                    "id", stint ? RowProblem.ANOTHER_STINT : RowProblem.REPLACES_EARLIER_NUMBER);
                if (!stint && !earlier.equals(employee)) {
                  replaced.add(before.file(), row.file());
                }
                if (another) {
                  row.problem(
                      "the personnel number in "
                          + row.place()
                          + " is that of another person in "
                          + before.place()
                          + " of "
                          + before.file()
                          + ", who is lost by this; give each person a number of their own");
                }
              }
            });
    return replaced.noted(read);
  }

  /** The employees, in the order in which the files first name them. */
  List<Employee> employees() {
    return List.copyOf(employees.values());
  }

  /** Their personnel numbers. */
  Set<String> numbers() {
    return employees.keySet();
  }

  /**
   * Whether two of last name, first name and date of birth differ: one may change, by marriage or
   * by a mistake, but not two at once.
   */
  private static boolean isAnotherPerson(PersonIdentity one, PersonIdentity other) {
    boolean last = differ(one.name().last(), other.name().last());
    boolean first = differ(one.name().first(), other.name().first());
    boolean born =
        one.dateOfBirth().isPresent()
            && other.dateOfBirth().isPresent()
            && !one.dateOfBirth().equals(other.dateOfBirth());
    return last && first || last && born || first && born;
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equalsIgnoreCase(other);
  }

  private static Employee employee(FeedRow row) throws RowRejectedException {
    return new Employee(
        row.required("id"),
        SubjectCells.person(row),
        SubjectCells.names(row, "aliases"),
        SubjectCells.vehicles(row, "vehicles"),
        row.text("badge"),
        row.text("rank"),
        row.text("unit"),
        row.text("supervisor"),
        row.word("role", FeedWords.ROLE, Role.OTHER),
        row.date("hired"),
        row.date("separated"));
  }
}
