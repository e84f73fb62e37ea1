package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.TieOnFile;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.Ties;
import org.needtoknow.rules.resolve.Operator;

/**
 * The rows behind the ties of one act, for the review item that shows it. {@link Conflicts} decides
 * by the same rows. Only acts of items ask for them: there are few.
 */
public final class TiesOnFile {
  /** More rows than this do not make a tie any clearer. */
  private static final int MOST = 8;

  private static final Comparator<TieOnFile> NEAREST_FIRST =
      Comparator.comparing(TieOnFile::kind)
          .thenComparing(TieOnFile::fact)
          .thenComparing(TieOnFile::other)
          .thenComparing(tie -> tie.source().file())
          .thenComparing(tie -> tie.source().line());

  private final DirectoryIndex directory;
  private final String officer;
  private final Collection<String> people;
  private final List<TieOnFile> found = new ArrayList<>(2);

  private TiesOnFile(DirectoryIndex directory, String officer, Collection<String> people) {
    this.directory = directory;
    this.officer = officer;
    this.people = people;
  }

  /**
   * The rows of the directory alone, nearest first.
   *
   * @param officer personnel number
   */
  public static List<TieOnFile> of(
      DirectoryIndex directory, String officer, Profile subject, Instant at) {
    TiesOnFile all = new TiesOnFile(directory, officer, Set.of(officer));
    all.subject(subject, at);
    return all.inOrder();
  }

  /** The rows, the nearest tie first. */
  public static List<TieOnFile> of(Situation situation) {
    boolean uncertain =
        situation.officer().isEmpty() && situation.act().operator() instanceof Operator.Uncertain;
    TiesOnFile all =
        new TiesOnFile(
            situation.directory(),
            situation.officer(),
            uncertain
                ? ((Operator.Uncertain) situation.act().operator()).candidates()
                : Set.of(situation.officer()));
    all.subject(situation.subject(), situation.at());
    for (String number : Situation.viewedNumbers(situation.head())) {
      all.restricted(new RecordNumber(RecordKind.NONE, number), situation.at());
    }
    for (WorkFact viewed : situation.viewed()) {
      all.viewed(viewed, situation);
    }
    for (OfficerFacts.Match match : situation.matches()) {
      all.opposed(match, situation);
      all.contact(match.listed(), situation);
    }
    boolean shown = !situation.head().subject().vehicle().isBlank();
    for (Lookup part : situation.act().act().followUps()) {
      if (shown && !part.subject().person().isBlank()) {
        // An owner whom the answer to the plate names.
        all.subject(Profile.of(part.subject(), situation.directory().likeness()), situation.at());
      }
      if (part.action() == LookupAction.VIEW && !part.automatic()) {
        all.subject(Profile.of(part.subject(), situation.directory().likeness()), part.at());
        if (!part.subject().record().isBlank()) {
          all.restricted(part.subject().record(), part.at());
        }
      }
    }
    return all.inOrder();
  }

  private List<TieOnFile> inOrder() {
    return found.stream().sorted(NEAREST_FIRST).distinct().limit(MOST).toList();
  }

  private void subject(Profile subject, Instant at) {
    if (!officer.isEmpty()) {
      Ties ties = directory.ties();
      ties.rows(officer, subject, at).forEach(row -> row(row, at));
      ties.rowsAt(officer, subject, at).forEach(row -> row(row, at));
      boolean family = ties.between(officer, subject, at).relation() == Relation.FAMILY;
      if (family && found.stream().noneMatch(tie -> tie.kind() == TieOnFile.Kind.FAMILY)) {
        found.add(TieOnFile.of(TieOnFile.Kind.FAMILY_BY_NAME_AND_HOME, officer));
      }
    }
    directory.restrictions().on(subject, people, at).ifPresent(this::restricted);
  }

  private void row(Ties.Row row, Instant at) {
    TieOnFile.Kind kind = kind(row, at);
    if (row.declared().isEmpty()) {
      found.add(TieOnFile.of(kind, row.employeeId()));
      return;
    }
    Relationship declared = row.declared().get();
    found.add(
        new TieOnFile(
            kind,
            row.employeeId(),
            "",
            declared.reference(),
            declared.from(),
            declared.to(),
            Optional.empty(),
            declared.declaredBy(),
            declared.declaredOn(),
            declared.source()));
  }

  private static TieOnFile.Kind kind(Ties.Row row, Instant at) {
    Optional<Relationship> declared = row.declared();
    boolean over = declared.flatMap(Relationship::to).filter(to -> !at.isBefore(to)).isPresent();
    if (over) {
      return switch (declared.get().kind()) {
        case HOUSEHOLD -> TieOnFile.Kind.FORMER_HOUSEHOLD;
        case FAMILY -> TieOnFile.Kind.FORMER_FAMILY;
        case ACQUAINTANCE -> TieOnFile.Kind.FORMER_ACQUAINTANCE;
        case ADVERSE -> TieOnFile.Kind.FORMER_ADVERSE;
      };
    }
    return switch (row.relation()) {
      case SELF -> TieOnFile.Kind.SELF;
      case HOUSEHOLD -> TieOnFile.Kind.HOUSEHOLD;
      case FAMILY -> TieOnFile.Kind.FAMILY;
      case COWORKER -> TieOnFile.Kind.COWORKER;
      case COWORKER_HOUSEHOLD -> TieOnFile.Kind.COWORKER_HOUSEHOLD;
      case FORMER_COWORKER -> TieOnFile.Kind.FORMER_COWORKER;
      case ACQUAINTANCE -> TieOnFile.Kind.ACQUAINTANCE;
      case NONE -> TieOnFile.Kind.ADVERSE;
    };
  }

  private void restricted(RecordNumber record, Instant at) {
    directory.restrictions().on(record, people, at).ifPresent(this::restricted);
  }

  private void restricted(Restriction row) {
    found.add(
        TieOnFile.of(
                TieOnFile.Kind.RESTRICTED,
                Text.lower(row.kind()).replace('_', ' '),
                row.id(),
                row.source())
            .valid(row.from(), row.to()));
  }

  /** A record that was opened: its parties and premises count, and whether it is a complaint. */
  private void viewed(WorkFact fact, Situation situation) {
    for (WorkFact.Listed listed : fact.listed()) {
      if (listed.isPoliceRole()) {
        continue;
      }
      subject(listed.profile(), situation.at());
      if (!officer.isEmpty()
          && situation.facts().concerns(officer, listed, situation.at())
          && Conflicts.isAgainst(listed)) {
        found.add(
            TieOnFile.of(
                TieOnFile.Kind.PARTY_OF_RECORD,
                listed.role(),
                fact.ref().label(),
                fact.ref().source()));
      }
    }
    if (fact instanceof CallFact call && !call.place().isBlank()) {
      subject(call.premises(directory), situation.at());
    }
    boolean complaint = fact instanceof CaseFact file && file.file().internalAffairs();
    if (complaint && situation.ties(fact).stream().noneMatch(OfficerTie::holds)) {
      found.add(
          TieOnFile.of(
              TieOnFile.Kind.RESTRICTED,
              "internal affairs",
              fact.ref().label(),
              fact.ref().source()));
    }
  }

  private void opposed(OfficerFacts.Match match, Situation situation) {
    WorkFact.Listed subject = match.listed();
    if (officer.isEmpty() || !isSure(match.tier()) || subject.isPoliceRole()) {
      return;
    }
    for (WorkFact.Listed other : subject.fact().listed()) {
      if (situation.facts().concerns(officer, other, situation.at())
          && !other.isPoliceRole()
          && Conflicts.isAgainst(other)
          && !other.equals(subject)) {
        found.add(
            TieOnFile.of(
                TieOnFile.Kind.OPPOSING_PARTY,
                subject.role(),
                subject.fact().ref().label(),
                subject.fact().ref().source()));
      }
    }
  }

  private static boolean isSure(MatchTier tier) {
    return tier == MatchTier.EXACT || tier == MatchTier.NAME_AND_DATE;
  }

  private void contact(WorkFact.Listed listed, Situation situation) {
    if (Explanations.isVictimOrWitness(listed) && listed.fact() instanceof CaseFact file) {
      for (OfficerTie tie : situation.ties(file)) {
        if (tie.holds() && tie.template() == Template.ASSIGNED_CASE) {
          found.add(
              TieOnFile.of(
                      TieOnFile.Kind.OWN_CASE_CONTACT,
                      listed.role(),
                      file.ref().label(),
                      file.ref().source())
                  .since(file.lastActivity(situation.at())));
        }
      }
    }
  }
}
