package org.needtoknow.parsers.department;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;

/** Puts calls for service together from their tables. */
final class CallAssembly {
  static final String NOT_ON_FILE = "names a call that is not on file";
  static final String NO_ROSTER = "matches no entry of the roster at that time";

  private final Map<String, Parts> byNumber = new LinkedHashMap<>();
  private final UnmatchedNumbers unmatched = new UnmatchedNumbers();
  private final UnitRoster roster;

  CallAssembly(UnitRoster roster) {
    this.roster = roster;
  }

  private static final class Parts {
    String nature = "";
    String priority = "";
    String place = "";
    Instant created = Instant.EPOCH;
    Optional<Instant> closed = Optional.empty();
    boolean officerInitiated;
    String dispatcher = "";
    String caseNumber = "";
    Optional<Instant> recordedAt = Optional.empty();
    String recordedBy = "";
    SourceRef source = SourceRef.NONE;
    final Set<UnitOnCall> units = new LinkedHashSet<>();
    final Set<Party> parties = new LinkedHashSet<>();
  }

  List<FeedReport> read(Department department) {
    List<FeedReport> reports = new ArrayList<>();
    reports.addAll(FeedReader.read(department, FeedTable.CALLS, this::call));
    reports.addAll(FeedReader.read(department, FeedTable.CALL_UNITS, this::unit));
    reports.addAll(FeedReader.read(department, FeedTable.CALL_PARTIES, this::party));
    return reports;
  }

  List<CallForService> calls() {
    List<CallForService> calls = new ArrayList<>();
    byNumber.forEach(
        (number, parts) ->
            calls.add(
                new CallForService(
                    number,
                    parts.nature,
                    parts.priority,
                    parts.place,
                    parts.created,
                    parts.closed,
                    parts.officerInitiated,
                    parts.dispatcher,
                    parts.caseNumber,
                    List.copyOf(parts.units),
                    List.copyOf(parts.parties),
                    parts.recordedAt,
                    parts.recordedBy,
                    parts.source)));
    return calls;
  }

  private void call(FeedRow row) throws RowRejected {
    String number = CaseAssembly.number(RecordKind.CALL, row, "number");
    Instant created = row.requiredTime("created");
    if (byNumber.containsKey(number)) {
      row.warn("number", "stands in an earlier row too, which this one replaces");
    }
    Parts parts = byNumber.computeIfAbsent(number, n -> new Parts());
    parts.created = created;
    parts.nature = row.text("nature");
    parts.priority = row.text("priority");
    parts.place = row.text("place");
    parts.closed = clock(row, "closed", created);
    parts.officerInitiated = row.flag("officer_initiated");
    parts.dispatcher = row.text("dispatcher");
    parts.caseNumber = row.text("case");
    parts.recordedAt = row.time("recorded_at");
    parts.recordedBy = row.text("recorded_by");
    parts.source = row.source();
  }

  /** A time, or a time of day that counts from the call's creation and rolls over midnight. */
  private static Optional<Instant> clock(FeedRow row, String column, Instant before) {
    String text = row.text(column);
    if (!FeedTimes.isBareTime(text)) {
      return column.equals("closed") || column.equals("cleared")
          ? row.until(column)
          : row.time(column);
    }
    try {
      return Optional.of(row.event(column, FeedTimes.bareTime(text, before, row.zone())));
    } catch (FeedTimes.UnreadableTime e) {
      row.warn(column, e.getMessage());
      return Optional.empty();
    }
  }

  private void unit(FeedRow row) throws RowRejected {
    String number = CaseAssembly.number(RecordKind.CALL, row, "call");
    String unit = row.text("unit");
    List<String> named = row.list("employee");
    if (unit.isEmpty() && named.isEmpty()) {
      throw new RowRejected("unit", "neither a unit nor an employee is named");
    }
    Parts parts = byNumber.get(number);
    if (parts == null) {
      notOnFile(row, number);
      return;
    }
    Instant before = parts.created;
    Optional<Instant> dispatched = clock(row, "dispatched", before);
    before = dispatched.orElse(before);
    Optional<Instant> enRoute = clock(row, "en_route", before);
    before = enRoute.orElse(before);
    Optional<Instant> arrived = clock(row, "arrived", before);
    before = arrived.orElse(before);
    Optional<Instant> cleared = clock(row, "cleared", before);
    List<String> employees = named;
    if (named.isEmpty()) {
      List<Instant> times =
          Stream.of(dispatched, enRoute, arrived, cleared).flatMap(Optional::stream).toList();
      Instant first = times.stream().min(Instant::compareTo).orElse(parts.created);
      Instant last = times.stream().max(Instant::compareTo).orElse(parts.created);
      employees = roster.employees(unit, first, last);
      if (employees.isEmpty()) {
        row.warn("unit", NO_ROSTER);
      }
    }
    parts.units.add(
        new UnitOnCall(
            unit, employees, dispatched, enRoute, arrived, cleared, row.time("recorded_at")));
  }

  private void notOnFile(FeedRow row, String number) {
    row.warn("call", NOT_ON_FILE);
    unmatched.add(row.table(), number);
  }

  List<UnmatchedNumber> unmatched() {
    return unmatched.list();
  }

  private void party(FeedRow row) throws RowRejected {
    String number = CaseAssembly.number(RecordKind.CALL, row, "call");
    Parts parts = byNumber.get(number);
    Party party = PartyRow.read(row);
    if (parts == null) {
      notOnFile(row, number);
    } else {
      parts.parties.add(party);
    }
  }
}
