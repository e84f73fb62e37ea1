package org.needtoknow.rules.signal;

import java.util.List;

/**
 * A word that a rule's condition may use: a signal of one lookup, or a measure of many together.
 */
public interface Term {
  /** The name in conditions and in output. */
  String key();

  Signal.Type type();

  /** What tests inside rule files assume when they do not say: String, Boolean or Long. */
  Object neutral();

  /** Every value that a text may have; empty for codes that are open. */
  List<String> vocabulary();

  String meaning();

  /** Whether a value is of the term's type and in its vocabulary. */
  boolean accepts(Object value);
}
