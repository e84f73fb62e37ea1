package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.decide.ActHistory.Entry;
import org.needtoknow.rules.explain.DerivedTies;
import org.needtoknow.rules.explain.Evidence;
import org.needtoknow.rules.explain.Explanations;
import org.needtoknow.rules.explain.NamesOnFile;
import org.needtoknow.rules.explain.NearFacts;
import org.needtoknow.rules.explain.OfficerFacts;
import org.needtoknow.rules.explain.Situation;
import org.needtoknow.rules.explain.TiesOnFile;
import org.needtoknow.rules.identity.SubjectIds;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;
import org.needtoknow.rules.signal.ReasonClass;

/**
 * Joins one accountable person's acts with the work on file and decides each act. All work is added
 * first and then the acts, each in any order. A number cited or opened whose fact was never added
 * does not exist on file.
 */
public final class OfficerAudit {
  /** The tie, in words, of a requester whom only a dispatched call ties to the operator. */
  private static final String BY_DISPATCH = "dispatch";

  private final Rulebook rulebook;
  private final SubjectIds subjectIds;
  private final List<CaseFile> cases = new ArrayList<>();
  private final List<CallForService> calls = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Entry> failed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final String accountable;
  private final String usual;
  private Optional<OfficerFacts> facts = Optional.empty();

  /**
   * @param accountable the key that groups acts and facts
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
    this.rulebook = new Rulebook(directory, catalogue, settings, coverage);
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
      throw new IllegalStateException("work was added after the first act");
    }
  }

  /** Compares an act with the work at once, while the act is still in the CPU cache. */
  public void add(ResolvedAct act) {
    if (facts.isEmpty()) {
      facts =
          Optional.of(new OfficerFacts(cases, calls, rulebook.directory(), rulebook.settings()));
    }
    try {
      entries.add(assess(act, facts.get()));
    } catch (RuntimeException e) {
      // What cannot be evaluated is undetermined and counted; the other acts are not affected.
      Entry entry =
          new Entry(act, ActFacts.none(act.act().head(), rulebook.directory().likeness()));
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
   * @param each gets every act as soon as it is decided, while the act is still in the CPU cache
   */
  public List<AuditedAct> audit(Consumer<AuditedAct> each) {
    entries.sort(Comparator.comparing(Entry::at).thenComparing(entry -> entry.act().act().id()));
    ActHistory history =
        new ActHistory(entries, usual, rulebook.settings(), rulebook.directory().likeness());
    List<AuditedAct> audited = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      AuditedAct act = decided(entries.get(i), history, audited);
      each.accept(act);
      audited.add(act);
    }
    return audited;
  }

  /** What is on file about the subject of an act, for the item that shows it. */
  public SubjectOnFile onFile(AuditedAct audited) {
    if (facts.isEmpty()) {
      return SubjectOnFile.NOTHING;
    }
    ResolvedAct act = audited.act();
    DirectoryIndex directory = rulebook.directory();
    Profile subject = Profile.of(AnsweredSubject.of(act.act()), directory.likeness());
    Situation situation =
        new Situation(
            act, act.act().head().at(), subject, facts.get(), directory, rulebook.settings());
    return new SubjectOnFile(
        TiesOnFile.of(situation), NamesOnFile.of(situation), NearFacts.of(situation));
  }

  private AuditedAct decided(Entry entry, ActHistory history, List<AuditedAct> before) {
    if (failed.contains(entry)) {
      return undecided(entry);
    }
    try {
      return Decide.decide(
          new Question(entry.act(), entry.facts(), history.of(before.size(), before)), rulebook);
    } catch (RuntimeException e) {
      failed.add(entry);
      return undecided(entry);
    }
  }

  private Entry assess(ResolvedAct resolved, OfficerFacts facts) {
    boolean tiedByDispatch = isTiedByDispatch(resolved, facts);
    ResolvedAct act = tiedByDispatch ? tiedByDispatch(resolved) : resolved;
    DirectoryIndex directory = rulebook.directory();
    AuditSettings settings = rulebook.settings();
    Lookup head = act.act().head();
    Subject answered = AnsweredSubject.of(act.act());
    Profile subject = Profile.of(answered, directory.likeness());
    Situation situation = new Situation(act, head.at(), subject, facts, directory, settings);
    Optional<Evidence> alternate =
        head.alternateAt()
            .map(at -> new Situation(act, at, subject, facts, directory, settings))
            .map(Explanations::of);
    List<String> viewed = Situation.viewedNumbers(head);
    String subjectId =
        subjectIds.of(
            AnsweredSubject.byName(head.subject(), answered),
            subject,
            viewed.isEmpty() ? "" : viewed.get(0));
    ReasonClass reason = ReasonClass.of(head);
    return new Entry(
        act,
        new ActFacts(
            subjectId,
            subject,
            Explanations.of(situation),
            alternate,
            situation.onScene() ? DutyState.ON : situation.duty(),
            reason,
            reason == ReasonClass.TRAINING && Explanations.inTraining(situation),
            DerivedTies.of(situation),
            tiedByDispatch,
            () -> missing(situation, viewed)));
  }

  private MissingData missing(Situation situation, List<String> viewed) {
    OfficerFacts facts = situation.facts();
    boolean noneOnFile =
        viewed.stream().allMatch(number -> facts.numbered(number).values().isEmpty());
    return new NeededFeeds(situation, rulebook.coverage(), rulebook.settings())
        .missing(noneOnFile ? viewed : List.of());
  }

  /**
   * Whether a call alone ties the requester to the operator: one that the operator dispatched,
   * active at that time, with the requester on it. The requester's own cases are not available
   * here, so acts that the call does not explain are undetermined.
   */
  private boolean isTiedByDispatch(ResolvedAct act, OfficerFacts facts) {
    if (act.requester() instanceof Requester.Claimed claimed
        && act.operator() instanceof Operator.Known known
        && accountable.equals(Accountable.employee(known.employeeId()))) {
      Instant at = act.act().head().at();
      return facts.dispatchTies(
          known.employeeId(), claimed.employeeId(), at, at.plus(rulebook.settings().grace()));
    }
    return false;
  }

  private static ResolvedAct tiedByDispatch(ResolvedAct act) {
    String requester = ((Requester.Claimed) act.requester()).employeeId();
    return new ResolvedAct(
        act.act(),
        act.operator(),
        act.accountState(),
        new Requester.Tied(requester, BY_DISPATCH),
        Accountable.employee(requester));
  }

  private AuditedAct undecided(Entry entry) {
    Instant asOf = entry.at().plus(rulebook.settings().grace());
    Decision decision =
        Decision.undetermined(
            asOf,
            UndeterminedReason.EVALUATION_FAILED,
            "the evaluation of this act failed",
            SignalValues.unknown());
    return new AuditedAct(
        entry.act(),
        entry.facts().subjectId(),
        decision,
        List.of(new Revision(asOf, Verdict.UNDETERMINED, false)));
  }
}
