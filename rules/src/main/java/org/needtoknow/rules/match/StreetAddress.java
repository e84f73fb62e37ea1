package org.needtoknow.rules.match;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.needtoknow.model.Accents;
import org.needtoknow.model.Text;

/**
 * An address in a form that can be compared.
 *
 * @param street house number and street, usual words shortened; or the streets that meet there, in
 *     order and with {@code &} between them
 * @param unit flat or suite, or {@code ""}
 * @param town the text after the first comma, or {@code ""}
 */
public record StreetAddress(String street, String unit, String town) {
  public static final StreetAddress NONE = new StreetAddress("", "", "");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("STREET", "ST"),
          Map.entry("AVENUE", "AVE"),
          Map.entry("AV", "AVE"),
          Map.entry("ROAD", "RD"),
          Map.entry("DRIVE", "DR"),
          Map.entry("LANE", "LN"),
          Map.entry("COURT", "CT"),
          Map.entry("PLACE", "PL"),
          Map.entry("BOULEVARD", "BLVD"),
          Map.entry("HIGHWAY", "HWY"),
          Map.entry("ROUTE", "RTE"),
          Map.entry("TERRACE", "TER"),
          Map.entry("CIRCLE", "CIR"),
          Map.entry("PARKWAY", "PKWY"),
          Map.entry("NORTH", "N"),
          Map.entry("SOUTH", "S"),
          Map.entry("EAST", "E"),
          Map.entry("WEST", "W"),
          Map.entry("SAINT", "ST"));

  private static final Set<String> UNIT_WORDS =
      Set.of("APT", "APARTMENT", "UNIT", "SUITE", "FLOOR", "ROOM");

  /**
   * Words that may also be states or saints: they are units only before a number that is not a ZIP
   * code.
   */
  private static final Set<String> SHORT_UNIT_WORDS = Set.of("STE", "FL", "RM");

  private static final Pattern STATE_AND_ZIP =
      Pattern.compile("( [A-Z]{2})?( \\d{5}( \\d{4})?)?( USA?)?$");

  private static final String CROSSES = " & ";

  /** Separators of street names; a slash between digits is part of a house number. */
  private static final Pattern BETWEEN_STREETS = Pattern.compile("[&@]|(?<!\\d)/|/(?!\\d)| AND ");

  private static final int LONGEST_UNIT = 4;

  /** Reads an address as written; a blank one is {@link #NONE}. */
  public static StreetAddress parse(String written) {
    if (written.isBlank()) {
      return NONE;
    }
    String text = Accents.without(Text.upper(written)).replace("#", " UNIT ");
    StringBuilder street = new StringBuilder();
    StringBuilder unit = new StringBuilder();
    int comma = text.indexOf(',');
    if (comma >= 0 && !beginsWithNumber(text, 0) && beginsWithNumber(text, comma + 1)) {
      // The name of a business, or the flat, comes before the address.
      words(text.substring(0, comma), new StringBuilder(), unit, false);
      text = text.substring(comma + 1);
      comma = text.indexOf(',');
    }
    String first = comma < 0 ? text : text.substring(0, comma);
    boolean inUnit =
        crossing(first)
            .map(streets -> street.append(streets).length() == 0)
            .orElseGet(() -> words(first, street, unit, false));
    StringBuilder town = new StringBuilder();
    if (comma >= 0) {
      words(text.substring(comma + 1), town, unit, inUnit && unit.length() == 0);
    }
    return new StreetAddress(street.toString(), unit.toString(), town.toString());
  }

  /** Whether the text is a house number and a street, and not a ZIP code with a state. */
  private static boolean beginsWithNumber(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    int digits = i;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == digits || i >= text.length() || text.charAt(i) != ' ') {
      return false;
    }
    int end = text.indexOf(',', i);
    String road = text.substring(i + 1, end < 0 ? text.length() : end).strip();
    return road.length() > 2 && Character.isLetter(road.charAt(0)) && !road.equals("USA");
  }

  /** Two or more streets that meet, in alphabetical order: {@code ELM ST & MAIN ST}. */
  private static Optional<String> crossing(String text) {
    boolean mayCross =
        text.indexOf('/') >= 0
            || text.indexOf('&') >= 0
            || text.indexOf('@') >= 0
            || text.contains(" AND ");
    if (!mayCross || beginsWithNumber(text, 0)) {
      return Optional.empty();
    }
    TreeSet<String> streets = new TreeSet<>();
    for (String one : BETWEEN_STREETS.split(text)) {
      StringBuilder street = new StringBuilder();
      words(one, street, new StringBuilder(), false);
      if (street.length() > 0) {
        streets.add(street.toString());
      }
    }
    return streets.size() < 2 ? Optional.empty() : Optional.of(String.join(CROSSES, streets));
  }

  private static boolean words(
      String text, StringBuilder into, StringBuilder unit, boolean startsInUnit) {
    boolean inUnit = startsInUnit;
    int to;
    for (int from = 0; from < text.length(); from = to + 1) {
      to = from;
      while (to < text.length() && isOfWord(text.charAt(to))) {
        to++;
      }
      if (to == from) {
        continue;
      }
      String word = text.substring(from, to);
      if (UNIT_WORDS.contains(word) || isShortUnitWord(word, text, to)) {
        inUnit = true;
      } else if (inUnit) {
        unit.append(word);
        inUnit = false;
      } else {
        into.append(into.length() == 0 ? "" : " ").append(SHORT.getOrDefault(word, word));
      }
    }
    return inUnit;
  }

  private static boolean isShortUnitWord(String word, String text, int after) {
    if (!SHORT_UNIT_WORDS.contains(word)) {
      return false;
    }
    int from = after;
    while (from < text.length() && !isOfWord(text.charAt(from))) {
      from++;
    }
    int to = from;
    boolean digits = false;
    while (to < text.length() && isOfWord(text.charAt(to))) {
      digits |= Character.isDigit(text.charAt(to));
      to++;
    }
    return digits ? to - from <= LONGEST_UNIT : to - from == 1;
  }

  private static boolean isOfWord(char c) {
    return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  public boolean isBlank() {
    return street.isEmpty();
  }

  /** The town without state and ZIP code, {@code ""} when it is not given. */
  public String townName() {
    return STATE_AND_ZIP.matcher(town).replaceFirst("");
  }

  /** The same building: towns and flats may be left out, but may not contradict each other. */
  public boolean sameAs(StreetAddress other) {
    return !isBlank()
        && street.equals(other.street)
        && agree(unit, other.unit)
        && (agree(town, other.town) || town.startsWith(other.town) || other.town.startsWith(town));
  }

  /** The same home: as {@link #sameAs}, a house number in it, and the same flat or none. */
  public boolean sameHomeAs(StreetAddress other) {
    return sameAs(other)
        && Character.isDigit(street.charAt(0))
        && !street.contains(CROSSES)
        && unit.equals(other.unit);
  }

  /** The house number, when the address begins with one. */
  public OptionalInt number() {
    int end = 0;
    while (end < street.length() && end < 6 && Character.isDigit(street.charAt(end))) {
      end++;
    }
    boolean whole = end > 0 && end < street.length() && street.charAt(end) == ' ';
    return whole ? OptionalInt.of(Integer.parseInt(street.substring(0, end))) : OptionalInt.empty();
  }

  /**
   * The next house number in the same street, on this side of it or across; not another flat of the
   * same house.
   */
  public boolean isNextDoorTo(StreetAddress other) {
    if (number().isEmpty() || other.number().isEmpty()) {
      return false;
    }
    int apart = Math.abs(number().getAsInt() - other.number().getAsInt());
    String road = street.substring(street.indexOf(' '));
    return apart >= 1
        && apart <= 2
        && road.equals(other.street.substring(other.street.indexOf(' ')))
        && agree(town, other.town);
  }

  private static boolean agree(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  @Override
  public String toString() {
    return isBlank() ? "StreetAddress[blank]" : "StreetAddress[redacted]";
  }
}
