package org.needtoknow.rules.match;

import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;

/**
 * Why two profiles that nearly agree do not match. A wrong digit is a possible cause, but so are
 * father and son: it is shown to the reviewer and proves nothing.
 */
final class NearMiss {
  private NearMiss() {}

  /** What agrees and what does not, empty when little agrees; the two must not match. */
  static Optional<String> between(Profile a, Profile b, NameLikeness likeness) {
    return people(a, b, likeness).or(() -> things(a, b));
  }

  private static Optional<String> people(Profile a, Profile b, NameLikeness likeness) {
    PersonIdentity p = a.person();
    if (!p.oln().isEmpty() && p.oln().equals(b.person().oln())) {
      return Optional.of("same licence number, but another state or name");
    }
    if (a.last().isEmpty() || a.first().isEmpty() || b.last().isEmpty() || b.first().isEmpty()) {
      return Optional.empty();
    }
    boolean last = likeness.lastAlike(a.last(), b.last());
    boolean first = NameLikeness.firstAlike(a.first(), b.first());
    Optional<LocalDate> born = p.dateOfBirth();
    boolean dated = born.isPresent() && b.person().dateOfBirth().isPresent();
    boolean sameBirth = dated && born.equals(b.person().dateOfBirth());
    if (last && first) {
      boolean same = a.last().equals(b.last()) && a.first().equals(b.first());
      boolean strangers = dated && !same && !aSlipApart(born.get(), b.person().dateOfBirth().get());
      return strangers ? Optional.empty() : Optional.of(alike(a, b, dated, sameBirth));
    }
    if (sameBirth && last) {
      return Optional.of("same last name and date of birth, but another first name");
    }
    return sameBirth && a.first().equals(b.first())
        ? Optional.of("same first name and date of birth, but another last name")
        : Optional.empty();
  }

  /** Why similar names are not the same person's. */
  private static String alike(Profile a, Profile b, boolean dated, boolean sameBirth) {
    if (!SubjectMatcher.restAgrees(a, b)) {
      return "same or similar name, but another middle name or suffix";
    }
    if (!dated) {
      return "similar name, and no date of birth to compare";
    }
    return sameBirth
        ? "similar name and same date of birth, but another licence or record number"
        : "same or similar name, but another date of birth";
  }

  /** At most two digits of {@code ccyy-mm-dd} differ. */
  private static boolean aSlipApart(LocalDate a, LocalDate b) {
    String one = a.toString();
    String other = b.toString();
    int apart = Math.abs(one.length() - other.length());
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return apart <= 2;
  }

  private static Optional<String> things(Profile a, Profile b) {
    if (!a.foldedPlate().isEmpty() && a.foldedPlate().equals(b.foldedPlate())) {
      return Optional.of("same plate, but of another state");
    }
    return a.place().number().isPresent() && a.place().street().equals(b.place().street())
        ? Optional.of("same street and house number, but another flat or town")
        : Optional.empty();
  }
}
