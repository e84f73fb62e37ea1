package org.needtoknow.model;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks on the text components of records, so that a blank is always {@code ""} and never {@code
 * null}.
 */
public final class Text {
  private static final Map<Enum<?>, String> LOWER = new ConcurrentHashMap<>();

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
    return value.strip();
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

  /** Upper case without regard to the machine's language. */
  public static String upper(String value) {
    return value.toUpperCase(Locale.ROOT);
  }

  /** Lower case without regard to the machine's language. */
  public static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  /** A constant's name in lower case, worked out once: documents hold dozens of them. */
  public static String lower(Enum<?> constant) {
    String known = LOWER.get(constant);
    return known != null ? known : LOWER.computeIfAbsent(constant, c -> lower(c.name()));
  }
}
