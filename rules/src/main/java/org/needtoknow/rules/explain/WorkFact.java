package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.work.Party;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;

/** A case or a call, prepared for comparison with many acts. */
public sealed interface WorkFact permits CaseFact, CallFact {
  /** Its name in explanations, and the incident: facts of one incident share the case's label. */
  FactRef ref();

  String number();

  /** When it was first recorded, {@link Instant#MIN} for in time. */
  Instant knownAt();

  /** Personnel number of the person who recorded it, or {@code ""}. */
  String recordedBy();

  List<Listed> listed();

  /** When the case or call began. */
  Instant began();

  /** Whether the rows on file say whose it is; without them it may be anyone's. */
  boolean namesOfficers();

  boolean isOpenAt(Instant at, AuditSettings settings);

  /** Every tie of the officer to the fact at that time, and direct ones that do not hold. */
  List<OfficerTie> ties(
      String officer, Instant at, DirectoryIndex directory, AuditSettings settings);

  /** Every tie that the officer had to the fact at any time before, weak, and without an end. */
  List<OfficerTie> formerTies(String officer, Instant at, DirectoryIndex directory);

  /** A party of the fact with its profile. */
  record Listed(WorkFact fact, Party party, Profile profile, Instant knownAt) {
    static Listed of(WorkFact fact, Party party, Instant factKnownAt, DirectoryIndex directory) {
      Instant known = later(factKnownAt, party.recordedAt());
      return new Listed(fact, party, Profile.of(party, directory.likeness()), known);
    }

    /** The party's role; a party without one is still listed. */
    String role() {
      return party.role().isEmpty() ? "party" : party.role();
    }

    /**
     * Whether the person is a party: officers are named in reports as authors, which is not a role
     * in the case or call.
     */
    boolean isPoliceRole() {
      return party.role().contains("officer") && !party.role().contains("victim")
          || party.role().equals("investigator")
          || party.role().equals("dispatcher");
    }
  }

  /** The later of both times; an empty one means in time. */
  static Instant later(Instant known, Optional<Instant> recorded) {
    return recorded.isPresent() && recorded.get().isAfter(known) ? recorded.get() : known;
  }
}
