package org.needtoknow.parsers.department;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.personnel.UnitAssignment;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;

/**
 * Cases and calls for service, each put together from its tables.
 *
 * @param cases in the order in which the files first name them
 * @param calls likewise; units are resolved to people by the roster of their time
 * @param reports what became of each file
 * @param unmatched numbers that parts of cases and calls name and that are not on file
 */
public record WorkOnFile(
    List<CaseFile> cases,
    List<CallForService> calls,
    List<FeedReport> reports,
    List<UnmatchedNumber> unmatched) {
  public WorkOnFile {
    unmatched = List.copyOf(unmatched);
    cases = List.copyOf(cases);
    calls = List.copyOf(calls);
    reports = List.copyOf(reports);
  }

  /** Reads the department's cases and calls, and the roster that its units need. */
  public static WorkOnFile read(Department department) {
    return read(department, DirectoryReader.read(department).directory().units());
  }

  /** The same with a roster that was read already. */
  public static WorkOnFile read(Department department, List<UnitAssignment> roster) {
    CaseAssembly cases = new CaseAssembly();
    CallAssembly calls = new CallAssembly(new UnitRoster(roster));
    List<FeedReport> reports = new ArrayList<>(cases.read(department));
    reports.addAll(calls.read(department));
    List<UnmatchedNumber> unmatched = new ArrayList<>(cases.unmatched());
    unmatched.addAll(calls.unmatched());
    return new WorkOnFile(cases.cases(), calls.calls(), reports, unmatched);
  }

  @Override
  public String toString() {
    return "WorkOnFile[" + cases.size() + " cases, " + calls.size() + " calls]";
  }
}
