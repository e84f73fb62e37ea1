package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.people.Population;

/**
 * The people of the county. A household is a function of the seed and its number, so that they take
 * no memory. Half of the households share a few old surnames, so that namesakes are frequent.
 */
final class County {
  private static final int PLACES = 4;
  private static final int OLD_FAMILIES = 70;
  private static final int HOUSES_A_ROAD = 30;
  private static final List<String> VILLAGES =
      List.of("STONY FORD", "EAST GRANGE", "OXBOW", "TANNERS MILL");
  private static final List<String> ROADS =
      List.of(
          "FERRY RD",
          "STATE HWY 9",
          "TOWN LINE RD",
          "SAWMILL RD",
          "OLD POST RD",
          "N MAIN ST",
          "GRAVEL PIT RD",
          "DAIRY LN",
          "CEMETERY RD",
          "BACK MOUNTAIN RD",
          "S MAIN ST",
          "LAKE RD");

  private final long seed;
  private final int households;
  private final Population names;
  private final String seat;
  private final String state;
  private final int firstChildYear;
  private final int regulars;

  County(long seed, int officers, DepartmentStyle style, LocalDate start) {
    this.seed = seed;
    this.households = Math.max(3000, officers * 130);
    this.names =
        new Population(
            seed,
            households * PLACES,
            style.state(),
            style.neighbours(),
            style.town(),
            style.areaCode());
    this.seat = style.town().toUpperCase(Locale.ROOT);
    this.state = style.state();
    this.firstChildYear = start.getYear() - 17;
    this.regulars = Math.max(80, officers * 3);
  }

  /** The names from which the people are made. */
  Population names() {
    return names;
  }

  int households() {
    return households;
  }

  /** The household of that number, counted around. */
  Household household(int number) {
    int home = Math.floorMod(number, households);
    Dice dice = Dice.of(seed, "county household", home);
    String family =
        dice.chance(0.5)
            ? names.person(dice.below(OLD_FAMILIES) * PLACES).last()
            : names.person(home * PLACES).last();
    boolean couple = dice.chance(0.62);
    boolean thirdAdult = dice.chance(0.22);
    int adults = 1 + (couple ? 1 : 0) + (thirdAdult ? 1 : 0);
    int children = Math.min(PLACES - adults, dice.times(0.8));
    String address = address(home);
    List<Person> people = new ArrayList<>();
    for (int place = 0; place < adults + children; place++) {
      people.add(person(dice, home, place, place < adults, couple, family, address));
    }
    return new Household(home, address, people);
  }

  private Person person(
      Dice dice,
      int home,
      int place,
      boolean adult,
      boolean couple,
      String family,
      String address) {
    Person model = names.person(home * PLACES + place);
    boolean partner = couple && place == 1;
    boolean tookName = partner && dice.chance(0.65);
    boolean named = !partner || tookName;
    int year = adult ? firstChildYear - 2 - dice.below(60) : firstChildYear + dice.below(16);
    LocalDate dob = LocalDate.of(year, 1, 1).plusDays(dice.below(365));
    boolean licensed = adult ? dice.chance(0.93) : year == firstChildYear && dice.chance(0.5);
    boolean car = adult && dice.chance(0.82);
    // Some people have one name only; their papers show it as the last name.
    boolean oneName = dice.chance(0.008);
    return new Person(
        home * PLACES + place,
        named ? family : model.last(),
        oneName ? "" : model.first(),
        oneName ? "" : model.middle(),
        "",
        model.female(),
        dob,
        tookName ? names.person(home * PLACES + 3).last() : "",
        licensed ? model.oln() : "",
        car ? model.plate() : "",
        car ? model.vin() : "",
        model.state(),
        address,
        model.phone());
  }

  private String address(int home) {
    int road = home / HOUSES_A_ROAD;
    int house = 12 + home % HOUSES_A_ROAD * 14;
    int place = road / ROADS.size();
    int villages = VILLAGES.size() + 1;
    String town = place % villages == 0 ? seat : VILLAGES.get(place % villages - 1);
    int stretch = place / villages;
    return (house + stretch * 1000)
        + " "
        + ROADS.get(road % ROADS.size())
        + ", "
        + town
        + " "
        + state;
  }

  /** The household to which a person belongs. */
  Household householdOf(Person person) {
    return household(person.index() / PLACES);
  }

  /** A household next door. */
  Household nextDoor(int number) {
    return household(number % HOUSES_A_ROAD == 0 ? number + 1 : number - 1);
  }

  /** An adult, any. */
  Person adult(Dice dice) {
    Household home = household(dice.below(households));
    Person second = home.people().get(home.people().size() > 1 ? 1 : 0);
    return dice.chance(0.4) && isAdult(second) ? second : home.head();
  }

  /** An adult with a car. */
  Person motorist(Dice dice) {
    Person person = adult(dice);
    while (person.plate().isEmpty() || person.oln().isEmpty()) {
      person = adult(dice);
    }
    return person;
  }

  /** A person of the county, sometimes a juvenile. */
  Person anyone(Dice dice) {
    return dice.pick(household(dice.below(households)).people());
  }

  /** One of the people whom deputies meet again and again; the first ones most often. */
  Person regular(Dice dice) {
    // They live where no one of the office lives.
    return household(households - 5 - dice.skewed(regulars, 1.5) * 7).head();
  }

  /** True for people who were adults at the start. */
  boolean isAdult(Person person) {
    return person.dob().getYear() < firstChildYear;
  }
}
