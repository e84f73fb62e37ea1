package org.needtoknow.rules.explain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Template;

/**
 * Template 11: nothing lists the subject in the officer's case, but the subject shares an address,
 * a telephone or a vehicle with a party of it. Weak, and off unless the department turns it on:
 * streets and families are small, and it would cover curiosity as well as work.
 */
final class TiedToParty {
  /** What subject and party share. */
  private enum Shared {
    ADDRESS(MatchTier.PLACE),
    TELEPHONE(MatchTier.EXACT),
    VEHICLE(MatchTier.EXACT);

    private final MatchTier tier;

    Shared(MatchTier tier) {
      this.tier = tier;
    }
  }

  private TiedToParty() {}

  static void explain(Situation situation, Consumer<Candidate> found) {
    KnownDetails subject = KnownDetails.subject(situation);
    if (subject.isBlank()) {
      return;
    }
    Set<WorkFact> listing = new HashSet<>();
    situation.matches().forEach(match -> listing.add(match.listed().fact()));
    for (CaseFact file : situation.facts().cases()) {
      if (listing.contains(file)) {
        continue;
      }
      for (WorkFact.Listed party : file.listed()) {
        if (!party.isPoliceRole()) {
          shared(subject, KnownDetails.party(party))
              .ifPresent(shared -> offer(file, party, shared, situation, found));
        }
      }
    }
  }

  private static Optional<Shared> shared(KnownDetails subject, KnownDetails party) {
    if (subject.sharesHomeWith(party)) {
      return Optional.of(Shared.ADDRESS);
    }
    if (subject.sharesPhoneWith(party)) {
      return Optional.of(Shared.TELEPHONE);
    }
    return subject.sharesVehicleWith(party) ? Optional.of(Shared.VEHICLE) : Optional.empty();
  }

  private static void offer(
      CaseFact file,
      WorkFact.Listed party,
      Shared shared,
      Situation situation,
      Consumer<Candidate> found) {
    for (OfficerTie tie : situation.ties(file)) {
      if (tie.isStrong()) {
        found.accept(
            Candidate.by(Template.TIED_TO_PARTY, file.ref())
                .officerTie(tie.words() + "; " + Text.lower(shared) + " of a party")
                .lagSeconds(tie.lagSeconds(situation.at()))
                .tier(shared.tier)
                .knownAt(tie.knownAt())
                .andKnownAt(party.knownAt())
                .build());
      }
    }
  }
}
