package org.needtoknow.parsers.department;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.needtoknow.model.personnel.UnitAssignment;

/**
 * Reads the tables of cases and calls row by row. Of what it has read it keeps the numbers and when
 * each began, nothing else.
 */
public final class WorkReader {
  /**
   * What became of the rows.
   *
   * @param reports one for each file
   * @param unmatched numbers that parts of cases and calls name and that are not on file
   */
  public record Outcome(List<FeedReport> reports, List<UnmatchedNumber> unmatched) {
    public Outcome {
      reports = List.copyOf(reports);
      unmatched = List.copyOf(unmatched);
    }
  }

  private WorkReader() {}

  /**
   * @param roster by which units are resolved to people
   * @param parts takes every row that belongs to a case or call on file
   */
  public static Outcome read(
      Department department, List<UnitAssignment> roster, Consumer<WorkPart> parts) {
    PartsInOrder inOrder = new PartsInOrder(parts);
    CaseRows cases = new CaseRows(inOrder);
    CallRows calls = new CallRows(new UnitRoster(roster), inOrder);
    List<FeedReport> reports = new ArrayList<>(cases.read(department));
    reports.addAll(calls.read(department));
    return new Outcome(reports, inOrder.unmatched().list());
  }
}
