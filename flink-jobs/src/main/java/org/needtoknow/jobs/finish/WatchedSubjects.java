package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.jobs.document.RenderedLookup;
import org.needtoknow.jobs.spill.SortedRunWriter;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.SortKey;
import org.needtoknow.jobs.wire.WireInput;
import org.needtoknow.jobs.wire.WireOutput;

/**
 * Finds everyone who looked up the subjects of review items. A subject is watched under its id and
 * under the keys of its numbers and names, as far as the lookups of its items have them. While the
 * lookups are written, those of a watched subject go to disk by subject, person and time; then they
 * are counted, one person at a time. Memory grows with the subjects of items, not with the log.
 */
final class WatchedSubjects {
  /** The most people who are named. */
  private static final int MOST_PEOPLE = 50;

  /** More identifiers than this belong to a fleet or a dealer, not to a person. */
  private static final int MOST_HASHES = 24;

  /** A session ends after this time without a lookup of the subject. */
  private static final Duration PAUSE = Duration.ofMinutes(30);

  private static final Comparator<Person> MOST_SESSIONS_FIRST =
      Comparator.comparingLong(Person::sessions).reversed().thenComparing(Person::officer);

  private final Map<String, Set<Long>> watched = new HashMap<>();
  private final Map<Long, List<Integer>> bySubject = new HashMap<>();
  private final List<String> subjects = new ArrayList<>();

  /**
   * One person who looked a subject up.
   *
   * @param officer the accountable person or account
   * @param sessions series of lookups of the subject without a pause of half an hour
   * @param explained sessions in which work strongly explains every lookup of the subject
   */
  record Person(String officer, long sessions, long explained, Instant firstAt, Instant lastAt) {}

  /**
   * The people who looked a subject up.
   *
   * @param people those with the most sessions first
   * @param more how many others there are
   * @param sessions of all of them
   */
  record Lookups(List<Person> people, long more, long sessions, long explained) {}

  /** Watches a subject under its id and these keys. */
  void watch(String subjectId, Collection<String> keys) {
    if (!subjectId.isEmpty()) {
      Set<Long> hashes = watched.computeIfAbsent(subjectId, id -> new TreeSet<>());
      hashes.add(RenderedLookup.subject(subjectId));
      keys.forEach(key -> hashes.add(RenderedLookup.subject(key)));
    }
  }

  /** Ends the watching of further subjects, so that lookups can be seen by several threads. */
  void settle() {
    watched.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              int place = subjects.size();
              subjects.add(entry.getKey());
              long own = RenderedLookup.subject(entry.getKey());
              boolean tooMany = entry.getValue().size() > MOST_HASHES;
              for (long hash : tooMany ? Set.of(own) : entry.getValue()) {
                bySubject.computeIfAbsent(hash, key -> new ArrayList<>(1)).add(place);
              }
            });
    watched.clear();
  }

  /** Sets a lookup of a watched subject aside; called by several threads. */
  void see(String id, RenderedLookup lookup, SortedRunWriter into) throws IOException {
    Set<Integer> places = Set.of();
    if (lookup.subject() != 0) {
      places = with(bySubject.get(lookup.subject()), places);
    }
    for (long key : lookup.keys()) {
      places = with(bySubject.get(key), places);
    }
    if (places.isEmpty()) {
      return;
    }
    WireOutput body = new WireOutput();
    body.putString(lookup.accountable());
    body.putInstant(lookup.at());
    body.putBoolean(lookup.stronglyExplained());
    byte[] bytes = body.toByteArray();
    synchronized (into) {
      for (int place : places) {
        String key =
            SortKey.of(place)
                + " "
                + lookup.accountable()
                + " "
                + SortKey.of(lookup.at())
                + " "
                + id;
        into.add(new Outgoing(Outgoing.Kind.LOOKED_UP, key, bytes));
      }
    }
  }

  private static Set<Integer> with(List<Integer> more, Set<Integer> places) {
    if (more == null) {
      return places;
    }
    Set<Integer> all = new TreeSet<>(places);
    all.addAll(more);
    return all;
  }

  /**
   * Counts what was set aside.
   *
   * @return by the subject's id
   */
  Map<String, Lookups> count(Path folder) throws IOException {
    Map<String, Lookups> counted = new HashMap<>();
    Counting counting = new Counting();
    new SortedRuns(folder)
        .forEach(
            Outgoing.Kind.LOOKED_UP,
            entry -> {
              String key = entry.keyText();
              int place = (int) SortKey.number(key.substring(0, key.indexOf(' ')));
              WireInput in = new WireInput(entry.body());
              counting.next(subjects.get(place), counted);
              counting.add(in.getString(), in.getInstant(), in.getBoolean());
            });
    counting.next("", counted);
    return counted;
  }

  /** The lookups of one subject, in order of people and times. */
  private static final class Counting {
    private String subject = "";
    private final List<Person> people = new ArrayList<>();
    private Optional<Open> open = Optional.empty();

    /** The person whose lookups are being read. */
    private static final class Open {
      private final String officer;
      private final Instant first;
      private Instant last;
      private long sessions = 1;
      private long explained;
      private boolean allExplained = true;

      Open(String officer, Instant first) {
        this.officer = officer;
        this.first = first;
        this.last = first;
      }

      void add(Instant at, boolean strong) {
        if (last.plus(PAUSE).isBefore(at)) {
          explained += allExplained ? 1 : 0;
          sessions++;
          allExplained = true;
        }
        allExplained &= strong;
        last = at;
      }

      Person person() {
        return new Person(officer, sessions, explained + (allExplained ? 1 : 0), first, last);
      }
    }

    void next(String nextSubject, Map<String, Lookups> counted) {
      if (subject.equals(nextSubject)) {
        return;
      }
      close();
      if (!people.isEmpty()) {
        people.sort(MOST_SESSIONS_FIRST);
        int named = Math.min(MOST_PEOPLE, people.size());
        counted.put(
            subject,
            new Lookups(
                List.copyOf(people.subList(0, named)),
                people.size() - named,
                people.stream().mapToLong(Person::sessions).sum(),
                people.stream().mapToLong(Person::explained).sum()));
        people.clear();
      }
      subject = nextSubject;
    }

    void add(String officer, Instant at, boolean strong) {
      if (open.filter(one -> one.officer.equals(officer)).isEmpty()) {
        close();
        open = Optional.of(new Open(officer, at));
      }
      open.get().add(at, strong);
    }

    private void close() {
      open.ifPresent(one -> people.add(one.person()));
      open = Optional.empty();
    }
  }
}
