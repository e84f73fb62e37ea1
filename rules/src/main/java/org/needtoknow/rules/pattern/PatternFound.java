package org.needtoknow.rules.pattern;

import java.util.List;
import org.needtoknow.rules.catalogue.Rule;

/**
 * A pattern rule that fired, with the acts it names.
 *
 * @param officer key of the accountable person; {@code ""} for several people or an unknown person
 * @param subject id of the subject of a rule over a subject or pursuit, else {@code ""}
 * @param account system and account of a rule over an account, else {@code ""}
 * @param acts in order of (time, id), one or more
 */
public record PatternFound(
    Rule rule, String officer, String subject, String account, List<ActRow> acts) {
  public PatternFound {
    acts = List.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("a pattern without acts");
    }
  }
}
