package org.needtoknow.rules.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.rules.explain.Candidate;
import org.needtoknow.rules.explain.Evidence;
import org.needtoknow.rules.explain.Situation;
import org.needtoknow.rules.match.IdentityKey;
import org.needtoknow.rules.match.KeyNumbers;
import org.needtoknow.rules.match.KeySink;
import org.needtoknow.rules.match.NameLikeness;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.SubjectMatcher;
import org.needtoknow.rules.resolve.ResolvedAct;

/** One person's acts in order, so that each can be compared with the others. */
final class ActHistory {
  /**
   * No act is compared with more than this many others on its subject: a hot list alert repeats.
   */
  private static final int MOST = 2_000;

  /**
   * This many acts explained by one call or case are enough to see whether it explains too many.
   */
  private static final int MOST_AROUND = 64;

  /** A person query this soon after a plate belongs to it. */
  private static final Duration TYPED_AFTER = Duration.ofMinutes(10);

  /**
   * An act with the facts on file about it. Data for a pass over all acts is collected while each
   * act is read, because an officer's acts do not all fit in the CPU cache.
   *
   * @param at the time of its head, which orders the acts
   * @param numbers one for each key under which its subject is known
   * @param asksForPerson whether a person typed a query about a person
   */
  @SuppressWarnings("ArrayRecordComponent") // made once and read once
  record Entry(
      ResolvedAct act,
      Instant at,
      ActFacts facts,
      List<String> unlistedFacts,
      long[] numbers,
      boolean asksForPerson) {
    Entry(ResolvedAct act, ActFacts facts) {
      this(
          act,
          act.act().head().at(),
          facts,
          unlisted(facts.evidence()),
          numbersOf(act.act().head(), facts),
          ActHistory.asksForPerson(act.act().head()));
    }

    Lookup head() {
      return act.act().head();
    }
  }

  private final List<Entry> entries;
  private final AuditSettings settings;
  private final SubjectMatcher matcher;
  private final NameLikeness likeness;

  /** The keys of each act's subject, for acts that share one with another act. */
  private final List<List<String>> keys;

  /** Places of acts by the key that they share; a key of only one act is left out. */
  private final Map<String, List<Integer>> bySubject;

  private final Map<String, List<Integer>> byFact;

  /**
   * @param entries in order of (time, id)
   * @param usual personnel number of the person accountable for nearly all of these acts, or {@code
   *     ""}
   */
  ActHistory(List<Entry> entries, String usual, AuditSettings settings, NameLikeness likeness) {
    this.entries = entries;
    this.settings = settings;
    this.matcher = new SubjectMatcher(likeness);
    this.likeness = likeness;
    this.keys = keys(entries, usual);
    this.bySubject = shared(keys);
    List<List<String>> facts = new ArrayList<>(entries.size());
    entries.forEach(entry -> facts.add(entry.unlistedFacts));
    this.byFact = shared(facts);
  }

  /** Most subjects occur once, and numbers are enough to find the others; only those get texts. */
  private static List<List<String>> keys(List<Entry> entries, String usual) {
    int count = 0;
    for (Entry entry : entries) {
      count += entry.numbers.length;
    }
    RepeatedNumbers repeats = new RepeatedNumbers(count);
    for (Entry entry : entries) {
      for (long number : entry.numbers) {
        repeats.add(number);
      }
    }
    List<List<String>> keys = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      boolean repeated = false;
      for (long number : entry.numbers) {
        repeated |= repeats.contains(number);
      }
      keys.add(repeated ? keysOf(entry.act, entry.facts, usual) : List.of());
    }
    return keys;
  }

  /** Most keys occur once: only the others get lists. */
  private static Map<String, List<Integer>> shared(List<List<String>> keys) {
    Map<String, Integer> first = new HashMap<>();
    Map<String, List<Integer>> shared = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      for (String key : keys.get(i)) {
        Integer before = first.putIfAbsent(key, i);
        if (before != null) {
          List<Integer> places = shared.get(key);
          if (places == null) {
            places = new ArrayList<>(4);
            places.add(before);
            shared.put(key, places);
          }
          places.add(i);
        }
      }
    }
    return shared;
  }

  /** A number for each of {@link #keysOf}, without the accountable person. */
  private static long[] numbersOf(Lookup head, ActFacts facts) {
    KeyNumbers numbers = new KeyNumbers();
    facts.subject().addSure(numbers);
    addKeysOfLookup(head, facts, numbers);
    return numbers.all();
  }

  /**
   * The keys of an act's subject, together with the accountable person when that is not the usual
   * one.
   */
  private static List<String> keysOf(ResolvedAct act, ActFacts facts, String usual) {
    String accountable = Situation.officerOf(act);
    String officer = accountable.equals(usual) ? "" : accountable + "\n";
    List<String> keys = new ArrayList<>(4);
    for (String key : facts.subject().sureKeys()) {
      keys.add(officer.isEmpty() ? key : officer + key);
    }
    addKeysOfLookup(
        act.act().head(), facts, (key, value) -> keys.add(officer + key.prefix() + value));
    return keys;
  }

  /** Identity keys of the subject that are not part of its profile. */
  private static void addKeysOfLookup(Lookup head, ActFacts facts, KeySink into) {
    for (String number : Situation.viewedNumbers(head)) {
      into.add(IdentityKey.RECORD, number);
    }
    if (!head.subject().article().isEmpty()) {
      into.add(IdentityKey.ARTICLE, head.subject().article());
    }
    if (!facts.subjectId().isEmpty()) {
      into.add(IdentityKey.SUBJECT_ID, facts.subjectId());
    }
  }

  /** Each once. */
  private static List<String> unlisted(Evidence evidence) {
    List<String> facts = List.of();
    for (Candidate candidate : evidence.candidates()) {
      if (candidate.strength() == Strength.WEAK
          && candidate.isUnlisted()
          && !candidate.fact().incident().isEmpty()
          && !facts.contains(candidate.fact().label())) {
        facts = facts.isEmpty() ? new ArrayList<>(2) : facts;
        facts.add(candidate.fact().label());
      }
    }
    return facts;
  }

  /**
   * The history of the act at this place, from the other acts.
   *
   * @param decided the acts before it
   */
  History of(int index, List<AuditedAct> decided) {
    Entry entry = entries.get(index);
    Instant since = entry.at().minus(settings.repeatWindow());
    boolean reachesBack = !entries.get(0).at().isAfter(since);
    return new History(
        onSubject(index, entry, since, decided),
        aroundWork(index, entry, decided),
        typedAfter(index, entry, decided),
        siblings(index, entry, decided),
        reachesBack);
  }

  private List<History.Other> onSubject(
      int index, Entry entry, Instant since, List<AuditedAct> decided) {
    Instant until = entry.at().plus(settings.grace());
    Set<Integer> places = Set.of();
    for (String key : keys.get(index)) {
      List<Integer> same = bySubject.get(key);
      if (same != null) {
        places = places.isEmpty() ? new TreeSet<>() : places;
        int here = Collections.binarySearch(same, index);
        for (int i = here - 1; i >= 0 && here - i <= MOST; i--) {
          if (entries.get(same.get(i)).at().isBefore(since)) {
            break;
          }
          places.add(same.get(i));
        }
        for (int i = here + 1; i < same.size() && i - here <= MOST; i++) {
          if (entries.get(same.get(i)).at().isAfter(until)) {
            break;
          }
          places.add(same.get(i));
        }
      }
    }
    return others(places, index, decided);
  }

  private List<History.Other> others(
      Collection<Integer> places, int index, List<AuditedAct> decided) {
    if (places.isEmpty()) {
      return List.of();
    }
    List<History.Other> others = new ArrayList<>(places.size());
    for (int place : places) {
      others.add(other(place, index, decided));
    }
    return others;
  }

  private History.Other other(int place, int index, List<AuditedAct> decided) {
    Entry entry = entries.get(place);
    return new History.Other(
        entry.act.act().id(),
        entry.at(),
        entry.facts.subjectId(),
        entry.facts.subject(),
        place < index,
        place < index ? decided.get(place).history() : List.of(),
        entry.facts.evidence());
  }

  private List<History.Other> aroundWork(int index, Entry entry, List<AuditedAct> decided) {
    Collection<Integer> places = List.of();
    for (String fact : entry.unlistedFacts) {
      for (int place : byFact.getOrDefault(fact, List.of())) {
        if (place >= index || places.size() >= MOST_AROUND) {
          break;
        }
        if (places.isEmpty()) {
          // Acts of one call come in order, and usually there is one.
          places = entry.unlistedFacts.size() == 1 ? new ArrayList<>(4) : new TreeSet<>();
        }
        places.add(place);
      }
    }
    return others(places, index, decided);
  }

  private List<History.Other> typedAfter(int index, Entry entry, List<AuditedAct> decided) {
    if (entry.head().subject().vehicle().isBlank()) {
      return List.of();
    }
    List<History.Other> typed = List.of();
    List<Profile> owners = null;
    Instant until = entry.at().plus(TYPED_AFTER);
    for (int i = index + 1; i < entries.size(); i++) {
      Entry next = entries.get(i);
      if (next.at().isAfter(until)) {
        break;
      }
      if (next.asksForPerson) {
        owners = owners == null ? AnsweredSubject.owners(entry.act().act(), likeness) : owners;
        if (isSomeoneElse(next.facts().subject(), owners)) {
          continue;
        }
        typed = typed.isEmpty() ? new ArrayList<>(2) : typed;
        typed.add(other(i, index, decided));
      }
    }
    return typed;
  }

  /** Whether the answer to the plate named its owners, and this person is none of them. */
  private boolean isSomeoneElse(Profile person, List<Profile> owners) {
    return !owners.isEmpty()
        && owners.stream()
            .noneMatch(
                owner ->
                    matcher.match(owner, person).isPresent()
                        || matcher.near(owner, person).isPresent());
  }

  private static boolean asksForPerson(Lookup head) {
    boolean asks = head.action() == LookupAction.QUERY || head.action() == LookupAction.SEARCH;
    return asks && !head.subject().person().isBlank() && !head.automatic();
  }

  private List<History.Sibling> siblings(int index, Entry entry, List<AuditedAct> decided) {
    if (entry.facts.evidence().listedIn().isEmpty()) {
      return List.of();
    }
    List<History.Sibling> siblings = new ArrayList<>(0);
    Set<String> seen = new HashSet<>();
    Instant since = entry.at().minus(settings.followUpWithin());
    for (int i = index - 1; i >= 0; i--) {
      Entry before = entries.get(i);
      if (before.at().isBefore(since)) {
        break;
      }
      if (sameTerminal(before.head(), entry.head())) {
        Duration lag = Duration.between(before.at(), entry.at());
        for (Evidence.ListedIn listed : entry.facts.evidence().listedIn()) {
          if (!listed.ownWord() && seen.add(i + listed.fact().label())) {
            siblings.add(new History.Sibling(other(i, index, decided), link(listed, lag)));
          }
        }
      }
    }
    return siblings;
  }

  private static boolean sameTerminal(Lookup one, Lookup other) {
    return one.terminal().equals(other.terminal())
        && one.username().equals(other.username())
        && one.system().equals(other.system());
  }

  private static Candidate link(Evidence.ListedIn listed, Duration lag) {
    return Candidate.by(Template.FOLLOW_UP, listed.fact())
        .officerTie("with the lookup before it")
        .subject(listed.role(), listed.tier())
        .lagSeconds(lag.toSeconds())
        .knownAt(listed.knownAt())
        .build();
  }
}
