package org.needtoknow.jobs.stage;

import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;

/**
 * The people concerned by an act: the operator, the requester, and the subject if the subject works
 * for the department. None of them may review its item.
 */
final class ConcernedPeople {
  private ConcernedPeople() {}

  /** Personnel numbers. */
  static Set<String> of(AuditedAct act, DirectoryIndex index) {
    Set<String> people = new TreeSet<>();
    String accountable = act.act().accountable();
    if (Accountable.isEmployee(accountable)) {
      people.add(Accountable.employeeId(accountable));
    }
    Operator operator = act.act().operator();
    if (operator instanceof Operator.Known known) {
      people.add(known.employeeId());
    } else if (operator instanceof Operator.Uncertain uncertain) {
      people.addAll(uncertain.candidates());
    }
    Requester requester = act.act().requester();
    if (requester instanceof Requester.Claimed claimed) {
      people.add(claimed.employeeId());
    } else if (requester instanceof Requester.Tied tied) {
      people.add(tied.employeeId());
    } else if (requester instanceof Requester.Crew crew) {
      people.addAll(crew.members());
    } else if (requester instanceof Requester.Ambiguous ambiguous) {
      people.addAll(ambiguous.candidates());
    }
    people.addAll(
        index.ties().concerned(Profile.of(act.act().act().head().subject(), index.likeness())));
    return people;
  }
}
