package org.needtoknow.jobs.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.settings.ReviewSettings;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.results.archive.Decided;
import org.needtoknow.results.document.ReviewFinding;
import org.needtoknow.results.run.MissedShare;
import org.needtoknow.rules.chance.EncounterKind;
import org.needtoknow.rules.draw.DrawnRule;
import org.needtoknow.rules.draw.Stratum;
import org.needtoknow.rules.review.ItemAct;
import org.needtoknow.rules.review.ItemKey;
import org.needtoknow.rules.review.ItemRanking;
import org.needtoknow.rules.review.ItemSummary;

class MissedEstimateTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir private Path folder;

  private static List<ItemAct> item(String id, String rule, int weight, String... acts) {
    List<ItemAct> found = new ArrayList<>();
    for (String act : acts) {
      found.add(
          new ItemAct(
              new ItemKey(id, rule, Finding.About.SUBJECT),
              weight,
              new ItemAct.Done(
                  act, List.of(act), START.plusSeconds(found.size()), "e:101", "ncic/a", "log:1"),
              new ItemAct.About("s-" + id, ""),
              EncounterKind.OTHER,
              true,
              true,
              false,
              Set.of(),
              new ItemAct.Links(Set.of(), "session", Set.of(), false),
              rule.equals(DrawnRule.ID) ? Optional.of(Stratum.UNEXPLAINED) : Optional.empty(),
              SubjectOnFile.NOTHING));
    }
    return found;
  }

  private Decided decided(String... lines) throws Exception {
    Path file = folder.resolve("decisions.ndjson");
    Files.write(file, List.of(lines));
    return Decided.read(List.of(folder.resolve("not there"), file));
  }

  private static String decision(String item, String finding) {
    return "{\"ntk\":{\"decision\":{\"item\":\"" + item + "\",\"finding\":\"" + finding + "\"}}}";
  }

  private static MissedShare share(Decided decided, List<List<ItemAct>> items) throws Exception {
    List<ItemSummary> opened = new ArrayList<>();
    List<ItemSummary> drawn = new ArrayList<>();
    for (List<ItemAct> acts : items) {
      ItemSummary summary = ItemSummary.of(acts);
      (summary.isDrawn() ? drawn : opened).add(summary);
    }
    ItemRanking ranking =
        new ItemRanking(
            opened,
            drawn,
            ReviewSettings.DEFAULTS,
            ZoneId.of("UTC"),
            60,
            START,
            START.plus(Duration.ofDays(6)));
    MissedEstimate estimate = new MissedEstimate(decided, Map.of(Stratum.UNEXPLAINED, 100L));
    for (List<ItemAct> acts : items) {
      estimate.see(acts, ItemSummary.of(acts), ranking);
    }
    return estimate.share();
  }

  @Test
  void while_nothing_is_decided_it_cannot_be_estimated() throws Exception {
    MissedShare share = share(Decided.NOTHING, List.of(item("d1", DrawnRule.ID, 0, "act 1")));

    assertThat(share.drawn()).isEqualTo(1);
    assertThat(share.decided()).isZero();
    assertThat(share.canBeEstimated()).isFalse();
    assertThat(share.share()).isEmpty();
  }

  @Test
  void what_an_item_within_the_budget_holds_is_not_missed() throws Exception {
    List<List<ItemAct>> items = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String[] held = new String[50];
    for (int i = 0; i < 50; i++) {
      items.add(item("d" + i, DrawnRule.ID, 0, "act " + i));
      lines.add(decision("d" + i, i < 10 ? "sustained" : "unfounded"));
      held[i] = "act " + i;
    }
    lines.add(decision("big", "sustained"));
    assertThat(share(decided(lines.toArray(new String[0])), items).share())
        .as("drawn and found by the draw alone")
        .hasValue(1.0);

    items.add(item("big", "coworker", 70, held));

    assertThat(share(decided(lines.toArray(new String[0])), items).share()).hasValue(0.0);
  }

  @Test
  void a_later_decision_replaces_an_earlier_one_and_a_bad_line_is_reported() throws Exception {
    Decided decided =
        decided(
            decision("a", "sustained"),
            "not json",
            decision("a", "Not Sustained"),
            decision("b", "guilty"));

    assertThat(decided.findings()).isEqualTo(Map.of("a", ReviewFinding.NOT_SUSTAINED));
    assertThat(decided.unread())
        .extracting(Decided.UnreadLine::number, Decided.UnreadLine::fault)
        .containsExactly(tuple(2L, Decided.Fault.CUT_OFF), tuple(4L, Decided.Fault.NO_DECISION));
  }
}
