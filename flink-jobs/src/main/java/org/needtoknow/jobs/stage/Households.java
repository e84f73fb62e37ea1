package org.needtoknow.jobs.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Party;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.KeyIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.StreetAddress;

/**
 * Where a subject is known to live, as keyed hashes: from the log, the directory, and the cases and
 * calls at hand. Only groups items that are shown together; it is no part of any decision.
 */
final class Households {
  private record Known(Profile profile, Party party) {}

  private final DirectoryIndex index;
  private final KeyedHash hash;
  private final List<CaseFile> cases;
  private final List<CallForService> calls;

  /** Made when it is first asked for: few officers have an item about a subject. */
  private KeyIndex<Known> known;

  private final Map<String, Set<String>> bySubject = new HashMap<>();

  Households(
      DirectoryIndex index, KeyedHash hash, List<CaseFile> cases, List<CallForService> calls) {
    this.index = index;
    this.hash = hash;
    this.cases = cases;
    this.calls = calls;
  }

  private void remember(Party party) {
    if (party.person().address().isEmpty()) {
      return;
    }
    Profile profile = Profile.of(party, index.likeness());
    known.add(profile, new Known(profile, party));
  }

  Set<String> of(AuditedAct act) {
    Subject subject = act.act().act().head().subject();
    if (act.subjectId().isEmpty()) {
      return Set.of();
    }
    Set<String> found =
        new TreeSet<>(bySubject.computeIfAbsent(act.subjectId(), id -> find(subject)));
    add(subject.person().address(), found);
    return found;
  }

  private Set<String> find(Subject subject) {
    Set<String> found = new TreeSet<>();
    Profile profile = Profile.of(subject, index.likeness());
    index.ties().onFile(profile).map(PersonIdentity::address).ifPresent(a -> add(a, found));
    if (known == null) {
      known = new KeyIndex<>();
      cases.forEach(file -> file.parties().forEach(this::remember));
      calls.forEach(call -> call.parties().forEach(this::remember));
    }
    for (Known one : known.find(profile)) {
      Optional<MatchTier> tier = index.matcher().match(profile, one.profile());
      if (tier.isPresent()
          && (tier.get() == MatchTier.EXACT || tier.get() == MatchTier.NAME_AND_DATE)) {
        add(one.party().person().address(), found);
      }
    }
    return found;
  }

  private void add(String address, Set<String> found) {
    StreetAddress parsed = StreetAddress.parse(address);
    if (!parsed.isBlank()) {
      found.add(hash.id("household", parsed.street(), parsed.unit(), parsed.townName()));
    }
  }
}
