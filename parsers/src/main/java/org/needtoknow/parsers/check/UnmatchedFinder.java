package org.needtoknow.parsers.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.needtoknow.model.identity.NumberKey;
import org.needtoknow.model.identity.NumberWritings;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.personnel.Account;
import org.needtoknow.model.personnel.CallSign;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.UnitOnCall;
import org.needtoknow.parsers.work.UnmatchedNumber;
import org.needtoknow.parsers.work.WorkOnFile;

/**
 * Finds values in files that match nothing. Values are not compared with a feed that is missing.
 */
final class UnmatchedFinder {
  /** The most different values of one kind that are kept. */
  private static final int MOST = 100_000;

  private final Directory directory;
  private final WorkOnFile work;
  private final Set<String> systems = new HashSet<>();
  private final Set<String> accounts = new HashSet<>();
  private final Set<String> employees = new HashSet<>();

  /** Personnel numbers by the form in which spreadsheets may have changed them. */
  private final Map<String, List<String>> byDigits = new HashMap<>();

  /** Keys of all case and call numbers. */
  private final Set<String> numbers = new HashSet<>();

  private final Map<Unmatched.Kind, Map<String, Count>> found = new HashMap<>();

  private static final class Count {
    long times;
    final TreeSet<String> where = new TreeSet<>();
  }

  /**
   * @param systems names of the department's log sources
   */
  UnmatchedFinder(Collection<String> systems, Directory directory, WorkOnFile work) {
    this.directory = directory;
    this.work = work;
    systems.forEach(system -> this.systems.add(system.toLowerCase(Locale.ROOT)));
    for (Account account : directory.accounts()) {
      accounts.add(key(account.system(), account.username()));
    }
    for (Employee employee : directory.employees()) {
      employees.add(employee.id());
      byDigits
          .computeIfAbsent(digits(employee.id()), digits -> new ArrayList<>())
          .add(employee.id());
    }
    work.cases().forEach(file -> numbers.add(NumberKey.of(file.number())));
    work.calls().forEach(call -> numbers.add(NumberKey.of(call.number())));
  }

  private static String key(String system, String username) {
    return system.toLowerCase(Locale.ROOT) + "/" + username.toLowerCase(Locale.ROOT);
  }

  void lookup(Lookup lookup) {
    String username = lookup.account();
    if (!accounts.isEmpty()
        && !username.isEmpty()
        && !accounts.contains(key(lookup.system(), username))
        && !accounts.contains(key("*", username))) {
      add(
          Unmatched.Kind.USERNAME,
          lookup.system() + "/" + username.toLowerCase(Locale.ROOT),
          lookup.source().file());
    }
    boolean judged = lookup.cited().kind() != RecordKind.DOCUMENT && !numbers.isEmpty();
    if (judged && !lookup.cited().isBlank() && !isOnFile(lookup.cited().number())) {
      String where = lookup.source().file();
      add(
          Unmatched.Kind.CITED,
          SafeText.number(lookup.cited().number(), lookup.source().line(), where),
          where);
    }
  }

  private boolean isOnFile(String cited) {
    return Stream.concat(NumberWritings.of(cited).stream(), NumberWritings.inside(cited).stream())
        .map(NumberKey::of)
        .anyMatch(numbers::contains);
  }

  private void add(Unmatched.Kind kind, String what, String where) {
    add(kind, what, where, 1);
  }

  private void add(Unmatched.Kind kind, String what, String where, long times) {
    Map<String, Count> ofKind = found.computeIfAbsent(kind, k -> new HashMap<>());
    if (ofKind.size() < MOST || ofKind.containsKey(what)) {
      Count count = ofKind.computeIfAbsent(what, w -> new Count());
      count.times += times;
      count.where.add(where);
    }
  }

  /** Case and call numbers that several tables name count once. */
  private void numbers() {
    for (UnmatchedNumber number : work.outcome().unmatched()) {
      String table = number.table().fileName();
      add(
          number.table().feed() == Feed.CASES ? Unmatched.Kind.CASE : Unmatched.Kind.CALL,
          SafeText.number(number.number(), number.firstLine(), table),
          table,
          number.rows());
    }
  }

  /** All values that match nothing, the most frequent of each kind first. */
  List<Unmatched> unmatched() {
    systems();
    owners();
    employees();
    units();
    teams();
    numbers();
    List<Unmatched> all = new ArrayList<>();
    found.forEach(
        (kind, words) ->
            words.forEach(
                (what, count) ->
                    all.add(
                        new Unmatched(kind, what, count.times, String.join(", ", count.where)))));
    all.sort(
        Comparator.comparing(Unmatched::kind)
            .thenComparing(Comparator.comparing(Unmatched::times).reversed())
            .thenComparing(Unmatched::what)
            .thenComparing(Unmatched::where));
    return all;
  }

  private void systems() {
    for (Account account : directory.accounts()) {
      system(account.system(), "accounts");
    }
    directory.credentialEvents().forEach(event -> system(event.system(), "credential-events"));
  }

  private void system(String system, String where) {
    if (!system.equals("*") && !systems.contains(system.toLowerCase(Locale.ROOT))) {
      add(Unmatched.Kind.SYSTEM, SafeText.name(system), where);
    }
  }

  private void owners() {
    for (Account account : directory.accounts()) {
      if (isUnknown(account.ownerId())) {
        add(Unmatched.Kind.OWNER, personnel(account.ownerId()), "accounts");
      }
    }
  }

  private boolean isUnknown(String employee) {
    return !employees.isEmpty() && !employee.isEmpty() && !employees.contains(employee);
  }

  /** Adds the number that is probably meant when a spreadsheet has added or removed zeros. */
  private String personnel(String id) {
    String shown = SafeText.personnel(id);
    return byDigits.getOrDefault(digits(id), List.of()).size() == 1
        ? shown + ", which may be " + byDigits.get(digits(id)).get(0)
        : shown;
  }

  private static String digits(String id) {
    return id.replaceFirst("\\.0+$", "").replaceFirst("^0+(?=.)", "");
  }

  private void employee(String id, String where) {
    if (isUnknown(id)) {
      add(Unmatched.Kind.EMPLOYEE, personnel(id), where);
    }
  }

  private void employees() {
    directory.duty().forEach(duty -> employee(duty.employeeId(), "duty"));
    directory.units().forEach(unit -> employee(unit.employeeId(), "units"));
    directory.relationships().forEach(tie -> employee(tie.employeeId(), "relationships"));
    directory.work().forEach(item -> employee(item.employeeId(), "work"));
    directory.employees().forEach(someone -> employee(someone.supervisorId(), "personnel"));
    for (Restriction restriction : directory.restrictions()) {
      restriction.allowed().forEach(id -> employee(id, "restrictions"));
    }
    for (CaseFile file : work.cases()) {
      for (CaseAssignment assignment : file.assignments()) {
        employee(assignment.employeeId(), "case-assignments");
      }
    }
    for (CallForService call : work.calls()) {
      employee(call.dispatcherId(), "calls");
    }
  }

  private void units() {
    for (CallForService call : work.calls()) {
      for (UnitOnCall unit : call.units()) {
        if (unit.employeeIds().isEmpty()) {
          add(Unmatched.Kind.UNIT, SafeText.name(unit.unit()), "call-units");
        } else {
          unit.employeeIds().forEach(id -> employee(id, "call-units"));
        }
      }
    }
  }

  /** A team is a task force or unit of the roster, or an employee's unit. */
  private void teams() {
    Set<String> teams = new HashSet<>();
    directory.units().forEach(unit -> teams.add(CallSign.plain(unit.unit())));
    directory.employees().forEach(someone -> teams.add(someone.unit().toUpperCase(Locale.ROOT)));
    for (CaseFile file : work.cases()) {
      if (file.assignments().isEmpty()) {
        add(
            Unmatched.Kind.UNASSIGNED,
            SafeText.number(file.number(), file.source().line(), file.source().file()),
            "cases");
      }
      for (CaseAssignment assignment : file.assignments()) {
        team(assignment.team(), "case-assignments", teams);
      }
    }
    for (CallForService call : work.calls()) {
      if (call.units().isEmpty()) {
        add(
            Unmatched.Kind.UNATTENDED,
            SafeText.number(call.number(), call.source().line(), call.source().file()),
            "calls");
      }
    }
    for (WorkItem item : directory.work()) {
      team(item.unit(), "work", teams);
    }
  }

  private void team(String team, String where, Set<String> known) {
    if (!directory.units().isEmpty()
        && !team.isEmpty()
        && !known.contains(team.toUpperCase(Locale.ROOT))
        && !known.contains(CallSign.plain(team))) {
      add(Unmatched.Kind.TEAM, SafeText.name(team), where);
    }
  }
}
