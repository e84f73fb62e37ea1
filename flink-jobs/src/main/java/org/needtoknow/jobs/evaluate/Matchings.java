package org.needtoknow.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needtoknow.jobs.evaluate.Evaluation.Matching;
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
    for (NamePair pair : pairs) {
      allSame += pair.same() ? 1 : 0;
      Optional<MatchTier> tier =
          matcher.match(Profile.of(pair.one(), likeness), Profile.of(pair.other(), likeness));
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
              TIERS.get(i).name().toLowerCase(Locale.ROOT),
              new Share(same[i], allSame),
              new Share(same[i], matched[i])));
    }
    return Optional.of(new Matching(allSame, pairs.size() - allSame, tiers));
  }
}
