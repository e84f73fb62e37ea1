package org.needtoknow.parsers.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.OpenPeriod;
import org.needtoknow.model.work.Party;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.feed.FeedReader;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedRow;
import org.needtoknow.parsers.feed.FeedTable;
import org.needtoknow.parsers.feed.ReplacedRows;
import org.needtoknow.parsers.feed.RowProblem;
import org.needtoknow.parsers.feed.RowRejectedException;

/** Reads the tables of cases. */
final class CaseRows {
  /** The start of an assignment whose start is not known. */
  private static final Instant ALWAYS = Instant.EPOCH;

  /** When a case was opened, if that is known: an assignment without a start begins there. */
  private final WorkNumbers cases = new WorkNumbers();

  private final ReplacedRows replaced = new ReplacedRows();

  private final Set<String> people;
  private final WorkPartWriter parts;

  /**
   * @param people personnel numbers
   */
  CaseRows(Set<String> people, WorkPartWriter parts) {
    this.people = people;
    this.parts = parts;
  }

  List<FeedReport> read(Department department) {
    List<FeedReport> reports = new ArrayList<>();
    reports.addAll(replaced.noted(rows(department, FeedTable.CASES, this::caseRow)));
    reports.addAll(rows(department, FeedTable.CASE_ASSIGNMENTS, this::assignment));
    reports.addAll(rows(department, FeedTable.CASE_PARTIES, this::party));
    reports.addAll(rows(department, FeedTable.CASE_ACTIVITY, this::activity));
    return reports;
  }

  private static List<FeedReport> rows(
      Department department, FeedTable table, FeedReader.Rows rows) {
    return FeedReader.read(department.folder(), department.feeds(), table, rows);
  }

  WorkNumbers numbers() {
    return cases;
  }

  private void caseRow(FeedRow row) throws RowRejectedException {
    String number = WorkPartWriter.number(RecordKind.CASE, row, "number");
    List<OpenPeriod> open = open(row);
    if (cases.find(number).isPresent()) {
      row.warn("number", RowProblem.REPLACES_EARLIER_NUMBER);
    }
    CaseFile file =
        new CaseFile(
            number,
            row.text("offence"),
            row.flag("internal_affairs"),
            row.text("call"),
            open,
            List.of(),
            List.of(),
            List.of(),
            row.time("recorded_at"),
            row.text("recorded_by"),
            row.source());
    WorkNumbers.Entry entry = cases.add(number, open.stream().findFirst().map(OpenPeriod::from));
    WorkNumbers.placed(entry, row.file(), row.content(), replaced);
    parts.add(number, new WorkPart.CaseHead(file));
  }

  private static List<OpenPeriod> open(FeedRow row) {
    List<OpenPeriod> open = new ArrayList<>();
    Optional<Instant> opened = row.time("opened").or(() -> row.time("recorded_at"));
    if (opened.isEmpty()) {
      row.warn("opened", RowProblem.NEVER_OPENED);
    } else {
      open.add(new OpenPeriod(opened.get(), end(row, "closed", opened.get())));
    }
    row.time("reopened")
        .ifPresent(again -> open.add(new OpenPeriod(again, end(row, "reclosed", again))));
    return open;
  }

  private static Optional<Instant> end(FeedRow row, String column, Instant from) {
    Optional<Instant> end = row.until(column);
    if (end.isPresent() && end.get().isBefore(from)) {
      row.warn(column, RowProblem.CLOSED_BEFORE_OPENED);
      return Optional.empty();
    }
    return end;
  }

  private void assignment(FeedRow row) throws RowRejectedException {
    String number = WorkPartWriter.onFile(RecordKind.CASE, row, "case", cases);
    if (row.text("employee").isEmpty() && row.text("team").isEmpty()) {
      throw new RowRejectedException("employee", RowProblem.NO_EMPLOYEE_OR_TEAM);
    }
    Optional<Instant> recordedAt = row.time("recorded_at");
    Optional<WorkNumbers.Entry> onFile = cases.find(number);
    Optional<Instant> opening = onFile.flatMap(WorkNumbers.Entry::began);
    // A blank start means the start of the case. So does an unreadable one, which is also reported.
    Optional<Instant> from = row.time("from").or(() -> opening);
    if (from.isEmpty() && onFile.isPresent()) {
      row.warn("from", RowProblem.NO_ASSIGNMENT_BEGIN);
    }
    Instant since = from.orElse(ALWAYS);
    Optional<Instant> to = row.readableUntil("to");
    if (onFile.isEmpty()) {
      parts.notOnFile(row, "case", RowProblem.CASE_NOT_ON_FILE, number);
      if (from.isEmpty()) {
        row.leave();
        return;
      }
      onFile = Optional.of(caseOfAssignment(row, number, from.get()));
    }
    List<String> employees = UnitCell.people(row, people);
    if (!row.text("team").isEmpty() || !Collections.disjoint(people, employees)) {
      row.matched();
      onFile.get().hasOfficer();
    } else if (!people.isEmpty()) {
      row.warn("employee", RowProblem.EMPLOYEE_UNKNOWN_NO_TEAM);
    }
    for (String employee : employees) {
      assigned(number, new CaseAssignment(employee, "", since, to, recordedAt));
    }
    if (!row.text("team").isEmpty()) {
      assigned(number, new CaseAssignment("", row.text("team"), since, to, recordedAt));
    }
  }

  private void assigned(String number, CaseAssignment assignment) {
    parts.add(number, new WorkPart.Assigned(assignment));
  }

  /** A case whose own row is missing still had its officers and parties. */
  private WorkNumbers.Entry caseOfAssignment(FeedRow row, String number, Instant from) {
    CaseFile file =
        new CaseFile(
            number,
            "",
            false,
            "",
            List.of(new OpenPeriod(from, Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            "",
            row.source());
    parts.add(number, new WorkPart.CaseHead(file));
    return cases.add(number, Optional.of(from));
  }

  private void notOnFile(FeedRow row, String number) {
    row.leave();
    parts.notOnFile(row, "case", RowProblem.CASE_NOT_ON_FILE, number);
  }

  private void party(FeedRow row) throws RowRejectedException {
    String number = WorkPartWriter.onFile(RecordKind.CASE, row, "case", cases);
    Party party = PartyRow.read(row);
    Optional<WorkNumbers.Entry> onFile = cases.find(number);
    if (onFile.isPresent()) {
      row.matched();
      onFile.get().hasParty();
      parts.add(number, new WorkPart.CaseParty(party));
    } else {
      notOnFile(row, number);
    }
  }

  private void activity(FeedRow row) throws RowRejectedException {
    String number = WorkPartWriter.onFile(RecordKind.CASE, row, "case", cases);
    Instant at = row.requiredTime("at");
    if (cases.find(number).isPresent()) {
      parts.add(number, new WorkPart.Activity(at));
    } else {
      notOnFile(row, number);
    }
  }
}
