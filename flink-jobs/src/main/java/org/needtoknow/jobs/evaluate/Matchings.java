package org.needtoknow.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.evaluate.Evaluation.Matching;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.rules.match.NameLikeness;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.SubjectMatcher;

/** Counts how well each tier of matching tells people apart. */
final class Matchings {
  private static final List<MatchTier> TIERS =
      List.of(MatchTier.EXACT, MatchTier.NAME_AND_DATE, MatchTier.LIKENESS);

  private Matchings() {}

  static Optional<Matching> of(List<NamePair> pairs) {
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    NameLikeness likeness = new NameLikeness();
    SubjectMatcher matcher = new SubjectMatcher(likeness);
    long[] same = new long[TIERS.size()];
    long[] matched = new long[TIERS.size()];
    long allSame = 0;
    SortedMap<String, long[]> byKind = new TreeMap<>();
    for (NamePair pair : pairs) {
      allSame += pair.same() ? 1 : 0;
      Optional<MatchTier> tier =
          matcher.match(Profile.of(pair.one(), likeness), Profile.of(pair.other(), likeness));
      boolean surely = tier.isPresent() && tier.get().compareTo(MatchTier.NAME_AND_DATE) <= 0;
      long[] counts =
          byKind.computeIfAbsent(
              (pair.same() ? "one person, " : "two people, ") + pair.how(), k -> new long[2]);
      counts[0] += surely ? 1 : 0;
      counts[1]++;
      for (int i = 0; i < TIERS.size(); i++) {
        if (tier.isPresent() && tier.get().compareTo(TIERS.get(i)) <= 0) {
          matched[i]++;
          same[i] += pair.same() ? 1 : 0;
        }
      }
    }
    List<Matching.Tier> tiers = new ArrayList<>();
    for (int i = 0; i < TIERS.size(); i++) {
      tiers.add(
          new Matching.Tier(
              Text.lower(TIERS.get(i)),
              new Share(same[i], allSame),
              new Share(same[i], matched[i])));
    }
    SortedMap<String, Share> shares = new TreeMap<>();
    byKind.forEach((kind, counts) -> shares.put(kind, new Share(counts[0], counts[1])));
    return Optional.of(new Matching(allSame, pairs.size() - allSame, tiers, shares));
  }
}
