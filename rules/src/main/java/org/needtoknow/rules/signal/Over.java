package org.needtoknow.rules.signal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;

/** What a rule looks at: one lookup, or many together. */
public enum Over {
  LOOKUP("signal", "one lookup with its explanations and the officer's history"),
  PURSUIT("measure", "what one officer looked up of one subject, over the whole log"),
  OFFICER("measure", "everything one officer looked up, over the whole log"),
  WEEK("measure", "what one officer looked up in one week"),
  SUBJECT("measure", "what two or more officers looked up of one subject, over the whole log"),
  ACCOUNT("measure", "what was done with one account, over the whole log");

  private final String noun;
  private final String meaning;

  Over(String noun, String meaning) {
    this.noun = noun;
    this.meaning = meaning;
  }

  /** The word in rule files. */
  public String key() {
    return Text.lower(this);
  }

  /** What its terms are called. */
  public String noun() {
    return noun;
  }

  public String meaning() {
    return meaning;
  }

  /** The words that conditions over it may use. */
  public List<Term> terms() {
    return this == LOOKUP
        ? List.of(Signal.values())
        : List.copyOf(
            Arrays.stream(Measure.values()).filter(measure -> measure.over() == this).toList());
  }

  public static Optional<Over> of(String key) {
    return Arrays.stream(values()).filter(over -> over.key().equals(key)).findFirst();
  }
}
