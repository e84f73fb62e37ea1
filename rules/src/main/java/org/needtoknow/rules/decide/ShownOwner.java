package org.needtoknow.rules.decide;

import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.Ties;

/**
 * The registered owner of a vehicle, whom the system looked up by itself. When nothing explains the
 * lookup of the vehicle, an owner who is a relative, a coworker or restricted counts as if the
 * owner had been looked up by name. When anything explains it the owner does not count, since an
 * officer cannot know a plate's owner before the answer comes.
 */
final class ShownOwner {
  private ShownOwner() {}

  /** The same judgement, with the owner's closeness when the vehicle itself has none. */
  static Judgement of(Judgement judgement, Question question, DirectoryIndex directory) {
    Lookup head = question.head();
    String officer = question.officer();
    if (judgement.verdict() != Verdict.UNEXPLAINED
        || judgement.closeness().isDelicate()
        || head.subject().vehicle().isBlank()
        || officer.isEmpty()) {
      return judgement;
    }
    Relation relation = Relation.NONE;
    boolean adverse = false;
    Optional<Restriction.Kind> restricted = Optional.empty();
    for (Profile owner : AnsweredSubject.owners(question.act().act(), directory.likeness())) {
      Ties.Tie tie = directory.ties().between(officer, owner, head.at());
      relation = tie.relation().compareTo(relation) < 0 ? tie.relation() : relation;
      adverse |= tie.adverse();
      restricted =
          restricted.or(
              () ->
                  directory
                      .restrictions()
                      .on(owner, Set.of(officer), head.at())
                      .map(Restriction::kind));
    }
    return judgement.with(
        new Closeness(relation, judgement.closeness().possible(), adverse, restricted));
  }
}
