package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.OpenPeriod;
import org.needtoknow.model.work.Party;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Registry;

/** A case with its ties to officers (templates 1 and 7). */
public final class CaseFact implements WorkFact {
  private final CaseFile file;
  private final FactRef ref;
  private final Instant knownAt;
  private final List<Listed> listed;

  CaseFact(CaseFile file, DirectoryIndex directory) {
    this.file = file;
    this.ref = FactRef.of(FactKind.CASE, file.number(), file.source());
    this.knownAt = file.recordedAt().orElse(Instant.MIN);
    List<Listed> parties = new ArrayList<>(file.parties().size());
    for (Party party : file.parties()) {
      parties.add(Listed.of(this, party, knownAt, directory));
    }
    this.listed = List.copyOf(parties);
  }

  public CaseFile file() {
    return file;
  }

  @Override
  public FactRef ref() {
    return ref;
  }

  @Override
  public String number() {
    return file.number();
  }

  @Override
  public Instant knownAt() {
    return knownAt;
  }

  @Override
  public String recordedBy() {
    return file.recordedBy();
  }

  @Override
  public List<Listed> listed() {
    return listed;
  }

  @Override
  public Instant began() {
    Instant began = Instant.MAX;
    for (OpenPeriod period : file.open()) {
      began = period.from().isBefore(began) ? period.from() : began;
    }
    return began;
  }

  @Override
  public boolean namesOfficers() {
    return !file.assignments().isEmpty();
  }

  @Override
  public boolean isOpenAt(Instant at, AuditSettings settings) {
    return openFrom(at).isPresent();
  }

  private Optional<Instant> openFrom(Instant at) {
    for (OpenPeriod period : file.open()) {
      if (period.contains(at)) {
        return Optional.of(period.from());
      }
    }
    return Optional.empty();
  }

  /** The last known activity on the case up to {@code at}, {@link Instant#MIN} for none. */
  public Instant lastActivity(Instant at) {
    Instant last = Instant.MIN;
    for (Instant activity : file.activity()) {
      last = !activity.isAfter(at) && activity.isAfter(last) ? activity : last;
    }
    return last;
  }

  @Override
  public List<OfficerTie> ties(
      String officer, Instant at, DirectoryIndex directory, AuditSettings settings) {
    List<OfficerTie> ties = new ArrayList<>(2);
    Optional<Instant> open = openFrom(at);
    String closed = open.isPresent() ? "" : "the case was not open at the time";
    Instant anchor = open.orElse(began());
    for (CaseAssignment one : file.assignments()) {
      boolean inForce = Registry.contains(Optional.of(one.from()), one.to(), at);
      Instant known = WorkFact.later(knownAt, one.recordedAt());
      if (one.employeeId().equals(officer)) {
        String why = inForce ? closed : "the assignment did not cover the time";
        ties.add(
            new OfficerTie(
                Template.ASSIGNED_CASE, Strength.STRONG, "assigned", anchor, why, known));
      } else if (inForce && open.isPresent()) {
        colleague(one, officer, at, directory, anchor, known, ties);
      }
    }
    return ties;
  }

  @Override
  public List<OfficerTie> formerTies(String officer, Instant at, DirectoryIndex directory) {
    List<OfficerTie> former = new ArrayList<>(1);
    for (CaseAssignment one : file.assignments()) {
      Instant known = WorkFact.later(knownAt, one.recordedAt());
      if (!one.from().isBefore(at)) {
        continue;
      }
      if (one.employeeId().equals(officer)) {
        former.add(OfficerTie.former(Template.ASSIGNED_CASE, "assigned", one.from(), known));
      } else if (!one.team().isEmpty()) {
        if (directory.rosters().isMember(officer, one.team(), one.from())) {
          String member = "member of " + one.team();
          former.add(OfficerTie.former(Template.PARTNER_OR_TEAM, member, one.from(), known));
        }
      } else {
        Colleagues.closest(officer, one.employeeId(), one.from(), directory)
            .ifPresent(
                words ->
                    former.add(
                        OfficerTie.former(Template.PARTNER_OR_TEAM, words, one.from(), known)));
      }
    }
    return former;
  }

  private static void colleague(
      CaseAssignment one,
      String officer,
      Instant at,
      DirectoryIndex directory,
      Instant anchor,
      Instant known,
      List<OfficerTie> ties) {
    if (!one.team().isEmpty()) {
      if (directory.rosters().isMember(officer, one.team(), at)) {
        ties.add(team(Strength.STRONG, "member of " + one.team(), anchor, known));
      } else if (directory
          .people()
          .find(officer)
          .map(Employee::unit)
          .filter(unit -> unit.equalsIgnoreCase(one.team()))
          .isPresent()) {
        ties.add(team(Strength.WEAK, "unit " + one.team(), anchor, known));
      }
    }
    if (!one.employeeId().isEmpty()) {
      Colleagues.tie(officer, one.employeeId(), at, directory)
          .ifPresent(tie -> ties.add(team(tie.strength(), tie.words(), anchor, known)));
    }
  }

  private static OfficerTie team(Strength strength, String words, Instant anchor, Instant known) {
    return new OfficerTie(Template.PARTNER_OR_TEAM, strength, words, anchor, "", known);
  }
}
