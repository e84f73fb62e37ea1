package org.needtoknow.parsers.source;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.needtoknow.parsers.source.FileProblem.Kind;

/** The kind of problem behind an exception, whose own message may hold content. */
final class ReadFailure {
  private ReadFailure() {}

  static Kind kindOf(IOException failure) {
    if (failure instanceof ExpansionException) {
      return Kind.EXPANDS_BEYOND_LIMIT;
    }
    if (failure instanceof EOFException) {
      return Kind.COMPRESSED_DATA_END;
    }
    return failure instanceof ZipException ? Kind.COMPRESSED_DATA_DAMAGED : Kind.READ_FAILED;
  }
}
