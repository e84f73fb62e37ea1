package org.needtoknow.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;

/** One name distributed over the columns of two sources, with the same date of birth. */
class ComparableNameTest {
  private final NameLikeness likeness = new NameLikeness();
  private final SubjectMatcher matcher = new SubjectMatcher(likeness);

  /**
   * @param columns {@code last;first;middle;suffix}, from the end as much left out as is blank
   */
  private Profile person(String columns) {
    String[] parts = columns.split(";", -1);
    PersonName name =
        new PersonName(
            parts[0], parts[1], parts.length > 2 ? parts[2] : "", parts.length > 3 ? parts[3] : "");
    return Profile.of(PersonIdentity.of(name, Optional.of(LocalDate.of(1980, 4, 5))), likeness);
  }

  @ParameterizedTest
  @CsvSource({
    // accents
    "Lopez;José, LOPEZ;JOSE, NAME_AND_DATE",
    "Ñáñez;Inés, NANEZ;INES, NAME_AND_DATE",
    "Wałęsa;Lech, WALESA;LECH, NAME_AND_DATE",
    "Sørensen;Åse, SORENSEN;ASE, NAME_AND_DATE",
    "Groß;Æneas, GROSS;AENEAS, NAME_AND_DATE",
    // two given names
    "Roy;Mary Ann, ROY;MARY;ANN, NAME_AND_DATE",
    "Roy;Mary Ann;Lee, ROY;MARY;ANN L, NAME_AND_DATE",
    "Roy;Mary Ann, ROY;MARY, NAME_AND_DATE",
    "Roy;Mary Ann, ROY;MARYANN, NAME_AND_DATE",
    "Roy;Mary Ann, ROY;MARYANN;LEE, NAME_AND_DATE",
    "Roy;Mary-Ann;Lee, ROY;MARYANN;L, NAME_AND_DATE",
    "Bell;Jean-Luc, BELL;JEAN;LUC, NAME_AND_DATE",
    "Bell;Jean-Luc, BELL;JEANLUC, NAME_AND_DATE",
    "Bell;Jean-Luc, BELL;JEAN;L, NAME_AND_DATE",
    "Doe;J.R., DOE;J;R, NAME_AND_DATE",
    "Doe;J.R., DOE;JR, NAME_AND_DATE",
    "Bell;Jean-Luc, BELL;JEAN, LIKENESS",
    "Roy;Mary Ann, ROY;MARYAN, LIKENESS",
    // a suffix in another column
    "Smith Jr;Earl, SMITH;EARL;;JR, NAME_AND_DATE",
    "'Smith, Jr.;Earl', SMITH;EARL;;JR, NAME_AND_DATE",
    "Smith;Earl Jr., SMITH;EARL;;JR, NAME_AND_DATE",
    "Smith;Earl;Lee III, SMITH;EARL;LEE;III, NAME_AND_DATE",
    "Smith;Earl;Jr, SMITH;EARL;;JR, NAME_AND_DATE",
    "Smith;Earl;;Junior, SMITH;EARL;;JR, NAME_AND_DATE",
    "Smith;Earl;;2nd, SMITH;EARL;;II, NAME_AND_DATE",
    // a saint
    "Saint Pierre;Ann, ST PIERRE;ANN, NAME_AND_DATE",
    "St. Pierre;Ann, STPIERRE;ANN, NAME_AND_DATE",
    // two people
    "Roy;Mary Ann, ROY;MARY;BETH, none",
    "Roy;Mary-Ann, ROY;MARY-BETH, none",
    "Roy;Mary Ann, ROY;ANN, none",
    "Roy;Mary Ann, ROY;MARYBETH, none",
    "Bell;Jean-Luc, BELL;JEAN;PAUL, none",
    "Bell;Jean-Luc;Paul, BELL;JEAN;PAUL, none",
    "Doe;Paul;A, DOE;PAULA, none",
    "Doe;Maria;N, DOE;MARIAN, LIKENESS",
    "Smith Jr;Earl, SMITH;EARL;;SR, none",
    "Smith;Earl II, SMITH;EARL;;III, none",
    "Saint;Ann, ST;ANN, none",
  })
  void aNameIsOneHoweverItsColumnsAreFilled(String a, String b, String tier) {
    assertThat(tier(a, b)).isEqualTo(tier);
    assertThat(tier(b, a)).isEqualTo(tier);
  }

  private String tier(String a, String b) {
    return matcher.match(person(a), person(b)).map(Enum::name).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "Lopez;José, LOPEZ;JOSE",
    "Roy;Mary Ann, ROY;MARY",
    "Roy;Mary Ann, ROY;MARYANN",
    "Bell;Jean-Luc, BELL;JEAN;LUC",
    "Smith Jr;Earl, SMITH;EARL;;JR",
    "Saint Pierre;Ann, ST PIERRE;ANN",
  })
  void whatIsOneIsFoundAndCountsAsOneSubject(String a, String b) {
    assertThat(person(a).exactKeys()).containsAnyOf(person(b).exactKeys());
    assertThat(person(a).sureKeys()).containsAnyElementsOf(person(b).sureKeys());
  }

  @ParameterizedTest
  @CsvSource({"Bell;Jean-Luc, BELL;JEAN-PAUL", "Roy;Maryann, ROY;MARY"})
  void twoWhoShareHalfANameAreTwoSubjects(String a, String b) {
    assertThat(person(a).sureKeys()).doesNotContainAnyElementsOf(person(b).sureKeys());
  }
}
