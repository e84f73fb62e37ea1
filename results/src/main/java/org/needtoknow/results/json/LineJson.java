package org.needtoknow.results.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * JSON on one line, for the one document of which a run writes millions: braces, commas and colons
 * go straight into bytes, names and words are encoded once, and whatever needs escaping is left to
 * Jackson. The same to the byte as {@link GeneratedJson}, in about half the time.
 */
final class LineJson implements JsonOutput {
  /** Far more than there are constants. */
  private static final int MOST_NAMES = 1024;

  private static final int LONGEST_NUMBER = 21;

  /** By identity, since names are constants; one that is not is only encoded once more. */
  private final Map<String, Name> names = new IdentityHashMap<>();

  private Name last = new Name("");

  /**
   * The last word that fell into each slot, and how it is written. Far more slots than there are
   * words at a time: two that share one push each other out with every document.
   */
  private final String[] words = new String[1 << 12];

  private final byte[][] encoded = new byte[words.length][];

  private byte[] bytes = new byte[2048];
  private int size;

  /**
   * Whether a comma is needed: there is a value before in the same object or list, and no name
   * after it.
   */
  private boolean following;

  /** A name as it is written, and the name that came after it: documents are much alike. */
  private static final class Name {
    private final String text;
    private final byte[] encoded;
    private Name next;

    Name(String text) {
      this.text = text;
      this.encoded = (quoted(text) + ":").getBytes(StandardCharsets.UTF_8);
    }
  }

  /**
   * Starts a new line.
   *
   * @param before bytes before the JSON
   */
  void begin(ByteSlice before) {
    size = 0;
    following = false;
    ensure(before.length());
    System.arraycopy(before.bytes(), before.from(), bytes, 0, before.length());
    size = before.length();
  }

  /** The whole line, valid until the next line starts. */
  ByteSlice written() {
    return new ByteSlice(bytes, 0, size);
  }

  @Override
  public void startObject() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void startArray() {
    open('[');
  }

  @Override
  public void endArray() {
    close(']');
  }

  @Override
  public void name(String name) {
    Name next = last.next;
    if (next == null || !next.text.equals(name)) {
      next = names.get(name);
      if (next == null) {
        next = new Name(name);
        if (names.size() < MOST_NAMES) {
          names.put(name, next);
        }
      }
      last.next = next;
    }
    last = next;
    separate();
    put(next.encoded);
    following = false;
  }

  @Override
  public void text(String value) {
    separate();
    int length = value.length();
    ensure(length + 2);
    int to = size;
    bytes[to++] = '"';
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
        put(quoted(value).getBytes(StandardCharsets.UTF_8));
        return;
      }
      bytes[to++] = (byte) c;
    }
    bytes[to++] = '"';
    size = to;
  }

  @Override
  public void word(String value) {
    int hash = value.hashCode();
    int slot = (hash ^ hash >>> 16) & (words.length - 1);
    if (!value.equals(words[slot])) {
      encoded[slot] = quoted(value).getBytes(StandardCharsets.UTF_8);
      words[slot] = value;
    }
    separate();
    put(encoded[slot]);
  }

  @Override
  public void plain(byte[] ascii) {
    separate();
    put('"');
    put(ascii);
    put('"');
  }

  @Override
  public void number(long value) {
    separate();
    ensure(LONGEST_NUMBER);
    size = NumberOutput.outputLong(value, bytes, size);
  }

  @Override
  public void number(double value) {
    if (Double.isFinite(value)) {
      raw(Double.toString(value));
    } else {
      text(Double.toString(value));
    }
  }

  @Override
  public void flag(boolean value) {
    raw(value ? "true" : "false");
  }

  @Override
  public void raw(String json) {
    separate();
    put(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  private void open(char brace) {
    separate();
    put(brace);
    following = false;
  }

  private void close(char brace) {
    put(brace);
    following = true;
  }

  private void separate() {
    if (following) {
      put(',');
    }
    following = true;
  }

  private void put(char ascii) {
    ensure(1);
    bytes[size++] = (byte) ascii;
  }

  private void put(byte[] some) {
    ensure(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
