package org.needtoknow.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSlipTest {
  @ParameterizedTest
  @CsvSource({
    "12345678,12345678,false",
    "12345678,12345679,true",
    "12345678,02345678,true",
    "12345678,12346578,true",
    "12345678,1234578,true",
    "12345678,123456788,true",
    "12345678,112345678,true",
    "12345678,12345690,false",
    "12345678,21435678,false",
    "12345678,1234567890,false",
    "1234,1235,false",
    "ABCDE,EDCBA,false",
  })
  void one_slip_is_one_character_or_two_neighbours_exchanged(
      String one, String other, boolean apart) {
    assertThat(OneSlip.apart(one, other)).isEqualTo(apart);
    assertThat(OneSlip.apart(other, one)).isEqualTo(apart);
  }
}
