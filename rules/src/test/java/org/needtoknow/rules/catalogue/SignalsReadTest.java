package org.needtoknow.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.rules.signal.Signal;
import org.needtoknow.rules.signal.Term;
import org.needtoknow.yaml.Problems;

/** Every signal has a use: a built-in rule reads it, or it is listed here with its use. */
class SignalsReadTest {
  /** The code reads these: for the rank of an item, and for people who are not certain. */
  private static final Set<Signal> READ_BY_CODE =
      EnumSet.of(Signal.RELATION_POSSIBLE, Signal.DERIVED_TIE, Signal.OPERATOR);

  /** Documents show these to reviewers; built-in rules read the coarser signal beside each. */
  private static final Set<Signal> SHOWN =
      EnumSet.of(
          Signal.WEAK, Signal.RESTRICTED_KIND, Signal.REASON_CONTRADICTION, Signal.FIRST_LOOKUP);

  /** Only rules of departments may rest on who somebody is, or on how often somebody asked. */
  private static final Set<Signal> FOR_DEPARTMENTS =
      EnumSet.of(
          Signal.ROLE, Signal.REASON_CLASS, Signal.ACTS_ON_SUBJECT, Signal.UNEXPLAINED_ON_SUBJECT);

  @Test
  void every_other_signal_is_read_by_a_built_in_rule() {
    Set<Term> read = new HashSet<>();
    Problems problems = new Problems();
    CatalogueFolder.files()
        .forEach(
            (file, text) ->
                RuleFile.read(file, text, new Compilers(), problems)
                    .ifPresent(rule -> read.addAll(rule.compiled().condition().reads())));
    assertThat(problems.list()).isEmpty();

    Set<Signal> unread = EnumSet.noneOf(Signal.class);
    Arrays.stream(Signal.values()).filter(signal -> !read.contains(signal)).forEach(unread::add);

    Set<Signal> listed = EnumSet.noneOf(Signal.class);
    List.of(READ_BY_CODE, SHOWN, FOR_DEPARTMENTS).forEach(listed::addAll);
    assertThat(unread).isEqualTo(listed);
  }
}
