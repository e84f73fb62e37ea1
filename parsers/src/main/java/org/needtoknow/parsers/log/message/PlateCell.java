package org.needtoknow.parsers.log.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.needtoknow.model.Text;
import org.needtoknow.model.WordSet;

/**
 * The plates in one cell of an export, without what systems and spreadsheets add to them.
 *
 * @param plates each plate with its state; empty when the cell holds none that is legible
 * @param changed whether the cell looks like a date or a power of ten, so that its plate is lost
 */
public record PlateCell(List<PlateField> plates, boolean changed) {
  /** Words for no plate; one of them may also be a plate that its owner chose. */
  private static final WordSet WORDS =
      WordSet.of(
          "NULL",
          "NONE",
          "NA",
          "UNK",
          "UNKN",
          "UNKNOWN",
          "TEMP",
          "TEMPTAG",
          "TEMPORARY",
          "NOPLATE",
          "NOPLATES",
          "NOTAG",
          "NOTAGS",
          "NOLIC",
          "MISSING",
          "PAPER",
          "PAPERTAG",
          "DEALER",
          "TBD",
          "LOST",
          "REMOVED",
          "XX",
          "XXX",
          "XXXX",
          "XXXXX",
          "XXXXXX");

  /** {@code 1-Mar}, {@code Mar-26}, {@code 2026-03-01 00:00}, {@code 3/1/2026}. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}-[A-Z][a-z]{2}(-\\d{2,4})?|[A-Z][a-z]{2}-\\d{2,4}"
              + "|\\d{4}-\\d{2}-\\d{2}([T ].*)?|\\d{1,2}/\\d{1,2}/\\d{4}( .*)?");

  private static final Pattern DECIMAL = Pattern.compile("(\\d+)\\.0+");
  private static final Pattern TEMPORARY =
      Pattern.compile("(?:TEMP|TMP|TEMPORARY)[ .:#-]*([A-Za-z]?\\d{4,})", Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9 -]{1,9}");

  private static final PlateCell NONE = new PlateCell(List.of(), false);
  private static final PlateCell CHANGED = new PlateCell(List.of(), true);

  public PlateCell {
    plates = List.copyOf(plates);
  }

  /**
   * Reads the cell.
   *
   * @param stateCell the state, {@code ""} where none is written
   */
  public static PlateCell of(String cell, String stateCell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return NONE;
    }
    if (isPlain(text)) {
      return new PlateCell(List.of(PlateField.plain(text, stateCell)), false);
    }
    if (isChanged(text)) {
      return CHANGED;
    }
    PlateField whole = PlateField.of(bare(text), stateCell);
    List<String> parts = parts(text);
    if (parts.size() < 2 || !whole.plate().equals(bare(text))) {
      return new PlateCell(List.of(whole), false);
    }
    List<PlateField> plates = new ArrayList<>(parts.size());
    for (String part : parts) {
      if (isChanged(part)) {
        return CHANGED;
      }
      PlateField one = PlateField.of(bare(part), stateCell);
      if (!ONE.matcher(one.plate()).matches()) {
        return new PlateCell(List.of(whole), false);
      }
      plates.add(one);
    }
    return new PlateCell(plates, false);
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>(2);
    for (String part : text.split("[,;/|&\\n]| AND | and ")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** Whether a spreadsheet turned the plate into a date or a power of ten. */
  public static boolean isChanged(String text) {
    return text.length() > 4
        && text.charAt(0) <= 'Z'
        && !isPlain(text)
        && (DATE.matcher(text).matches() || CellText.isPower(text));
  }

  /**
   * Whether the text is a plate and nothing else, as nearly every one is: capitals and digits, with
   * a digit, and without the T of a temporary plate. It can be no word, date, number with a
   * fraction or power of ten, and it holds no state and no second plate.
   */
  private static boolean isPlain(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c < 'A' || c > 'Z') {
        return false;
      }
    }
    return digit && text.charAt(0) != 'T';
  }

  /** Without a decimal that a spreadsheet added, and the word for a temporary plate. */
  public static String bare(String text) {
    if (text.endsWith("0") && text.indexOf('.') > 0 && DECIMAL.matcher(text).matches()) {
      return text.substring(0, text.indexOf('.'));
    }
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (first == 'T' || first == 't') {
      var temporary = TEMPORARY.matcher(text);
      return temporary.matches() ? temporary.group(1) : text;
    }
    return text;
  }

  /** Whether the text is a word that is written where a vehicle has no plate. */
  public static boolean isWord(String plate) {
    if (isPlain(plate)) {
      return false;
    }
    String upper = Text.upper(plate);
    StringBuilder letters = new StringBuilder(upper.length());
    upper.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return WORDS.contains(letters.toString());
  }
}
