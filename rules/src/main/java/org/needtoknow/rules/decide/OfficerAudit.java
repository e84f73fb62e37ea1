package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.model.work.Feed;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.decide.ActHistory.Entry;
import org.needtoknow.rules.explain.DerivedTies;
import org.needtoknow.rules.explain.Evidence;
import org.needtoknow.rules.explain.Explanations;
import org.needtoknow.rules.explain.OfficerFacts;
import org.needtoknow.rules.explain.Situation;
import org.needtoknow.rules.identity.SubjectIds;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;
import org.needtoknow.rules.signal.ReasonClass;

/**
 * Joins one accountable person's acts with the work on file and decides each. The work comes first
 * and then the acts, each in any order. A number cited or opened whose fact was never added does
 * not exist on file.
 */
public final class OfficerAudit {
  /** The tie of a requester whom only a call connects with the operator. */
  static final String BY_DISPATCH = "dispatch";

  private final DirectoryIndex directory;
  private final Coverage coverage;
  private final AuditSettings settings;
  private final Catalogue catalogue;
  private final SubjectIds subjectIds;
  private final List<CaseFile> cases = new ArrayList<>();
  private final List<CallForService> calls = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Entry> failed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final String accountable;
  private final String usual;
  private Optional<OfficerFacts> facts = Optional.empty();

  /**
   * @param accountable the key under which acts and facts came together
   */
  public OfficerAudit(
      String accountable,
      DirectoryIndex directory,
      Coverage coverage,
      AuditSettings settings,
      Catalogue catalogue,
      KeyedHash hash) {
    this.accountable = accountable;
    this.usual = Accountable.employeeId(accountable);
    this.directory = directory;
    this.coverage = coverage;
    this.settings = settings;
    this.catalogue = catalogue;
    this.subjectIds = new SubjectIds(hash, directory.ties());
  }

  public void add(CaseFile file) {
    requireNoActs();
    cases.add(file);
  }

  public void add(CallForService call) {
    requireNoActs();
    calls.add(call);
  }

  private void requireNoActs() {
    if (facts.isPresent()) {
      throw new IllegalStateException("an act came before all work was there to explain it");
    }
  }

  /** Holds an act against the work, at once: it has just been read and is still near. */
  public void add(ResolvedAct act) {
    if (facts.isEmpty()) {
      facts = Optional.of(new OfficerFacts(cases, calls, directory, settings));
    }
    try {
      entries.add(assess(act, facts.get()));
    } catch (RuntimeException e) {
      // What cannot be evaluated is undetermined and counted; one act never takes others along.
      Entry entry = new Entry(act, nothing(act));
      entries.add(entry);
      failed.add(entry);
    }
  }

  /** How many acts could not be evaluated. */
  public long failures() {
    return failed.size();
  }

  /** Every act with its verdict, in order of (time, id). */
  public List<AuditedAct> audit() {
    return audit(act -> {});
  }

  /**
   * Every act with its verdict, in order of (time, id).
   *
   * @param each shown every act as soon as it is decided, while all of it is still near
   */
  public List<AuditedAct> audit(Consumer<AuditedAct> each) {
    entries.sort(Comparator.comparing(Entry::at).thenComparing(entry -> entry.act().act().id()));
    ActHistory history = new ActHistory(entries, usual, settings);
    List<AuditedAct> audited = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      AuditedAct act = decided(entries.get(i), history, audited);
      each.accept(act);
      audited.add(act);
    }
    return audited;
  }

  private AuditedAct decided(Entry entry, ActHistory history, List<AuditedAct> before) {
    if (failed.contains(entry)) {
      return undecided(entry);
    }
    try {
      return Revisions.of(
          entry.act(),
          entry.facts(),
          history.of(before.size(), before),
          coverage,
          directory,
          catalogue,
          settings);
    } catch (RuntimeException e) {
      failed.add(entry);
      return undecided(entry);
    }
  }

  private Entry assess(ResolvedAct resolved, OfficerFacts facts) {
    ResolvedAct act = tiedByDispatch(resolved, facts);
    Lookup head = act.act().head();
    Profile subject = Profile.of(head.subject(), directory.likeness());
    Situation situation = new Situation(act, head.at(), subject, facts, directory, settings);
    Optional<Evidence> alternate =
        head.alternateAt()
            .map(at -> new Situation(act, at, subject, facts, directory, settings))
            .map(Explanations::of);
    List<String> viewed = Situation.viewedNumbers(head);
    String subjectId =
        subjectIds.of(head.subject(), subject, viewed.isEmpty() ? "" : viewed.get(0));
    Needs needs = new Needs(situation, coverage, settings);
    Map<Feed, UndeterminedReason> lacking =
        needs.lacking(
            viewed.stream().allMatch(n -> facts.numbered(n).isEmpty()) ? viewed : List.of());
    ReasonClass reason = ReasonClass.of(head);
    return new Entry(
        act,
        new ActFacts(
            subjectId,
            subject,
            Explanations.of(situation),
            alternate,
            situation.duty(),
            situation.onScene(),
            reason,
            reason == ReasonClass.TRAINING && Explanations.inTraining(situation),
            DerivedTies.of(situation),
            lacking,
            needs.untold()));
  }

  /**
   * A requester whom the roster does not tie to the operator may be tied by a call: one that the
   * operator dispatched, active at that time, with the requester on it. The requester's own cases
   * are not at hand here, so what the call does not explain stays undetermined.
   */
  private ResolvedAct tiedByDispatch(ResolvedAct act, OfficerFacts facts) {
    if (act.requester() instanceof Requester.Claimed claimed
        && act.operator() instanceof Operator.Known known
        && accountable.equals(Accountable.employee(known.employeeId()))) {
      Instant at = act.act().head().at();
      if (facts.dispatchTies(
          known.employeeId(), claimed.employeeId(), at, at.plus(settings.grace()))) {
        return new ResolvedAct(
            act.act(),
            act.operator(),
            act.accountState(),
            new Requester.Tied(claimed.employeeId(), BY_DISPATCH),
            Accountable.employee(claimed.employeeId()));
      }
    }
    return act;
  }

  private ActFacts nothing(ResolvedAct act) {
    return new ActFacts(
        "",
        Profile.of(Subject.NONE, directory.likeness()),
        Evidence.NONE,
        Optional.empty(),
        DutyState.UNKNOWN,
        false,
        ReasonClass.of(act.act().head()),
        false,
        Optional.empty(),
        Map.of(),
        List.of());
  }

  private AuditedAct undecided(Entry entry) {
    Instant asOf = entry.at().plus(settings.grace());
    Decision decision =
        new Decision(
            asOf,
            Verdict.UNDETERMINED,
            false,
            List.of(UndeterminedReason.EVALUATION_FAILED),
            "the evaluation of this act failed",
            List.of(),
            List.of(),
            Relation.NONE,
            false,
            false,
            SignalValues.unknown(),
            List.of());
    return new AuditedAct(
        entry.act(),
        entry.facts().subjectId(),
        decision,
        List.of(new Revision(asOf, Verdict.UNDETERMINED, false)));
  }
}
