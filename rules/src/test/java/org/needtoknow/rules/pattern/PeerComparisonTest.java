package org.needtoknow.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.chance.OfficerEncounters;
import org.needtoknow.rules.signal.Measure;

/** Where an officer's share lies among peers, in numbers that can be checked. */
class PeerComparisonTest {
  private static final Rule COMPARES =
      Rule.builder("one-offs").title("One-offs").condition("one_offs_chance >= 5").build();
  private static final Rule COMPARES_NOT =
      Rule.builder("other").title("Other").condition("one_offs >= 5").build();

  private static OfficerTotals totals(String officer, long acts, long oneOffs) {
    return new OfficerTotals(
        officer,
        Map.of(Measure.OFFICER_ACTS, acts, Measure.OFFICER_ONE_OFFS, oneOffs),
        Map.of(),
        OfficerEncounters.NONE);
  }

  private static Optional<PeerComparison.Standing> standing(Rule rule, int others) {
    List<OfficerTotals> everybody = new ArrayList<>();
    Map<String, Peers.Assignment> assignments = new HashMap<>();
    everybody.add(totals("e:0", 200, 50));
    assignments.put("e:0", new Peers.Assignment("detective", "Bureau"));
    for (int i = 1; i <= others; i++) {
      everybody.add(totals("e:" + i, 100, i));
      assignments.put("e:" + i, new Peers.Assignment("detective", "Bureau"));
    }
    everybody.add(totals("e:few", 29, 29));
    return new PeerComparison(everybody, new Peers(everybody, assignments)).of(rule, "e:0");
  }

  @Test
  void the_group_its_size_its_quartiles_and_the_own_share_are_given() {
    PeerComparison.Standing standing = standing(COMPARES, 9).orElseThrow();

    assertThat(standing.measure()).isEqualTo("one_offs");
    assertThat(standing.value()).isEqualTo(0.25);
    assertThat(standing.others()).isEqualTo(9);
    assertThat(standing.quartile(1)).hasValue(0.05);
    assertThat(standing.sentence())
        .startsWith("50 of the officer's 200 acts count as \"one offs\" (25.00 %). Among 9 others,")
        .contains("people of the role detective in the unit Bureau", "the median 5.00 %");
  }

  @Test
  void one_or_two_people_are_no_peers() {
    PeerComparison.Standing standing = standing(COMPARES, 2).orElseThrow();

    assertThat(standing.quartiles()).isEmpty();
    assertThat(standing.sentence()).endsWith("There are too few people to compare with.");
  }

  @Test
  void a_rule_that_compares_no_shares_has_no_comparison() {
    assertThat(standing(COMPARES_NOT, 9)).isEmpty();
  }
}
