package org.needtoknow.parsers.log.message;

import java.util.regex.Pattern;
import org.needtoknow.model.Text;
import org.needtoknow.model.WordSet;

/** Whether the text of a cell marks a masked value, an empty one, or one that was changed. */
public final class CellText {
  /** Words that mean a mask when they are the whole cell. */
  private static final WordSet MASKS =
      WordSet.of(
          "REDACTED", "MASKED", "WITHHELD", "SUPPRESSED", "EXPUNGED", "OBSCURED", "REMOVED BY LAW");

  /** Further words that mean a mask inside brackets. */
  private static final WordSet IN_BRACKETS =
      WordSet.of(
          "CONFIDENTIAL",
          "SEALED",
          "PROTECTED",
          "EXEMPT",
          "HIDDEN",
          "PRIVATE",
          "RESTRICTED",
          "REMOVED",
          "DELETED",
          "OMITTED",
          "NAME",
          "JUVENILE");

  /** The sections that allow the mask, as California and the federal government write them. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(GOVT?\\.? ?(CODE)? ?§? ?)?\\d{4,5}(\\.\\d+)?( ?\\([A-Z0-9]\\))* ?(GC|GOVT?\\.? ?CODE)"
              + "|(GOVT?\\.? ?CODE|GC) ?§? ?\\d{4,5}(\\.\\d+)?( ?\\([A-Z0-9]\\))*"
              + "|\\(?B\\)? ?\\(?[1-9]\\)? ?(\\([A-F]\\)|[A-F])?( ?[;,/] ?\\(?B\\)? ?\\(?[1-9]\\)?"
              + " ?(\\([A-F]\\)|[A-F])?)*");

  private static final Pattern POWER = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+?\\d{1,3}");

  /** Words of a mask with a part of the value or of its kind beside it. */
  private static final int FEW_WORDS = 3;

  private CellText() {}

  /** True for text that exports write in place of a masked value. */
  public static boolean isMasked(String cell) {
    if (cell.isEmpty()) {
      return false;
    }
    char first = cell.charAt(0);
    return switch (first) {
      case '*', '#' -> isMarks(cell) || cell.length() > 4 && isWord(withoutMarks(cell));
      case '[', '(', '<', '{' -> isInBrackets(cell);
      default ->
          first >= 0x2022 && isBlocks(cell)
              || cell.length() > 2 && mayBeMask(first) && (isWord(cell) || isSection(cell));
    };
  }

  /** Most cells begin with another character. */
  private static boolean mayBeMask(char first) {
    return isDigit(first) || "RMWSEONGBrmwseongb".indexOf(first) >= 0;
  }

  private static boolean isMarks(String cell) {
    int marks = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '*' || c == '#') {
        marks++;
      } else if (c != ' ' && c != ',' && c != '-' && c != '/') {
        return false;
      }
    }
    return marks >= 3;
  }

  /** Black bars and dots: characters that no name or number holds. */
  private static boolean isBlocks(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean block = c >= 0x2580 && c <= 0x25ff || c == '\u2022' || c == '\u26ab' || c == '\u2b1b';
      if (!block && c != ' ' && c != ',' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String cell) {
    return cell.replace("*", "").replace("#", "").strip();
  }

  private static boolean isInBrackets(String cell) {
    if (cell.length() < 3) {
      return false;
    }
    String inside = Text.upper(cell.replaceAll("[\\[\\](){}<>]", " ")).strip();
    boolean closed = "])>}".indexOf(cell.charAt(cell.length() - 1)) >= 0;
    return closed
            && (IN_BRACKETS.contains(inside)
                || isWord(inside)
                || isMarks(inside) && !inside.isEmpty())
        || cell.charAt(0) == '[' && isWord(inside)
        || cell.charAt(0) == '(' && isSection(cell);
  }

  /** REDACTED, NAME WITHHELD, REDACTED,J: the word itself, or two with one or two others. */
  private static boolean isWord(String cell) {
    if (cell.length() > 40 || !hasMaskEnding(cell)) {
      return false;
    }
    String upper = Text.upper(cell).strip();
    if (MASKS.contains(upper)) {
      return true;
    }
    if (!upper.contains("REDACTED") && !upper.contains("WITHHELD")) {
      return false;
    }
    String[] words = upper.split("[^\\p{L}\\p{N}]+");
    boolean mask = false;
    for (String word : words) {
      mask |= word.equals("REDACTED") || word.equals("WITHHELD");
    }
    return mask && words.length <= FEW_WORDS;
  }

  /** Every word of a mask holds ED or LD. Nearly all cells hold neither, and end here. */
  private static boolean hasMaskEnding(String cell) {
    for (int i = 1; i < cell.length(); i++) {
      if ((cell.charAt(i) | ' ') == 'd') {
        int before = cell.charAt(i - 1) | ' ';
        if (before == 'e' || before == 'l') {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSection(String cell) {
    return cell.length() <= 30 && mayBeSection(cell) && SECTION.matcher(Text.upper(cell)).matches();
  }

  /** Whether first and last characters are those of a section: {@code 7923 GC}, {@code B(6)}. */
  private static boolean mayBeSection(String cell) {
    int first = cell.charAt(0) | ' ';
    char last = cell.charAt(cell.length() - 1);
    if (first >= '0' && first <= '9') {
      return (last | ' ') == 'c' || (last | ' ') == 'e' || last == '.';
    }
    char second = cell.charAt(1);
    return switch (first) {
      case 'g' -> (second | ' ') == 'c' || (second | ' ') == 'o';
      case 'b' -> second == '(' || second == ')' || second == ' ' || second <= '9' && second >= '1';
      default -> first == ('(' | ' ');
    };
  }

  /**
   * True for a number as a power of ten, {@code 2.026E+11}: its last digits are lost. A number with
   * the letter E and nothing else, {@code 26E113}, may be a number of an agency.
   */
  public static boolean isPower(String cell) {
    return cell.length() > 4
        && cell.length() < 24
        && isDigit(cell.charAt(0))
        && (cell.indexOf('+') > 0 || cell.charAt(1) == '.' || cell.charAt(1) == ',')
        && POWER.matcher(cell).matches();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** True for words without meaning that people type into a required field. */
  public static boolean isEmptyWord(String cell) {
    return switch (cell.length()) {
      case 0 -> true;
      case 1 -> ".xX-".indexOf(cell.charAt(0)) >= 0;
      case 3 -> cell.charAt(1) == '/' && cell.equalsIgnoreCase("n/a");
      case 4 ->
          (cell.charAt(0) | ' ') == 'n'
              && (cell.equalsIgnoreCase("none") || cell.equalsIgnoreCase("null"));
      default -> false;
    };
  }
}
