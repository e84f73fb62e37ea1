package org.needtoknow.rules.match;

import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.verdict.MatchTier;

/**
 * How surely two profiles are the same person, vehicle or place.
 *
 * <ul>
 *   <li>EXACT: a number that belongs to one person or vehicle: OLN and state, SID, FBI, social
 *       security, VIN, plate and state. Equal numbers count although names differ (marriage, a
 *       typing error); numbers of one kind that <em>contradict</em> each other beat any equality of
 *       names: two licences of one state under one name and date of birth are two people.
 *   <li>NAME_AND_DATE: last name, first name and date of birth, and no contradiction in middle
 *       names or suffixes.
 *   <li>LIKENESS: see {@link NameLikeness}; a name with no date to compare; a date with two digits,
 *       or day and month, exchanged; a plate without a state, or with O for 0, I for 1.
 *   <li>PLACE: the same street address.
 * </ul>
 *
 * A last name alone is never a match, but one name and a date of birth are, for people who have one
 * name only. A name that a log cut at the width of its column is compared with the beginning of the
 * other (see {@link CutName}).
 */
public final class SubjectMatcher {
  private static final Optional<MatchTier> NO = Optional.empty();
  private static final Optional<MatchTier> EXACT = Optional.of(MatchTier.EXACT);
  private static final Optional<MatchTier> NAME_AND_DATE = Optional.of(MatchTier.NAME_AND_DATE);
  private static final Optional<MatchTier> LIKENESS = Optional.of(MatchTier.LIKENESS);
  private static final Optional<MatchTier> PLACE = Optional.of(MatchTier.PLACE);

  private final NameLikeness likeness;

  public SubjectMatcher(NameLikeness likeness) {
    this.likeness = likeness;
  }

  /** The surest tier on which the two are the same, empty when they are not. */
  public Optional<MatchTier> match(Profile a, Profile b) {
    Optional<MatchTier> best = surer(person(a, b), vehicle(a, b));
    if (best.isEmpty() && a.place().sameAs(b.place())) {
      return PLACE;
    }
    return best;
  }

  /** What agrees and what does not, for two profiles that nearly match; empty for others. */
  public Optional<NearMiss> near(Profile a, Profile b) {
    return NearMiss.between(a, b, likeness);
  }

  private static Optional<MatchTier> surer(Optional<MatchTier> a, Optional<MatchTier> b) {
    if (a.isEmpty()) {
      return b;
    }
    return b.isEmpty() || a.get().compareTo(b.get()) <= 0 ? a : b;
  }

  /** How two people match. */
  Optional<MatchTier> person(Profile a, Profile b) {
    PersonIdentity p = a.person();
    PersonIdentity q = b.person();
    boolean same = false;
    boolean contradicted = false;
    if (!p.oln().isEmpty() && !q.oln().isEmpty()) {
      boolean statesKnown = !p.olnState().isEmpty() && !q.olnState().isEmpty();
      if (p.oln().equals(q.oln())) {
        // A licence number without its state matches only without a contradiction.
        same |= statesKnown ? p.olnState().equals(q.olnState()) : nothingAgainst(a, b);
      } else {
        contradicted |= statesKnown && p.olnState().equals(q.olnState());
      }
    }
    if (!p.sid().isEmpty() && !q.sid().isEmpty()) {
      same |= p.sid().equals(q.sid());
      // A person has one SID in each state, whose letters come first.
      contradicted |= !p.sid().equals(q.sid()) && p.sid().regionMatches(0, q.sid(), 0, 2);
    }
    if (!p.fbi().isEmpty() && !q.fbi().isEmpty()) {
      same |= p.fbi().equals(q.fbi());
      contradicted |= !p.fbi().equals(q.fbi());
    }
    if (!p.soc().isEmpty() && !q.soc().isEmpty()) {
      boolean equal = Profile.digits(p.soc()).equals(Profile.digits(q.soc()));
      same |= equal;
      contradicted |= !equal;
    }
    if (same) {
      return EXACT;
    }
    if (contradicted) {
      return NO;
    }
    Optional<MatchTier> tier = byName(a, b);
    if (tier.isEmpty() && (a.isCut() || b.isCut())) {
      Optional<CutName.Likely> names =
          a.isCut() ? CutName.likely(a, b, likeness) : CutName.likely(b, a, likeness);
      return names.flatMap(n -> dated(a, b, n.sameLast(), n.sameFirst()));
    }
    return tier;
  }

  private boolean nothingAgainst(Profile a, Profile b) {
    return agree(a.last(), b.last())
        && (a.person().dateOfBirth().isEmpty()
            || b.person().dateOfBirth().isEmpty()
            || a.person().dateOfBirth().equals(b.person().dateOfBirth()));
  }

  private Optional<MatchTier> byName(Profile a, Profile b) {
    if (isOneName(a) && isOneName(b)) {
      boolean sameBirth =
          a.person().dateOfBirth().isPresent()
              && a.person().dateOfBirth().equals(b.person().dateOfBirth());
      return sameBirth && a.last().equals(b.last()) ? NAME_AND_DATE : NO;
    }
    if (a.last().isEmpty() || b.last().isEmpty() || a.first().isEmpty() || b.first().isEmpty()) {
      return NO;
    }
    if (!agree(a.name().suffix(), b.name().suffix())) {
      return NO;
    }
    boolean sameLast = a.last().equals(b.last());
    if (!sameLast && !likeness.lastAlike(a.last(), b.last())) {
      return NO;
    }
    ComparableName.Given given = a.name().given(b.name());
    return given == ComparableName.Given.OTHER
        ? NO
        : dated(a, b, sameLast, given == ComparableName.Given.SAME);
  }

  /** A person with one name only; a last name alone that the log cut is no such name. */
  private static boolean isOneName(Profile of) {
    return !of.last().isEmpty() && of.first().isEmpty() && !of.isCut();
  }

  /** The tier of similar names, after comparing dates of birth. */
  private static Optional<MatchTier> dated(
      Profile a, Profile b, boolean sameLast, boolean sameFirst) {
    Optional<LocalDate> born = a.person().dateOfBirth();
    Optional<LocalDate> other = b.person().dateOfBirth();
    boolean unknown =
        born.isEmpty()
            || other.isEmpty()
            || !born.equals(other) && (isPlaceholder(born.get()) || isPlaceholder(other.get()));
    if (unknown) {
      return sameFirst ? LIKENESS : sameLast ? LIKENESS : NO;
    }
    if (born.get().equals(other.get())) {
      return sameLast && sameFirst ? NAME_AND_DATE : LIKENESS;
    }
    return sameLast && sameFirst && transposed(born.get(), other.get()) ? LIKENESS : NO;
  }

  /**
   * New Year's Day of a round year, of 1970 or of the century's beginning: systems write it for a
   * person whose date of birth is not known.
   */
  private static boolean isPlaceholder(LocalDate born) {
    return born.getDayOfYear() == 1 && (born.getYear() % 10 == 0 || born.getYear() <= 1911);
  }

  /** Whether neither given names nor suffixes contradict. */
  static boolean restAgrees(Profile a, Profile b) {
    return agree(a.name().suffix(), b.name().suffix())
        && a.name().given(b.name()) != ComparableName.Given.OTHER;
  }

  private static boolean agree(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /** Day and month exchanged, or two neighbouring digits of {@code ccyymmdd}. */
  static boolean transposed(LocalDate a, LocalDate b) {
    if (a.getYear() == b.getYear()
        && a.getMonthValue() == b.getDayOfMonth()
        && a.getDayOfMonth() == b.getMonthValue()) {
      return true;
    }
    int[] p = digits(a);
    int[] q = digits(b);
    int i = 0;
    while (i < p.length && p[i] == q[i]) {
      i++;
    }
    if (i + 1 >= p.length || p[i] != q[i + 1] || p[i + 1] != q[i]) {
      return false;
    }
    for (int rest = i + 2; rest < p.length; rest++) {
      if (p[rest] != q[rest]) {
        return false;
      }
    }
    return true;
  }

  private static int[] digits(LocalDate date) {
    int number = date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    int[] digits = new int[8];
    for (int i = 7; i >= 0; i--) {
      digits[i] = number % 10;
      number /= 10;
    }
    return digits;
  }

  /** How two vehicles match. */
  Optional<MatchTier> vehicle(Profile a, Profile b) {
    String vin = a.vehicle().vin();
    if (!vin.isEmpty() && vin.equals(b.vehicle().vin())) {
      return EXACT;
    }
    if (a.foldedPlate().isEmpty() || !a.foldedPlate().equals(b.foldedPlate())) {
      return NO;
    }
    String state = a.vehicle().state();
    String other = b.vehicle().state();
    if (!agree(state, other)) {
      return NO;
    }
    boolean exact = a.vehicle().plate().equals(b.vehicle().plate()) && !state.isEmpty();
    return exact && !other.isEmpty() ? EXACT : LIKENESS;
  }
}
