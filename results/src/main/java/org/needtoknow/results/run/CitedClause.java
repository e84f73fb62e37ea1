package org.needtoknow.results.run;

import org.needtoknow.model.Text;

/**
 * A clause of a policy that an item cites.
 *
 * @param document the policy's name
 * @param clause its number
 * @param wording its own words, or the duty when none was adopted
 * @param limit what a finding may be used for, or {@code ""}
 * @param adopted false for the federal duty, where the department has adopted no clause
 */
public record CitedClause(
    String document, String clause, String wording, String limit, boolean adopted) {
  public CitedClause {
    document = Text.required(Absent.text(document), "clauses.document");
    clause = Text.required(Absent.text(clause), "clauses.clause");
    wording = Absent.text(wording);
    limit = Absent.text(limit);
  }

  /** Document and number, as people cite it. */
  public String cited() {
    return document + ", " + clause;
  }
}
