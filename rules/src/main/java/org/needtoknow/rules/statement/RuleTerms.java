package org.needtoknow.rules.statement;

import java.util.regex.Pattern;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.signal.Term;

/** Which signals and measures the condition of a rule depends on. */
final class RuleTerms {
  private RuleTerms() {}

  static boolean names(Rule rule, Term term) {
    return Pattern.compile("\\b" + Pattern.quote(term.key()) + "\\b")
        .matcher(rule.condition())
        .find();
  }
}
