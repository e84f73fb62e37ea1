package org.needtoknow.results.document;

/**
 * A clause of a policy, as a review item cites it.
 *
 * @param obligation number of the obligation that the clause lays down
 * @param document the policy
 * @param clause the clause in it
 * @param wording the clause's words; or the duty in short where the clause is not adopted
 * @param wordingIs {@code quotation} of the department's own policy, or {@code paraphrase} by this
 *     program
 * @param limit what the clause does not cover
 * @param adopted whether the department has adopted it; else it is of the CJIS Security Policy,
 *     which binds all users of these systems
 */
public record CitedClause(
    String obligation,
    String document,
    String clause,
    String wording,
    String wordingIs,
    String limit,
    boolean adopted) {
  private static final String QUOTATION = "quotation";
  private static final String PARAPHRASE = "paraphrase";

  public CitedClause {
    obligation = Blank.orBlank(obligation);
    document = Blank.orBlank(document);
    clause = Blank.orBlank(clause);
    wording = Blank.orBlank(wording);
    wordingIs = Blank.orBlank(wordingIs);
    limit = Blank.orBlank(limit);
  }

  /** A clause whose wording is quoted if the department adopted it, and a paraphrase if not. */
  public CitedClause(
      String obligation,
      String document,
      String clause,
      String wording,
      String limit,
      boolean adopted) {
    this(obligation, document, clause, wording, adopted ? QUOTATION : PARAPHRASE, limit, adopted);
  }

  /** Document and number, as people cite it. */
  public String cited() {
    return document + ", " + clause;
  }
}
