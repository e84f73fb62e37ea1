package org.needtoknow.rules.catalogue;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.Map;
import java.util.Set;
import org.needtoknow.rules.signal.Signal;
import org.needtoknow.rules.signal.Term;

/**
 * A compiled condition.
 *
 * @param reads the signals or measures that the checked expression names
 * @param guard true whenever the condition may be
 */
record Condition(Program program, Set<Term> reads, Guard guard) {
  Condition {
    reads = Set.copyOf(reads);
  }

  /** Whether a finding by this condition is about several acts. */
  boolean repeats() {
    return reads.stream()
        .anyMatch(term -> term instanceof Signal signal && signal.is(Signal.Trait.SEVERAL_ACTS));
  }

  /**
   * @throws CelEvaluationException when a signal is missing or the evaluation fails
   */
  boolean holds(Map<String, Object> signals) throws CelEvaluationException {
    return guard.mayFire(signals) && (Boolean) program.eval(signals);
  }
}
