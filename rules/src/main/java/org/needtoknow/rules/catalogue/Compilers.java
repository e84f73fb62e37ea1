package org.needtoknow.rules.catalogue;

import java.util.EnumMap;
import java.util.Map;
import org.needtoknow.rules.signal.RuleScope;

/** A compiler for each scope, made when the first rule of the scope is read. */
final class Compilers {
  private final Map<RuleScope, ConditionCompiler> byOver = new EnumMap<>(RuleScope.class);

  ConditionCompiler of(RuleScope over) {
    return byOver.computeIfAbsent(over, ConditionCompiler::new);
  }
}
