package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;

/**
 * Template 11: nothing lists the subject in the officer's case, but the subject shares an address,
 * a telephone or a vehicle with somebody who stands in it. Weak, and off unless the department
 * turns it on: streets and families are small, and it would cover curiosity as well as work.
 */
final class TiedToParty {
  private TiedToParty() {}

  static void explain(Situation situation, Consumer<Candidate> found) {
    if (!situation.settings().templates().contains(Template.TIED_TO_PARTY)) {
      return;
    }
    KnownOf subject = KnownOf.subject(situation);
    if (subject.isBlank()) {
      return;
    }
    Set<WorkFact> lists = new HashSet<>();
    situation.matches().forEach(match -> lists.add(match.listed().fact()));
    for (CaseFact file : situation.facts().cases()) {
      if (lists.contains(file)) {
        continue;
      }
      for (WorkFact.Listed party : file.listed()) {
        String shared = party.isPoliceRole() ? "" : shared(subject, KnownOf.party(party));
        if (!shared.isEmpty()) {
          offer(file, party, shared, situation, found);
        }
      }
    }
  }

  private static String shared(KnownOf subject, KnownOf party) {
    if (subject.sharesHomeWith(party)) {
      return "address";
    }
    if (subject.sharesPhoneWith(party)) {
      return "telephone";
    }
    return subject.sharesVehicleWith(party) ? "vehicle" : "";
  }

  private static void offer(
      CaseFact file,
      WorkFact.Listed party,
      String shared,
      Situation situation,
      Consumer<Candidate> found) {
    for (Hold hold :
        file.holds(
            situation.officer(), situation.at(), situation.directory(), situation.settings())) {
      if (hold.holds() && hold.strength() == Strength.STRONG) {
        Instant known = hold.knownAt().isAfter(party.knownAt()) ? hold.knownAt() : party.knownAt();
        found.accept(
            new Candidate(
                Template.TIED_TO_PARTY,
                Strength.WEAK,
                file.label(),
                file.incident(),
                hold.words() + "; " + shared + " of a party",
                "",
                hold.lagSeconds(situation.at()),
                shared.equals("address") ? MatchTier.PLACE : MatchTier.EXACT,
                false,
                "",
                file.source(),
                known));
      }
    }
  }
}
