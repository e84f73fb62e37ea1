package org.needtoknow.parsers.source;

import java.io.IOException;

/** Compressed data expand beyond the limit for one file. */
final class ExpansionException extends IOException {
  private static final long serialVersionUID = 1;

  ExpansionException() {
    super("expands beyond the limit");
  }
}
