package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WireOutputTest {
  @Test
  void text_of_any_length_and_alphabet_comes_back_as_it_was() {
    List<String> texts =
        List.of(
            "",
            "A",
            "x".repeat(126),
            "x".repeat(127),
            "x".repeat(128),
            "x".repeat(20_000),
            "\u007f",
            "\u0080",
            "MUÑOZ",
            "ends in é",
            "é".repeat(127),
            "\uD83D\uDE93 patrol");
    WireOutput out = new WireOutput(16);

    texts.forEach(out::putString);

    WireInput in = new WireInput(out.toByteArray());
    assertThat(texts).allSatisfy(text -> assertThat(in.getString()).isEqualTo(text));
    assertThat(in.hasMore()).isFalse();
  }
}
