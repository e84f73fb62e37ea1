package org.needtoknow.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWritingsTest {
  @ParameterizedTest
  @CsvSource({
    "26-00113, 2600113",
    "2600113, 26-00113",
    "C202600113, C2026-00113",
    "C2026-00113, C202600113",
  })
  void a_number_on_file_has_a_dash_or_none(String written, String onFile) {
    assertThat(NumberWritings.of(written)).startsWith(written).contains(onFile);
  }

  @ParameterizedTest
  @CsvSource({
    "#26-00001, 26-00001",
    "CASE26-00001, 26-00001",
    "CASE-26-00001, 26-00001",
    "CASENO.26-00001, 26-00001",
    "CASE#2600001, 26-00001",
    "CFSC26-0007, C26-0007",
    "INCC26-0008, C26-0008",
    "INC:C26-0008, C26-0008",
    "C26-0009/VSP, C26-0009",
    "C26-0009VSP, C26-0009",
    "(26-00001), 26-00001",
    "26/00113, 26-00113",
    "26-00001-, 26-00001",
    "C26-00001, 26-00001",
  })
  void a_number_is_found_among_words_and_marks(String typed, String number) {
    assertThat(NumberWritings.inside(typed)).contains(number).doesNotContain(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"26-00001", "2600001", "NONE", "", "-", "26-00001/26-00002/3", "26-00001#2#1"})
  void nothing_is_inside_a_number_a_word_or_several_numbers(String typed) {
    assertThat(NumberWritings.inside(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"26-00001, true", "CASE#26-00001, true", "26-00001/26-00002, false", "NONE, false"})
  void one_number_has_no_other_digits_beside_it(String typed, boolean one) {
    assertThat(NumberWritings.isOneNumber(typed)).isEqualTo(one);
  }

  @Test
  void a_cell_of_ten_thousand_letters_is_no_number() {
    assertThat(NumberWritings.inside("A".repeat(10_000) + "26-00113")).isEmpty();
  }
}
