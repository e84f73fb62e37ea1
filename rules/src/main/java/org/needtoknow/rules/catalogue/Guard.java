package org.needtoknow.rules.catalogue;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.rules.signal.SignalMap;

/**
 * A cheap test that is true whenever a condition may be true. It is derived from the checked
 * expression, and avoids the evaluation of rules that cannot fire: nearly every rule on nearly
 * every act. It is also true for expressions that it does not understand and for a missing signal,
 * so that the evaluation itself decides and reports failures.
 */
sealed interface Guard {
  boolean mayFire(Map<String, Object> signals);

  /**
   * A signal or measure. The value of a signal is found without a search in a {@link SignalMap}.
   *
   * @param place among signals, -1 for a measure
   */
  record Named(String key, int place) {
    static Named of(String key) {
      return new Named(key, SignalMap.placeOf(key));
    }

    Object in(Map<String, Object> values) {
      return place >= 0 && values instanceof SignalMap signals
          ? signals.at(place)
          : values.get(key);
    }
  }

  /** Something the guard does not understand. */
  record Unsure() implements Guard {
    @Override
    public boolean mayFire(Map<String, Object> signals) {
      return true;
    }
  }

  /** A signal is, or is not, one of some values. */
  record OneOf(Named signal, Set<Object> values, boolean wanted) implements Guard {
    @Override
    public boolean mayFire(Map<String, Object> signals) {
      Object value = signal.in(signals);
      return value == null || values.contains(value) == wanted;
    }
  }

  /** A number lies within bounds, both inclusive. */
  record Within(Named signal, long least, long most) implements Guard {
    @Override
    public boolean mayFire(Map<String, Object> signals) {
      return !(signal.in(signals) instanceof Long number) || (number >= least && number <= most);
    }
  }

  /** All of them. */
  record All(Guard left, Guard right) implements Guard {
    @Override
    public boolean mayFire(Map<String, Object> signals) {
      return left.mayFire(signals) && right.mayFire(signals);
    }
  }

  /** At least one of them. */
  record Any(Guard left, Guard right) implements Guard {
    @Override
    public boolean mayFire(Map<String, Object> signals) {
      return left.mayFire(signals) || right.mayFire(signals);
    }
  }

  /** The guard of a checked boolean expression. */
  static Guard of(CelExpr expression) {
    return of(expression, true);
  }

  private static Guard of(CelExpr expression, boolean wanted) {
    switch (expression.getKind()) {
      case IDENT:
        return new OneOf(Named.of(expression.ident().name()), Set.of(true), wanted);
      case CALL:
        return ofCall(expression.call(), wanted);
      default:
        return new Unsure();
    }
  }

  private static Guard ofCall(CelExpr.CelCall call, boolean wanted) {
    List<CelExpr> args = call.args();
    return switch (call.function()) {
      case "!_" -> of(args.get(0), !wanted);
      case "_&&_", "_||_" -> {
        Guard left = of(args.get(0), wanted);
        Guard right = of(args.get(1), wanted);
        boolean both = call.function().equals("_&&_") == wanted;
        yield both ? new All(left, right) : new Any(left, right);
      }
      case "_==_" -> equality(args, wanted);
      case "_!=_" -> equality(args, !wanted);
      case "@in" -> membership(args, wanted);
      case "_<_", "_<=_", "_>_", "_>=_" -> comparison(call.function(), args, wanted);
      default -> new Unsure();
    };
  }

  private static Guard equality(List<CelExpr> args, boolean wanted) {
    CelExpr left = args.get(0);
    CelExpr right = args.get(1);
    if (left.getKind() != ExprKind.Kind.IDENT) {
      left = args.get(1);
      right = args.get(0);
    }
    Optional<Object> value = constant(right);
    if (left.getKind() != ExprKind.Kind.IDENT || value.isEmpty()) {
      return new Unsure();
    }
    return new OneOf(Named.of(left.ident().name()), Set.of(value.get()), wanted);
  }

  private static Guard membership(List<CelExpr> args, boolean wanted) {
    if (args.get(0).getKind() != ExprKind.Kind.IDENT
        || args.get(1).getKind() != ExprKind.Kind.LIST) {
      return new Unsure();
    }
    Set<Object> values = new HashSet<>();
    for (CelExpr element : args.get(1).list().elements()) {
      Optional<Object> value = constant(element);
      if (value.isEmpty()) {
        return new Unsure();
      }
      values.add(value.get());
    }
    return new OneOf(Named.of(args.get(0).ident().name()), Set.copyOf(values), wanted);
  }

  private static Guard comparison(String function, List<CelExpr> args, boolean wanted) {
    boolean signalFirst = args.get(0).getKind() == ExprKind.Kind.IDENT;
    CelExpr signal = args.get(signalFirst ? 0 : 1);
    Optional<Object> bound = constant(args.get(signalFirst ? 1 : 0));
    if (signal.getKind() != ExprKind.Kind.IDENT
        || bound.isEmpty()
        || !(bound.get() instanceof Long number)
        || number == Long.MAX_VALUE
        || number == Long.MIN_VALUE) {
      return new Unsure();
    }
    // A negated or turned-round comparison is one of the other three.
    boolean greater = function.startsWith("_>") == (signalFirst == wanted);
    boolean equal = function.contains("=") == wanted;
    long step = equal ? 0 : 1;
    Named name = Named.of(signal.ident().name());
    return greater
        ? new Within(name, number + step, Long.MAX_VALUE)
        : new Within(name, Long.MIN_VALUE, number - step);
  }

  private static Optional<Object> constant(CelExpr expression) {
    if (expression.getKind() != ExprKind.Kind.CONSTANT) {
      return Optional.empty();
    }
    CelConstant constant = expression.constant();
    return switch (constant.getKind()) {
      case STRING_VALUE -> Optional.of(constant.stringValue());
      case BOOLEAN_VALUE -> Optional.of(constant.booleanValue());
      case INT64_VALUE -> Optional.of(constant.int64Value());
      default -> Optional.empty();
    };
  }
}
