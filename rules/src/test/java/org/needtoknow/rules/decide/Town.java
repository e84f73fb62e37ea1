package org.needtoknow.rules.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.NumberKey;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.Lookup;
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
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.settings.DerivedTie;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.rules.act.ActCollapser;
import org.needtoknow.rules.act.LookupIds;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.resolve.ResolvedAct;
import org.needtoknow.rules.resolve.Resolver;
import org.needtoknow.rules.route.FactRouting;

/**
 * An invented department for tests, all feeds complete through the whole year unless a test changes
 * them. Audits as a run does: ids, acts, people, facts to officers, verdicts.
 */
final class Town {
  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final String PATROL = "p1";
  static final String PARTNER = "p2";
  static final String OTHER = "p3";
  static final String DETECTIVE = "d1";
  static final String DISPATCHER = "x1";
  static final String SERGEANT = "s1";
  static final String CLERK = "r1";
  static final String CHIEF = "c1";
  static final String INSPECTOR = "i1";

  /** Rules of the fake catalogue: enough to see which signals arrive. */
  private static final Catalogue CATALOGUE =
      new Catalogue() {
        @Override
        public List<Finding> findings(Map<String, Object> signals, List<String> withLookups) {
          List<Finding> findings = new ArrayList<>();
          boolean explained =
              signals.get("verdict").equals("explained")
                  || signals.get("verdict").equals("conflict");
          if (signals.get("relation").equals("coworker")) {
            findings.add(
                new Finding("coworker", 1, explained, Finding.About.SUBJECT, 50, List.of()));
          }
          if (signals.get("repeat").equals(true)) {
            findings.add(new Finding("repeat", 1, false, Finding.About.SUBJECT, 60, withLookups));
          }
          return findings;
        }

        @Override
        public Map<String, Rule> rules() {
          return Map.of();
        }

        @Override
        public String hash() {
          return "fake";
        }
      };

  final List<Employee> employees = new ArrayList<>();
  final List<Account> accounts = new ArrayList<>();
  final List<CredentialEvent> events = new ArrayList<>();
  final List<DutyPeriod> duty = new ArrayList<>();
  final List<UnitAssignment> units = new ArrayList<>();
  final List<Relationship> relationships = new ArrayList<>();
  final List<Restriction> restrictions = new ArrayList<>();
  final List<WorkItem> work = new ArrayList<>();
  final List<CaseFile> cases = new ArrayList<>();
  final List<CallForService> calls = new ArrayList<>();
  final List<FeedCoverage> coverage = new ArrayList<>();
  final List<Lookup> lookups = new ArrayList<>();
  AuditSettings settings = AuditSettings.defaults("town", ZONE);
  Catalogue catalogue = CATALOGUE;
  boolean caseActivity = true;
  long failures;
  private final Map<String, SubjectOnFile> onFile = new java.util.HashMap<>();

  Town() {
    employee(PATROL, "ARDEN", "ANN", "1990-01-01", Role.PATROL, "Squad A");
    employee(PARTNER, "BIRK", "BEN", "1991-02-02", Role.PATROL, "Squad B");
    employee(OTHER, "COLE", "CID", "1992-03-03", Role.PATROL, "Squad C");
    employee(DETECTIVE, "DORN", "DEE", "1985-04-04", Role.DETECTIVE, "Detectives");
    employee(DISPATCHER, "EMERY", "ED", "1988-05-05", Role.DISPATCHER, "Dispatch");
    employee(SERGEANT, "FINCH", "FAY", "1979-06-06", Role.SUPERVISOR, "Supervision");
    employee(CLERK, "GALE", "GUS", "1970-07-07", Role.RECORDS, "Records");
    employee(CHIEF, "HOLT", "HAL", "1965-08-08", Role.COMMAND, "Command");
    employee(INSPECTOR, "IRONS", "IDA", "1975-09-09", Role.INTERNAL_AFFAIRS, "Standards");
    for (Feed feed : Feed.values()) {
      coverage.add(
          new FeedCoverage(
              feed,
              true,
              true,
              Optional.of(Instant.parse("2025-01-01T00:00:00Z")),
              Optional.of(Instant.parse("2026-12-31T00:00:00Z")),
              List.of()));
    }
  }

  Town employee(String id, String last, String first, String born, Role role, String unit) {
    employees.add(
        new Employee(
            id,
            new PersonIdentity(
                new PersonName(last, first, "", ""),
                Optional.of(LocalDate.parse(born)),
                "OLN" + id,
                "VT",
                "",
                "",
                "",
                id + " HOME ST, TOWN",
                ""),
            List.of(),
            List.of(new VehicleIdentity("CAR" + id, "VT", "")),
            "B" + id,
            "",
            unit,
            "",
            role,
            Optional.of(LocalDate.parse("2015-01-01")),
            Optional.empty()));
    accounts.add(
        new Account(
            "*",
            "user" + id,
            id,
            AccountStatus.ACTIVE,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** On duty and in a unit of their own from 06:00 to 18:00 UTC on a day. */
  Town shift(String employee, String unit, String day) {
    duty.add(new DutyPeriod(employee, DutyPeriod.Kind.SHIFT, begin(day), end(day)));
    return unit.isEmpty() ? this : inCar(employee, unit, day);
  }

  private static Instant begin(String day) {
    return Instant.parse(day + "T06:00:00Z");
  }

  private static Instant end(String day) {
    return Instant.parse(day + "T18:00:00Z");
  }

  /** In a car for a shift of that day, which the duty roster does not show. */
  Town inCar(String employee, String unit, String day) {
    units.add(new UnitAssignment(unit, UnitAssignment.Kind.UNIT, employee, begin(day), end(day)));
    return this;
  }

  /** A car that is the employee's own all month. */
  Town hasCar(String employee, String unit) {
    units.add(
        new UnitAssignment(
            unit, UnitAssignment.Kind.UNIT, employee, begin("2026-03-01"), end("2026-03-31")));
    return this;
  }

  /** On the roster, but not on the day of the lookup. */
  Town offDuty(String employee) {
    return shift(employee, "", "2026-03-08");
  }

  /** Changes the employee's identity or address. */
  Town identified(String id, UnaryOperator<PersonIdentity> change) {
    return replace(
        id,
        e -> changed(e, change.apply(e.identity()), e.aliases(), e.supervisorId(), e.separated()));
  }

  /** The employee had this name, too. */
  Town formerly(String id, PersonName name) {
    return replace(
        id, e -> changed(e, e.identity(), List.of(name), e.supervisorId(), e.separated()));
  }

  /** The employee's last day. */
  Town separated(String id, String day) {
    Optional<LocalDate> last = Optional.of(LocalDate.parse(day));
    return replace(id, e -> changed(e, e.identity(), e.aliases(), e.supervisorId(), last));
  }

  private static Employee changed(
      Employee e,
      PersonIdentity identity,
      List<PersonName> aliases,
      String supervisor,
      Optional<LocalDate> separated) {
    return new Employee(
        e.id(),
        identity,
        aliases,
        e.vehicles(),
        e.badge(),
        e.rank(),
        e.unit(),
        supervisor,
        e.role(),
        e.hired(),
        separated);
  }

  Town supervised(String id, String by) {
    return replace(id, e -> changed(e, e.identity(), e.aliases(), by, e.separated()));
  }

  private Town replace(String id, UnaryOperator<Employee> change) {
    employees.replaceAll(e -> e.id().equals(id) ? change.apply(e) : e);
    return this;
  }

  Town without(Template template) {
    EnumSet<Template> kept = EnumSet.copyOf(settings.templates());
    kept.remove(template);
    return set(kept, settings.derivedTies());
  }

  Town with(Template template) {
    EnumSet<Template> all = EnumSet.copyOf(settings.templates());
    all.add(template);
    return set(all, settings.derivedTies());
  }

  /** With a legal basis for using these ties. */
  Town deriving(DerivedTie tie) {
    return set(settings.templates(), Map.of(tie, "counsel's opinion of 2026-01-15"));
  }

  private Town set(Set<Template> templates, Map<DerivedTie, String> ties) {
    settings =
        new AuditSettings(
            "town",
            ZONE,
            settings.grace(),
            settings.horizon(),
            templates,
            settings.callBefore(),
            settings.callAfter(),
            settings.stopBefore(),
            settings.followUpWithin(),
            settings.viewWithin(),
            settings.dutyTolerance(),
            settings.briefingAge(),
            settings.unlistedSubjects(),
            settings.repeatWindow(),
            settings.repeatCount(),
            settings.agreement(),
            settings.review(),
            ties);
    return this;
  }

  Town cover(FeedCoverage cover) {
    coverage.removeIf(c -> c.feed() == cover.feed());
    coverage.add(cover);
    return this;
  }

  Directory directory() {
    return new Directory(
        employees, accounts, events, duty, units, relationships, restrictions, work);
  }

  DirectoryIndex index() {
    return DirectoryIndex.of(
        directory(), new Coverage(coverage, caseActivity).of(Feed.DUTY), settings);
  }

  static KeyedHash hash() {
    byte[] key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (i + 1);
    }
    return new KeyedHash(key);
  }

  List<ResolvedAct> acts(DirectoryIndex index) {
    Map<String, List<Lookup>> byAccount = new java.util.TreeMap<>();
    Resolver resolver = new Resolver(index, settings);
    for (Lookup lookup : lookups) {
      byAccount.computeIfAbsent(resolver.accountKey(lookup), k -> new ArrayList<>()).add(lookup);
    }
    List<ResolvedAct> acts = new ArrayList<>();
    for (List<Lookup> one : byAccount.values()) {
      for (Act act : ActCollapser.collapse(new LookupIds(hash()).assign(one).lookups(), settings)) {
        acts.add(resolver.resolve(act));
      }
    }
    return acts;
  }

  OfficerAudit officerAudit(String accountable, DirectoryIndex index) {
    Coverage covered = new Coverage(coverage, caseActivity);
    return new OfficerAudit(accountable, index, covered, settings, catalogue, hash());
  }

  /** Every act of the town, in order of (time, id). */
  List<AuditedAct> audit() {
    DirectoryIndex index = index();
    FactRouting routing = new FactRouting(index, settings);
    Map<String, OfficerAudit> audits = new java.util.TreeMap<>();
    List<ResolvedAct> acts = acts(index);
    for (ResolvedAct act : acts) {
      OfficerAudit audit =
          audits.computeIfAbsent(act.accountable(), key -> officerAudit(key, index));
      routing
          .recordsOf(act)
          .forEach(
              number -> {
                String key = NumberKey.of(number.number());
                cases.stream()
                    .filter(c -> NumberKey.of(c.number()).equals(key))
                    .forEach(audit::add);
                calls.stream()
                    .filter(c -> NumberKey.of(c.number()).equals(key))
                    .forEach(audit::add);
              });
    }
    for (CaseFile file : cases) {
      to(routing.officersOf(file), audits).forEach(audit -> audit.add(file));
    }
    for (CallForService call : calls) {
      to(routing.officersOf(call), audits).forEach(audit -> audit.add(call));
    }
    acts.forEach(act -> audits.get(act.accountable()).add(act));
    List<AuditedAct> audited = new ArrayList<>();
    for (OfficerAudit audit : audits.values()) {
      audited.addAll(audit.audit(act -> onFile.put(act.id(), audit.onFile(act))));

      failures += audit.failures();
    }
    audited.sort(
        java.util.Comparator.comparing((AuditedAct a) -> a.act().act().head().at())
            .thenComparing(a -> a.act().act().id()));
    return audited;
  }

  private static List<OfficerAudit> to(Set<String> officers, Map<String, OfficerAudit> audits) {
    return officers.stream().filter(audits::containsKey).map(audits::get).toList();
  }

  /** What is on file about the subject of an act that was audited. */
  SubjectOnFile onFile(AuditedAct act) {
    return onFile.get(act.id());
  }

  /** The only act of the town. */
  AuditedAct only() {
    List<AuditedAct> audited = audit();
    if (audited.size() != 1) {
      throw new AssertionError("expected one act, found " + audited.size());
    }
    return audited.get(0);
  }

  /** The town's last act. */
  AuditedAct last() {
    List<AuditedAct> audited = audit();
    return audited.get(audited.size() - 1);
  }
}
