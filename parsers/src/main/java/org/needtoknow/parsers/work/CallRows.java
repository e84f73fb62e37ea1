package org.needtoknow.parsers.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.feed.FeedReader;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedRow;
import org.needtoknow.parsers.feed.FeedTable;
import org.needtoknow.parsers.feed.FeedTimes;
import org.needtoknow.parsers.feed.ReplacedRows;
import org.needtoknow.parsers.feed.RowProblem;
import org.needtoknow.parsers.feed.RowRejectedException;

/** Reads the tables of calls for service. */
final class CallRows {
  /** When a call was created: times of day of its units are after this time. */
  private final WorkNumbers calls = new WorkNumbers();

  /** Clocks of cars and of dispatch differ by so much. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

  private final ReplacedRows replaced = new ReplacedRows();

  private final UnitRoster roster;
  private final WorkNumbers cases;
  private final Set<String> people;
  private final WorkPartWriter parts;

  /**
   * @param people personnel numbers
   * @param cases all cases on file
   */
  CallRows(UnitRoster roster, Set<String> people, WorkNumbers cases, WorkPartWriter parts) {
    this.roster = roster;
    this.cases = cases;
    this.people = people;
    this.parts = parts;
  }

  List<FeedReport> read(Department department) {
    List<FeedReport> reports = new ArrayList<>();
    reports.addAll(replaced.noted(rows(department, FeedTable.CALLS, this::call)));
    reports.addAll(rows(department, FeedTable.CALL_UNITS, this::unit));
    reports.addAll(rows(department, FeedTable.CALL_PARTIES, this::party));
    return reports;
  }

  private static List<FeedReport> rows(
      Department department, FeedTable table, FeedReader.Rows rows) {
    return FeedReader.read(department.folder(), department.feeds(), table, rows);
  }

  WorkNumbers numbers() {
    return calls;
  }

  private void call(FeedRow row) throws RowRejectedException {
    String number = WorkPartWriter.number(RecordKind.CALL, row, "number");
    Instant at = row.requiredTime("created");
    if (calls.find(number).isPresent()) {
      row.warn("number", RowProblem.REPLACES_EARLIER_NUMBER);
    }
    CallForService call =
        new CallForService(
            number,
            row.text("nature"),
            row.text("priority"),
            row.text("place"),
            at,
            notBefore(row, "closed", clock(row, "closed", at), at),
            row.flag("officer_initiated"),
            row.text("dispatcher"),
            cases.meantBy(new RecordNumber(RecordKind.CASE, row.text("case")).number()),
            List.of(),
            List.of(),
            row.time("recorded_at"),
            row.text("recorded_by"),
            row.source());
    WorkNumbers.placed(calls.add(number, Optional.of(at)), row.file(), row.content(), replaced);
    parts.add(number, new WorkPart.CallHead(call));
  }

  /** A time, or a time of day that counts from the call's creation and rolls over midnight. */
  private static Optional<Instant> clock(FeedRow row, String column, Instant before) {
    String text = row.text(column);
    boolean end = column.equals("closed") || column.equals("cleared");
    if (!FeedTimes.isBareTime(text)) {
      return end ? row.until(column) : row.time(column);
    }
    try {
      return Optional.of(row.event(column, FeedTimes.bareTime(text, before, row.zone(), end)));
    } catch (FeedTimes.UnreadableTime e) {
      row.unreadable(column, e, FeedTimes.WRITE_TIME + " or hh:mm");
      return Optional.empty();
    }
  }

  /** An end before the begin is a mistake, and when it ended is then not known. */
  private static Optional<Instant> notBefore(
      FeedRow row, String column, Optional<Instant> end, Instant begin) {
    if (end.isPresent() && end.get().isBefore(begin.minus(CLOCKS_APART))) {
      row.warn(column, RowProblem.END_BEFORE_BEGIN);
      return Optional.empty();
    }
    return end;
  }

  private void unit(FeedRow row) throws RowRejectedException {
    String number = WorkPartWriter.onFile(RecordKind.CALL, row, "call", calls);
    String written = row.text("unit");
    List<String> listed = UnitCell.units(written, roster);
    if (UnitCell.isUnreadable(written, roster)) {
      row.warn("unit", RowProblem.UNITS_UNREADABLE);
    } else if (listed.size() > 1) {
      row.warn("unit", RowProblem.SEVERAL_UNITS);
    }
    String unit = listed.get(0);
    List<String> named = UnitCell.people(row, people);
    if (unit.isEmpty() && named.isEmpty()) {
      throw new RowRejectedException("unit", RowProblem.NO_UNIT_OR_EMPLOYEE);
    }
    Optional<WorkNumbers.Entry> call = calls.find(number);
    if (call.isEmpty()) {
      call = callOfUnit(row, number);
    }
    if (call.isEmpty()) {
      row.leave();
      return;
    }
    Instant began = call.get().began().orElseThrow();
    Instant before = began;
    Optional<Instant> dispatched = clock(row, "dispatched", before);
    before = dispatched.orElse(before);
    Optional<Instant> enRoute = clock(row, "en_route", before);
    before = enRoute.orElse(before);
    Optional<Instant> arrived = clock(row, "arrived", before);
    before = arrived.orElse(before);
    Optional<Instant> cleared =
        notBefore(
            row,
            "cleared",
            clock(row, "cleared", before),
            dispatched.or(() -> arrived).orElse(began));
    boolean matched = !Collections.disjoint(people, named);
    List<String> employees = named;
    if (!unit.isEmpty() && !matched) {
      List<Instant> times =
          Stream.of(dispatched, enRoute, arrived, cleared).flatMap(Optional::stream).toList();
      Instant first = times.stream().min(Instant::compareTo).orElse(began);
      Instant last = times.stream().max(Instant::compareTo).orElse(began);
      List<String> rostered = roster.employees(unit, first, last);
      if (!rostered.isEmpty()) {
        employees = rostered;
      } else if (named.isEmpty()) {
        row.warn("unit", RowProblem.UNIT_NOT_ON_ROSTER);
      }
    } else if (!matched && !people.isEmpty()) {
      row.warn("employee", RowProblem.EMPLOYEE_UNKNOWN_NO_UNIT);
    }
    UnitOnCall onCall =
        new UnitOnCall(
            unit, employees, dispatched, enRoute, arrived, cleared, row.time("recorded_at"));
    if (matched || !Collections.disjoint(people, employees)) {
      row.matched();
      call.get().hasOfficer();
    }
    parts.add(number, new WorkPart.OnCall(onCall));
    for (String another : listed.subList(1, listed.size())) {
      List<Instant> times =
          Stream.of(dispatched, enRoute, arrived, cleared).flatMap(Optional::stream).toList();
      Instant first = times.stream().min(Instant::compareTo).orElse(began);
      Instant last = times.stream().max(Instant::compareTo).orElse(began);
      List<String> crew = roster.employees(another, first, last);
      if (!Collections.disjoint(people, crew)) {
        row.matched();
        call.get().hasOfficer();
      }
      parts.add(
          number,
          new WorkPart.OnCall(
              new UnitOnCall(
                  another, crew, dispatched, enRoute, arrived, cleared, onCall.recordedAt())));
    }
  }

  /**
   * A call whose own row is missing still had its units and parties: it begins with its first unit.
   * Empty when the row does not say when that was.
   */
  private Optional<WorkNumbers.Entry> callOfUnit(FeedRow row, String number)
      throws RowRejectedException {
    parts.notOnFile(row, "call", RowProblem.CALL_NOT_ON_FILE, number);
    for (String column : List.of("dispatched", "en_route", "arrived")) {
      if (!FeedTimes.isBareTime(row.text(column))) {
        Optional<Instant> began = row.time(column);
        if (began.isPresent()) {
          CallForService call =
              new CallForService(
                  number,
                  "",
                  "",
                  "",
                  began.get(),
                  Optional.empty(),
                  false,
                  "",
                  "",
                  List.of(),
                  List.of(),
                  Optional.empty(),
                  "",
                  row.source());
          parts.add(number, new WorkPart.CallHead(call));
          return Optional.of(calls.add(number, began));
        }
      }
    }
    return Optional.empty();
  }

  private void party(FeedRow row) throws RowRejectedException {
    String number = WorkPartWriter.onFile(RecordKind.CALL, row, "call", calls);
    Party party = PartyRow.read(row);
    Optional<WorkNumbers.Entry> call = calls.find(number);
    if (call.isPresent()) {
      row.matched();
      call.get().hasParty();
      parts.add(number, new WorkPart.CallParty(party));
    } else {
      parts.notOnFile(row, "call", RowProblem.CALL_NOT_ON_FILE, number);
    }
  }
}
