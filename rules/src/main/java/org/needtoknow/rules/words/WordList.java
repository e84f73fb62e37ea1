package org.needtoknow.rules.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists of this module: one word a line, lines with {@code #} are comments. */
public final class WordList {
  private static final String FOLDER = "/words/";

  private WordList() {}

  /**
   * The words of a list.
   *
   * @param name of the file in the resource folder {@code words}
   * @throws IllegalStateException when there is no such file
   */
  public static Set<String> read(String name) {
    try (InputStream stream = WordList.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks " + FOLDER + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
