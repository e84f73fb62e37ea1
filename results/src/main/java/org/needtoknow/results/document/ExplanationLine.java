package org.needtoknow.results.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A tie from a lookup to a fact on file, by a template.
 *
 * @param template the template's number
 * @param strength {@code strong} or {@code weak}
 * @param fact kind and number of the fact
 * @param source where the fact was read
 * @param name the template's name
 * @param officerTie what ties the officer to the fact
 * @param subjectRole the subject's role in the fact
 * @param lagSeconds seconds from the fact's time to the lookup, negative when the lookup came first
 * @param tier how the subject matched
 * @param selfRecordedAfter true when the officer recorded the fact after the lookup and no
 *     independent record confirms it
 * @param why for one that does not count, the reason
 */
public record ExplanationLine(
    int template,
    String strength,
    String fact,
    Optional<SourceRow> source,
    String name,
    String officerTie,
    String subjectRole,
    Optional<Long> lagSeconds,
    String tier,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean selfRecordedAfter,
    String why) {
  private static final String WEAK = "weak";

  public ExplanationLine {
    strength = Blank.orBlank(strength);
    fact = Blank.orBlank(fact);
    source = Blank.orEmpty(source);
    name = Blank.orBlank(name);
    officerTie = Blank.orBlank(officerTie);
    subjectRole = Blank.orBlank(subjectRole);
    lagSeconds = Blank.orEmpty(lagSeconds);
    tier = Blank.orBlank(tier);
    why = Blank.orBlank(why);
  }

  public boolean isWeak() {
    return strength.equals(WEAK);
  }

  public boolean isStrong() {
    return !isWeak();
  }

  /** Template and fact, never the subject's role. */
  @Override
  public String toString() {
    return "ExplanationLine[" + template + " " + fact + "]";
  }
}
