package org.needtoknow.samples.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountyParametersTest {
  static CountyParameters withCaseActivity(double share) {
    return new CountyParameters(
        4, 0.6, 0.8, 0.6, 0.85, 0.02, 0.02, share, 0.15, 1, 0.5, 0.45, 0.4, 0.04, 0.35, 3, 0.8, 14,
        31);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void a_share_lies_between_nothing_and_all(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withCaseActivity(share))
        .withMessageContaining("caseActivity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountyParameters.middle(share))
        .withMessageContaining("partiesWritten");
  }

  @Test
  void values_drawn_from_any_seed_are_valid() {
    for (long seed = -50; seed < 200; seed++) {
      assertThat(CountyParameters.drawn(seed)).isEqualTo(CountyParameters.drawn(seed));
    }
  }
}
