package org.needtoknow.results.document;

/**
 * A clause of a policy, as a review item cites it.
 *
 * @param obligation number of the obligation that the clause lays down
 * @param document the policy
 * @param clause the clause in it
 * @param wording the clause's words; or the duty in short where the clause is not adopted
 * @param limit what the clause does not cover
 * @param adopted whether the department has adopted it; else it is the CJIS Security Policy, which
 *     binds everyone with access to these systems
 */
public record CitedClause(
    String obligation,
    String document,
    String clause,
    String wording,
    String limit,
    boolean adopted) {
  public CitedClause {
    obligation = Blank.orBlank(obligation);
    document = Blank.orBlank(document);
    clause = Blank.orBlank(clause);
    wording = Blank.orBlank(wording);
    limit = Blank.orBlank(limit);
  }

  /** Document and number, as people cite it. */
  public String cited() {
    return document + ", " + clause;
  }
}
