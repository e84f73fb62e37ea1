package org.needtoknow.rules.match;

import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;

/**
 * Two profiles that nearly agree and do not match.
 *
 * @param kind how probable it is that they are the same
 * @param words what agrees and what does not, for the reviewer
 */
public record NearMiss(Kind kind, String words) {
  /** How probable it is that two profiles that nearly agree are the same person or thing. */
  public enum Kind {
    /**
     * One slip of the keyboard, or a former surname, explains all that differs. It is weak evidence
     * that the two are the same.
     */
    SLIP,

    /** Relatives and strangers often agree as much: it proves nothing. */
    LIKENESS
  }

  private static Optional<NearMiss> slip(String words) {
    return Optional.of(new NearMiss(Kind.SLIP, words));
  }

  private static Optional<NearMiss> likeness(String words) {
    return Optional.of(new NearMiss(Kind.LIKENESS, words));
  }

  /** The near miss, empty when little agrees; the two must not match. */
  static Optional<NearMiss> between(Profile a, Profile b, NameLikeness likeness) {
    if (isSlipOfLicence(a, b, likeness)) {
      return slip("a licence number with one other character, or two exchanged");
    }
    if (isSlipOfPlate(a, b, likeness)) {
      return slip("a plate with one other character, or two exchanged");
    }
    return people(a, b, likeness).or(() -> things(a, b));
  }

  private static boolean isSlipOfLicence(Profile a, Profile b, NameLikeness likeness) {
    PersonIdentity p = a.person();
    PersonIdentity q = b.person();
    return Slip.inNumber(p.oln(), q.oln())
        && mayBeEqual(p.olnState(), q.olnState())
        && mayBeOnePerson(a, b, likeness);
  }

  private static boolean isSlipOfPlate(Profile a, Profile b, NameLikeness likeness) {
    return Slip.inNumber(a.foldedPlate(), b.foldedPlate())
        && mayBeEqual(a.vehicle().state(), b.vehicle().state())
        && mayBeEqual(a.vehicle().vin(), b.vehicle().vin())
        && mayBeOnePerson(a, b, likeness);
  }

  private static boolean mayBeEqual(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Whether neither name nor date of birth says that they are two people. */
  private static boolean mayBeOnePerson(Profile a, Profile b, NameLikeness likeness) {
    Optional<LocalDate> born = a.person().dateOfBirth();
    Optional<LocalDate> other = b.person().dateOfBirth();
    boolean last =
        a.last().isEmpty() || b.last().isEmpty() || likeness.lastAlike(a.last(), b.last());
    boolean first =
        a.first().isEmpty() || b.first().isEmpty() || NameLikeness.firstAlike(a.first(), b.first());
    return last && first && (born.isEmpty() || other.isEmpty() || born.equals(other));
  }

  private static Optional<NearMiss> people(Profile a, Profile b, NameLikeness likeness) {
    PersonIdentity p = a.person();
    if (!p.oln().isEmpty() && p.oln().equals(b.person().oln())) {
      return likeness("same licence number, but another state or name");
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
      return strangers ? Optional.empty() : alike(a, b, dated, sameBirth);
    }
    if (sameBirth && last) {
      return likeness("same last name and date of birth, but another first name");
    }
    return sameBirth && a.first().equals(b.first())
        ? slip("same first name and date of birth, but another last name")
        : Optional.empty();
  }

  /** Why similar names are not the same person's. */
  private static Optional<NearMiss> alike(Profile a, Profile b, boolean dated, boolean sameBirth) {
    if (!SubjectMatcher.restAgrees(a, b)) {
      return likeness("same or similar name, but another middle name or suffix");
    }
    if (!dated) {
      return likeness("similar name, and no date of birth to compare");
    }
    if (sameBirth) {
      return likeness("similar name and same date of birth, but another licence or record number");
    }
    String words = "same or similar name, but another date of birth";
    boolean same = a.last().equals(b.last()) && a.first().equals(b.first());
    return same && isOneSlip(birth(a), birth(b)) ? slip(words) : likeness(words);
  }

  private static LocalDate birth(Profile profile) {
    return profile.person().dateOfBirth().orElseThrow();
  }

  /** One digit differs, two neighbouring digits are exchanged, or day and month are. */
  private static boolean isOneSlip(LocalDate a, LocalDate b) {
    if (a.getYear() == b.getYear()
        && a.getMonthValue() == b.getDayOfMonth()
        && a.getDayOfMonth() == b.getMonthValue()) {
      return true;
    }
    return Slip.isOne(a.toString().replace("-", ""), b.toString().replace("-", ""));
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

  private static Optional<NearMiss> things(Profile a, Profile b) {
    if (!a.foldedPlate().isEmpty() && a.foldedPlate().equals(b.foldedPlate())) {
      return likeness("same plate, but of another state");
    }
    return a.place().number().isPresent() && a.place().street().equals(b.place().street())
        ? likeness("same street and house number, but another flat or town")
        : Optional.empty();
  }
}
