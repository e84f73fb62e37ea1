package org.needtoknow.parsers.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.Problem;

class YamlDocumentTest {
  private final Problems problems = new Problems();

  private Optional<YamlNode> parse(String text) {
    return YamlDocument.parse("department.yaml", text, problems);
  }

  @Test
  void what_is_nested_without_end_is_told_with_its_place() {
    assertThat(parse("id: x\nlogs: " + "[".repeat(200_000))).isEmpty();

    assertThat(problems.list())
        .extracting(Problem::asLine)
        .containsExactly("department.yaml:2:46: is nested too deep");
  }

  @Test
  void aliases_that_stand_for_more_than_anybody_writes_are_told_with_their_place() {
    StringBuilder text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      text.append(String.format(Locale.ROOT, "a%d: &a%d [*a%d,*a%d]%n", i, i, i - 1, i - 1));
    }

    assertThat(parse(text.toString())).isEmpty();

    assertThat(problems.list()).hasSize(1);
    assertThat(problems.list().get(0).asLine())
        .startsWith("department.yaml:15:17: stands for more values")
        .endsWith("write out what is meant in place of *a13");
  }

  @Test
  void an_alias_that_a_person_writes_is_read() {
    Optional<YamlNode> read = parse("first: &one [logs/a.csv, logs/b.csv]\nsecond: *one\n");

    assertThat(problems.isEmpty()).isTrue();
    assertThat(read.orElseThrow().asMap(problems, "").texts("second", problems))
        .extracting(YamlText::value)
        .containsExactly("logs/a.csv", "logs/b.csv");
  }
}
