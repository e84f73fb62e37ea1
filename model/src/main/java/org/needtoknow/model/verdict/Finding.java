package org.needtoknow.model.verdict;

import java.util.List;
import org.needtoknow.model.Text;

/**
 * A rule that fired on an act.
 *
 * @param rule the rule's id, which is also the kind of the review item
 * @param version the rule's version
 * @param shown true when it only goes on the list of shown conflicts and opens no item
 * @param about what its items are grouped by
 * @param weight 0–100, the rule's part in the order of work
 * @param withLookups ids of earlier heads that belong to the same finding (a repetition names all
 *     it repeats)
 */
public record Finding(
    String rule, int version, boolean shown, About about, int weight, List<String> withLookups) {
  /** What review items of a kind are about, apart from the officer. */
  public enum About {
    SUBJECT,
    ACCOUNT,
    OFFICER
  }

  public Finding {
    rule = Text.required(rule, "rule");
    java.util.Objects.requireNonNull(about, "about");
    withLookups = List.copyOf(withLookups);
    if (version < 1) {
      throw new IllegalArgumentException("version counts from 1");
    }
    if (weight < 0 || weight > 100) {
      throw new IllegalArgumentException("weight is from 0 to 100");
    }
  }
}
