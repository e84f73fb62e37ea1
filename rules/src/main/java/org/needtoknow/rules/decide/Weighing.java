package org.needtoknow.rules.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.rules.explain.Candidate;

/**
 * The explanations of an act, weighed.
 *
 * @param counting explanations that count, best first
 * @param tried explanations that do not count, with the reason; at most {@link #MOST_TRIED}
 * @param open what would have to be on file to know whether more of them count, in words
 * @param strong whether one that counts stands alone
 */
record Weighing(
    List<Explanation> counting, List<Explanation> tried, Set<String> open, boolean strong) {
  /** How many explanations that do not count are listed. */
  private static final int MOST_TRIED = 6;

  Weighing {
    counting = List.copyOf(counting);
    tried = List.copyOf(tried);
  }

  static Weighing of(List<Candidate> candidates, Closeness closeness, AsOf asOf) {
    List<Explanation> counting = new ArrayList<>(2);
    for (Candidate candidate : candidates) {
      if (candidate.standsAlone() && !isListed(candidate, "", counting)) {
        counting.add(candidate.accepted());
      }
    }
    int strongest = counting.size();
    List<Explanation> tried = new ArrayList<>(2);
    Set<String> open = new LinkedHashSet<>(2);
    for (Candidate candidate : candidates) {
      if (candidate.standsAlone() || isFactListed(candidate, counting, strongest)) {
        continue;
      }
      Optional<Weakness> weakness =
          candidate.holds() || candidate.uncertain()
              ? Weakness.of(candidate, closeness, asOf)
              : Optional.empty();
      if (candidate.holds() && weakness.isEmpty()) {
        if (!isListed(candidate, "", counting)) {
          counting.add(candidate.accepted());
        }
        continue;
      }
      if (candidate.uncertain() && weakness.isEmpty()) {
        open.add(candidate.fact().label() + ": " + candidate.why());
      }
      String why = weakness.map(w -> w.words(asOf.settings())).orElse(candidate.why());
      if (tried.size() < MOST_TRIED && !isListed(candidate, why, tried)) {
        tried.add(candidate.tried(why));
      }
    }
    return new Weighing(counting, tried, open, strongest > 0);
  }

  private static boolean isListed(Candidate candidate, String why, List<Explanation> listed) {
    for (Explanation one : listed) {
      if (one.template() == candidate.template()
          && one.fact().equals(candidate.fact().label())
          && one.why().equals(why)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFactListed(Candidate candidate, List<Explanation> listed, int first) {
    for (int i = 0; i < first; i++) {
      if (listed.get(i).fact().equals(candidate.fact().label())) {
        return true;
      }
    }
    return false;
  }
}
