package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.work.Party;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;

/** A case or a call, made ready for comparison with many acts. */
public sealed interface WorkFact permits CaseFact, CallFact {
  /** Kind and number: {@code case 26-00113}. */
  String label();

  String number();

  /** The case's label if there is one, else the call's: what belongs to one incident shares it. */
  String incident();

  /** When it was first recorded, {@link Instant#MIN} for in time. */
  Instant knownAt();

  /** Personnel number of who wrote it down, or {@code ""}. */
  String recordedBy();

  SourceRef source();

  List<Listed> listed();

  /** When the matter began. */
  Instant began();

  boolean isOpenAt(Instant at, AuditSettings settings);

  /** Every tie of the officer to the fact at that time, and direct ones that just fail. */
  List<Hold> holds(String officer, Instant at, DirectoryIndex directory, AuditSettings settings);

  /** Every tie that the officer had to the fact at any time before, weak, and without an end. */
  List<Hold> had(String officer, Instant at, DirectoryIndex directory);

  /** A party of the fact with its profile. */
  record Listed(WorkFact fact, Party party, Profile profile, Instant knownAt) {
    static Listed of(WorkFact fact, Party party, Instant factKnownAt, DirectoryIndex directory) {
      Instant known = later(factKnownAt, party.recordedAt());
      return new Listed(fact, party, Profile.of(party, directory.likeness()), known);
    }

    /** The part in the matter; a party without one is listed all the same. */
    String role() {
      return party.role().isEmpty() ? "party" : party.role();
    }

    /** Officers stand in reports as those who wrote them: that is no part in the matter. */
    boolean isPoliceRole() {
      return party.role().contains("officer") && !party.role().contains("victim")
          || party.role().equals("investigator")
          || party.role().equals("dispatcher");
    }
  }

  /** The later of both, an empty one being in time. */
  static Instant later(Instant known, Optional<Instant> recorded) {
    return recorded.isPresent() && recorded.get().isAfter(known) ? recorded.get() : known;
  }
}
