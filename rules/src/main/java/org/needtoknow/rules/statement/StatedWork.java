package org.needtoknow.rules.statement;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;

/**
 * An explanation of an act, as its document has it.
 *
 * @param counts false for one that was tried and does not count
 * @param fact kind and number: {@code case 26-00113}
 * @param officerTie what ties the officer to the fact, or {@code ""}
 * @param role the subject's role in the fact, {@code ""} when the fact does not list the subject
 * @param afterwards whether the officer alone recorded it after the lookup
 * @param why why it does not count, {@code ""} when it does
 * @param source where the fact was read
 */
public record StatedWork(
    Template template,
    Strength strength,
    boolean counts,
    String fact,
    String officerTie,
    String role,
    MatchTier tier,
    boolean afterwards,
    String why,
    SourceRef source) {
  public StatedWork {
    requireNonNull(template, "template");
    requireNonNull(strength, "strength");
    fact = Text.required(fact, "fact");
    officerTie = Text.orBlank(officerTie, "officerTie");
    role = Text.orBlank(role, "role");
    requireNonNull(tier, "tier");
    why = Text.orBlank(why, "why");
    requireNonNull(source, "source");
  }

  /** Whether the fact lists a party who is nearly the subject, and not the subject. */
  boolean isNear() {
    return tier == MatchTier.NONE && !role.isEmpty();
  }
}
