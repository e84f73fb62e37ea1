package org.needtoknow.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderNamesTest {
  private static PersonName name(String last, String first) {
    return new PersonName(last, first, "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "DOE, JOHN",
    "DOE, JANE",
    "DOE, ''",
    "DOE, UNKNOWN",
    "TEST, TEST",
    "TEST, PERSON",
    "TEST, ''",
    "UNK, UNK",
    "UNKNOWN, ''",
    "'', UNK",
    "LNU, FNU",
    "UNKNOWN, UNKNOWN",
    "SUSPECT, UNKNOWN",
    "XXX, XXX",
    "PUBLIC, JOHN"
  })
  void placeholdersAreNoPerson(String last, String first) {
    assertThat(PlaceholderNames.is(name(last, first), false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"UNK, UNK", "TEST, TEST", "LNU, FNU"})
  void aDateOfBirthMakesNoPersonOfThem(String last, String first) {
    assertThat(PlaceholderNames.is(name(last, first), true)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"DOE, JOHN", "DOE, JANE", "DOE, TEST"})
  void aDateOfBirthMakesAPersonOfDoe(String last, String first) {
    assertThat(PlaceholderNames.is(name(last, first), true)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "DOE, PETER",
    "SMITH, JOHN",
    "TEST, MARIA",
    "TESTA, TEST",
    "LNU, SUHARTO",
    "SUHARTO, FNU",
    "UNKEL, UTA",
    "NONE, PIA",
    "PERSON, ANNA",
    "'', ''"
  })
  void realNamesArePeople(String last, String first) {
    assertThat(PlaceholderNames.is(name(last, first), false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"SUHARTO, FNU", "LNU, SUHARTO", "SUHARTO, ''"})
  void oneNameIsTheLastName(String last, String first) {
    assertThat(PlaceholderNames.withoutUnknownParts(name(last, first)))
        .isEqualTo(name("SUHARTO", ""));
  }
}
