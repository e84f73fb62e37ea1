package org.needtoknow.rules.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.verdict.TieOnFile;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.review.ItemSummary;

/** Who must not handle an item, and whether it has to leave the department. */
final class Handling {
  /** A declared tie between two of the department's people, in either direction. */
  private record Between(String other, Relationship tie) {}

  private final Officers officers;
  private final Map<String, List<Between>> between = new HashMap<>();

  Handling(Directory directory, DirectoryIndex index, Officers officers) {
    this.officers = officers;
    for (Relationship tie : directory.relationships()) {
      for (Employee other : directory.employees()) {
        if (!other.id().equals(tie.employeeId()) && isOf(tie, other, index)) {
          remember(tie.employeeId(), other.id(), tie);
          remember(other.id(), tie.employeeId(), tie);
        }
      }
    }
  }

  private static boolean isOf(Relationship tie, Employee other, DirectoryIndex index) {
    return index
        .matcher()
        .match(
            Profile.of(tie.person(), index.likeness()),
            Profile.of(other.identity(), index.likeness()))
        .filter(DirectoryIndex::isSure)
        .isPresent();
  }

  private void remember(String one, String other, Relationship tie) {
    between.computeIfAbsent(one, id -> new ArrayList<>(1)).add(new Between(other, tie));
  }

  /**
   * Everyone whom the item concerns, in order of personnel numbers; each once, with the weightiest
   * reason.
   */
  List<KeptAway> keptAway(ItemSummary item, Collection<String> concerned, List<TieOnFile> ties) {
    Map<String, KeptAway> all = new TreeMap<>();
    String officer = Accountable.employeeId(item.officer());
    if (!officer.isEmpty()) {
      put(officer, KeptAway.Reason.OFFICER, "the officer concerned", all);
      for (Between one : between.getOrDefault(officer, List.of())) {
        boolean home = one.tie().kind() == Relationship.Kind.HOUSEHOLD;
        put(
            one.other(),
            home ? KeptAway.Reason.HOUSEHOLD : KeptAway.Reason.DECLARED_CONFLICT,
            (home ? "lives with the officer" : "has a declared tie with the officer")
                + TieInWords.place(one.tie().source()),
            all);
      }
      officers
          .find(officer)
          .map(Employee::supervisorId)
          .filter(id -> !id.isEmpty())
          .ifPresent(
              id -> put(id, KeptAway.Reason.SUPERVISOR, "the officer's direct supervisor", all));
    }
    for (TieOnFile tie : ties) {
      if (tie.kind() == TieOnFile.Kind.COWORKER || tie.kind() == TieOnFile.Kind.FORMER_COWORKER) {
        put(tie.other(), KeptAway.Reason.SUBJECT, "the subject of a lookup", all);
      } else if (tie.kind() == TieOnFile.Kind.COWORKER_HOUSEHOLD) {
        put(
            tie.other(),
            KeptAway.Reason.TIED_TO_SUBJECT,
            "lives with the subject of a lookup" + TieInWords.place(tie.source()),
            all);
      }
    }
    for (String person : concerned) {
      put(
          person,
          KeptAway.Reason.TOOK_PART,
          "ran a lookup, is named as its requester, or is tied to its subject",
          all);
    }
    return List.copyOf(all.values());
  }

  private void put(String employee, KeptAway.Reason reason, String why, Map<String, KeptAway> all) {
    KeptAway one = new KeptAway(employee, reason, officers.employee(employee) + ": " + why);
    all.merge(
        employee,
        one,
        (known, other) -> known.reason().compareTo(other.reason()) <= 0 ? known : other);
  }

  /**
   * Whether the officer or the subject heads the department, so that someone outside it has to
   * handle the item; in words.
   */
  Optional<String> outside(List<KeptAway> keptAway) {
    return keptAway.stream()
        .filter(
            one ->
                one.reason() == KeptAway.Reason.OFFICER || one.reason() == KeptAway.Reason.SUBJECT)
        .filter(one -> officers.find(one.employee()).filter(Handling::isHead).isPresent())
        .findFirst()
        .map(
            one ->
                "It concerns "
                    + officers.employee(one.employee())
                    + ", who has no superior in the department: a person outside the department"
                    + " has to handle it.");
  }

  private static boolean isHead(Employee one) {
    return one.role() == Role.COMMAND && one.supervisorId().isEmpty();
  }
}
