package org.needtoknow.samples.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.needtoknow.samples.chance.Dice;

/** Names from a list on the class path, the frequent ones first. */
final class NameList {
  private final List<String> names;

  private NameList(List<String> names) {
    this.names = names;
  }

  static NameList read(String resource) {
    try (InputStream in = NameList.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new NameList(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.toUpperCase(Locale.ROOT))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String draw(Dice dice) {
    return names.get(dice.skewed(names.size(), 2.2));
  }

  /** A name with the same first letter when there is one: twins often have such names. */
  String drawLike(Dice dice, String other) {
    for (int i = 0; i < 40; i++) {
      String name = draw(dice);
      if (name.charAt(0) == other.charAt(0) && !name.equals(other)) {
        return name;
      }
    }
    return draw(dice);
  }
}
