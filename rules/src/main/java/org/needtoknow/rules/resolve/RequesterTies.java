package org.needtoknow.rules.resolve;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.DutyState;

/**
 * Finds the tie of a named requester to the operator at a time. A typed name alone is no tie: any
 * name can be typed. The tie by dispatch needs the calls, and is found where they are known.
 */
final class RequesterTies {
  private final DirectoryIndex directory;
  private final AuditSettings settings;

  RequesterTies(DirectoryIndex directory, AuditSettings settings) {
    this.directory = directory;
    this.settings = settings;
  }

  /** The tie in a word; empty when there is none. */
  Optional<String> between(String operatorId, String requesterId, Instant at) {
    if (directory.rosters().partners(operatorId, at).contains(requesterId)) {
      return Optional.of("unit");
    }
    if (runsForOthers(operatorId) && maybeAtWork(operatorId, at) && atWork(requesterId, at)) {
      return Optional.of("roster");
    }
    boolean chain =
        directory.people().isSuperior(requesterId, operatorId)
            || directory.people().isSuperior(operatorId, requesterId);
    return chain && maybeAtWork(operatorId, at) && maybeAtWork(requesterId, at)
        ? Optional.of("supervisor")
        : Optional.empty();
  }

  /**
   * The one of several namesakes who has a tie to the operator, if by the roster every other one
   * was not at work. If the roster says nothing about one of them, none is chosen.
   */
  Optional<Requester> onlyOneOf(List<String> namesakes, String operatorId, Instant at) {
    Requester tied = null;
    for (String namesake : namesakes) {
      Optional<String> tie = between(operatorId, namesake, at);
      if (tie.isPresent() ? tied != null : maybeAtWork(namesake, at)) {
        return Optional.empty();
      }
      if (tie.isPresent()) {
        tied = new Requester.Tied(namesake, tie.get());
      }
    }
    return Optional.ofNullable(tied);
  }

  /** People who were in one car at that time, if each of them has the same tie to the operator. */
  Optional<Requester> crew(List<String> members, String operatorId, Instant at) {
    Set<String> first = new TreeSet<>(directory.rosters().partners(members.get(0), at));
    first.add(members.get(0));
    Optional<String> tie = between(operatorId, members.get(0), at);
    boolean all =
        first.containsAll(members)
            && members.stream().allMatch(one -> between(operatorId, one, at).equals(tie));
    return all ? tie.map(words -> new Requester.Crew(members, words)) : Optional.empty();
  }

  private boolean runsForOthers(String employeeId) {
    Optional<Role> role = directory.people().find(employeeId).map(Employee::role);
    return role.isPresent() && (role.get() == Role.DISPATCHER || role.get() == Role.RECORDS);
  }

  private boolean maybeAtWork(String employeeId, Instant at) {
    DutyState duty = directory.rosters().duty(employeeId, at, settings.dutyTolerance());
    return duty == DutyState.ON || duty == DutyState.UNKNOWN;
  }

  private boolean atWork(String employeeId, Instant at) {
    return directory.rosters().inAnyUnit(employeeId, at)
        || directory.rosters().duty(employeeId, at, settings.dutyTolerance()) == DutyState.ON;
  }
}
