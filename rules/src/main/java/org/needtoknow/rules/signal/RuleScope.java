package org.needtoknow.rules.signal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;

/** What a rule looks at: one lookup, or a group of lookups. */
public enum RuleScope {
  LOOKUP("signal", "one lookup with its explanations and the officer's history"),
  PURSUIT("measure", "what one officer looked up of one subject, over the whole log"),
  OFFICER("measure", "everything one officer looked up, over the whole log"),
  WEEK("measure", "what one officer looked up in one week"),
  SUBJECT("measure", "what two or more officers looked up of one subject, over the whole log"),
  ACCOUNT("measure", "what was done with one account, over the whole log");

  private final String noun;
  private final String meaning;

  RuleScope(String noun, String meaning) {
    this.noun = noun;
    this.meaning = meaning;
  }

  /** The word in rule files. */
  public String key() {
    return Text.lower(this);
  }

  /** The word for its terms: signal or measure. */
  public String noun() {
    return noun;
  }

  public String meaning() {
    return meaning;
  }

  /** The terms that conditions over it may use. */
  public List<Term> terms() {
    return this == LOOKUP
        ? List.of(Signal.values())
        : List.copyOf(
            Arrays.stream(Measure.values()).filter(measure -> measure.scope() == this).toList());
  }

  public static Optional<RuleScope> of(String key) {
    return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
  }
}
