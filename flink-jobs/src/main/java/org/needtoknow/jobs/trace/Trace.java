package org.needtoknow.jobs.trace;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.jobs.document.SubjectFields;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.rules.identity.MatchKeys;
import org.needtoknow.rules.match.NameLikeness;

/**
 * Finds who looked up a subject: first by match keys, then by the subject ids of sure matches,
 * because a person on file has one id whatever identifier was typed. Then confirms each lookup from
 * the best evidence available.
 */
public final class Trace {
  private static final String OTHER_IDENTIFIER = "the same person on file, by another identifier";

  private final Optional<ResultFolder> files;
  private final Optional<IndexedLookups> index;
  private final Optional<Department> department;
  private final Wanted wanted;
  private final Confirmation confirmation;
  private final List<String> warnings = new ArrayList<>();
  private int otherSubjects;
  private int unconfirmed;

  /**
   * @param files the restricted files of a run
   * @param index where to search first; without it, all of the files are read
   * @param department department whose logs are read again; may be empty
   */
  public Trace(
      Wanted wanted,
      KeyedHash hash,
      Optional<ResultFolder> files,
      Optional<IndexedLookups> index,
      Optional<Department> department) {
    if (files.isEmpty() && index.isEmpty()) {
      throw new IllegalArgumentException("neither files nor index");
    }
    this.wanted = wanted;
    this.files = files;
    this.index = index;
    this.department = department;
    NameLikeness likeness = new NameLikeness();
    this.confirmation = new Confirmation(wanted.subject(), new MatchKeys(hash, likeness), likeness);
  }

  /** Searches and confirms the lookups found. */
  public TraceResult run() throws IOException {
    checkWhole();
    LookupFinder finder = index.isPresent() ? index.get() : files.orElseThrow();
    Map<String, FoundLookup> found = new LinkedHashMap<>();
    for (FoundLookup lookup : finder.withKeys(confirmation.keys())) {
      keep(lookup, found);
    }
    Set<String> sureSubjects = new TreeSet<>();
    for (FoundLookup lookup : found.values()) {
      Optional<Match> match = confirmation.byKeys(lookup.keys());
      if (match.filter(Match::isSure).isPresent() && !lookup.subjectId().isEmpty()) {
        sureSubjects.add(lookup.subjectId());
      }
    }
    Set<String> byId = new HashSet<>();
    if (!sureSubjects.isEmpty()) {
      for (FoundLookup lookup : finder.withSubjects(sureSubjects)) {
        if (!found.containsKey(lookup.id())) {
          keep(lookup, found);
          byId.add(lookup.id());
        }
      }
    }
    return confirm(inFull(found.values()), byId);
  }

  private void keep(FoundLookup lookup, Map<String, FoundLookup> found) {
    if (wanted.covers(lookup.at())) {
      found.put(lookup.id(), lookup);
    }
  }

  private void checkWhole() throws IOException {
    if (wanted.from().isPresent() || wanted.to().isPresent()) {
      ZoneId zone = ZoneId.of(files.map(all -> all.audit().zone()).orElse("UTC"));
      String since = wanted.from().map(at -> " from " + at.atZone(zone).toLocalDate()).orElse("");
      String until =
          wanted
              .to()
              .map(at -> " up to and with " + at.minusNanos(1).atZone(zone).toLocalDate())
              .orElse("");
      warnings.add("it was asked only for the days" + since + until);
    }
    if (files.isPresent() && index.isPresent()) {
      FinishedRun audit = files.get().audit();
      long indexed = index.get().count(audit.runId());
      if (indexed != audit.lookupCount()) {
        warnings.add(
            "the index holds "
                + indexed
                + " of the "
                + audit.lookupCount()
                + " lookups of this run: index it again, or leave --elasticsearch out");
      }
    }
  }

  /**
   * Replaces the lookups found in the index by their restricted documents, if there are restricted
   * files.
   */
  private List<FoundLookup> inFull(Iterable<FoundLookup> found) throws IOException {
    List<FoundLookup> full = new ArrayList<>();
    for (FoundLookup lookup : found) {
      if (lookup.restricted() || files.isEmpty()) {
        full.add(lookup);
        continue;
      }
      Optional<FoundLookup> restricted = files.get().byId(lookup.id());
      if (restricted.isEmpty()) {
        unconfirmed++;
      }
      full.add(restricted.orElse(lookup));
    }
    if (unconfirmed > 0) {
      warnings.add(
          unconfirmed + " lookups of the index are not in these files: another run wrote them");
    }
    return full;
  }

  private TraceResult confirm(List<FoundLookup> found, Set<String> byId) throws IOException {
    Optional<SourceRows> rows = Optional.empty();
    if (department.isPresent()) {
      rows = Optional.of(SourceRows.read(department.get(), found));
    }
    List<TracedLookup> traced = new ArrayList<>();
    int gone = 0;
    for (FoundLookup lookup : found) {
      Optional<Lookup> row = rows.flatMap(all -> all.of(lookup));
      gone += rows.isPresent() && row.isEmpty() ? 1 : 0;
      Optional<Match> match = match(lookup, row, byId.contains(lookup.id()));
      if (match.isPresent()) {
        traced.add(new TracedLookup(lookup, match.get(), row));
      } else {
        otherSubjects++;
      }
    }
    if (gone > 0) {
      warnings.add(
          gone + " rows are no longer in the logs as they were read, or are other rows now");
    }
    traced.sort(Comparator.comparing(TracedLookup::at).thenComparing(TracedLookup::id));
    return new TraceResult(traced, otherSubjects, unconfirmed, warnings);
  }

  private Optional<Match> match(FoundLookup lookup, Optional<Lookup> row, boolean bySubjectId) {
    Subject subject =
        row.map(Lookup::subject)
            .orElseGet(() -> SubjectFields.of(lookup.document().ntk().subject()));
    Match.Basis basis = row.isPresent() ? Match.Basis.SOURCE_ROW : Match.Basis.RESULT;
    Optional<Match> match =
        subject.isBlank()
            ? confirmation.byKeys(lookup.keys())
            : confirmation.bySubject(subject, basis);
    if (match.isPresent() || !bySubjectId) {
      return match;
    }
    return Optional.of(
        new Match(MatchTier.NAME_AND_DATE, OTHER_IDENTIFIER, Match.Basis.SUBJECT_ID));
  }
}
