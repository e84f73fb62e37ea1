package org.needtoknow.jobs.evaluate;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.rules.match.NameLikeness;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.SubjectMatcher;

/**
 * How well matching separates people.
 *
 * @param same pairs that are one person
 * @param different pairs that are two people
 * @param byTier surest first
 * @param byKind by how the second of a pair was changed: how many pairs match by name and date or a
 *     surer tier
 */
record MatchingFigures(
    long same, long different, List<Tier> byTier, SortedMap<String, Share> byKind) {
  private static final List<MatchTier> TIERS =
      List.of(MatchTier.EXACT, MatchTier.NAME_AND_DATE, MatchTier.LIKENESS);

  MatchingFigures {
    byTier = List.copyOf(byTier);
  }

  /**
   * A tier together with all surer ones.
   *
   * @param recall of pairs that are one person, those that match
   * @param precision of pairs that match, those that are one person
   */
  record Tier(String tier, Share recall, Share precision) {}

  private record Matched(NamePair pair, Optional<MatchTier> tier) {
    boolean atLeast(MatchTier other) {
      return tier.isPresent() && tier.get().compareTo(other) <= 0;
    }

    String kind() {
      return (pair.same() ? "one person, " : "two people, ") + pair.how();
    }
  }

  /** Empty when there are no pairs. */
  static Optional<MatchingFigures> of(List<NamePair> pairs) {
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    NameLikeness likeness = new NameLikeness();
    SubjectMatcher matcher = new SubjectMatcher(likeness);
    List<Matched> all =
        pairs.stream()
            .map(
                pair ->
                    new Matched(
                        pair,
                        matcher.match(
                            Profile.of(pair.one(), likeness), Profile.of(pair.other(), likeness))))
            .toList();
    List<Matched> same = all.stream().filter(one -> one.pair().same()).toList();
    return Optional.of(
        new MatchingFigures(
            same.size(),
            all.size() - same.size(),
            TIERS.stream().map(tier -> tier(tier, all, same)).toList(),
            all.stream()
                .collect(
                    groupingBy(
                        Matched::kind,
                        TreeMap::new,
                        collectingAndThen(
                            toList(),
                            ofKind ->
                                Share.of(ofKind, one -> one.atLeast(MatchTier.NAME_AND_DATE)))))));
  }

  private static Tier tier(MatchTier tier, List<Matched> all, List<Matched> same) {
    List<Matched> matched = all.stream().filter(one -> one.atLeast(tier)).toList();
    return new Tier(
        Text.lower(tier),
        Share.of(same, one -> one.atLeast(tier)),
        Share.of(matched, one -> one.pair().same()));
  }
}
