package org.needtoknow.model;

import java.util.Set;

/**
 * A few words among which most texts are not. The first character and the length of a text exclude
 * most texts, so that their hashes are not needed. Immutable.
 */
public final class WordSet {
  private static final int ASCII = 128;

  private final Set<String> words;

  /** For each first character, a bit for each length that a word with it has. */
  private final long[] lengths = new long[ASCII];

  private WordSet(Set<String> words) {
    this.words = words;
    for (String word : words) {
      if (word.isEmpty() || word.charAt(0) >= ASCII || word.length() >= Long.SIZE) {
        throw new IllegalArgumentException("a word begins in ASCII and has 1 to 63 characters");
      }
      lengths[word.charAt(0)] |= 1L << word.length();
    }
  }

  /**
   * The set of some words.
   *
   * @throws IllegalArgumentException when one is blank, occurs twice, has more than 63 characters
   *     or does not begin in ASCII
   */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words));
  }

  /** Whether a text is one of the words, exactly as it is written. */
  public boolean contains(String text) {
    int length = text.length();
    if (length == 0 || length >= Long.SIZE) {
      return false;
    }
    char first = text.charAt(0);
    return first < ASCII && (lengths[first] >>> length & 1) != 0 && words.contains(text);
  }
}
