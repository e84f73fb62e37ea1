package org.needtoknow.parsers.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.feed.FeedReport;

/**
 * Cases and calls for service, each put together from its tables, all of them in memory: for the
 * check of a department before a run.
 *
 * @param cases in the order in which the files first name them
 * @param calls the calls for service on file; units are resolved to people by the roster at that
 *     time
 * @param outcome the result of reading the rows
 */
public record WorkOnFile(
    List<CaseFile> cases, List<CallForService> calls, WorkReader.Outcome outcome) {
  public WorkOnFile {
    cases = List.copyOf(cases);
    calls = List.copyOf(calls);
  }

  /** The report on each file. */
  public List<FeedReport> reports() {
    return outcome.reports();
  }

  /** Reads the department's cases and calls, and the directory that they need. */
  public static WorkOnFile read(Department department) {
    return read(department, DirectoryReader.read(department).directory());
  }

  /** The same with a directory that is already read. */
  public static WorkOnFile read(Department department, Directory directory) {
    Map<String, List<WorkPart>> byNumber = new LinkedHashMap<>();
    WorkReader.Outcome outcome =
        WorkReader.read(
            department,
            directory,
            part -> byNumber.computeIfAbsent(part.number(), n -> new ArrayList<>()).add(part));
    List<CaseFile> cases = new ArrayList<>();
    List<CallForService> calls = new ArrayList<>();
    for (List<WorkPart> parts : byNumber.values()) {
      JoinedWork joined = JoinedWork.of(parts);
      joined.file().ifPresent(cases::add);
      joined.call().ifPresent(calls::add);
    }
    return new WorkOnFile(cases, calls, outcome);
  }

  @Override
  public String toString() {
    return "WorkOnFile[" + cases.size() + " cases, " + calls.size() + " calls]";
  }
}
