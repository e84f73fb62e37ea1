package org.needtoknow.rules.catalogue;

import java.util.EnumMap;
import java.util.Map;
import org.needtoknow.rules.signal.Over;

/** A compiler for each thing that rules look at, made when the first such rule is read. */
final class Compilers {
  private final Map<Over, ConditionCompiler> byOver = new EnumMap<>(Over.class);

  ConditionCompiler of(Over over) {
    return byOver.computeIfAbsent(over, ConditionCompiler::new);
  }
}
