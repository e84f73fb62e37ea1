package org.needtoknow.results.document;

/**
 * A person of the department who must not handle an item.
 *
 * @param employee personnel number
 * @param reason in a word
 * @param sentence who it is and why
 */
public record KeptAwayLine(String employee, String reason, String sentence) {
  public KeptAwayLine {
    employee = Blank.required(employee, "ntk.item.kept_away.employee");
    reason = Blank.orBlank(reason);
    sentence = Blank.orBlank(sentence);
  }

  /** Only the reason. */
  @Override
  public String toString() {
    return "KeptAwayLine[" + reason + "]";
  }
}
