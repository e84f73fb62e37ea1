package org.needtoknow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordSetTest {
  private static final WordSet WORDS = WordSet.of("UNK", "UNKNOWN", "N/A");

  @Test
  void containsItsWords() {
    assertThat(WORDS.contains("UNK")).isTrue();
    assertThat(WORDS.contains("UNKNOWN")).isTrue();
    assertThat(WORDS.contains("N/A")).isTrue();
  }

  @Test
  void containsNothingElse() {
    for (String other :
        new String[] {"", "U", "UNO", "UNKNOWM", "N/B", "unk", "XYZ", "ÜNK", "U".repeat(67)}) {
      assertThat(WORDS.contains(other)).as(other).isFalse();
    }
  }

  @Test
  void holdsWordsThatItCanSortOut() {
    assertThatThrownBy(() -> WordSet.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WordSet.of("Ü")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WordSet.of("U".repeat(64)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
