package org.needtoknow.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.verdict.MatchTier;

class SubjectMatcherTest {
  private final NameLikeness likeness = new NameLikeness();
  private final SubjectMatcher matcher = new SubjectMatcher(likeness);

  private Profile person(String name) {
    return Profiles.person(name, likeness);
  }

  @ParameterizedTest
  @CsvSource({
    // exact identifiers
    "WREN WILL/1980-05-06/123/VT, WREN WILL/1980-05-06/123/VT, EXACT",
    "WREN ANNA/1980-05-06/123/VT, DOVE ANNA/1980-05-06/123/VT, EXACT",
    "WREN WILL/1980-05-06/123/VT, WREN WILL/1980-05-06/124/VT, none",
    "WREN WILL/1980-05-06/123/VT, WREN WILL/1980-05-06/124/NH, NAME_AND_DATE",
    "WREN WILL/1980-05-06///VT100, WREN WILL/1980-05-06///VT200, none",
    "WREN WILL/1980-05-06///VT100, WREN WILL/1980-05-06///NH200, NAME_AND_DATE",
    "WREN WILL/1980-05-06/123/, DOVE DAN/1970-05-06/123/VT, none",
    // name and date of birth
    "WREN WILL/1980-05-06, WREN WILL/1980-05-06, NAME_AND_DATE",
    "O'WREN WILL/1980-05-06, OWREN WILL/1980-05-06, NAME_AND_DATE",
    "WREN WILL A/1980-05-06, WREN WILL ALAN/1980-05-06, NAME_AND_DATE",
    "WREN WILL A/1980-05-06, WREN WILL B/1980-05-06, none",
    "WREN WILL A JR/1980-05-06, WREN WILL A SR/1980-05-06, none",
    "WREN WILL/1980-05-06, WREN WILL/1961-02-03, none",
    // likeness
    "WREN WILL/, WREN WILL/1980-05-06, LIKENESS",
    "WREN WILL/1980-05-06, WREN WILL/1980-06-05, LIKENESS",
    "WREN WILL/1980-05-06, WREN WILL/1980-05-07, none",
    "SMITH ANNA/1980-05-06, SMYTH ANNA/1980-05-06, LIKENESS",
    "WREN ROBERT/1980-05-06, WREN BOB/1980-05-06, LIKENESS",
    "WREN MICHAEL/1980-05-06, WREN MICHEAL/1980-05-06, LIKENESS",
    "WREN W/1980-05-06, WREN WILL/1980-05-06, LIKENESS",
    // names that differ in a digit
    "KESTOW1 ANNA/1980-05-06, KESTOW2 ANNA/1980-05-06, LIKENESS",
    // cut at the width of its column
    "GRAFFENSTEIN-O+/1980-05-06, GRAFFENSTEIN-OST ANNA/1980-05-06, LIKENESS",
    "GRAFFENSTEIN-O+/, GRAFFENSTEIN-OST ANNA/1980-05-06, none",
    "GRAFFENSTEIN-O+/1980-05-06, GRAFFENSTEIN-OST ANNA/1980-06-05, none",
    "GRAFFENSTEIN-O+/1980-05-06, GRAFFENSTEIN ANNA/1980-05-06, none",
    "GRAFFENSTEIN-O/1980-05-06, GRAFFENSTEIN-OST ANNA/1980-05-06, none",
    "GRAFFENSTEIN ALEXAND+/1980-05-06, GRAFFENSTEIN ALEXANDRA/1980-05-06, LIKENESS",
    "GRAFFENSTEIN ALEXAND+/, GRAFFENSTEIN ALEXANDRA/1980-05-06, LIKENESS",
    "GRAFFENSTEIN ALEXAND+/1980-05-06, GRAFFENSTEIN ALEXANDRA/1981-01-02, none",
    "GRAFFENSTEIN ALEXAND+/1980-05-06, GRAFFENSTEIN ALEXIS/1980-05-06, none",
    "GRAFFENSTEIN ANNA MA+/1980-05-06, GRAFFENSTEIN ANNA MARIE/1980-05-06, NAME_AND_DATE",
    "GRAFFENSTEIN ANNA MA+/1980-05-06, GRAFFENSTEIN ANNA LUISE/1980-05-06, none",
    "GRAFFENSTEIN ANNA+/1980-05-06, GRAFFENSTEIN ANNA MARIE/1980-05-06, NAME_AND_DATE",
    // a date of birth that systems write where none is known
    "WREN WILL/1985-06-14, WREN WILL/2000-01-01, LIKENESS",
    "WREN WILL/1985-06-14, WREN WILL/1985-01-01, none",
    // twins and other strangers
    "WREN JOHN/1980-05-06, WREN JOAN/1980-05-06, none",
    "WREN PAUL/1980-05-06, WREN PAULA/1980-05-06, none",
    "WREN JAMES/1980-05-06, WREN JASON/1980-05-06, none",
    "WREN MARIA/1980-05-06, WREN MARIE/1980-05-06, none",
    "WREN ERIC/1980-05-06, WREN ERICA/1980-05-06, none",
    "WREN ANNA/1980-05-06, DOVE ANNA/1980-05-06, none",
  })
  void people(String a, String b, String tier) {
    assertThat(matcher.match(person(a), person(b)).map(Enum::name).orElse("none")).isEqualTo(tier);
    assertThat(matcher.match(person(b), person(a)).map(Enum::name).orElse("none")).isEqualTo(tier);
  }

  @ParameterizedTest
  @CsvSource({
    "ABC123, VT, ABC123, VT, EXACT",
    "ABC123, VT, ABC123, NH, none",
    "ABC123, VT, ABC123, '', LIKENESS",
    "012345, VT, 12345, VT, LIKENESS",
    "ABO1I3, VT, AB0113, VT, LIKENESS",
    "ABC123, VT, ABC124, VT, none",
    "LONGPLATE1, VT, NGPLATE1, VT, LIKENESS",
  })
  void plates(String a, String aState, String b, String bState, String tier) {
    Profile one = Profile.of(new VehicleIdentity(a, aState, ""), likeness);
    Profile other = Profile.of(new VehicleIdentity(b, bState, ""), likeness);

    assertThat(matcher.match(one, other).map(Enum::name).orElse("none")).isEqualTo(tier);
  }

  @Test
  void a_vin_is_exact_whatever_the_plate() {
    assertThat(
            matcher.match(
                Profile.of(new VehicleIdentity("OLD1", "VT", "1FTVIN"), likeness),
                Profile.of(new VehicleIdentity("NEW1", "VT", "1FTVIN"), likeness)))
        .contains(MatchTier.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "'40 Main Street, Town', 40 MAIN ST, PLACE",
    "'40 Main St Apt 2', '40 MAIN ST #3', none",
    "'40 Main St, Barre', '40 Main St, Stowe', none",
    "'40 Main St, Barre VT', '40 MAIN ST, BARRE', PLACE",
    "41 Main St, 40 Main St, none",
    "12 North Elm Avenue, 12 N ELM AVE, PLACE",
  })
  void places(String a, String b, String tier) {
    assertThat(
            matcher
                .match(Profile.ofPlace(a, likeness), Profile.ofPlace(b, likeness))
                .map(Enum::name)
                .orElse("none"))
        .isEqualTo(tier);
  }

  @ParameterizedTest
  @CsvSource({
    "WREN WILL/1980-05-06, WREN WILL/1980-05-07, another date of birth",
    "WRENN ANNA/1980-05-06, WREN ANNA/1961-02-03, none",
    "WREN ANNA/1980-05-06, WREN ANNA/1961-02-03, another date of birth",
    "SMITH ANNA/1980-05-06, SMYTH ANNA/1980-05-16, another date of birth",
    "WREN W/1980-05-06, WREN WILL/1980-05-07, another date of birth",
    "SMITH A/, SMYTH ANNA/1980-05-06, no date of birth",
    "WREN WILL A JR/1980-05-06, WREN WILL A SR/1980-05-06, another middle name or suffix",
    "WREN JOHN/1980-05-06, WREN JOAN/1980-05-06, another first name",
    "WREN ANNA/1980-05-06, DOVE ANNA/1980-05-06, another last name",
    "WREN WILL/1980-05-06/123/VT, WREN WILL/1980-05-06/124/VT, another licence",
    "WREN WILL/1980-05-06/123/VT, DOVE DAN/1970-05-06/123/NH, another state or name",
    "WREN WILL/1980-05-06, DOVE DAN/1980-05-06, none",
    "WREN WILL/1980-05-06, WREN DAN/1970-05-06, none",
  })
  void what_came_near_and_why_it_is_not_the_same(String a, String b, String why) {
    assertThat(matcher.match(person(a), person(b))).isEmpty();
    assertThat(near(person(a), person(b))).contains(why);
    assertThat(near(person(b), person(a))).contains(why);
  }

  private String near(Profile one, Profile other) {
    return matcher.near(one, other).map(NearMiss::words).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "WREN WILL/1980-05-06, WREN WILL/1980-05-16, SLIP",
    "WREN WILL/1980-05-21, WREN WILL/1980-05-12, SLIP",
    "WREN WILL/1980-05-06, WREN WILL/1980-05-28, LIKENESS",
    "WREN WILL/1980-05-06, WRENN WILL/1980-05-16, LIKENESS",
    "WREN ANNA/1980-05-06, DOVE ANNA/1980-05-06, SLIP",
    "WREN JOHN/1980-05-06, WREN JOAN/1980-05-06, LIKENESS",
  })
  void one_slip_is_more_than_likeness(String a, String b, NearMiss.Kind kind) {
    assertThat(matcher.near(person(a), person(b)).orElseThrow().kind()).isEqualTo(kind);
    assertThat(matcher.near(person(b), person(a)).orElseThrow().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "WREN WILL/1980-05-06/90000502/VT, WREN WILL/1980-05-06/90000602/VT, true",
    "WREN WILL/1980-05-06/90000502/VT, WREN WILL/1980-05-06/90005002/VT, true",
    "WREN WILL/1980-05-06/90000502/VT, WREN WILL/1980-05-06/90000632/VT, false",
    "WREN WILL/1980-05-06/90000502/VT, DOVE DAN/1980-05-06/90000602/VT, false",
    "WREN WILL/1980-05-06/90000502/VT, WREN WILL/1970-01-09/90000602/VT, false",
    "WREN WILL/1980-05-06/90000502/VT, WREN WILL/1980-05-06/90000602/NH, false",
    "WREN WILL/1980-05-06/1234/VT, WREN WILL/1980-05-06/1235/VT, false",
  })
  void one_slip_in_a_licence_of_what_may_be_one_person(String a, String b, boolean slip) {
    assertThat(kind(person(a), person(b)).equals(Optional.of(NearMiss.Kind.SLIP))).isEqualTo(slip);
    assertThat(kind(person(b), person(a)).equals(Optional.of(NearMiss.Kind.SLIP))).isEqualTo(slip);
  }

  @ParameterizedTest
  @CsvSource({
    "ABC123, ABC124, true",
    "ABC123, ACB123, true",
    "ABC123, ACB124, false",
    "ABC123, ABC12, false",
    "AB12, AB13, false",
    "ABC*23, ABC123, false",
  })
  void one_slip_in_a_plate(String a, String b, boolean slip) {
    Profile one = Profile.of(new VehicleIdentity(a, "VT", ""), likeness);
    Profile other = Profile.of(new VehicleIdentity(b, "", ""), likeness);

    assertThat(kind(one, other).equals(Optional.of(NearMiss.Kind.SLIP))).isEqualTo(slip);
  }

  private Optional<NearMiss.Kind> kind(Profile one, Profile other) {
    return matcher.near(one, other).map(NearMiss::kind);
  }

  @Test
  void a_plate_of_another_state_and_another_flat_come_near() {
    assertThat(
            near(
                Profile.of(new VehicleIdentity("ABC123", "VT", ""), likeness),
                Profile.of(new VehicleIdentity("ABC123", "NH", ""), likeness)))
        .isEqualTo("same plate, but of another state");
    assertThat(
            near(
                Profile.ofPlace("40 Main St Apt 2", likeness),
                Profile.ofPlace("40 MAIN ST #3", likeness)))
        .isEqualTo("same street and house number, but another flat or town");
    assertThat(
            matcher.near(
                Profile.ofPlace("40 Main St", likeness), Profile.ofPlace("42 Main St", likeness)))
        .isEmpty();
  }

  @Test
  void whatever_matches_shares_a_key() {
    String[][] pairs = {
      {"WREN WILL/1980-05-06", "WREN WILL/1980-06-05"},
      {"SMITH ANNA/", "SMYTH ANNA/1980-05-06"},
      {"WREN ROBERT/", "WREN BOB/1980-05-06"},
      {"WREN W/", "WREN WILL/1980-05-06"},
      {"SMITH MICHEAL/1980-05-06", "SMYTHE MICHAEL/1980-05-06"},
      {"KESTOW1 ANNA/1980-05-06", "KESTOW2 ANNA/1980-05-06"},
      {"GRAFFENSTEIN-O+/1980-05-06", "GRAFFENSTEIN-OST ANNA/1980-05-06"},
      {"GRAFFENSTEIN ALEXAND+/", "GRAFFENSTEIN ALEXANDRA/1980-05-06"},
    };
    for (String[] pair : pairs) {
      assertThat(person(pair[0]).keys()).as(pair[0]).containsAnyOf(person(pair[1]).keys());
    }
  }
}
