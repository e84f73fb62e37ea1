package org.needtoknow.rules.explain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.match.KeyIndex;
import org.needtoknow.rules.match.NearMiss;
import org.needtoknow.rules.match.NumberIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.SlipIndex;
import org.needtoknow.rules.match.StreetAddress;
import org.needtoknow.rules.match.TimeIndex;

/**
 * The cases and calls that may explain one officer's acts, indexed by party, by number and by time.
 * Built once; the order in which facts were delivered makes no difference.
 */
public final class OfficerFacts {
  /** A party of a case or call that matches the looked-up subject. */
  record Match(WorkFact.Listed listed, MatchTier tier) {}

  /** A party of a case or call that nearly matches the subject. */
  record Near(WorkFact.Listed listed, NearMiss miss) {}

  /** How much of a shift may lie before and after one of its calls. */
  private static final Duration SHIFT = Duration.ofHours(8);

  private final KeyIndex<WorkFact.Listed> listed = new KeyIndex<>();

  /** Made for the first lookup by a licence or plate that nothing strong explains. */
  private SlipIndex<WorkFact.Listed> slips;

  private final List<WorkFact> facts = new ArrayList<>();
  private final List<CaseFact> cases = new ArrayList<>();
  private final List<CallFact> calls = new ArrayList<>();

  /** Made on the first lookup of a place: few officers look up places. */
  private Map<String, List<CallFact>> callsByStreet;

  private final NumberIndex<WorkFact> byNumber = new NumberIndex<>();
  private final NumberIndex<WorkFact> linked = new NumberIndex<>();
  private final TimeIndex<CallFact.Part> onScene = new TimeIndex<>();

  /** Parts whose times on scene are incomplete. */
  private final TimeIndex<CallFact.Part> perhapsOnScene = new TimeIndex<>();

  private final TimeIndex<CallFact> dispatched = new TimeIndex<>();

  /** Calls whose end is not known. */
  private final TimeIndex<CallFact> perhapsActive = new TimeIndex<>();

  /** By person, parts in calls at a time at which the duty roster has the person off duty. */
  private final Map<String, TimeIndex<CallFact.Part>> outsideDuty = new HashMap<>();

  private final Map<WorkFact.Listed, Set<String>> concerned = new IdentityHashMap<>();
  private final DirectoryIndex directory;

  /** A fact that was delivered more than once counts once. */
  public OfficerFacts(
      Collection<CaseFile> cases,
      Collection<CallForService> calls,
      DirectoryIndex directory,
      AuditSettings settings) {
    this.directory = directory;
    List<CaseFile> files = new ArrayList<>(cases);
    files.sort(
        Comparator.comparing(CaseFile::number)
            .thenComparing(f -> f.source().file())
            .thenComparingLong(f -> f.source().offset())
            .thenComparingLong(f -> f.source().line()));
    for (CaseFile file : withoutRepeats(files)) {
      CaseFact fact = new CaseFact(file, directory);
      index(fact);
      this.cases.add(fact);
      if (!file.callNumber().isEmpty()) {
        linked.add(file.callNumber(), fact);
      }
    }
    List<CallForService> all = new ArrayList<>(calls);
    all.sort(
        Comparator.comparing(CallForService::number)
            .thenComparing(c -> c.source().file())
            .thenComparingLong(c -> c.source().offset())
            .thenComparingLong(c -> c.source().line()));
    for (CallForService call : withoutRepeats(all)) {
      CallFact fact = new CallFact(call, directory);
      index(fact);
      if (!call.caseNumber().isEmpty()) {
        linked.add(call.caseNumber(), fact);
      }
      this.calls.add(fact);
      for (CallFact.Part part : fact.parts()) {
        if (part.isOnScene()) {
          onScene.add(part.arrived(), part.end(), part);
        }
        if (!part.endKnown()) {
          perhapsOnScene.add(part.perhapsFrom(), part.end().plus(settings.callAfter()), part);
        } else if (!part.isOnScene()) {
          perhapsOnScene.add(part.start(), part.end(), part);
        }
      }
      if (!call.dispatcherId().isEmpty()) {
        dispatched.add(
            call.created().minus(settings.callBefore()), fact.end().plusSeconds(1), fact);
        if (!fact.isEndKnown()) {
          perhapsActive.add(call.created(), fact.end().plus(settings.callAfter()), fact);
        }
      }
    }
  }

  /** Equal facts are neighbours after sorting; comparing those costs less than hashing all. */
  private static <T> List<T> withoutRepeats(List<T> sorted) {
    List<T> once = new ArrayList<>(sorted.size());
    for (T one : sorted) {
      if (once.isEmpty() || !one.equals(once.get(once.size() - 1))) {
        once.add(one);
      }
    }
    return once;
  }

  private void index(WorkFact fact) {
    facts.add(fact);
    byNumber.add(fact.number(), fact);
    for (WorkFact.Listed one : fact.listed()) {
      listed.add(one.profile(), one);
    }
  }

  /**
   * Whether a person was at work. Around a call that the person was on outside every row of the
   * duty roster, the roster lacks a row, and duty is unknown.
   */
  DutyState dutyOf(String person, Instant at, Duration tolerance) {
    DutyState duty = directory.rosters().duty(person, at, tolerance);
    boolean lacksRow =
        duty == DutyState.OFF
            && !outsideDuty
                .computeIfAbsent(person, one -> partsOutsideDuty(one, tolerance))
                .at(at)
                .isEmpty();
    return lacksRow ? DutyState.UNKNOWN : duty;
  }

  private TimeIndex<CallFact.Part> partsOutsideDuty(String person, Duration tolerance) {
    TimeIndex<CallFact.Part> parts = new TimeIndex<>();
    for (CallFact call : calls) {
      for (CallFact.Part part : call.parts()) {
        if (part.employee().equals(person)
            && directory.rosters().duty(person, part.start(), tolerance) == DutyState.OFF) {
          parts.add(part.start().minus(SHIFT), part.end().plus(SHIFT), part);
        }
      }
    }
    return parts;
  }

  /** Every party on file that matches the subject, in no particular order. */
  List<Match> matches(Profile subject) {
    List<Match> matches = List.of();
    for (WorkFact.Listed one : listed.find(subject)) {
      Optional<MatchTier> tier = directory.matcher().match(subject, one.profile());
      if (tier.isPresent()) {
        matches = matches.isEmpty() ? new ArrayList<>(4) : matches;
        matches.add(new Match(one, tier.get()));
      }
    }
    return matches;
  }

  /** Every party on file that nearly matches the subject and is not the same. */
  List<Near> near(Profile subject) {
    List<Near> near = List.of();
    for (WorkFact.Listed one : nearly(subject)) {
      if (directory.matcher().match(subject, one.profile()).isEmpty()) {
        Optional<NearMiss> miss = directory.matcher().near(subject, one.profile());
        if (miss.isPresent()) {
          near = near.isEmpty() ? new ArrayList<>(2) : near;
          near.add(new Near(one, miss.get()));
        }
      }
    }
    return near;
  }

  private Collection<WorkFact.Listed> nearly(Profile subject) {
    if (!SlipIndex.hasNumbers(subject)) {
      return listed.find(subject);
    }
    if (slips == null) {
      slips = new SlipIndex<>();
      for (WorkFact fact : facts) {
        fact.listed().forEach(one -> slips.add(one.profile(), one));
      }
    }
    Set<WorkFact.Listed> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(listed.find(subject));
    found.addAll(slips.find(subject));
    return found;
  }

  /** Every case at hand, in order of their numbers. */
  List<CaseFact> cases() {
    return cases;
  }

  /** Every call at hand, in order of their numbers. */
  List<CallFact> calls() {
    return calls;
  }

  /** Whether a party is the employee, or was of their household at that time. */
  boolean concerns(String employeeId, WorkFact.Listed party, Instant at) {
    return concerned
            .computeIfAbsent(party, p -> directory.ties().concerned(p.profile()))
            .contains(employeeId)
        && directory.ties().concerns(employeeId, party.profile(), at);
  }

  /** Calls at the address. */
  List<CallFact> callsAt(StreetAddress place) {
    if (callsByStreet == null) {
      callsByStreet = new HashMap<>();
      for (CallFact call : calls) {
        if (!call.place().isBlank()) {
          callsByStreet.computeIfAbsent(call.place().street(), k -> new ArrayList<>(1)).add(call);
        }
      }
    }
    List<CallFact> found = new ArrayList<>();
    for (CallFact call : callsByStreet.getOrDefault(place.street(), List.of())) {
      if (call.place().sameAs(place)) {
        found.add(call);
      }
    }
    return found;
  }

  /** Cases and calls of a number as it was typed. */
  public NumberIndex.Found<WorkFact> numbered(String typed) {
    return byNumber.find(typed);
  }

  /** The calls of a case and the cases of a call, by a number as it was typed. */
  NumberIndex.Found<WorkFact> linkedTo(String typed) {
    return linked.find(typed);
  }

  /** Whether several numbers on file differ from it, or from each other, in leading zeros only. */
  boolean isOneOfSeveral(String typed) {
    return byNumber.isOneOfSeveral(typed);
  }

  /** The calls out of which the case grew. */
  List<CallFact> callsOf(CaseFile file) {
    List<CallFact> calls = new ArrayList<>(1);
    List<WorkFact> facts = new ArrayList<>(linkedTo(file.number()).sure());
    facts.addAll(numbered(file.callNumber()).sure());
    for (WorkFact fact : facts) {
      if (fact instanceof CallFact call && !calls.contains(call)) {
        calls.add(call);
      }
    }
    return calls;
  }

  /** The officer's parts of calls, on scene at that time. */
  List<CallFact.Part> onSceneAt(String officer, Instant at) {
    return of(officer, onScene.at(at));
  }

  /** The officer's parts of calls that may or may not have been on scene at that time. */
  List<CallFact.Part> perhapsOnSceneAt(String officer, Instant at) {
    return of(officer, perhapsOnScene.at(at));
  }

  private static List<CallFact.Part> of(String officer, List<CallFact.Part> all) {
    List<CallFact.Part> parts = List.of();
    for (CallFact.Part part : all) {
      if (part.employee().equals(officer)) {
        parts = parts.isEmpty() ? new ArrayList<>(2) : parts;
        parts.add(part);
      }
    }
    return parts;
  }

  /** The calls that the officer dispatched and that were active at that time. */
  List<CallFact> dispatchedAt(String officer, Instant at) {
    return dispatchedBy(officer, dispatched.at(at)).stream()
        .filter(call -> call.isEndKnown() && !call.began().isAfter(at))
        .toList();
  }

  /** The calls that the officer dispatched and that may have been active at that time. */
  List<CallFact> perhapsDispatchedAt(String officer, Instant at) {
    return dispatchedBy(officer, perhapsActive.at(at));
  }

  private static List<CallFact> dispatchedBy(String officer, List<CallFact> all) {
    return all.stream().filter(call -> call.call().dispatcherId().equals(officer)).toList();
  }

  /**
   * Whether the operator dispatched a call that was active at that time and that the other person
   * was on, as far as recorded by {@code knownBy}.
   */
  public boolean dispatchTies(String operator, String other, Instant at, Instant knownBy) {
    for (CallFact call : dispatched.at(at)) {
      if (call.call().dispatcherId().equals(operator)) {
        for (CallFact.Part part : call.parts()) {
          if (part.employee().equals(other) && !part.knownAt().isAfter(knownBy)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
