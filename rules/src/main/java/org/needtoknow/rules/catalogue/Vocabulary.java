package org.needtoknow.rules.catalogue;

import org.needtoknow.rules.signal.Term;

/** The way out when a rule uses a word that a signal never has. */
final class Vocabulary {
  private Vocabulary() {}

  static String hint(Term signal, String written) {
    if (signal.vocabulary().isEmpty()) {
      return "codes are in upper case";
    }
    return Nearest.hint(
        written, signal.vocabulary(), "it is one of " + String.join(", ", signal.vocabulary()));
  }
}
