package org.needtoknow.parsers.department;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.personnel.Account;
import org.needtoknow.model.personnel.AccountStatus;
import org.needtoknow.model.personnel.CredentialEvent;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.personnel.UnitAssignment;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.parsers.mapping.FeedWords;

/** Reads the directory: everything but cases and calls. */
public final class DirectoryReader {
  private final Department department;
  private final List<FeedReport> reports = new ArrayList<>();
  private final Set<String> people = new HashSet<>();

  private DirectoryReader(Department department) {
    this.department = department;
  }

  /** Reads every table of the directory; rows that repeat an earlier one are kept once. */
  public static DirectoryRead read(Department department) {
    DirectoryReader reader = new DirectoryReader(department);
    Directory directory =
        new Directory(
            reader.employees(),
            reader.rows(
                FeedTable.ACCOUNTS,
                DirectoryReader::account,
                a -> List.of(a.system(), a.username(), a.ownerId(), a.from())),
            reader.rows(
                FeedTable.CREDENTIAL_EVENTS,
                DirectoryReader::credentialEvent,
                e -> List.of(e.system(), e.username(), e.kind(), e.from())),
            reader.rows(
                FeedTable.DUTY, reader::duty, d -> List.of(d.employeeId(), d.kind(), d.from())),
            reader.rows(
                FeedTable.UNITS,
                reader::unit,
                u -> List.of(u.unit(), u.kind(), u.employeeId(), u.from())),
            reader.rows(
                FeedTable.RELATIONSHIPS,
                DirectoryReader::relationship,
                r -> List.of(r.employeeId(), r.kind(), r.person(), r.vehicles(), r.from())),
            reader.rows(
                FeedTable.RESTRICTIONS,
                DirectoryReader::restriction,
                r -> List.of(r.id(), r.record(), r.person(), r.vehicle(), r.from())),
            reader.rows(FeedTable.WORK, DirectoryReader::work, DirectoryReader::identity));
    return new DirectoryRead(directory, reader.reports);
  }

  private interface RowOf<T> {
    T read(FeedRow row) throws RowRejected;
  }

  /**
   * Exports overlap, and the last one says how it is now: that somebody's account, tie or shift has
   * ended meanwhile.
   *
   * @param identity by which a later row is of the same thing as an earlier one
   */
  private <T> List<T> rows(FeedTable table, RowOf<T> rowOf, Function<T, Object> identity) {
    Map<Object, T> rows = new LinkedHashMap<>();
    Map<Object, String> files = new HashMap<>();
    Replacements replaced = new Replacements();
    List<FeedReport> read =
        FeedReader.read(
            department,
            table,
            row -> {
              T one = rowOf.read(row);
              Object key = identity.apply(one);
              T earlier = rows.put(key, one);
              String file = files.put(key, row.file());
              if (earlier != null) {
                boolean same = earlier.equals(one);
                row.warn("", same ? "repeats an earlier row" : "replaces an earlier row");
                if (!same) {
                  replaced.add(file, row.file());
                }
              }
            });
    reports.addAll(replaced.told(read));
    return List.copyOf(rows.values());
  }

  private static Object identity(WorkItem item) {
    return List.of(
        item.number(),
        item.kind(),
        item.person(),
        item.vehicle(),
        item.record(),
        item.employeeId(),
        item.unit(),
        item.from());
  }

  /** One entry for each personnel number: exports overlap, and the last one says how it is now. */
  private List<Employee> employees() {
    Map<String, Employee> employees = new LinkedHashMap<>();
    Map<String, FeedRow> rows = new HashMap<>();
    Replacements replaced = new Replacements();
    List<FeedReport> read =
        FeedReader.read(
            department,
            FeedTable.PERSONNEL,
            row -> {
              Employee employee = employee(row);
              Employee earlier = employees.put(employee.id(), employee);
              FeedRow before = rows.put(employee.id(), row);
              if (earlier != null) {
                row.warn("id", "stands in an earlier row too, which this one replaces");
                if (!earlier.equals(employee)) {
                  replaced.add(before.file(), row.file());
                }
                if (isSomebodyElse(earlier.identity(), employee.identity())) {
                  row.problem(
                      "the personnel number in "
                          + row.place()
                          + " is that of somebody else in "
                          + before.place()
                          + " of "
                          + before.file()
                          + ", who is thereby lost; give each a number of their own");
                }
              }
            });
    reports.addAll(replaced.told(read));
    people.addAll(employees.keySet());
    return List.copyOf(employees.values());
  }

  /** Another last name may come by marriage, another date by a slip; not two of three together. */
  private static boolean isSomebodyElse(PersonIdentity one, PersonIdentity other) {
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

  private static Employee employee(FeedRow row) throws RowRejected {
    return new Employee(
        row.required("id"),
        row.person(),
        row.names("aliases"),
        row.vehicles("vehicles"),
        row.text("badge"),
        row.text("rank"),
        row.text("unit"),
        row.text("supervisor"),
        row.word("role", FeedWords.ROLE, Role.OTHER),
        row.date("hired"),
        row.date("separated"));
  }

  private static Account account(FeedRow row) throws RowRejected {
    return new Account(
        system(row),
        row.required("username"),
        row.text("owner"),
        row.word("status", FeedWords.ACCOUNT_STATUS, AccountStatus.ACTIVE),
        row.time("status_since"),
        row.flag("shared"),
        row.time("from"),
        row.readableUntil("to"),
        row.text("issuer"),
        row.date("certified_until"),
        row.date("acknowledged"));
  }

  private static String system(FeedRow row) throws RowRejected {
    return row.required("system").toLowerCase(java.util.Locale.ROOT);
  }

  private static CredentialEvent credentialEvent(FeedRow row) throws RowRejected {
    return new CredentialEvent(
        system(row),
        row.required("username"),
        row.word("kind", FeedWords.CREDENTIAL_EVENT),
        row.requiredTime("from"),
        row.readableUntil("to"));
  }

  private DutyPeriod duty(FeedRow row) throws RowRejected {
    String employee = ofPersonnel(row);
    DutyPeriod.Kind kind = row.word("kind", FeedWords.DUTY);
    Period period = Period.of(row);
    return new DutyPeriod(employee, kind, period.from(), period.to());
  }

  private UnitAssignment unit(FeedRow row) throws RowRejected {
    Period period = Period.of(row);
    return new UnitAssignment(
        row.required("unit"),
        row.word("kind", FeedWords.UNIT, UnitAssignment.Kind.UNIT),
        ofPersonnel(row),
        period.from(),
        period.to());
  }

  private String ofPersonnel(FeedRow row) throws RowRejected {
    String employee = row.required("employee");
    if (people.contains(employee)) {
      row.tied();
    }
    return employee;
  }

  /** A period with both ends; one that ends before it starts is rejected. */
  private record Period(Instant from, Instant to) {
    static Period of(FeedRow row) throws RowRejected {
      Instant from = row.requiredTime("from");
      String end = row.text("to");
      Instant to = FeedTimes.isBareTime(end) ? bareEnd(row, end, from) : row.requiredUntil("to");
      if (!from.isBefore(to)) {
        throw new RowRejected("to", "is not after \"from\"");
      }
      return new Period(from, to);
    }

    /** {@code 06:00} as the end of a shift that began at 22:00 is the next morning. */
    private static Instant bareEnd(FeedRow row, String end, Instant from) throws RowRejected {
      try {
        Instant after = from.plusSeconds(3601);
        return row.event("to", FeedTimes.bareTime(end, after, row.zone(), true));
      } catch (FeedTimes.UnreadableTime e) {
        throw new RowRejected("to", e.getMessage() + "; " + FeedTimes.WRITE_TIME + " or hh:mm");
      }
    }
  }

  private static Relationship relationship(FeedRow row) throws RowRejected {
    PersonIdentity person = row.person();
    List<VehicleIdentity> vehicles = row.vehicles("vehicles");
    if (person.isBlank() && vehicles.isEmpty() && person.address().isEmpty()) {
      throw new RowRejected("last", "nobody is named: neither a name, a licence nor a vehicle");
    }
    return new Relationship(
        row.required("employee"),
        row.word("kind", FeedWords.RELATIONSHIP),
        person,
        vehicles,
        row.text("reference"),
        row.time("from"),
        row.readableUntil("to"));
  }

  private static Restriction restriction(FeedRow row) throws RowRejected {
    RecordNumber record = row.record();
    PersonIdentity person = row.person();
    VehicleIdentity vehicle = row.vehicle();
    if (record.isBlank() && person.isBlank() && vehicle.isBlank() && person.address().isEmpty()) {
      throw new RowRejected("record_number", "nothing is named: no record, person or vehicle");
    }
    return new Restriction(
        row.required("id"),
        row.word("kind", FeedWords.RESTRICTION, Restriction.Kind.OTHER),
        record,
        person,
        vehicle,
        Set.copyOf(row.list("allowed")),
        row.time("from"),
        row.readableUntil("to"));
  }

  private static WorkItem work(FeedRow row) throws RowRejected {
    Instant from = row.requiredTime("from");
    Optional<Instant> to = row.readableUntil("to");
    WorkItem item =
        new WorkItem(
            row.required("number"),
            row.word("kind", FeedWords.WORK),
            row.person(),
            row.vehicle(),
            row.record(),
            row.text("employee"),
            row.text("unit"),
            from,
            to,
            row.time("recorded_at"),
            row.source());
    if (concernsSomething(item)) {
      row.tied();
    }
    return item;
  }

  /** Training need not; a person with half a name is nobody whom a lookup could be of. */
  private static boolean concernsSomething(WorkItem item) {
    PersonName name = item.person().name();
    if (item.kind() == WorkItem.Kind.TRAINING
        || !name.last().isEmpty() && !name.first().isEmpty()) {
      return true;
    }
    return item.person().isBlank() && !(item.vehicle().isBlank() && item.record().isBlank());
  }
}
