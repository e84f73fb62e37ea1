package org.needtoknow.parsers.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Maps the words of an export to values. Case does not matter; a word that ends in {@code *} covers
 * all words with that beginning, and the first match counts.
 *
 * @param otherwise the value of a word that is not in the table; null to keep the word
 */
record ValueTable(Map<String, String> exact, Map<String, String> prefixes, String otherwise) {
  static final ValueTable NONE = new ValueTable(Map.of(), Map.of(), null);

  static ValueTable of(Map<String, String> words, String otherwise) {
    Map<String, String> exact = new LinkedHashMap<>();
    Map<String, String> prefixes = new LinkedHashMap<>();
    words.forEach(
        (word, value) -> {
          String lower = word.toLowerCase(Locale.ROOT);
          if (lower.endsWith("*")) {
            prefixes.put(lower.substring(0, lower.length() - 1), value);
          } else {
            exact.put(lower, value);
          }
        });
    return new ValueTable(exact, prefixes, otherwise);
  }

  boolean isEmpty() {
    return exact.isEmpty() && prefixes.isEmpty() && otherwise == null;
  }

  String valueOf(String word) {
    if (isEmpty()) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String value = exact.get(lower);
    if (value != null) {
      return value;
    }
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (lower.startsWith(prefix.getKey())) {
        return prefix.getValue();
      }
    }
    return otherwise == null ? word : otherwise;
  }
}
