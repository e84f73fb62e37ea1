package org.needtoknow.rules.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.resolve.AccountState;

class SignalTest {
  @ParameterizedTest
  @EnumSource
  void the_neutral_value_is_one_that_the_signal_accepts(Signal signal) {
    assertThat(signal.accepts(signal.neutral())).isTrue();
  }

  @Test
  void vocabularies_hold_exactly_what_the_model_can_say() {
    assertThat(Signal.VERDICT.vocabulary())
        .containsExactlyInAnyOrderElementsOf(words(Verdict.values()));
    assertThat(Signal.RELATION.vocabulary())
        .containsExactlyInAnyOrderElementsOf(words(Relation.values()));
    assertThat(Signal.ACCOUNT_STATE.vocabulary())
        .containsExactlyInAnyOrderElementsOf(words(AccountState.values()));
    assertThat(Signal.SUBJECT_KIND.vocabulary())
        .containsExactlyInAnyOrderElementsOf(words(SubjectKind.values()));
    assertThat(Signal.ACTION.vocabulary())
        .containsExactlyInAnyOrderElementsOf(words(LookupAction.values()));
    assertThat(Signal.ROLE.vocabulary())
        .containsAll(words(Role.values()))
        .contains("unknown")
        .hasSize(Role.values().length + 1);
    assertThat(Signal.RESTRICTED_KIND.vocabulary())
        .containsAll(words(Restriction.Kind.values()))
        .contains("none")
        .hasSize(Restriction.Kind.values().length + 1);
  }

  @Test
  void a_word_outside_the_vocabulary_and_a_code_in_lower_case_are_refused() {
    assertThat(Signal.RELATION.accepts("cowoker")).isFalse();
    assertThat(Signal.MESSAGE_KEY.accepts("rnq")).isFalse();
    assertThat(Signal.REPEAT.accepts("true")).isFalse();
    assertThat(Signal.ACTS_ON_SUBJECT.accepts(3)).as("an Integer is no CEL int").isFalse();
  }

  private static Iterable<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
