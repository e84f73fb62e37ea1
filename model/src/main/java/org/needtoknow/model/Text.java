package org.needtoknow.model;

import java.util.Locale;

/**
 * Checks on the text components of records, so that a blank is always {@code ""} and never {@code
 * null}.
 */
public final class Text {
  /** The names of an enumeration's constants in lower case, by their ordinals. */
  private static final ClassValue<String[]> LOWER =
      new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
          Object[] constants = type.getEnumConstants();
          String[] names = new String[constants.length];
          for (int i = 0; i < names.length; i++) {
            names[i] = lower(((Enum<?>) constants[i]).name());
          }
          return names;
        }
      };

  private Text() {}

  /**
   * Returns {@code value} with surrounding space removed.
   *
   * @throws NullPointerException naming the component when the value is null
   */
  public static String orBlank(String value, String component) {
    if (value == null) {
      throw new NullPointerException(component + " is null; a blank is \"\"");
    }
    int last = value.length() - 1;
    return last < 0 || isInk(value.charAt(0)) && isInk(value.charAt(last)) ? value : value.strip();
  }

  /** True for a character that is surely no space in any language. */
  private static boolean isInk(char c) {
    return c > ' ' && c < 0x7f;
  }

  /**
   * Returns {@code value} stripped.
   *
   * @throws IllegalArgumentException naming the component when nothing is left
   */
  public static String required(String value, String component) {
    String stripped = orBlank(value, component);
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(component + " is blank");
    }
    return stripped;
  }

  /**
   * Copies a text into bytes where it is ASCII, without an array of its own.
   *
   * @param into with room for as many bytes as the text has characters, from {@code at} on
   * @return false when it is not ASCII; what was written by then means nothing
   */
  public static boolean copyAscii(String text, byte[] into, int at) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      into[at + i] = (byte) c;
    }
    return true;
  }

  /**
   * The text as one line that is safe to print on a terminal: control characters, line ends
   * included, and characters that change the direction of writing become U+FFFD.
   */
  public static String printable(String text) {
    return text.codePoints().allMatch(Text::isPrintable)
        ? text
        : text.codePoints()
            .map(c -> isPrintable(c) ? c : '\uFFFD')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Whether a terminal prints the character on the current line. */
  public static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Upper case, whatever the machine's language. */
  public static String upper(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= 0x80 || c >= 'a' && c <= 'z') {
        return value.toUpperCase(Locale.ROOT);
      }
    }
    // What systems log is in capitals already.
    return value;
  }

  /** Lower case, whatever the machine's language. */
  public static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  /**
   * A constant's name in lower case. It is computed once, because documents hold dozens of them.
   */
  public static String lower(Enum<?> constant) {
    return LOWER.get(constant.getDeclaringClass())[constant.ordinal()];
  }
}
