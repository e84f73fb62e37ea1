package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import org.needtoknow.jobs.document.RenderedLookup;
import org.needtoknow.jobs.spill.SortedRunWriter;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.jobs.spill.TwoThreads;
import org.needtoknow.jobs.wire.ActRowCodec;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.WireInput;
import org.needtoknow.model.Text;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.work.Feed;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.pattern.ActRow;
import org.needtoknow.rules.pattern.JoinedSubject;
import org.needtoknow.rules.pattern.OfficerTotals;
import org.needtoknow.rules.pattern.OfficerWeek;
import org.needtoknow.rules.pattern.PatternFound;
import org.needtoknow.rules.pattern.Patterns;
import org.needtoknow.rules.pattern.Peers;

/**
 * Finds patterns in the results of the steps. Reads sorted rows from disk, one officer, subject,
 * account or week at a time. Memory grows with the number of people and findings, not with the log.
 *
 * <p>Before the lookups are written, it finds all patterns except those that depend on how often a
 * subject is looked up with good reason. While the lookups are written, it counts that and sets
 * aside the documents of the named acts as proof. After that, it writes parts of review items.
 */
final class PatternFinish {
  private final SortedRuns runs;
  private final RunFacts facts;
  private final List<OfficerTotals> everybody = new ArrayList<>();
  private final List<PatternFound> found = new ArrayList<>();
  private final List<JoinedSubject> subjects = new ArrayList<>();

  /** Explained lookups of each subject that many officers looked up, by a hash of the subject. */
  private final Map<Long, LongAdder> explained = new HashMap<>();

  private final Set<String> wanted = new HashSet<>();
  private final DirectoryIndex index;
  private Peers peers;
  private Patterns patterns;

  PatternFinish(SortedRuns runs, RunFacts facts) {
    this.runs = runs;
    this.facts = facts;
    this.index =
        DirectoryIndex.of(
            facts.directory(), facts.coverage().of(Feed.DUTY), facts.department().settings());
  }

  /** The directory, made searchable for the end of the run. */
  DirectoryIndex index() {
    return index;
  }

  /** The figures of every officer, in order of their keys. */
  Collection<OfficerTotals> everybody() {
    return Collections.unmodifiableList(everybody);
  }

  /** The people with whom each officer is compared. */
  Peers peers() {
    return peers;
  }

  /** Watches the subjects of the patterns that were found, and of those that may be found. */
  void watchSubjects(WatchedSubjects watched) {
    for (PatternFound one : found) {
      if (one.rule().about() == Finding.About.SUBJECT) {
        one.acts()
            .forEach(
                row -> {
                  watched.watch(one.subject(), Set.of(row.subject()));
                  watched.watch(one.subject(), row.shown());
                });
      }
    }
    subjects.forEach(subject -> watched.watch(subject.subject(), subject.ids()));
  }

  /** Counts strongly explained lookups of this subject, too, while the lookups are written. */
  void watch(String subjectId) {
    explained.putIfAbsent(RenderedLookup.subject(subjectId), new LongAdder());
  }

  /** Sessions in which people looked subjects up. */
  SubjectSessionCounts sessions(Set<String> subjectIds) throws IOException {
    SubjectSessionCounts counts = new SubjectSessionCounts();
    for (String id : subjectIds) {
      LongAdder work = explained.get(RenderedLookup.subject(id));
      counts.addExplained(id, work == null ? 0 : work.sum());
    }
    groups(Outgoing.Kind.SUBJECT_ACT, 2, counts::add);
    return counts;
  }

  /** Finds the patterns that can be found before the lookups are written. */
  void findBefore() throws IOException {
    Codec<OfficerTotals> totals = RecordCodec.of(OfficerTotals.class);
    runs.forEach(Outgoing.Kind.OFFICER, entry -> everybody.add(totals.fromBytes(entry.body())));
    peers = new Peers(everybody, assignments());
    patterns = new Patterns(facts.catalogue(), peers, facts.department().settings());
    found.addAll(
        TwoThreads.run(
            () -> ofOfficers(ofWeeks()),
            () -> {
              ofSubjects();
              return ofAccounts();
            }));
    found.forEach(one -> one.acts().forEach(row -> wanted.add(row.id())));
    subjects.forEach(subject -> subject.rows().forEach(row -> wanted.add(row.id())));
  }

  private List<PatternFound> ofAccounts() throws IOException {
    List<PatternFound> ofAccounts = new ArrayList<>();
    groups(
        Outgoing.Kind.ACCOUNT_ACT,
        1,
        (account, rows) -> ofAccounts.addAll(patterns.ofAccount(account, rows)));
    return ofAccounts;
  }

  /** An act on a vehicle also counts for its owner if the system looked the owner up. */
  private void ofSubjects() throws IOException {
    List<ActRow> ofSeveral = new ArrayList<>();
    groups(
        Outgoing.Kind.SUBJECT_ACT,
        2,
        (subject, rows) -> {
          if (Patterns.mayBeOfMany(rows)) {
            ofSeveral.addAll(rows);
          }
        });
    for (JoinedSubject subject : JoinedSubject.of(ofSeveral)) {
      if (Patterns.isOfMany(subject.rows())) {
        subjects.add(subject);
        subject.ids().forEach(id -> explained.put(RenderedLookup.subject(id), new LongAdder()));
      }
    }
  }

  private Map<String, Peers.Assignment> assignments() {
    Map<String, Peers.Assignment> assignments = new HashMap<>();
    for (Employee employee : facts.directory().employees()) {
      assignments.put(
          Accountable.employee(employee.id()),
          new Peers.Assignment(Text.lower(employee.role()), employee.unit()));
    }
    return assignments;
  }

  /** By officer, the weeks on which each rule fired. */
  private Map<String, Map<Rule, Set<Long>>> ofWeeks() throws IOException {
    Map<String, Map<Rule, Set<Long>>> fired = new HashMap<>();
    Codec<OfficerWeek> codec = RecordCodec.of(OfficerWeek.class);
    List<OfficerWeek> week = new ArrayList<>();
    runs.forEach(
        Outgoing.Kind.WEEK,
        entry -> {
          OfficerWeek one = codec.fromBytes(entry.body());
          if (!week.isEmpty() && week.get(0).week() != one.week()) {
            ofWeek(week, fired);
            week.clear();
          }
          week.add(one);
        });
    ofWeek(week, fired);
    return fired;
  }

  private void ofWeek(List<OfficerWeek> week, Map<String, Map<Rule, Set<Long>>> fired) {
    if (!week.isEmpty()) {
      long number = week.get(0).week();
      patterns
          .ofWeek(List.copyOf(week))
          .forEach(
              (officer, rules) ->
                  rules.forEach(
                      rule ->
                          fired
                              .computeIfAbsent(officer, key -> new LinkedHashMap<>())
                              .computeIfAbsent(rule, key -> new TreeSet<>())
                              .add(number)));
    }
  }

  private void ofOfficers(Map<String, Map<Rule, Set<Long>>> weeks) throws IOException {
    Map<String, OfficerTotals> byOfficer = new HashMap<>();
    everybody.forEach(totals -> byOfficer.put(totals.officer(), totals));
    ActRowCodec codec = new ActRowCodec();
    runs.forEach(
        Outgoing.Kind.OFFICER_ACTS,
        entry -> {
          String officer = entry.keyText();
          List<ActRow> rows = new ArrayList<>();
          for (WireInput in = new WireInput(entry.body()); in.hasMore(); ) {
            rows.add(codec.read(in));
          }
          found.addAll(patterns.ofOfficer(byOfficer.get(officer), rows));
          found.addAll(patterns.ofWeeks(officer, weeks.getOrDefault(officer, Map.of()), rows));
        });
  }

  private interface Group {
    void take(String key, List<ActRow> rows) throws IOException;
  }

  /**
   * Rows with the same key follow each other; only one such group is in memory at a time.
   *
   * @param least least number of rows of a group to read: most subjects occur only once
   */
  private void groups(Outgoing.Kind kind, int least, Group group) throws IOException {
    ActRowCodec codec = new ActRowCodec();
    List<byte[]> held = new ArrayList<>();
    String[] current = {""};
    runs.forEach(
        kind,
        entry -> {
          String key = entry.keyText();
          if (!current[0].equals(key)) {
            take(current[0], held, least, codec, group);
            current[0] = key;
          }
          held.add(entry.body().toByteArray());
        });
    take(current[0], held, least, codec, group);
  }

  private static void take(
      String shared, List<byte[]> held, int least, ActRowCodec codec, Group group)
      throws IOException {
    if (held.size() >= least) {
      group.take(shared, held.stream().map(codec::fromBytes).toList());
    }
    held.clear();
  }

  /** Counts and sets aside while the lookups are written, by several threads at once. */
  LookupFile.Watcher watcher(SortedRunWriter proofs, WatchedSubjects watched) {
    return (id, lookup) -> {
      watched.see(id, lookup, proofs);
      if (lookup.subject() != 0 && lookup.stronglyExplained() && !explained.isEmpty()) {
        LongAdder count = explained.get(lookup.subject());
        if (count != null) {
          count.increment();
        }
      }
      if (wanted.contains(id)) {
        synchronized (proofs) {
          proofs.add(new Outgoing(Outgoing.Kind.PROOF, id, lookup.json().toByteArray()));
        }
      }
    };
  }

  /**
   * Finds the remaining patterns after all lookups are written; writes parts of review items into
   * the folder.
   *
   * @param results the folder that holds the rows
   */
  void findAfter(Path results) throws IOException {
    for (JoinedSubject subject : subjects) {
      long explainedHere =
          subject.ids().stream()
              .mapToLong(id -> explained.get(RenderedLookup.subject(id)).sum())
              .sum();
      found.addAll(patterns.ofSubject(subject.subject(), subject.rows(), explainedHere));
    }
    Map<String, List<PatternParts.Named>> byAct = new TreeMap<>();
    PatternParts parts = new PatternParts(facts, index);
    for (PatternFound one : found) {
      for (ActRow row : one.acts()) {
        byAct
            .computeIfAbsent(row.id(), id -> new ArrayList<>(1))
            .add(new PatternParts.Named(one, row));
      }
    }
    try (SortedRunWriter writer = new SortedRunWriter(results)) {
      runs.forEach(
          Outgoing.Kind.PROOF,
          entry -> {
            String id = entry.keyText();
            List<PatternParts.Named> named = byAct.remove(id);
            if (named != null) {
              for (PatternParts.Named one : named) {
                writer.add(parts.part(one, entry.body().toByteArray()));
              }
            }
          });
      for (List<PatternParts.Named> outsideThePeriod : byAct.values()) {
        for (PatternParts.Named one : outsideThePeriod) {
          writer.add(parts.partWithoutDocument(one));
        }
      }
      writer.flush();
    }
  }
}
