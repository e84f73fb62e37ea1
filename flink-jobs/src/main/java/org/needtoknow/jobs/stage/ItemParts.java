package org.needtoknow.jobs.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.needtoknow.jobs.document.LookupLine;
import org.needtoknow.jobs.task.RunSnapshot;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.results.document.LookupSubject;
import org.needtoknow.rules.chance.EncounterCounter;
import org.needtoknow.rules.chance.EncounterKind;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.draw.DrawnRule;
import org.needtoknow.rules.draw.RandomDraw;
import org.needtoknow.rules.draw.Stratum;
import org.needtoknow.rules.identity.MatchKeys;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.pattern.Sessions;
import org.needtoknow.rules.review.ItemAct;
import org.needtoknow.rules.review.ItemKey;
import org.needtoknow.rules.review.Raise;
import org.needtoknow.rules.signal.Signal;

/** Turns what rules found on one officer's acts into parts of review items. */
final class ItemParts {
  private static final Set<String> COPIES = Set.of("print", "export");
  private static final Set<String> AWAY = Set.of("off", "leave", "suspension");
  private static final Finding DRAWN =
      new Finding(
          DrawnRule.ID, DrawnRule.RULE.version(), false, Finding.About.SUBJECT, 0, List.of());

  private final DirectoryIndex index;
  private final KeyedHash hash;
  private final RunSnapshot snapshot;
  private final RandomDraw draw;
  private final MatchKeys matchKeys;

  ItemParts(DirectoryIndex index, KeyedHash hash, RunSnapshot snapshot) {
    this.index = index;
    this.hash = hash;
    this.snapshot = snapshot;
    this.draw = new RandomDraw(hash, snapshot.settings().review());
    this.matchKeys = new MatchKeys(hash, index.likeness());
  }

  /** Whether the random arm takes the act. */
  boolean draws(AuditedAct act) {
    return snapshot.reports(act.act().act().head().at())
        && draw.draws(act.act().act().id(), Stratum.of(act.decision().verdict()));
  }

  /** An act in an item, with the finding that put it there. */
  private record Place(String item, Finding finding, AuditedAct act, boolean fired) {
    String actId() {
      return act.act().act().head().id();
    }
  }

  /**
   * Every act of every finding, once in each item it belongs to. An officer who asks for one person
   * again and again has findings that each name all the acts before: where an act belongs is
   * settled first, and only then is it written, once.
   *
   * @param audited the officer's acts in order of time
   * @param acts which of them are wanted
   * @param officerSessions of all those acts
   * @param cases those that were delivered to the officer
   * @param calls the calls that were delivered to the officer
   * @param onFile what is on file about the subject of an act
   * @param into takes one part after the other: all of a busy account at once fit in no memory
   */
  void write(
      List<AuditedAct> audited,
      ItemActs acts,
      Sessions officerSessions,
      List<CaseFile> cases,
      List<CallForService> calls,
      Function<AuditedAct, SubjectOnFile> onFile,
      Consumer<FoundAct> into) {
    Map<String, AuditedAct> named = new HashMap<>();
    Map<String, String> sessions = new HashMap<>();
    acts.places()
        .forEach(
            (id, place) -> {
              named.put(id, audited.get(place));
              sessions.put(id, session(audited.get(place), officerSessions.startOf(place)));
            });
    Map<String, Map<String, Place>> items = new LinkedHashMap<>();
    for (AuditedAct act : acts.found()) {
      for (Finding finding : act.decision().findings()) {
        String item = itemId(finding, act);
        Map<String, Place> ofItem =
            items.computeIfAbsent(finding.shown() + item, key -> new LinkedHashMap<>());
        put(new Place(item, finding, act, true), ofItem);
        for (String earlier : finding.withLookups()) {
          AuditedAct before = named.get(earlier);
          if (before != null) {
            put(new Place(item, finding, before, false), ofItem);
          }
        }
      }
    }
    Map<String, SubjectOnFile> known = new HashMap<>();
    Households households = new Households(index, hash, cases, calls);
    for (Map<String, Place> ofItem : items.values()) {
      for (Place place : ofItem.values()) {
        SubjectOnFile subject =
            known.computeIfAbsent(place.actId(), id -> onFile.apply(place.act()));
        into.accept(part(place, sessions, households, subject));
      }
    }
    for (AuditedAct act : acts.drawn()) {
      String item = hash.id("item", DrawnRule.ID, act.act().act().id());
      into.accept(part(new Place(item, DRAWN, act, true), sessions, null, onFile.apply(act)));
    }
  }

  private String session(AuditedAct act, Instant start) {
    Lookup head = act.act().act().head();
    String seat = head.system() + "/" + head.terminal();
    return hash.id("session", act.act().accountable(), seat, start.toString());
  }

  /** An act on which the rule fired itself stays so when another act names it, too. */
  private static void put(Place place, Map<String, Place> ofItem) {
    Place known = ofItem.putIfAbsent(place.actId(), place);
    if (known != null && place.fired() && !known.fired()) {
      ofItem.put(place.actId(), place);
    }
  }

  private FoundAct part(
      Place place, Map<String, String> sessions, Households households, SubjectOnFile onFile) {
    AuditedAct act = place.act();
    Finding finding = place.finding();
    Lookup head = act.act().act().head();
    List<String> lookups = new ArrayList<>();
    lookups.add(head.id());
    act.act().act().followUps().forEach(followUp -> lookups.add(followUp.id()));
    boolean strong = act.decision().verdict() == Verdict.EXPLAINED && !act.decision().weak();
    ItemAct found =
        new ItemAct(
            new ItemKey(place.item(), finding.rule(), finding.about()),
            finding.weight(),
            new ItemAct.Done(
                head.id(),
                lookups,
                head.at(),
                act.act().accountable(),
                account(head),
                head.source().file() + ":" + head.source().line()),
            new ItemAct.About(
                act.subjectId(),
                LookupSubject.of("", List.of(), head.subject()).words(),
                finding.about() == Finding.About.SUBJECT ? keys(act) : Set.of()),
            EncounterKind.of(head),
            place.fired(),
            snapshot.reports(head.at()),
            strong,
            raises(finding, act),
            new ItemAct.Links(
                households == null || finding.about() != Finding.About.SUBJECT
                    ? Set.of()
                    : households.of(act),
                sessions.get(head.id()),
                ConcernedPeople.of(act, index),
                EncounterCounter.concernsColleague(act.decision())),
            finding.rule().equals(DrawnRule.ID)
                ? Optional.of(Stratum.of(act.decision().verdict()))
                : Optional.empty(),
            onFile);
    return new FoundAct(found, finding.shown(), LookupLine.renderInFull(act));
  }

  /** The keys of the subject, of the owners whom the answer names, and of the person on file. */
  private Set<String> keys(AuditedAct act) {
    Set<String> keys = new TreeSet<>();
    for (Lookup lookup : act.act().act().lookups()) {
      keys.addAll(matchKeys.of(lookup.subject()));
    }
    index
        .ties()
        .onFile(Profile.of(act.act().act().head().subject(), index.likeness()))
        .ifPresent(person -> keys.addAll(matchKeys.of(Subject.person(person))));
    keys.removeIf(key -> !MatchKeys.identifies(key));
    return keys;
  }

  private static Set<Raise> raises(Finding finding, AuditedAct act) {
    if (finding.about() != Finding.About.SUBJECT) {
      return Set.of();
    }
    Map<String, Object> signals = act.decision().signals();
    EnumSet<Raise> raises = EnumSet.noneOf(Raise.class);
    if (signals.get(Signal.RELATION_POSSIBLE.key()).equals(true)) {
      raises.add(Raise.POSSIBLE_RELATION);
    }
    if (!signals.get(Signal.DERIVED_TIE.key()).equals("none")) {
      raises.add(Raise.DERIVED_TIE);
    }
    if (COPIES.contains(signals.get(Signal.ACTION.key()))) {
      raises.add(Raise.COPY);
    }
    if (signals.get(Signal.FULL_RECORD.key()).equals(true)) {
      raises.add(Raise.FULL_HISTORY);
    }
    if (AWAY.contains(signals.get(Signal.DUTY.key()))) {
      raises.add(Raise.OFF_DUTY);
    }
    return raises;
  }

  /** The same for the same kind, officer and subject or account in every run under this key. */
  private String itemId(Finding finding, AuditedAct act) {
    String account = account(act.act().act().head());
    String officer =
        Accountable.isAccount(act.act().accountable())
            ? Accountable.account(account)
            : act.act().accountable();
    return switch (finding.about()) {
      case SUBJECT -> hash.id("item", finding.rule(), officer, "subject", act.subjectId());
      case ACCOUNT -> hash.id("item", finding.rule(), officer, "account", account);
      case OFFICER -> hash.id("item", finding.rule(), officer);
    };
  }

  private static String account(Lookup lookup) {
    return lookup.system() + "/" + lookup.username();
  }
}
