package org.needtoknow.samples.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.needtoknow.samples.chance.Dice;

/**
 * All people who can be looked up. A person is a function of the seed and an index: household
 * {@code index / 4}, place in it {@code index % 4}. Households of neighbouring numbers live next
 * door.
 */
public final class Population {
  private static final NameList SURNAMES = NameList.read("surnames.txt");
  private static final NameList MALE = NameList.read("male-names.txt");
  private static final NameList FEMALE = NameList.read("female-names.txt");
  private static final List<String> STREETS =
      List.of(
          "ELM", "MAPLE", "CREEK", "MILL", "CHURCH", "PARK", "CEDAR", "LAKE", "HILL", "WALNUT",
          "SPRING", "RIVER", "MEADOW", "QUARRY", "ORCHARD", "SCHOOL", "BRIDGE", "DEPOT", "PINE",
          "COLLEGE");
  private static final List<String> ENDINGS = List.of("ST", "AVE", "RD", "LN", "DR", "CT");
  private static final int HOUSES_A_STREET = 45;
  private static final long PLATES = 26L * 26 * 26 * 10_000;
  private static final long LICENCES = 999_999_937L;

  private final long seed;
  private final int size;
  private final String state;
  private final List<String> otherStates;
  private final String town;
  private final String areaCode;

  /** A population of {@code size} people, a multiple of four. */
  public Population(
      long seed, int size, String state, List<String> otherStates, String town, String areaCode) {
    this.seed = seed;
    this.size = size / 4 * 4;
    this.state = state;
    this.otherStates = otherStates;
    this.town = town.toUpperCase(Locale.ROOT);
    this.areaCode = areaCode;
  }

  /** Number of people. */
  public int size() {
    return size;
  }

  /** The person of that index; a new object at each call. */
  public Person person(int index) {
    int household = index / 4;
    int place = index % 4;
    Dice home = Dice.of(seed, "household", household);
    String family = SURNAMES.draw(home);
    boolean headFemale = home.chance(0.45);
    String headFirst = (headFemale ? FEMALE : MALE).draw(home);
    int headBorn = home.between(1946, 1999);
    boolean twins = home.chance(0.03);
    boolean junior = home.chance(0.05) && !headFemale;
    LocalDate childBorn = day(home, headBorn + home.between(21, 33));
    boolean childFemale = home.chance(0.5) && !junior;
    String childFirst = junior ? headFirst : (childFemale ? FEMALE : MALE).draw(home);
    Dice own = Dice.of(seed, "person", index);
    String address = addressOf(household);
    if (place == 0) {
      return make(own, index, family, headFirst, "", headFemale, day(own, headBorn), "", address);
    }
    if (place == 1) {
      boolean female = own.chance(0.9) != headFemale;
      boolean married = own.chance(0.75);
      String before = SURNAMES.draw(own);
      return make(
          own,
          index,
          married ? family : before,
          (female ? FEMALE : MALE).draw(own),
          "",
          female,
          day(own, headBorn + own.between(-6, 6)),
          married && female ? before : "",
          address);
    }
    if (place == 2 && childBorn.getYear() < 2009) {
      return make(
          own, index, family, childFirst, junior ? "JR" : "", childFemale, childBorn, "", address);
    }
    if (place == 3 && twins && childBorn.getYear() < 2009) {
      boolean female = own.chance(0.85) == childFemale;
      String first = (female ? FEMALE : MALE).drawLike(own, childFirst);
      return make(own, index, family, first, "", female, childBorn, "", address);
    }
    boolean female = own.chance(0.5);
    String last = own.chance(0.4) ? family : SURNAMES.draw(own);
    int born = own.between(1940, 2007);
    return make(
        own,
        index,
        last,
        (female ? FEMALE : MALE).draw(own),
        "",
        female,
        day(own, born),
        "",
        address);
  }

  /** Whether the person is reserved for planted episodes and has no part in everyday work. */
  public boolean isSetAside(int index) {
    return index / 4 % 20 == 3;
  }

  /** One of the reserved people. */
  public Person setAside(Dice dice) {
    return person((dice.below(size / 4 / 20) * 20 + 3) * 4 + dice.below(4));
  }

  /** The index of a person who lives next door. */
  public int nextDoor(int index) {
    int household = index / 4;
    int other = household % HOUSES_A_STREET == 0 ? household + 1 : household - 1;
    return other * 4 % size;
  }

  /** The street address of a household. */
  public String addressOf(int household) {
    int street = household / HOUSES_A_STREET;
    int number = 2 + household % HOUSES_A_STREET * 2;
    String name = STREETS.get(street % STREETS.size());
    int round = street / STREETS.size();
    String ending = ENDINGS.get(round % ENDINGS.size());
    int district = round / ENDINGS.size();
    return number
        + " "
        + (district == 0 ? "" : ordinal(district) + " ")
        + name
        + " "
        + ending
        + ", "
        + town
        + " "
        + state;
  }

  private static String ordinal(int number) {
    String ending =
        number / 10 % 10 == 1
            ? "TH"
            : switch (number % 10) {
              case 1 -> "ST";
              case 2 -> "ND";
              case 3 -> "RD";
              default -> "TH";
            };
    return number + ending;
  }

  private Person make(
      Dice own,
      int index,
      String last,
      String first,
      String suffix,
      boolean female,
      LocalDate dob,
      String former,
      String address) {
    String middle = own.chance(0.6) ? String.valueOf((char) ('A' + own.below(26))) : "";
    String issued = own.chance(0.08) ? own.pick(otherStates) : state;
    return new Person(
        index,
        last,
        first,
        middle,
        suffix,
        female,
        dob,
        former,
        String.valueOf(1_000_000_000L + (index * 387_420_489L + seed % 9973 * 7919) % LICENCES)
            .substring(1),
        plate((index * 97_654_321L + seed % 7919 * 104_729L) % PLATES),
        vin(own),
        issued,
        address,
        areaCode + "-555-" + String.valueOf(10_000 + index % 10_000).substring(1));
  }

  private static LocalDate day(Dice dice, int year) {
    return LocalDate.of(year, 1, 1).plusDays(dice.below(365));
  }

  private static String plate(long number) {
    long rest = Math.abs(number);
    char[] plate = new char[7];
    for (int i = 6; i > 2; i--) {
      plate[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
    for (int i = 2; i >= 0; i--) {
      plate[i] = (char) ('A' + rest % 26);
      rest /= 26;
    }
    return new String(plate);
  }

  private static String vin(Dice dice) {
    String letters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
    StringBuilder vin = new StringBuilder("1X");
    for (int i = 0; i < 9; i++) {
      vin.append(letters.charAt(dice.below(letters.length())));
    }
    return vin.append(100_000 + dice.below(900_000)).toString();
  }
}
