package org.needtoknow.parsers.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.feed.FeedReport;

/**
 * Reads the tables of cases and calls row by row. It keeps only the numbers and when each case or
 * call began.
 */
public final class WorkReader {
  /**
   * The result of reading the rows.
   *
   * @param reports one for each file
   * @param unmatched numbers that parts of cases and calls name and that are not on file
   * @param cases the cases on file
   * @param calls the calls for service on file
   */
  public record Outcome(
      List<FeedReport> reports,
      List<UnmatchedNumber> unmatched,
      WorkNumbers cases,
      WorkNumbers calls) {
    public Outcome {
      reports = List.copyOf(reports);
      unmatched = List.copyOf(unmatched);
    }
  }

  private WorkReader() {}

  /**
   * @param directory the directory whose roster resolves units to people
   * @param parts takes every row that belongs to a case or call on file
   */
  public static Outcome read(Department department, Directory directory, Consumer<WorkPart> parts) {
    WorkPartWriter inOrder = new WorkPartWriter(parts);
    Set<String> people =
        directory.employees().stream().map(Employee::id).collect(Collectors.toSet());
    CaseRows cases = new CaseRows(people, inOrder);
    List<FeedReport> reports = new ArrayList<>(cases.read(department));
    CallRows calls =
        new CallRows(new UnitRoster(directory.units()), people, cases.numbers(), inOrder);
    reports.addAll(calls.read(department));
    return new Outcome(reports, inOrder.unmatched().list(), cases.numbers(), calls.numbers());
  }
}
