package org.needtoknow.rules.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.identity.PersonName;

/**
 * A name in parts that can be compared, however a source distributes it over its columns: two given
 * names in the column of the first, {@code JR} after a last name, a hyphen for a space, accents.
 *
 * @param last the last name in letters and digits
 * @param first the first of the given names
 * @param middle the others, separated by spaces
 * @param suffix {@code JR}, {@code SR} or a numeral
 * @param hyphenated the first given name is written with a hyphen: {@code JEAN-LUC}
 */
public record ComparableName(
    String last, String first, String middle, String suffix, boolean hyphenated) {

  /** How well the given names of two people agree; last names and dates of birth decide. */
  enum Given {
    /** The two do not contradict each other. */
    SAME,
    /** A short form, an initial, a typing error, or half of a name with a hyphen. */
    ALIKE,
    OTHER
  }

  private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV", "V");

  private static final Map<String, String> SUFFIX_WORDS =
      Map.of("JUNIOR", "JR", "SENIOR", "SR", "2ND", "II", "3RD", "III", "4TH", "IV");

  private static final Map<String, String> SAINTS = Map.of("SAINT", "ST", "SAINTE", "STE");

  /** The parts of a name, put in order. */
  public static ComparableName of(PersonName name) {
    if (isPlain(name.last()) && isPlain(name.first()) && isPlain(name.middle())) {
      String suffix = NameLikeness.written(name.suffix());
      boolean inMiddle = suffix.isEmpty() && isSuffixAlone(name.middle());
      return new ComparableName(
          name.last(),
          name.first(),
          inMiddle ? "" : name.middle(),
          inMiddle ? name.middle() : SUFFIX_WORDS.getOrDefault(suffix, suffix),
          false);
    }
    return inOrder(name);
  }

  /** Whether the text is one word of A to Z and digits, or empty: the usual case in logs. */
  private static boolean isPlain(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** The suffixes; V alone is an initial. */
  private static boolean isSuffixAlone(String middle) {
    return middle.length() > 1 && SUFFIXES.contains(middle);
  }

  private static ComparableName inOrder(PersonName name) {
    String suffix = NameLikeness.written(name.suffix());
    suffix = SUFFIX_WORDS.getOrDefault(suffix, suffix);
    List<String> last = words(name.last());
    List<String> first = words(name.first());
    List<String> middle = words(name.middle());
    // The last word of a name that was cut may be the beginning of a longer one.
    if (suffix.isEmpty() && !name.cut()) {
      suffix = takenOff(last);
      suffix = suffix.isEmpty() ? takenOff(first) : suffix;
      suffix = suffix.isEmpty() ? takenOff(middle) : suffix;
      if (suffix.isEmpty() && middle.size() == 1 && isSuffixAlone(middle.get(0))) {
        suffix = middle.remove(0);
      }
    }
    if (last.size() > 1) {
      last.set(0, SAINTS.getOrDefault(last.get(0), last.get(0)));
    }
    String given = first.isEmpty() ? "" : first.remove(0);
    boolean hyphenated = !first.isEmpty() && isJoined(name.first());
    first.addAll(middle);
    return new ComparableName(
        String.join("", last), given, String.join(" ", first), suffix, hyphenated);
  }

  /** The suffix after other words, removed from them; {@code ""} when there is none. */
  private static String takenOff(List<String> words) {
    int end = words.size() - 1;
    return end > 0 && SUFFIXES.contains(words.get(end)) ? words.remove(end) : "";
  }

  /** Whether a hyphen joins the first word to the next. */
  private static boolean isJoined(String first) {
    int hyphen = first.indexOf('-');
    int space = first.indexOf(' ');
    return hyphen > 0 && (space < 0 || hyphen < space);
  }

  /**
   * Words in letters and digits; an apostrophe joins words; a period, space, comma or dash
   * separates them.
   */
  private static List<String> words(String part) {
    List<String> words = new ArrayList<>(2);
    int from = 0;
    for (int i = 0; i <= part.length(); i++) {
      char c = i < part.length() ? part.charAt(i) : ' ';
      if (c == ' ' || c == '-' || c == '.' || c == ',' || c == '/' || c == '\u2013') {
        String word = NameLikeness.written(part.substring(from, i));
        if (!word.isEmpty()) {
          words.add(word);
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** The middle names without spaces, and the suffix. */
  String rest() {
    return joined(middle) + suffix;
  }

  /**
   * The forms of the first name in other sources: {@code MARY ANN} also as {@code MARYANN}, and
   * {@code JEAN-LUC} only as {@code JEANLUC}, because {@code JEAN-PAUL} may be his brother.
   */
  public List<String> firstNames() {
    int end = middle.indexOf(' ');
    String second = end < 0 ? middle : middle.substring(0, end);
    if (!goesWith(first, second)) {
      return List.of(first);
    }
    return hyphenated ? List.of(first + second) : List.of(first, first + second);
  }

  private String asOneWord() {
    List<String> names = firstNames();
    return names.get(names.size() - 1);
  }

  /** Whether two words may be written as one name: an initial goes only with an initial. */
  private static boolean goesWith(String first, String second) {
    return !first.isEmpty() && !second.isEmpty() && (second.length() > 1 || first.length() == 1);
  }

  /** How well the given names agree. */
  Given given(ComparableName other) {
    if (first.equals(other.first)) {
      if (!middlesAgree(middle, other.middle)) {
        return Given.OTHER;
      }
      boolean half = hyphenated && other.middle.isEmpty() || other.hyphenated && middle.isEmpty();
      return half ? Given.ALIKE : Given.SAME;
    }
    if (isWrittenApart(other) || other.isWrittenApart(this)) {
      return Given.SAME;
    }
    boolean alike =
        NameLikeness.firstAlike(first, other.first) && middlesAgree(middle, other.middle)
            || (middle.isEmpty() || other.middle.isEmpty())
                && NameLikeness.firstAlike(asOneWord(), other.asOneWord());
    return alike ? Given.ALIKE : Given.OTHER;
  }

  /** Whether the first words of this name are the other's first word, and the rest agrees. */
  private boolean isWrittenApart(ComparableName other) {
    int from = 0;
    StringBuilder words = new StringBuilder(first);
    while (from < middle.length() && words.length() < other.first.length()) {
      int end = middle.indexOf(' ', from);
      end = end < 0 ? middle.length() : end;
      String next = middle.substring(from, end);
      if (!goesWith(first, next)) {
        return false;
      }
      words.append(next);
      from = Math.min(end + 1, middle.length());
    }
    return from > 0
        && words.toString().equals(other.first)
        && middlesAgree(middle.substring(from), other.middle);
  }

  /** Middle names word by word: equal, an initial, or left out at the end. */
  static boolean middlesAgree(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return true;
    }
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int p = a.indexOf(' ', i);
      int q = b.indexOf(' ', j);
      p = p < 0 ? a.length() : p;
      q = q < 0 ? b.length() : q;
      boolean initial = p - i == 1 || q - j == 1;
      int compared = initial ? 1 : Math.max(p - i, q - j);
      if (!a.regionMatches(i, b, j, compared)) {
        return joined(a).equals(joined(b));
      }
      i = p + 1;
      j = q + 1;
    }
    return true;
  }

  private static String joined(String words) {
    return words.indexOf(' ') < 0 ? words : words.replace(" ", "");
  }

  @Override
  public String toString() {
    return last.isEmpty() && first.isEmpty() ? "ComparableName[blank]" : "ComparableName[redacted]";
  }
}
