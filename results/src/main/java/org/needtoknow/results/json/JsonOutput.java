package org.needtoknow.results.json;

import java.io.IOException;

/** Receives JSON token by token and writes the separators itself. Not thread-safe. */
interface JsonOutput {
  void startObject() throws IOException;

  void endObject() throws IOException;

  void startArray() throws IOException;

  void endArray() throws IOException;

  /** The name of the field whose value comes next. */
  void name(String name) throws IOException;

  void text(String value) throws IOException;

  /** Text of which there are few different ones. */
  default void word(String value) throws IOException {
    text(value);
  }

  /** Text in ASCII of which nothing is escaped. */
  void plain(byte[] ascii) throws IOException;

  void number(long value) throws IOException;

  void number(double value) throws IOException;

  void flag(boolean value) throws IOException;

  /** JSON that was written before. */
  void raw(String json) throws IOException;
}
