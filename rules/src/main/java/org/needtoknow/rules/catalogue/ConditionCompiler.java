package org.needtoknow.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Signal;
import org.needtoknow.rules.signal.Term;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlText;

/**
 * Compiles conditions in CEL, the Common Expression Language, over declared signals or measures.
 * Macros are off: a condition has no loops, so its length bounds its cost.
 */
final class ConditionCompiler {
  private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "@in");
  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(\\w+)'.*");
  private static final Pattern NO_OVERLOAD =
      Pattern.compile("found no matching overload for '(.+?)' applied to '\\((.*?)\\)'.*");

  private final Map<String, Term> terms = new HashMap<>();
  private final String noun;
  private final CelCompiler compiler;
  private final CelRuntime runtime;

  /** For conditions over the signals of one lookup. */
  ConditionCompiler() {
    this(RuleScope.LOOKUP);
  }

  ConditionCompiler(RuleScope over) {
    noun = over.noun();
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
    for (Term term : over.terms()) {
      terms.put(term.key(), term);
      builder.addVar(term.key(), celType(term.type()));
    }
    compiler = builder.build();
    runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
  }

  private static CelType celType(Signal.Type type) {
    return switch (type) {
      case TEXT -> SimpleType.STRING;
      case BOOL -> SimpleType.BOOL;
      case INT -> SimpleType.INT;
    };
  }

  /** Compiles a condition; empty, with every problem at its place, when it is wrong. */
  Optional<Condition> compile(YamlText written, Problems problems) {
    String text = written.raw();
    CelValidationResult result = compiler.compile(text);
    if (result.hasError()) {
      for (CelIssue issue : result.getErrors()) {
        report(written, issue, problems);
      }
      return Optional.empty();
    }
    try {
      CelAbstractSyntaxTree ast = result.getAst();
      Set<Term> reads = new LinkedHashSet<>();
      boolean sound = new Reading(written, problems, ast, reads).read(ast.getExpr());
      if (reads.isEmpty()) {
        written
            .place()
            .problem(
                problems,
                "the condition reads no " + noun,
                "docs/rules.md lists the " + noun + "s");
        return Optional.empty();
      }
      return sound
          ? Optional.of(new Condition(runtime.createProgram(ast), reads, Guard.of(ast.getExpr())))
          : Optional.empty();
    } catch (CelValidationException | CelEvaluationException e) {
      written.place().problem(problems, "the condition cannot be compiled: " + e.getMessage(), "");
      return Optional.empty();
    }
  }

  private void report(YamlText written, CelIssue issue, Problems problems) {
    String[] lines = written.raw().split("\n", -1);
    int line = Math.max(1, Math.min(issue.getSourceLocation().getLine(), lines.length));
    int offset = Math.max(0, issue.getSourceLocation().getColumn());
    for (int i = 0; i < line - 1; i++) {
      offset += lines[i].length() + 1;
    }
    String message = issue.getMessage();
    String wayOut = "docs/rules.md shows what a condition may say";
    Matcher undeclared = UNDECLARED.matcher(message);
    Matcher overload = NO_OVERLOAD.matcher(message);
    if (undeclared.matches()) {
      String name = undeclared.group(1);
      message = "there is no " + noun + " or function '" + name + "'";
      wayOut = Nearest.hint(name, terms.keySet(), "docs/rules.md lists the " + noun + "s");
    } else if (overload.matches()) {
      message =
          "'" + overload.group(1).replace("_", "") + "' does not take (" + overload.group(2) + ")";
      wayOut = "compare text with text in quotes, numbers with numbers, and write a truth as it is";
    } else if (message.startsWith("token recognition error at: '=")) {
      message = "a single = means nothing";
      wayOut = "write == to compare";
    } else if (message.contains(" expecting ")) {
      message = message.substring(0, message.indexOf(" expecting "));
    } else if (message.startsWith("expected type 'bool'")) {
      message = "the condition is not true or false: " + message;
      wayOut = "compare the signal with something";
    }
    written.placeAt(offset).problem(problems, "in the condition, " + message, wayOut);
  }

  /** Finds the terms that a checked expression names, and words that a term never has. */
  private final class Reading {
    private final YamlText written;
    private final Problems problems;
    private final ImmutableMap<Long, Integer> places;
    private final Set<Term> reads;

    Reading(YamlText written, Problems problems, CelAbstractSyntaxTree ast, Set<Term> reads) {
      this.written = written;
      this.problems = problems;
      this.places = ImmutableMap.copyOf(ast.getSource().getPositionsMap());
      this.reads = reads;
    }

    boolean read(CelExpr expression) {
      boolean sound = true;
      switch (expression.getKind()) {
        case IDENT -> {
          Term signal = terms.get(expression.ident().name());
          if (signal != null) {
            reads.add(signal);
          }
        }
        case CALL -> {
          CelExpr.CelCall call = expression.call();
          if (call.target().isPresent()) {
            sound = read(call.target().get());
          }
          for (CelExpr argument : call.args()) {
            sound &= read(argument);
          }
          if (COMPARISONS.contains(call.function())) {
            sound &= words(call.args().get(0), call.args().get(1));
            sound &= words(call.args().get(1), call.args().get(0));
          }
        }
        case LIST -> {
          for (CelExpr element : expression.list().elements()) {
            sound &= read(element);
          }
        }
        default -> {
          // Constants read nothing; maps, messages and fields of them hold no signal.
        }
      }
      return sound;
    }

    private boolean words(CelExpr left, CelExpr right) {
      if (left.getKind() != ExprKind.Kind.IDENT) {
        return true;
      }
      Term signal = terms.get(left.ident().name());
      List<CelExpr> values =
          right.getKind() == ExprKind.Kind.LIST ? right.list().elements() : Arrays.asList(right);
      boolean sound = true;
      for (CelExpr value : values) {
        if (value.getKind() == ExprKind.Kind.CONSTANT
            && signal != null
            && signal.type() == Signal.Type.TEXT
            && !signal.accepts(value.constant().stringValue())) {
          sound = false;
          written
              .placeAt(places.getOrDefault(value.id(), 0))
              .problem(
                  problems,
                  signal.key() + " is never '" + value.constant().stringValue() + "'",
                  Vocabulary.hint(signal, value.constant().stringValue()));
        }
      }
      return sound;
    }
  }
}
