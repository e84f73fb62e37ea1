package org.needtoknow.rules.pattern;

import java.util.List;
import org.needtoknow.rules.catalogue.Rule;

/**
 * A pattern rule that fired, with the acts it names.
 *
 * @param officer key of who answers; {@code ""} where several people do, or nobody known
 * @param subject id of the subject that it is about, or {@code ""}
 * @param account that it is about, or {@code ""}
 * @param acts in order of (time, id)
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
