package org.needtoknow.rules.decide;

import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.explain.Situation;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.Ties;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * A vehicle that nothing explains, whose registered owner the system looked up by itself: that the
 * owner is a relative, a coworker or somebody restricted says as much as if the owner had been
 * asked for by name. Where anything explains the lookup of the vehicle it says nothing, since
 * nobody knows a plate's owner before the answer comes.
 */
final class ShownOwner {
  private ShownOwner() {}

  /**
   * The same judgement, with what the owner is to the officer where the vehicle itself is nothing.
   */
  static Judgement of(Judgement judgement, ResolvedAct act, DirectoryIndex directory) {
    Lookup head = act.act().head();
    String officer = Situation.officerOf(act);
    if (judgement.verdict() != Verdict.UNEXPLAINED
        || judgement.relation() != Relation.NONE
        || judgement.adverse()
        || judgement.restricted().isPresent()
        || head.subject().vehicle().isBlank()
        || officer.isEmpty()) {
      return judgement;
    }
    Relation relation = Relation.NONE;
    boolean adverse = false;
    Optional<Restriction.Kind> restricted = Optional.empty();
    for (Lookup followUp : act.act().followUps()) {
      if (followUp.subject().person().isBlank()) {
        continue;
      }
      Profile owner = Profile.of(followUp.subject(), directory.likeness());
      Ties.Tie tie = directory.ties().between(officer, owner, head.at());
      relation = tie.relation().compareTo(relation) < 0 ? tie.relation() : relation;
      adverse |= tie.adverse();
      restricted =
          restricted.or(
              () ->
                  directory
                      .restricted()
                      .on(owner, Set.of(officer), head.at())
                      .map(Restriction::kind));
    }
    return judgement.on(relation, adverse, restricted);
  }
}
