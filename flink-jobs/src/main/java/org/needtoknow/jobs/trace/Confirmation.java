package org.needtoknow.jobs.trace;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.rules.identity.MatchKeys;
import org.needtoknow.rules.match.NameLikeness;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.SubjectMatcher;

/**
 * Decides whether a lookup that shares a key with the subject asked for was about it: from the
 * subject itself if it can be read, else from the shared keys.
 */
final class Confirmation {
  private final Subject wanted;
  private final Profile profile;
  private final SubjectMatcher matcher;
  private final NameLikeness likeness;

  /** The keys of the subject asked for, by their kind. */
  private final TreeMap<String, String> keys = new TreeMap<>();

  Confirmation(Subject wanted, MatchKeys matchKeys, NameLikeness likeness) {
    this.wanted = wanted;
    this.likeness = likeness;
    this.profile = Profile.of(wanted, likeness);
    this.matcher = new SubjectMatcher(likeness);
    for (String key : matchKeys.of(wanted)) {
      keys.put(key.substring(0, key.indexOf(':')), key);
    }
  }

  /** The keys to look for. */
  Set<String> keys() {
    return Set.copyOf(keys.values());
  }

  /** Compares the full subject; empty when it is another subject. */
  Optional<Match> bySubject(Subject found, Match.Basis basis) {
    if (!wanted.record().isBlank() && wanted.record().number().equals(found.record().number())) {
      return Optional.of(new Match(MatchTier.EXACT, "record number", basis));
    }
    return matcher
        .match(profile, Profile.of(found, likeness))
        .filter(tier -> tier != MatchTier.PLACE)
        .map(tier -> new Match(tier, words(tier), basis));
  }

  private static String words(MatchTier tier) {
    return switch (tier) {
      case EXACT -> "same number";
      case NAME_AND_DATE -> "same name and date of birth";
      default -> "alike";
    };
  }

  /** Compares keys only; empty when they belong to another subject. */
  Optional<Match> byKeys(Set<String> found) {
    if (shares("vin", found) || shares("record", found)) {
      return Optional.of(key(MatchTier.EXACT, shares("vin", found) ? "same VIN" : "record number"));
    }
    if (shares("name_birth", found)) {
      return Optional.of(key(MatchTier.NAME_AND_DATE, "same name and date of birth"));
    }
    if (shares("oln", found)) {
      return Optional.of(key(MatchTier.LIKENESS, "same licence number, state not compared"));
    }
    if (shares("plate", found)) {
      return Optional.of(key(MatchTier.LIKENESS, "same plate, state not compared"));
    }
    if (shares("sound_year", found)) {
      return Optional.of(key(MatchTier.LIKENESS, "sounds alike, born the same year"));
    }
    boolean otherDate =
        keys.containsKey("name_birth")
            && found.stream().anyMatch(key -> key.startsWith("name_birth:"));
    return shares("name", found) && !otherDate
        ? Optional.of(key(MatchTier.LIKENESS, "same name, no date to compare"))
        : Optional.empty();
  }

  private boolean shares(String kind, Set<String> found) {
    return keys.containsKey(kind) && found.contains(keys.get(kind));
  }

  private static Match key(MatchTier tier, String how) {
    return new Match(tier, how, Match.Basis.KEY);
  }
}
