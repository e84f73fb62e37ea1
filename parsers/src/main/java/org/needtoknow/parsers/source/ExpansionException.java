package org.needtoknow.parsers.source;

import java.io.IOException;

/** Compressed data expand beyond what one file may. */
final class ExpansionException extends IOException {
  private static final long serialVersionUID = 1;

  ExpansionException() {
    super("expands beyond the limit");
  }
}
