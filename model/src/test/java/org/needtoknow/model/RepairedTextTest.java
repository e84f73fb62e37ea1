package org.needtoknow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=\"26-00113\" | 26-00113",
        "=\"\" | ~~",
        "'000113 | 000113",
        "'=1+1 | =1+1",
        "Peter_x000D_ | Peter",
        "A_x005F_B | A_B",
        "NuÃ±ez | Nuñez",
        "JosÃ© | José",
        "Oâ€™Brien | O’Brien",
      })
  void whatAnExportAddsIsRemoved(String cell, String text) {
    assertThat(RepairedText.of(cell)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evoss\u00a0", "\u202fevoss", "evo\u200bss", "\ufeffevoss", "evoss\u3000"})
  void spacesOfEveryKindArePlain(String cell) {
    assertThat(RepairedText.of(cell).strip()).isEqualTo("evoss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Núñez", "'t Hooft", "O'Brien", "MAX_x", "=A1", "Ærø", "São João", "ÂME", "Ñandú"})
  void rightTextRemains(String cell) {
    assertThat(RepairedText.of(cell)).isEqualTo(cell);
  }

  @Test
  void textThatWasMisreadTwiceIsRepaired() {
    String once = new String("Núñez".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertThat(RepairedText.of(twice)).isEqualTo("Núñez");
    assertThat(RepairedText.isMisread(once)).isTrue();
    assertThat(RepairedText.isMisread("Núñez")).isFalse();
  }
}
