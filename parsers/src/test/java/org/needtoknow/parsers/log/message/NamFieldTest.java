package org.needtoknow.parsers.log.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.identity.PersonName;

class NamFieldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      nullValues = "-",
      value = {
        "DOE,JOHN | DOE | JOHN | '' | ''",
        "Doe, John A | DOE | JOHN | A | ''",
        "DOE,JOHN A JR | DOE | JOHN | A | JR",
        "DOE JR,JOHN | DOE | JOHN | '' | JR",
        "'DOE, JOHN, III' | DOE | JOHN | '' | III",
        "DOE,JOHN J. R. | DOE | JOHN | J R | ''",
        "DE LA CRUZ,MARIA | DE LA CRUZ | MARIA | '' | ''",
        "'  DOE ,  JOHN   ' | DOE | JOHN | '' | ''",
        "DOE | DOE | '' | '' | ''",
        "'DOE,' | DOE | '' | '' | ''",
        "DOE,JR | DOE | JR | '' | ''",
        "'' | '' | '' | '' | ''",
      })
  void a_name_is_read_in_its_parts(
      String nam, String last, String first, String middle, String suffix) {
    assertThat(NamField.parse(nam)).isEqualTo(new PersonName(last, first, middle, suffix));
  }

  @ParameterizedTest
  @CsvSource({
    "19511012,1951-10-12",
    "101251,1951-10-12",
    "10/12/1951,1951-10-12",
    "10/12/51,1951-10-12",
    "1951-10-12,1951-10-12",
    "030126,2026-03-01",
    "030226,1926-03-02",
    "022900,2000-02-29",
    "18990101,",
    "20260230,",
    "1951,",
    "abcdef,",
    "99999999,"
  })
  void a_date_of_birth_is_read_as_of_the_lookup(String dob, LocalDate date) {
    assertThat(DobField.parse(dob, LocalDate.of(2026, 3, 1)).orElse(null)).isEqualTo(date);
  }
}
