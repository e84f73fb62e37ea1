package org.needtoknow.rules.pattern;

import java.util.HashMap;
import java.util.Map;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.Over;

/** Measured values on their way to conditions; each measure is set or 0. */
final class Measures {
  private final Map<String, Object> values = new HashMap<>();

  Measures(Over over) {
    over.terms().forEach(term -> values.put(term.key(), term.neutral()));
  }

  Measures set(Measure measure, long value) {
    values.put(measure.key(), value);
    return this;
  }

  Map<String, Object> map() {
    return values;
  }
}
