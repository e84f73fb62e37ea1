package org.needtoknow.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Signal;
import org.needtoknow.yaml.Problems;

class GuardTest {
  private static final ConditionCompiler COMPILER = new ConditionCompiler();
  private static final List<Object> NUMBERS = List.of(0L, 1L, 2L, 3L, 4L);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adverse",
        "!adverse",
        "relation == 'coworker'",
        "'coworker' == relation",
        "relation != 'none' && !(duty == 'on')",
        "relation in ['self', 'family'] || adverse",
        "!(relation in ['self', 'family'] || adverse)",
        "acts_on_subject > 2",
        "!(acts_on_subject > 2)",
        "!(adverse && restricted)",
        "2 < acts_on_subject",
        "!(2 <= acts_on_subject)",
        "acts_on_subject <= 2 && acts_on_subject != 1",
        "!(acts_on_subject < 2)",
        "adverse == restricted",
        "adverse != false",
        "adverse ? relation == 'self' : duty != 'on'",
        "relation.startsWith('co')",
        "acts_on_subject + days_on_subject > 4",
        "acts_on_subject > 9223372036854775806",
        "relation in [duty, 'self']",
        "(verdict == 'unexplained' && repeat) || victim_acts_since_activity >= 3",
      })
  void a_guard_is_true_wherever_the_condition_is(String text) throws Exception {
    Condition condition = compile(text);
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      Map<String, Object> act = anyAct(random);
      if ((Boolean) condition.program().eval(act)) {
        assertThat(condition.guard().mayFire(act)).as("%s on %s", text, act).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adverse",
        "!(relation == 'none' || adverse)",
        "relation == 'coworker'",
        "relation in ['self', 'family']",
        "!(duty == 'on')",
        "acts_on_subject >= 3",
        "3 <= acts_on_subject",
        "relation != 'none' || adverse",
        "verdict == 'unexplained' && relation.startsWith('n')",
        "(verdict == 'unexplained' && repeat) || victim_acts_since_activity >= 3",
      })
  void a_guard_rules_out_an_ordinary_act(String text) {
    assertThat(compile(text).guard().mayFire(RuleTest.act(Map.of()))).isFalse();
  }

  @Test
  void a_signal_that_is_missing_is_left_to_the_evaluation() {
    assertThat(compile("adverse && acts_on_subject > 3").guard().mayFire(Map.of())).isTrue();
  }

  @Test
  void no_built_in_rule_is_evaluated_on_an_unexplained_act_without_more() throws Exception {
    Problems problems = new Problems();
    for (Map.Entry<String, String> file : CatalogueFolder.files().entrySet()) {
      CompiledRule rule =
          RuleFile.read(file.getKey(), file.getValue(), new Compilers(), problems)
              .orElseThrow()
              .compiled();
      RuleScope over = rule.rule().over();
      Map<String, Object> given =
          over == RuleScope.LOOKUP ? Map.of("verdict", "unexplained") : Map.of();

      assertThat(rule.condition().guard().mayFire(RuleTest.values(given, over)))
          .as("the guard of %s", file.getKey())
          .isFalse();
    }
  }

  private static Condition compile(String text) {
    Problems problems = new Problems();
    RuleFields rule =
        RuleFields.read("guard.yaml", "condition: \"" + text + "\"", problems).orElseThrow();
    return COMPILER
        .compile(rule.scalar("condition").orElseThrow(), problems)
        .orElseThrow(() -> new AssertionError(problems.list()));
  }

  private static Map<String, Object> anyAct(Random random) {
    Map<String, Object> act = new HashMap<>();
    for (Signal signal : Signal.values()) {
      List<?> values =
          switch (signal.type()) {
            case BOOL -> List.of(false, true);
            case INT -> NUMBERS;
            case TEXT ->
                signal.vocabulary().isEmpty() ? List.of("", "QW", "RNQ") : signal.vocabulary();
          };
      act.put(signal.key(), values.get(random.nextInt(values.size())));
    }
    return act;
  }
}
