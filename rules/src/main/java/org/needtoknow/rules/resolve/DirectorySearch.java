package org.needtoknow.rules.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.rules.match.ComparableName;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.NameLikeness;
import org.needtoknow.rules.resolve.AttentionField.TypedName;

/** Searches the directory for people by a typed name or number, as of a time. */
final class DirectorySearch {
  private final DirectoryIndex directory;

  DirectorySearch(DirectoryIndex directory) {
    this.directory = directory;
  }

  /**
   * People with this badge or personnel number, and members of the unit with this call sign.
   *
   * @return by personnel number
   */
  SortedMap<String, Employee> withNumber(String number, Instant at) {
    SortedMap<String, Employee> found = new TreeMap<>();
    for (Employee employee : directory.people().withNumber(number)) {
      if (directory.people().employedAt(employee, at)) {
        found.put(employee.id(), employee);
      }
    }
    for (String member : directory.rosters().members(number, at)) {
      directory.people().find(member).ifPresent(employee -> found.put(member, employee));
    }
    return found;
  }

  /**
   * People employed at that time who have one of these names.
   *
   * @param names in lists: the first list with a person decides
   * @return by personnel number
   */
  SortedMap<String, Employee> withName(List<List<TypedName>> names, Instant at) {
    SortedMap<String, Employee> found = new TreeMap<>();
    for (List<TypedName> alike : names) {
      for (TypedName name : alike) {
        for (Employee employee : directory.people().withLastName(name.last())) {
          if (directory.people().employedAt(employee, at) && hasName(employee, name)) {
            found.put(employee.id(), employee);
          }
        }
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /** Whether a last name is like one of the person's. */
  boolean hasLastNameLike(Employee employee, String last) {
    return names(employee).stream()
        .anyMatch(name -> directory.likeness().lastAlike(lastName(name), last));
  }

  /** The last name in letters alone. */
  static String lastName(PersonName name) {
    return NameLikeness.letters(ComparableName.of(name).last());
  }

  private static boolean hasName(Employee employee, TypedName typed) {
    for (PersonName name : names(employee)) {
      ComparableName parts = ComparableName.of(name);
      boolean fits =
          typed.first().isEmpty()
              || parts.first().isEmpty()
              || NameLikeness.firstAlike(parts.first(), typed.first())
              || parts.firstNames().contains(typed.first());
      if (lastName(name).equals(typed.last()) && fits) {
        return true;
      }
    }
    return false;
  }

  private static List<PersonName> names(Employee employee) {
    List<PersonName> names = new ArrayList<>(employee.aliases());
    names.add(employee.identity().name());
    return names;
  }
}
