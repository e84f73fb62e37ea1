package org.needtoknow.model.personnel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.Text;

/**
 * Call signs, badges and names of teams in the one form in which they are compared: the roster has
 * {@code 3-A-12} or {@code K-9} where people type {@code 3A12} and {@code K9}.
 */
public final class CallSign {
  private CallSign() {}

  /** Only the letters and digits, in upper case. */
  public static String plain(String written) {
    String upper = Text.upper(written);
    StringBuilder plain = new StringBuilder(upper.length());
    upper.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /**
   * The call signs of a list, looked up by what a person typed: the exact match, else the only one
   * with the same letters and digits. {@code 1-23} and {@code 12-3} are two.
   */
  public static final class Written {
    private final Map<String, Optional<String>> byPlain = new HashMap<>();
    private final Map<String, String> asWritten = new HashMap<>();

    /** Adds one, in upper case; adding it again changes nothing. */
    public void add(String written) {
      if (!written.isEmpty() && asWritten.put(written, written) == null) {
        byPlain.merge(plain(written), Optional.of(written), (one, other) -> Optional.empty());
      }
    }

    /** The form in the list; the text as given when the list has no match or several. */
    public String find(String given) {
      String upper = Text.upper(given).strip();
      if (asWritten.containsKey(upper)) {
        return upper;
      }
      return byPlain.getOrDefault(plain(upper), Optional.empty()).orElse(upper);
    }
  }
}
