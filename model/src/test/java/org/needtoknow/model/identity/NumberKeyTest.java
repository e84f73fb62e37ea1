package org.needtoknow.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberKeyTest {
  @ParameterizedTest
  @CsvSource({
    "000113, 113",
    "113, 113",
    "26-00113, 26-113",
    "C26-0007, C26-7",
    "06-00113, 6-113",
    "26-1003, 26-1003",
    "C100200, C100200",
    "000, 0",
    "26-000, 26-0",
    "0, 0",
    "IA0-00, IA0-0",
    "'', ''"
  })
  void leaves_out_zeros_at_the_beginning_of_each_run_of_digits(String number, String key) {
    assertThat(NumberKey.of(number)).isEqualTo(key);
  }
}
