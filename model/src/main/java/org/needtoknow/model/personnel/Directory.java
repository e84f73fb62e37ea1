package org.needtoknow.model.personnel;

import java.util.List;

/**
 * All that is known of the department's people and of its work outside cases and calls, as one
 * snapshot. Lists are in the order of the files; code that searches builds its own index.
 */
public record Directory(
    List<Employee> employees,
    List<Account> accounts,
    List<CredentialEvent> credentialEvents,
    List<DutyPeriod> duty,
    List<UnitAssignment> units,
    List<Relationship> relationships,
    List<Restriction> restrictions,
    List<WorkItem> work) {
  public static final Directory EMPTY =
      new Directory(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Directory {
    employees = List.copyOf(employees);
    accounts = List.copyOf(accounts);
    credentialEvents = List.copyOf(credentialEvents);
    duty = List.copyOf(duty);
    units = List.copyOf(units);
    relationships = List.copyOf(relationships);
    restrictions = List.copyOf(restrictions);
    work = List.copyOf(work);
  }

  @Override
  public String toString() {
    return "Directory[" + employees.size() + " employees, " + accounts.size() + " accounts]";
  }
}
