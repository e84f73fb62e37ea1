package org.needtoknow.rules.statement;

import java.util.List;
import java.util.Optional;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.model.verdict.TieOnFile;

/**
 * What an item says of itself. Restricted.
 *
 * @param headline its gravest acts or its tie, in a few words that name no person
 * @param obligations numbers of the obligations that the ground concerns
 * @param question the rule's question; with the tie, without naming anyone
 * @param ties the rows that tie the subjects to the officer, the nearest first
 * @param subjectKind what the first act looked up
 * @param many whether it is on several subjects
 * @param name the name behind a number, for an item on one subject
 * @param keptAway who must not handle it
 * @param outside why it has to be handled outside the department, empty when it has not
 */
public record ItemStatement(
    String headline,
    ItemGround ground,
    List<String> obligations,
    String question,
    List<TieOnFile> ties,
    SubjectKind subjectKind,
    boolean many,
    Optional<SubjectOnFile.Name> name,
    SpeaksFor speaksFor,
    List<KeptAway> keptAway,
    Optional<String> outside) {
  public ItemStatement {
    obligations = List.copyOf(obligations);
    ties = List.copyOf(ties);
    keptAway = List.copyOf(keptAway);
  }

  /** Only the headline. */
  @Override
  public String toString() {
    return "ItemStatement[" + headline + "]";
  }
}
