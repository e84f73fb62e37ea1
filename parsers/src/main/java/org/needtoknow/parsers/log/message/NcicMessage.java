package org.needtoknow.parsers.log.message;

import org.needtoknow.model.Text;

/**
 * A raw message in either grammar, NCIC's ({@code HEADER.MKE.ORI.CODE/value}) or that of Nlets
 * ({@code MKE.ORI.DEST.TXT} and {@code CODE/value}), as its key, its ORI and its fields.
 *
 * <p>Values may contain periods, so a field begins only at a period or line break followed by three
 * capitals and a slash.
 */
public final class NcicMessage {
  /** Receives the fields of a message, in order. */
  @FunctionalInterface
  public interface FieldSink {
    /**
     * @param code three capitals
     * @param value stripped, may be {@code ""}
     */
    void field(String code, String value);
  }

  private final String key;
  private final String ori;
  private final String body;
  private final boolean switchReply;

  private NcicMessage(String key, String ori, String body, boolean switchReply) {
    this.key = key;
    this.ori = ori;
    this.body = body;
    this.switchReply = switchReply;
  }

  /** Reads a raw message. A message that fits neither grammar has no key. */
  public static NcicMessage parse(String raw) {
    String text = withoutControls(raw);
    int dot = elementEnd(text, 0);
    String first = text.substring(0, dot).strip();
    if (isKey(first)) {
      return nlets(text, first, dot);
    }
    // Other text before the first period is NCIC's header; only its first two letters have a known
    // meaning.
    boolean reply = first.startsWith("1L");
    int keyEnd = elementEnd(text, dot + 1);
    String key = between(text, dot + 1, keyEnd);
    if (!isKey(key)) {
      return new NcicMessage("", "", "", reply);
    }
    int oriEnd = elementEnd(text, keyEnd + 1);
    String ori = between(text, keyEnd + 1, oriEnd);
    return isField(text, keyEnd + 1)
        ? new NcicMessage(key, "", text.substring(keyEnd), reply)
        : new NcicMessage(key, ori, rest(text, oriEnd), reply);
  }

  private static NcicMessage nlets(String text, String key, int dot) {
    int end = elementEnd(text, dot + 1);
    String ori = between(text, dot + 1, end);
    int at = end;
    while (at < text.length() && text.charAt(at) == '.') {
      int next = elementEnd(text, at + 1);
      if (text.startsWith("TXT", at + 1)) {
        return new NcicMessage(key, ori, rest(text, at + 4), false);
      }
      at = next;
    }
    // Without TXT the fields may be anywhere in the message.
    return new NcicMessage(key, ori, rest(text, end), false);
  }

  /** Message key, or {@code ""} when the message could not be read. */
  public String key() {
    return key;
  }

  /** Agency that sent it, as written. */
  public String ori() {
    return ori;
  }

  /** True when NCIC's header says that it is an answer. */
  public boolean isSwitchReply() {
    return switchReply;
  }

  /** Passes the fields to the receiver. */
  public void fields(FieldSink sink) {
    int begin = nextField(body, 0);
    while (begin < body.length()) {
      int next = nextField(body, begin + 4);
      int end = next;
      // Separators are not part of the value: blanks, line breaks and one period.
      while (end > begin + 4 && body.charAt(end - 1) <= ' ') {
        end--;
      }
      if (next < body.length() && end > begin + 4 && body.charAt(end - 1) == '.') {
        end--;
      }
      String value = body.substring(begin + 4, end).strip();
      sink.field(
          body.substring(begin, begin + 3),
          value.indexOf('\n') < 0 ? value : value.replace('\n', ' '));
      begin = next;
    }
  }

  /** Index of the next field code at or after {@code from}, or the length. */
  private static int nextField(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      if (isField(text, i) && begins(text, i, from)) {
        return i;
      }
    }
    return length;
  }

  /** Whether a period or line break precedes an index, with only blanks between them. */
  private static boolean begins(String text, int index, int from) {
    int i = index - 1;
    while (i >= from && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 || text.charAt(i) == '.' || text.charAt(i) == '\n';
  }

  private static boolean isField(String text, int at) {
    return at + 3 < text.length()
        && text.charAt(at + 3) == '/'
        && isCapital(text.charAt(at))
        && isCapital(text.charAt(at + 1))
        && isCapital(text.charAt(at + 2));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isKey(String text) {
    if (text.length() < 2 || text.length() > 4) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isCapital(Character.toUpperCase(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Index of the period or line break that ends an element of the header, or the length. */
  private static int elementEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '\n') {
        return i;
      }
    }
    return text.length();
  }

  private static String between(String text, int from, int to) {
    return from >= to ? "" : Text.upper(text.substring(from, to).strip());
  }

  private static String rest(String text, int from) {
    return from >= text.length() ? "" : text.substring(from);
  }

  /** Removes control characters; a carriage return with its line feed becomes one line break. */
  private static String withoutControls(String raw) {
    boolean clean = true;
    for (int i = 0; i < raw.length() && clean; i++) {
      char c = raw.charAt(i);
      clean = (c >= ' ' && c != 0x7f) || c == '\n';
    }
    if (clean) {
      return raw.strip();
    }
    StringBuilder kept = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if ((c >= ' ' && c != 0x7f) || c == '\n') {
        kept.append(c);
      }
    }
    return kept.toString().strip();
  }
}
