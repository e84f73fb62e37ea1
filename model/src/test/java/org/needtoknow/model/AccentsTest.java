package org.needtoknow.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentsTest {
  @ParameterizedTest
  @CsvSource({
    "PEÑA, PENA",
    "NU\u0303N\u0303EZ, NUNEZ",
    "BJØRN, BJORN",
    "WAŁĘSA, WALESA",
    "GROẞ, GROSS",
    "Groß, Gross",
    "ÆRØ œuvre, AERO oeuvre",
    "ĐURIĆ, DURIC",
    "ÞÓR Ðaði, THOR Dadi",
    "yıldız İNCE, yildiz INCE",
    "KAʻANA, KAANA",
    "'O’NEIL-Ü 12', 'O’NEIL-U 12'",
  })
  void a_letter_is_written_as_a_keyboard_without_accents_writes_it(String written, String plain) {
    assertThat(Accents.without(written)).isEqualTo(plain);
  }

  @Test
  void what_has_no_accents_is_left_as_it_is() {
    String text = "O'BRIEN-SMITH, 12 Main St #4";

    assertThat(Accents.without(text)).isSameAs(text);
    assertThat(Accents.without("李 ИВАН")).isEqualTo("李 ИВАН");
  }
}
