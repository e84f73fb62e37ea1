package org.needtoknow.model;

import java.text.Normalizer;
import java.util.Map;

/**
 * Letters as a keyboard without accents writes them: {@code Núñez} is typed {@code NUNEZ} in one
 * system and kept whole in another. Every comparison of names, streets or towns uses this form.
 */
public final class Accents {
  /** Letters without an accent that could be removed, such as Æ. */
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('Ø', "O"),
          Map.entry('ø', "o"),
          Map.entry('Ł', "L"),
          Map.entry('ł', "l"),
          Map.entry('ẞ', "SS"),
          Map.entry('ß', "ss"),
          Map.entry('Æ', "AE"),
          Map.entry('æ', "ae"),
          Map.entry('Œ', "OE"),
          Map.entry('œ', "oe"),
          Map.entry('Đ', "D"),
          Map.entry('đ', "d"),
          Map.entry('Ð', "D"),
          Map.entry('ð', "d"),
          Map.entry('Þ', "TH"),
          Map.entry('þ', "th"),
          Map.entry('Ħ', "H"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"));

  private Accents() {}

  /** The text without its accents; letters of other alphabets do not change. */
  public static String without(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return folded(text);
      }
    }
    return text;
  }

  private static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int type = Character.getType(c);
      if (type != Character.NON_SPACING_MARK && type != Character.MODIFIER_LETTER) {
        plain.append(PLAIN.getOrDefault(c, String.valueOf(c)));
      }
    }
    return plain.toString();
  }
}
