package org.needtoknow.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 Main Street         | 12 MAIN ST        | ''   | ''",
        "12 Main St Apt 4, Lane | 12 MAIN ST        | 4    | LN",
        "12 Rue Bélanger, Orléans | 12 RUE BELANGER | '' | ORLEANS",
        "12 Main St #4B         | 12 MAIN ST        | 4B   | ''",
        "12 Main St, Ste 500    | 12 MAIN ST        | 500  | ''",
        "12 Main St, Ste B, Rye | 12 MAIN ST        | B    | RYE",
        "12 Main St Fl 2, Rye   | 12 MAIN ST        | 2    | RYE",
      })
  void aFlatIsNoPartOfTheStreet(String written, String street, String unit, String town) {
    assertThat(StreetAddress.parse(written)).isEqualTo(new StreetAddress(street, unit, town));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 Oak Rd, Ocala, FL 34470         | OCALA FL 34470",
        "9 Oak Rd, Sault Ste. Marie, MI    | SAULT STE MARIE MI",
        "9 Oak Rd Apt 2, Ocala FL          | OCALA FL",
      })
  void aStateOrASaintIsNoFlat(String written, String town) {
    StreetAddress address = StreetAddress.parse(written);
    assertThat(address.town()).isEqualTo(town);
    assertThat(address.unit()).isIn("", "2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 Oak Rd, Ocala FL 34470       | OCALA",
        "9 Oak Rd, Ocala, FL 34470-1234 | OCALA",
        "9 Oak Rd, Barre Town VT        | BARRE TOWN",
        "9 Oak Rd, Barre                | BARRE",
        "9 Oak Rd                       | ''",
      })
  void aTownIsToldFromItsStateAndZipCode(String written, String name) {
    assertThat(StreetAddress.parse(written).townName()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Main St / Elm St            | ELM STREET & MAIN STREET",
        "MAIN ST/ELM ST, Rye         | Elm St and Main St, Rye",
        "1st Ave @ Oak Rd            | OAK RD & 1ST AVE",
        "Joe's Diner, 55 Oak Ave     | 55 Oak Avenue",
        "City Hall, 1 Main St, Rye   | 1 MAIN ST, RYE",
        "Apt 4, 12 Main St, Rye      | 12 Main St Apt 4, Rye",
      })
  void onePlaceWrittenInTwoWays(String one, String other) {
    assertThat(StreetAddress.parse(one)).isEqualTo(StreetAddress.parse(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40 1/2 Main St     | 40 1 2 MAIN ST | ''",
        "12 Rock & Roll Ln  | 12 ROCK ROLL LN | ''",
        "Main St, 05401 VT  | MAIN ST | 05401 VT",
        "Elm St /           | ELM ST | ''",
      })
  void whatIsNoCrossingAndNoNameBeforeAnAddress(String written, String street, String town) {
    assertThat(StreetAddress.parse(written)).isEqualTo(new StreetAddress(street, "", town));
  }

  @Test
  void nobodyLivesWhereStreetsMeet() {
    StreetAddress crossing = StreetAddress.parse("1st Ave & Oak Rd");
    assertThat(crossing.sameAs(StreetAddress.parse("Oak Rd / 1st Ave"))).isTrue();
    assertThat(crossing.sameHomeAs(StreetAddress.parse("Oak Rd / 1st Ave"))).isFalse();
  }

  @Test
  void oneBuildingWithAndWithoutItsState() {
    StreetAddress whole = StreetAddress.parse("9 Oak Rd Apt 2, Ocala, FL 34470");
    assertThat(whole.sameAs(StreetAddress.parse("9 OAK ROAD, OCALA"))).isTrue();
    assertThat(whole.sameHomeAs(StreetAddress.parse("9 Oak Rd #2, Ocala"))).isTrue();
    assertThat(whole.sameAs(StreetAddress.parse("9 Oak Rd Apt 3, Ocala"))).isFalse();
    assertThat(whole.sameAs(StreetAddress.parse("9 Oak Rd Apt 2, Tampa"))).isFalse();
  }
}
