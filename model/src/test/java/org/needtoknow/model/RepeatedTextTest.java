package org.needtoknow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepeatedTextTest {
  private final RepeatedText repeated = new RepeatedText(StandardCharsets.UTF_8);

  /** Reads the text where the array ends, or with other bytes behind it. */
  private String read(String text, String behind) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = ("before" + text + behind).getBytes(StandardCharsets.UTF_8);
    return repeated.text(bytes, "before".length(), encoded.length);
  }

  @Test
  void texts_that_differ_little_stay_apart() {
    Random random = new Random(11);
    String[] pieces = {"a", "b", "\0", "é", "😀", "MDT1", "01/05/2026"};
    for (int round = 0; round < 300_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(12); left > 0; left--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String behind = random.nextBoolean() ? "" : "a\0bbbbbbb";
      assertThat(read(text.toString(), behind)).isEqualTo(text.toString());
    }
  }

  @Test
  void one_byte_makes_another_text_wherever_it_stands() {
    for (int length = 1; length < 300; length++) {
      String text = "x".repeat(length);
      for (int at = 0; at < length; at++) {
        String other = text.substring(0, at) + 'y' + text.substring(at + 1);
        assertThat(read(text, "xxxxxxxx")).isEqualTo(text);
        assertThat(read(other, "xxxxxxxx")).isEqualTo(other);
      }
    }
  }

  @Test
  void what_comes_again_is_the_same_copy() {
    String account = read("u1", "");
    String file = read("logs/2026-01/collect.csv", "rest");
    assertThat(read("u1", "and more")).isSameAs(account);
    assertThat(read("logs/2026-01/collect.csv", "")).isSameAs(file);
  }

  @Test
  void long_text_is_not_kept() {
    String reason = "because ".repeat(40);
    assertThat(read(reason, "")).isEqualTo(reason).isNotSameAs(read(reason, ""));
  }
}
