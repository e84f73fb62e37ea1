package org.needtoknow.parsers.log.message;

import java.util.Set;
import java.util.regex.Pattern;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonName;

/** Reads a name as NCIC writes it: {@code LAST,FIRST MIDDLE SUFFIX}. */
public final class NamField {
  private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV", "V");

  private NamField() {}

  /**
   * The name in parts. Space after the comma, periods after initials, and a suffix in the wrong
   * part are corrected; text without a comma is a last name.
   */
  public static PersonName parse(String nam) {
    String text = Text.upper(nam).strip();
    if (text.isEmpty()) {
      return PersonName.NONE;
    }
    int comma = text.indexOf(',');
    if (comma < 0) {
      return new PersonName(tidy(text), "", "", "");
    }
    String suffix = "";
    String last = tidy(text.substring(0, comma));
    String given = tidy(text.substring(comma + 1));
    int space = last.lastIndexOf(' ');
    if (space > 0 && SUFFIXES.contains(last.substring(space + 1))) {
      suffix = last.substring(space + 1);
      last = last.substring(0, space);
    }
    space = given.lastIndexOf(' ');
    if (space > 0 && SUFFIXES.contains(given.substring(space + 1))) {
      suffix = given.substring(space + 1);
      given = given.substring(0, space);
    }
    space = given.indexOf(' ');
    return space < 0
        ? new PersonName(last, given, "", suffix)
        : new PersonName(last, given.substring(0, space), given.substring(space + 1), suffix);
  }

  private static final Pattern NAM =
      Pattern.compile("[A-Z][A-Z' -]+,[ ]?[A-Z][A-Z]+( [A-Z]+)?( [A-Z]{1,3})?");

  /** Whether the text is written as names are, {@code LAST,FIRST}, and as reasons are not. */
  public static boolean isName(String text) {
    return text.length() < 40 && text.indexOf(',') > 0 && NAM.matcher(text).matches();
  }

  /** False for several words without a comma, which are hardly a last name alone. */
  public static boolean isWhole(String nam) {
    return nam.indexOf(',') >= 0 || nam.strip().indexOf(' ') < 0;
  }

  /**
   * The name of separate columns; a whole name in one of them, {@code Rowan, Peter}, is split at
   * its comma.
   */
  public static PersonName whole(PersonName parts) {
    boolean inLast = parts.first().isEmpty() && parts.last().indexOf(',') > 0;
    boolean inFirst = parts.last().isEmpty() && parts.first().indexOf(',') > 0;
    if (!inLast && !inFirst) {
      return parts;
    }
    PersonName split = parse(inLast ? parts.last() : parts.first());
    return new PersonName(
        split.last(),
        split.first(),
        split.middle().isEmpty() ? parts.middle() : split.middle(),
        split.suffix().isEmpty() ? parts.suffix() : split.suffix());
  }

  /**
   * False for text that has more commas than one name: one behind the last name, perhaps one before
   * a suffix.
   */
  public static boolean mayBeOne(String nam) {
    int first = nam.indexOf(',');
    int second = first < 0 ? -1 : nam.indexOf(',', first + 1);
    return second < 0 || SUFFIXES.contains(tidy(Text.upper(nam.substring(second + 1)).strip()));
  }

  /** One space between words; no periods, no commas. */
  private static String tidy(String part) {
    boolean tidy = true;
    char before = ' ';
    for (int i = 0; i < part.length() && tidy; i++) {
      char c = part.charAt(i);
      tidy = c != '.' && c != ',' && c >= ' ' && (c != ' ' || before != ' ');
      before = c;
    }
    if (tidy && before != ' ') {
      return part;
    }
    StringBuilder words = new StringBuilder(part.length());
    boolean gap = false;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c <= ' ' || c == '.' || c == ',') {
        gap = words.length() > 0;
      } else {
        if (gap) {
          words.append(' ');
          gap = false;
        }
        words.append(c);
      }
    }
    return words.toString();
  }
}
