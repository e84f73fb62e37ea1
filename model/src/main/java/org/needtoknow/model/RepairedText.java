package org.needtoknow.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a cell without what spreadsheets and exports add to it: spaces of other kinds, a
 * guard against Excel ({@code ="0042"}, {@code '0042}), escapes of workbooks ({@code _x000D_}), and
 * UTF-8 that was read as Latin-1 ({@code NuÃ±ez}).
 */
public final class RepairedText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RepairedText() {}

  /** The repaired text; the same object where nothing needs repair, which is usual. */
  public static String of(String text) {
    int last = text.length() - 1;
    if (last < 0) {
      return text;
    }
    char first = text.charAt(0);
    boolean plain = first != '=' && first != '\'';
    for (int i = 0; i <= last && plain; i++) {
      char c = text.charAt(i);
      plain = c < 0x7f && (c != '_' || i == last || text.charAt(i + 1) != 'x');
    }
    return plain ? text : repaired(text);
  }

  /** Whether {@link #of} changes letters that were read in a wrong character set. */
  public static boolean isMisread(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return !withRightLetters(text).equals(text);
      }
    }
    return false;
  }

  private static String repaired(String text) {
    return unguarded(withoutEscapes(withPlainSpaces(withRightLetters(text))));
  }

  private static String withPlainSpaces(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        plain.append(c);
      } else if (Character.isSpaceChar(c)) {
        plain.append(' ');
      } else if (!isWithoutWidth(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isWithoutWidth(char c) {
    return c >= 0x200b && c <= 0x200f || c == 0x2060 || c == 0xfeff || c == 0xad;
  }

  private static String withoutEscapes(String text) {
    if (text.indexOf("_x") < 0) {
      return text;
    }
    Matcher escapes = ESCAPE.matcher(text);
    StringBuilder plain = new StringBuilder(text.length());
    while (escapes.find()) {
      char c = (char) Integer.parseInt(escapes.group(1), 16);
      boolean shown = c >= ' ' && !Character.isSurrogate(c);
      String lineEnd = c == '\n' ? " " : "";
      escapes.appendReplacement(
          plain, Matcher.quoteReplacement(shown ? String.valueOf(c) : lineEnd));
    }
    return escapes.appendTail(plain).toString();
  }

  private static String unguarded(String text) {
    String bare = text.strip();
    int last = bare.length() - 1;
    if (last >= 2 && bare.startsWith("=\"") && bare.charAt(last) == '"') {
      return bare.substring(2, last).replace("\"\"", "\"");
    }
    boolean guard = last >= 1 && bare.charAt(0) == '\'' && mayNeedGuard(bare.charAt(1));
    return guard ? bare.substring(1) : text;
  }

  /** What a spreadsheet would take for a number or a formula; 't Hooft is a name. */
  private static boolean mayNeedGuard(char c) {
    return c >= '0' && c <= '9' || c == '=' || c == '+' || c == '-' || c == '@';
  }

  /** Text that was read wrongly twice is repaired twice. */
  private static String withRightLetters(String text) {
    String right = text;
    for (int times = 0; times < 2 && mayBeMisread(right); times++) {
      byte[] bytes = bytes(right);
      if (bytes == null) {
        break;
      }
      try {
        right = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException theLettersAreRight) {
        break;
      }
    }
    return right;
  }

  /**
   * The first byte of a letter in UTF-8, read as Latin-1, with another such character behind it.
   */
  private static boolean mayBeMisread(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xc2 && c <= 0xf4 && text.charAt(i + 1) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  /** The bytes that were read as Windows-1252 or Latin-1; null when they cannot be. */
  private static byte[] bytes(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      if (c < 0x100) {
        bytes[i] = (byte) c;
      } else {
        byte[] one = String.valueOf(c).getBytes(WINDOWS_1252);
        if (one.length != 1 || one[0] == '?') {
          return null;
        }
        bytes[i] = one[0];
      }
    }
    return bytes;
  }
}
