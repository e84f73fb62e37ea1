package org.needtoknow.parsers.frame;

/**
 * Cuts JSON lines into objects: a record is an object with the white space and line end after it. A
 * line may hold several objects, and an object may span lines.
 *
 * <p>Anything else (a stray line, the brackets and commas of an array) is a separate record, up to
 * the line end or the next object. An unfinished object ends at a line end inside a string, or at a
 * line end after which another object begins in the first column.
 */
public final class JsonObjectFramer implements RecordFramer {
  @Override
  public int end(byte[] bytes, int from, int to, boolean last) {
    int at = from;
    if (bytes[from] != '{') {
      while (at < to && bytes[at] != '{') {
        if (bytes[at++] == '\n') {
          return at;
        }
      }
      return at < to || last ? at : MORE;
    }
    int close = objectEnd(bytes, from, to, last);
    if (close < 0) {
      return close == MORE ? MORE : ~close;
    }
    // A comma between objects and the line end belong to the object before them.
    at = close;
    while (at < to) {
      byte b = bytes[at];
      if (b == '\n') {
        return at + 1;
      }
      if (b != ' ' && b != '\r' && b != '\t' && b != ',') {
        return at;
      }
      at++;
    }
    return last ? at : MORE;
  }

  /** Just past the closing brace, the complement of where it is broken off, or {@link #MORE}. */
  private static int objectEnd(byte[] bytes, int from, int to, boolean last) {
    int depth = 0;
    boolean inString = false;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (inString) {
        if (b == '\\') {
          i++;
        } else if (b == '"') {
          inString = false;
        } else if (b == '\n') {
          return ~(i + 1);
        }
      } else if (b == '"') {
        inString = true;
      } else if (b == '{') {
        depth++;
      } else if (b == '}') {
        if (--depth == 0) {
          return i + 1;
        }
      } else if (b == '\n') {
        if (i + 1 == to && !last) {
          return MORE;
        }
        if (i + 1 == to || bytes[i + 1] == '{') {
          return ~(i + 1);
        }
      }
    }
    return last ? ~to : MORE;
  }
}
