package org.needtoknow.rules.catalogue;

/**
 * A rule could not be evaluated on an act. The caller decides {@code UNDETERMINED(evaluation
 * failed)}, because the act was not judged. The message names the rule and no subject.
 */
public final class RuleFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String rule;

  RuleFailure(String rule, String why, Throwable cause) {
    super("rule " + rule + ": " + why, cause);
    this.rule = rule;
  }

  /** The rule's id, or {@code *} when no rule could be tried. */
  public String rule() {
    return rule;
  }
}
