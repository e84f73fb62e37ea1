package org.needtoknow.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListTest {
  private static final Path FOLDER = Path.of("src/main/resources/words");

  static List<Path> lists() throws IOException {
    try (Stream<Path> list = Files.list(FOLDER)) {
      return list.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void every_line_is_one_word_in_upper_case_without_duplicates(Path file) throws IOException {
    List<String> lines =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();

    assertThat(lines).isNotEmpty().doesNotHaveDuplicates().allMatch(word -> word.matches("[A-Z]+"));
    assertThat(WordList.read(file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(lines);
  }

  @Test
  void a_list_that_does_not_exist_is_an_error() {
    assertThatThrownBy(() -> WordList.read("none.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the jar lacks /words/none.txt");
  }
}
