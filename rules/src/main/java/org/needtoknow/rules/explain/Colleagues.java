package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.Optional;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.route.FactRouting;

/** Ties that make one officer's work count for a colleague (template 7). */
final class Colleagues {
  /** The tie in words, and whether it is enough by itself. */
  record Tie(Strength strength, String words) {}

  private Colleagues() {}

  /**
   * The closest tie, by which a partner's or a supervised officer's work counts as the officer's
   * own.
   */
  static Optional<String> closest(
      String officer, String holder, Instant at, DirectoryIndex directory) {
    if (directory.rosters().partners(officer, at).contains(holder)) {
      return Optional.of("rostered partner");
    }
    return directory
        .people()
        .find(holder)
        .filter(has -> !officer.isEmpty() && has.supervisorId().equals(officer))
        .map(has -> "supervisor");
  }

  /** The strongest tie of the officer to the one who has the work. */
  static Optional<Tie> tie(String officer, String holder, Instant at, DirectoryIndex directory) {
    if (directory.rosters().partners(officer, at).contains(holder)) {
      return Optional.of(new Tie(Strength.STRONG, "rostered partner"));
    }
    Optional<Employee> has = directory.people().find(holder);
    Optional<Employee> looks = directory.people().find(officer);
    if (has.isEmpty() || looks.isEmpty()) {
      return Optional.empty();
    }
    if (has.get().supervisorId().equals(officer)) {
      return Optional.of(new Tie(Strength.WEAK, "supervisor"));
    }
    String unit = has.get().unit();
    boolean squad =
        !unit.isEmpty()
            && unit.equalsIgnoreCase(looks.get().unit())
            && directory.people().ofSquad(unit).size() <= FactRouting.LARGEST_SQUAD;
    return squad ? Optional.of(new Tie(Strength.WEAK, "same unit")) : Optional.empty();
  }
}
