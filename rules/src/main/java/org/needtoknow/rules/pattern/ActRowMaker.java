package org.needtoknow.rules.pattern;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;

/** Makes rows of one officer's acts. */
final class ActRowMaker {
  private final String officer;
  private final Predicate<Instant> reports;
  private final Function<Lookup, String> subjects;

  /**
   * @param officer key of the accountable person
   * @param reports whether a time is in the reported period
   * @param subjects the id of a lookup's subject
   */
  ActRowMaker(String officer, Predicate<Instant> reports, Function<Lookup, String> subjects) {
    this.officer = officer;
    this.reports = reports;
    this.subjects = subjects;
  }

  ActRow row(AuditedAct act, Instant sessionStart, int marks) {
    Lookup head = act.act().act().head();
    return ActRow.builder(act.act().act())
        .officer(officer)
        .people(people(act.act()))
        .subject(act.subjectId())
        .shown(shown(act))
        .account(head.system() + "/" + head.account())
        .sessionStart(sessionStart)
        .reported(reports.test(head.at()))
        .marks(marks)
        .build();
  }

  /** The vehicle's owners, whom the system itself looked up because of its answer. */
  private Set<String> shown(AuditedAct act) {
    Set<String> shown = Set.of();
    if (!act.act().act().head().subject().vehicle().isBlank()) {
      for (Lookup followUp : act.act().act().followUps()) {
        if (followUp.subject().person().isBlank()) {
          continue;
        }
        String id = subjects.apply(followUp);
        if (!id.isEmpty() && !id.equals(act.subjectId())) {
          shown = with(id, shown);
        }
      }
    }
    return shown;
  }

  private static Set<String> people(ResolvedAct act) {
    Set<String> people = Set.of();
    if (Accountable.isEmployee(act.accountable())) {
      people = with(Accountable.employeeId(act.accountable()), people);
    }
    if (act.operator() instanceof Operator.Known known) {
      people = with(known.employeeId(), people);
    }
    if (act.requester() instanceof Requester.Claimed claimed) {
      people = with(claimed.employeeId(), people);
    }
    return people;
  }

  /** Nearly every set has one element or none: that needs no tree. */
  private static Set<String> with(String one, Set<String> others) {
    if (others.isEmpty()) {
      return Set.of(one);
    }
    if (others.contains(one)) {
      return others;
    }
    Set<String> more = new TreeSet<>(others);
    more.add(one);
    return more;
  }
}
