package org.needtoknow.rules.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.needtoknow.model.Accents;

/**
 * Whether two different names may be the same person's: by phonetic code, edit distance and common
 * short forms. Caches phonetic codes; not thread-safe, one serves one task.
 *
 * <p>Last names may differ by typing and hearing errors. First names must agree more closely: twins
 * share a last name and a date of birth and often sound alike (JOHN and JOAN, PAUL and PAULA), so a
 * first name is alike only by an initial, a known short form, two neighbouring letters exchanged,
 * or one letter dropped that is not a final vowel.
 */
public final class NameLikeness {
  private static final LevenshteinDistance AT_MOST_TWO = new LevenshteinDistance(2);

  /** Each line is one given name with its short forms and spellings. */
  private static final List<String> SHORT_FORMS =
      List.of(
          "ROBERT BOB BOBBY ROB ROBBIE",
          "WILLIAM BILL BILLY WILL WILLIE",
          "RICHARD RICK RICKY DICK RICH",
          "JAMES JIM JIMMY",
          "JOHN JON JACK JOHNNY",
          "JOSEPH JOE JOEY",
          "MICHAEL MIKE MICKEY",
          "THOMAS TOM TOMMY",
          "CHARLES CHUCK CHARLIE",
          "EDWARD ED EDDIE TED",
          "DANIEL DAN DANNY",
          "DAVID DAVE",
          "STEPHEN STEVEN STEVE",
          "ANTHONY TONY",
          "CHRISTOPHER CHRIS",
          "MATTHEW MATT",
          "NICHOLAS NICK",
          "JEFFREY GEOFFREY JEFF",
          "KENNETH KEN KENNY",
          "TIMOTHY TIM",
          "GREGORY GREG",
          "LAWRENCE LARRY",
          "SAMUEL SAM",
          "ELIZABETH LIZ BETH BETTY LISA",
          "KATHERINE CATHERINE KATHRYN KATE KATHY CATHY",
          "MARGARET PEGGY MEG MAGGIE",
          "PATRICIA PAT PATTY TRICIA",
          "JENNIFER JEN JENNY",
          "DEBORAH DEBRA DEB DEBBIE",
          "SUSAN SUE SUSIE",
          "REBECCA BECKY",
          "BARBARA BARB",
          "ALEXANDRA SANDRA SANDY");

  private static final Map<String, Integer> GROUP_OF_SHORT_FORM = groups();

  private final PhoneticCodes codes = new PhoneticCodes();

  private static Map<String, Integer> groups() {
    Map<String, Integer> groups = new HashMap<>();
    for (int group = 0; group < SHORT_FORMS.size(); group++) {
      for (String name : SHORT_FORMS.get(group).split(" ")) {
        groups.put(name, group);
      }
    }
    return Map.copyOf(groups);
  }

  /** Only the letters, without accents: {@code O'BRIÉN-SMITH} is {@code OBRIENSMITH}. */
  public static String letters(String name) {
    return only(Character::isLetter, Accents.without(name));
  }

  /**
   * Only the letters and digits, without accents: names that differ by a digit, as in test records
   * and numbered unknown persons, are different.
   */
  public static String written(String name) {
    return only(Character::isLetterOrDigit, Accents.without(name));
  }

  private static String only(IntPredicate kept, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!kept.test(name.charAt(i))) {
        StringBuilder written = new StringBuilder(name.length());
        name.chars().filter(kept).forEach(c -> written.append((char) c));
        return written.toString();
      }
    }
    return name;
  }

  /** The phonetic code of a name in letters as a number, 0 for none; equal codes sound alike. */
  long code(String letters) {
    return codes.of(letters);
  }

  /** Adds the letters of a name's phonetic code. */
  public void appendCode(String letters, StringBuilder text) {
    PhoneticCodes.append(codes.of(letters), text);
  }

  /** The given name of a short form; any other name unchanged. */
  public static String inFull(String first) {
    Integer group = GROUP_OF_SHORT_FORM.get(first);
    return group == null ? first : "#" + group;
  }

  /** Whether two last names, in letters, may be one. */
  public boolean lastAlike(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 4 || Math.abs(a.length() - b.length()) > 2) {
      return false;
    }
    int distance = AT_MOST_TWO.apply(a, b);
    boolean slip = shorter >= 5 && (distance == 1 || exchanged(a, b));
    return slip || (distance >= 0 && code(a) == code(b));
  }

  /** Whether two first names, in letters, may be one; twins are not. */
  public static boolean firstAlike(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    Integer group = GROUP_OF_SHORT_FORM.get(a);
    if (group != null && group.equals(GROUP_OF_SHORT_FORM.get(b))) {
      return true;
    }
    return exchanged(a, b) || oneLetterDropped(a, b) || oneLetterDropped(b, a);
  }

  /** Whether the names differ only in two exchanged neighbouring characters. */
  static boolean exchanged(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int i = 0;
    while (i < a.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
  }

  private static boolean oneLetterDropped(String longer, String shorter) {
    if (longer.length() != shorter.length() + 1 || shorter.length() < 3) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
      i++;
    }
    boolean finalVowel = i == shorter.length() && "AEIOUY".indexOf(longer.charAt(i)) >= 0;
    return !finalVowel && longer.regionMatches(i + 1, shorter, i, shorter.length() - i);
  }
}
