package org.needtoknow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintableOutputTest {
  private static String said(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintWriter out = PrintableOutput.on(bytes)) {
      out.print(text);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void words_of_any_language_are_said_as_they_are() {
    assertThat(said("Übersicht …\n\tdone\n\uD83D\uDE93"))
        .isEqualTo("Übersicht …\n\tdone\n\uD83D\uDE93");
  }

  @Test
  void what_a_terminal_would_obey_is_not_said() {
    assertThat(said("a\u001b[31mred\u001b]0;own\u0007b\rc\u009b2J\u202egpj"))
        .isEqualTo("a\uFFFD[31mred\uFFFD]0;own\uFFFDb\uFFFDc\uFFFD2J\uFFFDgpj");
  }
}
