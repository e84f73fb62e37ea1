package org.needtoknow.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BareNumberTest {
  private static String licence(String written) {
    return new PersonIdentity(PersonName.NONE, Optional.empty(), written, "WI", "", "", "", "", "")
        .oln();
  }

  @Test
  void a_licence_is_the_same_with_and_without_marks_and_in_any_case() {
    assertThat(licence("x000-1234-5678-90")).isEqualTo("X0001234567890");
    assertThat(licence(" X000 1234.5678/90 ")).isEqualTo("X0001234567890");
  }

  @Test
  void marks_for_an_unknown_part_remain() {
    assertThat(licence("X000*")).isEqualTo("X000*");
  }

  @Test
  void leading_zeros_remain() {
    assertThat(licence("00-123")).isEqualTo("00123");
  }

  @Test
  void a_vehicle_number_has_no_marks() {
    assertThat(new VehicleIdentity("", "", "1hg-bh41j 000000001").vin())
        .isEqualTo("1HGBH41J000000001");
  }
}
