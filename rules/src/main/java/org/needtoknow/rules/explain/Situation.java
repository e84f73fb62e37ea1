package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.explain.OfficerFacts.Match;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.match.NumberIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;
import org.needtoknow.rules.route.ReasonNumbers;

/** One act at one moment, with all data that templates may use. */
public final class Situation {
  private final ResolvedAct act;
  private final String officer;
  private final Instant at;
  private final Profile subject;
  private final OfficerFacts facts;
  private final DirectoryIndex directory;
  private final AuditSettings settings;
  private final Optional<Employee> employee;
  private final DutyState duty;
  private final List<Match> matches;
  private final Set<WorkFact> viewed = new LinkedHashSet<>(2);
  private final Set<WorkFact> perhapsViewed = new LinkedHashSet<>(2);
  private final List<String> cited;
  private final List<CallFact.Part> onScene;
  private final List<CallFact.Part> perhapsOnScene;

  /**
   * @param at the moment for which facts are compared; in a doubled hour it may differ from the
   *     lookup's own
   */
  public Situation(
      ResolvedAct act,
      Instant at,
      Profile subject,
      OfficerFacts facts,
      DirectoryIndex directory,
      AuditSettings settings) {
    this.act = act;
    this.officer = officerOf(act);
    this.at = at;
    this.subject = subject;
    this.facts = facts;
    this.directory = directory;
    this.settings = settings;
    this.employee = directory.people().find(officer);
    this.duty = facts.dutyOf(officer, at, settings.dutyTolerance());
    this.matches = facts.matches(subject);
    viewedNumbers(act.act().head()).forEach(this::addViewed);
    this.onScene = officer.isEmpty() ? List.of() : facts.onSceneAt(officer, at);
    this.perhapsOnScene = officer.isEmpty() ? List.of() : facts.perhapsOnSceneAt(officer, at);
    this.cited = citedNumbers(act.act().head());
  }

  private void addViewed(String number) {
    NumberIndex.Found<WorkFact> numbered = facts.numbered(number);
    (numbered.isSure() ? viewed : perhapsViewed).addAll(numbered.values());
    viewed.addAll(facts.linkedTo(number).sure());
  }

  /** The same moment, for other people. */
  Situation as(ResolvedAct other) {
    return new Situation(other, at, subject, facts, directory, settings);
  }

  /** Personnel number of the accountable person, {@code ""} when the person is not certain. */
  public static String officerOf(ResolvedAct act) {
    if (act.requester() instanceof Requester.Tied tied) {
      return tied.employeeId();
    }
    return act.operator() instanceof Operator.Known known ? known.employeeId() : "";
  }

  /** Numbers of the records that the act opened: the record's own, and that of its incident. */
  public static List<String> viewedNumbers(Lookup head) {
    boolean within = opensRecords(head.action()) && !head.cited().isBlank();
    if (head.subject().record().isBlank() && !within) {
      return List.of();
    }
    LinkedHashSet<String> numbers = new LinkedHashSet<>(2);
    if (!head.subject().record().isBlank()) {
      numbers.add(head.subject().record().number());
    }
    if (within) {
      numbers.add(head.cited().number());
    }
    return List.copyOf(numbers);
  }

  private static List<String> citedNumbers(Lookup head) {
    List<String> inReason = ReasonNumbers.in(head.reason());
    boolean cites = !opensRecords(head.action()) && !head.cited().isBlank();
    if (!cites && inReason.isEmpty()) {
      return inReason;
    }
    LinkedHashSet<String> numbers = new LinkedHashSet<>(2);
    if (cites) {
      numbers.add(head.cited().number());
      numbers.addAll(ReasonNumbers.beside(head.cited().number()));
    }
    numbers.addAll(inReason);
    return List.copyOf(numbers);
  }

  private static boolean opensRecords(LookupAction action) {
    return switch (action) {
      case VIEW, PRINT, EXPORT, EDIT -> true;
      case QUERY, SEARCH -> false;
    };
  }

  public ResolvedAct act() {
    return act;
  }

  public Lookup head() {
    return act.act().head();
  }

  public String officer() {
    return officer;
  }

  public Optional<Employee> employee() {
    return employee;
  }

  public Instant at() {
    return at;
  }

  public Profile subject() {
    return subject;
  }

  public OfficerFacts facts() {
    return facts;
  }

  public DirectoryIndex directory() {
    return directory;
  }

  public AuditSettings settings() {
    return settings;
  }

  public DutyState duty() {
    return duty;
  }

  /** Every tie of the officer to the case or call at that moment; see {@link WorkFact#ties}. */
  List<OfficerTie> ties(WorkFact fact) {
    return fact.ties(officer, at, directory, settings);
  }

  /** Every tie that the officer had to it before; see {@link WorkFact#formerTies}. */
  List<OfficerTie> formerTies(WorkFact fact) {
    return fact.formerTies(officer, at, directory);
  }

  /** Parties of cases and calls that are the subject. */
  List<Match> matches() {
    return matches;
  }

  /** The records opened, with the call of a case and the case of a call. */
  Set<WorkFact> viewed() {
    return viewed;
  }

  /** Records of which one was opened: their numbers differ in leading zeros only. */
  Set<WorkFact> perhapsViewed() {
    return perhapsViewed;
  }

  /** The officer's parts of calls, on scene at that moment. */
  List<CallFact.Part> partsOnScene() {
    return onScene;
  }

  /** The officer's parts of calls that may have been on scene: their times are incomplete. */
  List<CallFact.Part> partsPerhapsOnScene() {
    return perhapsOnScene;
  }

  /** Numbers given as the reason of the lookup, in a field of their own or in the text. */
  public List<String> cited() {
    return cited;
  }

  /** Whether the lookup names a record, as its reason or as the record that it opened. */
  public boolean namesNumber() {
    return !cited.isEmpty() || !head().cited().isBlank();
  }

  /** Whether a call shows the officer at work at that moment, or may do so. */
  public boolean onScene() {
    return !onScene.isEmpty() || !perhapsOnScene.isEmpty();
  }

  /** A date without a time of day cannot be compared to the minute. */
  boolean knowsTimeOfDay() {
    return head().clock() != ClockQuality.COARSE;
  }
}
