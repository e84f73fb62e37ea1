package org.needtoknow.parsers.department;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.OpenPeriod;
import org.needtoknow.model.work.Party;

/** Puts cases together from their tables. */
final class CaseAssembly {
  static final String NOT_ON_FILE = "names a case that is not on file";

  private final Map<String, Parts> byNumber = new LinkedHashMap<>();
  private final UnmatchedNumbers unmatched = new UnmatchedNumbers();

  /** A case in the making; what a later row says of the case itself replaces the earlier. */
  private static final class Parts {
    String offence = "";
    boolean internalAffairs;
    String call = "";
    List<OpenPeriod> open = List.of();
    Optional<Instant> recordedAt = Optional.empty();
    String recordedBy = "";
    SourceRef source = SourceRef.NONE;
    final Set<CaseAssignment> assignments = new LinkedHashSet<>();
    final Set<Party> parties = new LinkedHashSet<>();
    final Set<Instant> activity = new LinkedHashSet<>();
  }

  List<FeedReport> read(Department department) {
    List<FeedReport> reports = new ArrayList<>();
    reports.addAll(FeedReader.read(department, FeedTable.CASES, this::caseRow));
    reports.addAll(FeedReader.read(department, FeedTable.CASE_ASSIGNMENTS, this::assignment));
    reports.addAll(FeedReader.read(department, FeedTable.CASE_PARTIES, this::party));
    reports.addAll(FeedReader.read(department, FeedTable.CASE_ACTIVITY, this::activity));
    return reports;
  }

  List<CaseFile> cases() {
    List<CaseFile> cases = new ArrayList<>();
    byNumber.forEach(
        (number, parts) ->
            cases.add(
                new CaseFile(
                    number,
                    parts.offence,
                    parts.internalAffairs,
                    parts.call,
                    parts.open,
                    List.copyOf(parts.assignments),
                    List.copyOf(parts.parties),
                    parts.activity.stream().sorted().toList(),
                    parts.recordedAt,
                    parts.recordedBy,
                    parts.source)));
    return cases;
  }

  static String number(RecordKind kind, FeedRow row, String column) throws RowRejected {
    return new RecordNumber(kind, row.required(column)).number();
  }

  private void caseRow(FeedRow row) throws RowRejected {
    String number = number(RecordKind.CASE, row, "number");
    List<OpenPeriod> open = open(row);
    if (byNumber.containsKey(number)) {
      row.warn("number", "stands in an earlier row too, which this one replaces");
    }
    Parts parts = byNumber.computeIfAbsent(number, n -> new Parts());
    parts.offence = row.text("offence");
    parts.internalAffairs = row.flag("internal_affairs");
    parts.call = row.text("call");
    parts.open = open;
    parts.recordedAt = row.time("recorded_at");
    parts.recordedBy = row.text("recorded_by");
    parts.source = row.source();
  }

  private static List<OpenPeriod> open(FeedRow row) {
    List<OpenPeriod> open = new ArrayList<>();
    Optional<Instant> opened = row.time("opened").or(() -> row.time("recorded_at"));
    if (opened.isEmpty()) {
      row.warn("opened", "is not known; the case counts as never open");
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
      row.warn(column, "is before the case was opened; read as blank");
      return Optional.empty();
    }
    return end;
  }

  private void assignment(FeedRow row) throws RowRejected {
    String number = number(RecordKind.CASE, row, "case");
    if (row.text("employee").isEmpty() && row.text("team").isEmpty()) {
      throw new RowRejected("employee", "neither an employee nor a team is named");
    }
    Optional<Instant> recordedAt = row.time("recorded_at");
    Parts parts = byNumber.get(number);
    // A blank start is the start of the case.
    Optional<Instant> from = row.text("from").isEmpty() ? opening(parts) : row.time("from");
    if (from.isEmpty() && parts != null) {
      throw new RowRejected("from", "cannot be read, and the case has no date of opening either");
    }
    Optional<Instant> to = row.readableUntil("to");
    if (parts == null) {
      notOnFile(row, number);
      return;
    }
    for (String employee : row.list("employee")) {
      parts.assignments.add(new CaseAssignment(employee, "", from.get(), to, recordedAt));
    }
    if (!row.text("team").isEmpty()) {
      parts.assignments.add(new CaseAssignment("", row.text("team"), from.get(), to, recordedAt));
    }
  }

  private static Optional<Instant> opening(Parts parts) {
    return parts == null || parts.open.isEmpty()
        ? Optional.empty()
        : Optional.of(parts.open.get(0).from());
  }

  private void notOnFile(FeedRow row, String number) {
    row.warn("case", NOT_ON_FILE);
    unmatched.add(row.table(), number);
  }

  List<UnmatchedNumber> unmatched() {
    return unmatched.list();
  }

  private void party(FeedRow row) throws RowRejected {
    String number = number(RecordKind.CASE, row, "case");
    Parts parts = byNumber.get(number);
    Party party = PartyRow.read(row);
    if (parts == null) {
      notOnFile(row, number);
    } else {
      parts.parties.add(party);
    }
  }

  private void activity(FeedRow row) throws RowRejected {
    String number = number(RecordKind.CASE, row, "case");
    Parts parts = byNumber.get(number);
    Instant at = row.requiredTime("at");
    if (parts == null) {
      notOnFile(row, number);
    } else {
      parts.activity.add(at);
    }
  }
}
