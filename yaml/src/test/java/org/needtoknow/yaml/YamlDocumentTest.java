package org.needtoknow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.settings.Problem;

class YamlDocumentTest {
  private final Problems problems = new Problems();

  private Optional<YamlNode> parse(String text) {
    return YamlDocument.parse("department.yaml", text, problems);
  }

  @Test
  void too_deep_nesting_is_reported_with_its_place() {
    assertThat(parse("id: x\nlogs: " + "[".repeat(200_000))).isEmpty();

    assertThat(problems.list())
        .extracting(Problem::asLine)
        .containsExactly("department.yaml:2:46: is nested too deep");
  }

  @Test
  void aliases_for_too_many_values_are_reported_with_their_place() {
    StringBuilder text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      text.append(String.format(Locale.ROOT, "a%d: &a%d [*a%d,*a%d]%n", i, i, i - 1, i - 1));
    }

    assertThat(parse(text.toString())).isEmpty();

    assertThat(problems.list()).hasSize(1);
    assertThat(problems.list().get(0).asLine())
        .startsWith("department.yaml:15:17: has more values")
        .endsWith("write out the values in place of *a13");
  }

  @Test
  void an_ordinary_alias_is_read() {
    Optional<YamlNode> read = parse("first: &one [logs/a.csv, logs/b.csv]\nsecond: *one\n");

    assertThat(problems.isEmpty()).isTrue();
    assertThat(read.orElseThrow().asMap(problems, "").texts("second", problems))
        .extracting(YamlText::value)
        .containsExactly("logs/a.csv", "logs/b.csv");
  }

  @Test
  void a_list_inside_itself_is_an_error() {
    parse("id: &a [*a]");

    assertThat(problems.list())
        .extracting(Problem::asLine)
        .containsExactly("department.yaml:1:5: is nested too deep");
  }

  @Test
  void duplicate_keys_and_keys_that_are_no_words_are_all_reported() {
    parse("id: x\nid: y\n[1]: z\nlogs: {a: 1, a: 2}\n");

    assertThat(problems.list())
        .extracting(Problem::asLine)
        .containsExactly(
            "department.yaml:2:1: \"id\" is given a second time; keep one of the two",
            "department.yaml:3:1: a name is missing before the colon",
            "department.yaml:4:14: \"a\" is given a second time; keep one of the two");
  }

  @Test
  void a_text_that_is_not_yaml_is_reported_with_its_place() {
    assertThat(parse("id: x\nzone: a: b\n")).isEmpty();

    assertThat(problems.list().get(0).asLine())
        .startsWith("department.yaml:2:8: is not YAML here: ");
  }

  @Test
  void a_text_without_content_is_reported() {
    assertThat(parse("# a comment\n")).isEmpty();

    assertThat(problems.list().get(0).asLine()).startsWith("department.yaml: has no content; ");
  }

  @Test
  void words_stay_as_they_are_written() {
    YamlMap map =
        parse("\uFEFFzone: off\r\nid: 072\r\nnone: ~\nquoted: '~'\n")
            .orElseThrow()
            .asMap(problems, "");

    assertThat(map.text("zone", problems)).isEqualTo("off");
    assertThat(map.text("id", problems)).isEqualTo("072");
    assertThat(map.get("none")).isEmpty();
    assertThat(map.text("quoted", problems)).isEqualTo("~");
    assertThat(map.placeOf("zone").column()).isEqualTo(7);
  }

  @Test
  void only_a_plain_true_or_false_is_a_truth() {
    YamlMap map = parse("a: true\nb: 'true'\nc: yes\n").orElseThrow().asMap(problems, "");

    assertThat(((YamlText) map.get("a").orElseThrow()).isTruth()).isTrue();
    assertThat(((YamlText) map.get("b").orElseThrow()).isTruth()).isFalse();
    assertThat(((YamlText) map.get("c").orElseThrow()).isTruth()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'a: one two', 1, 8",
    "'a: ''one two''', 1, 9",
    "'a: |\n  one\n  two', 3, 3",
    "'a: >\n  one\n  two', 3, 3",
  })
  void the_place_of_a_character_is_its_place_in_the_file(String written, int line, int column) {
    YamlText text = (YamlText) parse(written).orElseThrow().asMap(problems, "").get("a").get();

    assertThat(text.raw().charAt(4)).isEqualTo('t');
    assertThat(text.placeAt(4)).isEqualTo(new YamlNode.Place("department.yaml", line, column));
  }
}
