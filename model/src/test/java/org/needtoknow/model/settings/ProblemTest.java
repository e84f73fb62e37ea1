package org.needtoknow.model.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void a_problem_is_one_line_whatever_a_file_is_called() {
    Problem problem = new Problem("logs/a\n\u001b[31mb.csv", 3, 7, "is \u202egpj", "look\rat it");

    assertThat(problem.asLine())
        .isEqualTo("logs/a\uFFFD\uFFFD[31mb.csv:3:7: is \uFFFDgpj; look\uFFFDat it");
  }

  @Test
  void words_of_any_language_stay_as_they_are() {
    assertThat(Problem.of("märz 🚓.csv", "cannot be read", "").asLine())
        .isEqualTo("märz 🚓.csv: cannot be read");
  }
}
