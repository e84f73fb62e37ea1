package org.needtoknow.parsers.source;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/** Says in constant words why content could not be read on; a message may hold content. */
final class Unreadable {
  static final String TRUNCATED = "compressed data end early";
  static final String DAMAGED = "compressed data are damaged";
  static final String EXPANDS = "expands beyond the limit, the rest was not read";
  static final String FAILED = "could not be read to its end";

  private Unreadable() {}

  static String reason(IOException failure) {
    if (failure instanceof ExpansionException) {
      return EXPANDS;
    }
    if (failure instanceof EOFException) {
      return TRUNCATED;
    }
    return failure instanceof ZipException ? DAMAGED : FAILED;
  }
}
