package org.needtoknow.parsers.mapping;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.needtoknow.parsers.log.message.CellText;

/**
 * The words for a masked value and for an empty one, in addition to those that are always
 * understood.
 */
record CellWords(Set<String> masked, Set<String> empty) {
  CellWords {
    masked = lowered(masked);
    empty = lowered(empty);
  }

  private static Set<String> lowered(Set<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isMasked(String text) {
    return CellText.isMasked(text)
        || (!masked.isEmpty() && masked.contains(text.toLowerCase(Locale.ROOT)));
  }

  /**
   * @param prose whether the usual empty words count; they do not when one of them may be a value
   */
  boolean isEmpty(String text, boolean prose) {
    return text.isEmpty()
        || (prose && CellText.isEmptyWord(text))
        || (!empty.isEmpty() && empty.contains(text.toLowerCase(Locale.ROOT)));
  }
}
