package org.needtoknow.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.evaluate.EpisodeFigures.Found;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.verdict.UndeterminedReason;

class EvaluationTest {
  @TempDir private Path audit;
  private final List<String> lookups = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  @Test
  void an_episode_is_found_by_one_of_its_acts_in_an_item_within_the_budget() throws Exception {
    lookup("a", "a", 1, "UNEXPLAINED", "");
    lookup("b", "a", 2, "UNEXPLAINED", ""); // follow-up of a
    lookup("c", "c", 3, "UNEXPLAINED", "");
    lookup("d", "d", 4, "UNEXPLAINED", "");
    lookup("e", "e", 5, "UNEXPLAINED", "");
    label("M-1", true, "coworker", true, 2);
    label("M-2", true, "coworker", true, 3);
    label("M-3", true, "self", true, 4);
    label("M-4", true, "curiosity", false, 5);
    item("one", "coworker", true, "a", "b");
    item("two", "self", false, "c");
    item("three", "random", true, "d");

    Evaluation evaluation = evaluate();

    assertThat(evaluation.episodes().byKind())
        .containsEntry("coworker", new Found(2, 1, 2))
        .containsEntry("self", new Found(1, 0, 0))
        .doesNotContainKey("curiosity");
    assertThat(evaluation.episodes().untraceable()).containsEntry("curiosity", new Found(1, 0, 0));
    assertThat(evaluation.episodes().recall()).isEqualTo(new Share(1, 3));
    assertThat(evaluation.episodes().missed().stream().map(missed -> missed.label().episode()))
        .containsExactly("M-2", "M-3", "M-4");
  }

  @Test
  void an_item_is_right_when_it_holds_an_act_of_misuse() throws Exception {
    lookup("a", "a", 1, "UNEXPLAINED", "");
    lookup("b", "b", 2, "UNEXPLAINED", "");
    label("M-1", true, "coworker", true, 1);
    label("H-1", false, "coworker", true, 2);
    item("one", "coworker", true, "a", "b");
    item("two", "coworker", true, "b");
    item("three", "off-duty", false, "b");
    item("four", "random", true, "b");

    Evaluation evaluation = evaluate();

    assertThat(evaluation.items().all()).isEqualTo(new Share(1, 3));
    assertThat(evaluation.items().budget()).isEqualTo(new Share(1, 2));
    assertThat(evaluation.itemsPerThousandActs()).isEqualTo(1500.0);
    assertThat(evaluation.items().wronglyRaised())
        .extracting(wrong -> wrong.item().id() + " " + wrong.acts() + " " + wrong.twins())
        .containsExactly("two 1 [coworker/]");
    assertThat(evaluation.rules())
        .containsExactly(
            new RuleFigures("coworker", new Share(1, 2), 2, 1.0),
            new RuleFigures("off-duty", new Share(0, 1), 0, 0.0));
  }

  @Test
  void shares_count_heads_and_leave_misuse_out_where_they_are_about_honest_acts() throws Exception {
    lookup("a", "a", 1, "EXPLAINED", "{\"template\":2,\"strength\":\"strong\"}");
    lookup("b", "a", 2, "EXPLAINED", "{\"template\":2,\"strength\":\"strong\"}");
    lookup("c", "c", 3, "UNDETERMINED", "{\"template\":3,\"strength\":\"strong\"}");
    lookup("d", "d", 4, "CONFLICT", "{\"template\":1,\"strength\":\"strong\"}");
    lookup("e", "e", 5, "EXPLAINED", "{\"template\":4,\"strength\":\"weak\"}");
    label("M-1", true, "coworker", true, 5);

    AuditIndex index = index();
    Evaluation evaluation = Evaluation.of(index, List.of());

    assertThat(index.misuse()).isEqualTo(Set.of("e"));
    assertThat(evaluation.acts().acts()).isEqualTo(4);
    assertThat(evaluation.acts().planted()).isEqualTo(1);
    assertThat(evaluation.acts().explained()).isEqualTo(new Share(2, 3));
    assertThat(evaluation.acts().undeterminedComplete()).isEqualTo(new Share(1, 4));
    assertThat(evaluation.templates())
        .extracting(
            t ->
                t.template().template()
                    + " "
                    + t.template().strong()
                    + " "
                    + t.honest()
                    + " "
                    + t.planted())
        .containsExactly("1 true 1 0", "2 true 1 0", "4 false 0 1");
  }

  @Test
  void a_label_on_a_follow_up_counts_for_an_act_that_came_before_it() throws Exception {
    lookup("a", "a", 1, "UNEXPLAINED", "");
    lookup("b", "b", 2, "UNEXPLAINED", "");
    lookup("c", "a", 3, "UNEXPLAINED", ""); // follow-up of a
    label("M-1", true, "coworker", true, 3);

    ActFigures acts = evaluate().acts();

    assertThat(acts.planted()).isEqualTo(1);
    assertThat(acts.explained()).isEqualTo(new Share(0, 1));
  }

  @Test
  void a_first_lookup_is_the_earliest_of_a_subject_once_the_log_is_30_days_old() throws Exception {
    lookup("old", "old", 1, "EXPLAINED", "", "2026-01-01", "s1");
    lookup("again", "again", 2, "EXPLAINED", "", "2026-02-20", "s1");
    lookup("later", "later", 3, "EXPLAINED", "", "2026-02-22", "s2");
    lookup("first", "first", 4, "UNEXPLAINED", "", "2026-02-21", "s2");
    lookup("soon", "soon", 5, "UNEXPLAINED", "", "2026-01-31", "s3");
    lookup("new", "new", 6, "EXPLAINED", "", "2026-02-01", "s4");

    assertThat(evaluate().acts().first()).isEqualTo(new Share(1, 2));
  }

  @Test
  void an_act_without_a_feed_leaves_the_shares_with_complete_feeds() throws Exception {
    lookup("a", "a", 1, "EXPLAINED", "{\"template\":2,\"strength\":\"strong\"}");
    lookup("b", "b", 2, "UNDETERMINED", "");
    lookup("c", "c", 3, "UNDETERMINED", "");
    String silent = UndeterminedReason.FEED_SILENT.words();
    lookups.set(
        2,
        lookups
            .get(2)
            .replace("\"rules\"", "\"undetermined\":{\"reasons\":[\"" + silent + "\"]},\"rules\""));

    ActFigures acts = evaluate().acts();

    assertThat(acts.explained()).isEqualTo(new Share(1, 3));
    assertThat(acts.explainedComplete()).isEqualTo(new Share(1, 2));
    assertThat(acts.undeterminedComplete()).isEqualTo(new Share(1, 2));
  }

  @Test
  void a_missed_episode_says_how_its_acts_were_judged_and_which_items_hold_them() throws Exception {
    lookup("a", "a", 1, "EXPLAINED", "{\"template\":4,\"strength\":\"weak\"}");
    label("M-1", true, "coworker", true, 1);
    item("one", "self", false, "a");

    assertThat(evaluate().episodes().missed())
        .containsExactly(
            new EpisodeFigures.Missed(
                labels.get(0),
                true,
                List.of("EXPLAINED (weak) template 4 weak", "outside the budget: self, rank 1")));
  }

  @Test
  void a_label_that_names_no_lookup_is_refused_with_its_line() throws Exception {
    lookup("a", "a", 1, "UNEXPLAINED", "");
    label("M-1", true, "coworker", true, 99);

    assertThat(catchThrowableOfType(ConfigurationException.class, this::evaluate).problems())
        .hasSize(1)
        .allMatch(problem -> problem.line() == 2);
  }

  @Test
  void an_act_with_a_random_officer_counts_by_its_strongest_explanation() throws Exception {
    lookup("a", "a", 1, "EXPLAINED", "{\"template\":2,\"strength\":\"strong\"}");
    lookup("b", "b", 2, "EXPLAINED", "{\"template\":9,\"strength\":\"strong\"}");
    lookup("c", "c", 3, "UNEXPLAINED", "");
    lookup("d", "d", 4, "EXPLAINED", "{\"template\":2,\"strength\":\"strong\"}");
    Files.write(audit.resolve("lookups.ndjson"), lookups);

    DealtFigures dealt = DealtFigures.of("the shift", audit.resolve("lookups.ndjson"), Set.of("d"));

    assertThat(dealt)
        .isEqualTo(
            new DealtFigures("the shift", new Share(1, 3), new Share(1, 3), new Share(0, 3)));
  }

  @Test
  void an_interval_holds_its_share_and_is_wide_for_a_few() {
    Share few = new Share(4, 4);
    Share many = new Share(4000, 4000);

    assertThat(few.low()).isBetween(0.50, 0.52); // Wilson 1927: 1 / (1 + z²/n)
    assertThat(many.low()).isGreaterThan(0.99);
    assertThat(new Share(0, 0).words()).isEqualTo("none to count");
  }

  private Evaluation evaluate() throws IOException, ConfigurationException {
    return Evaluation.of(index(), List.of());
  }

  private AuditIndex index() throws IOException, ConfigurationException {
    Files.write(audit.resolve("lookups.ndjson"), lookups);
    Files.write(audit.resolve("review-items.ndjson"), items);
    return AuditIndex.read(audit, new Truth(Path.of("lookups.csv"), labels, List.of()));
  }

  private void lookup(String id, String act, long line, String verdict, String explanation) {
    lookup(id, act, line, verdict, explanation, "2026-03-0" + (line % 9 + 1), "s" + id);
  }

  private void lookup(
      String id,
      String act,
      long line,
      String verdict,
      String explanation,
      String day,
      String subject) {
    lookups.add(
        "{\"@timestamp\":\"%sT00:00:00Z\"".formatted(day)
            + ",\"event\":{\"id\":\"%s\"},\"ntk\":{\"verdict\":\"%s\",\"weak\":%b,"
                .formatted(id, verdict, explanation.contains("weak"))
            + "\"accountable\":\"e:1\",\"explanations\":[%s],\"rules\":[],".formatted(explanation)
            + "\"source\":{\"file\":\"a.csv\",\"line\":%d},\"act\":{\"id\":\"%s\"},"
                .formatted(line, act)
            + "\"subject\":{\"id\":\"%s\"}}}".formatted(subject));
  }

  private void item(String id, String kind, boolean inBudget, String... ids) {
    items.add(
        "{\"@timestamp\":\"2026-01-01T00:00:00Z\",\"event\":{\"id\":\"i\"},\"rule\":{\"id\":\"r\"},"
            + "\"ntk\":{\"item\":{\"id\":\"%s\",\"kind\":\"%s\",\"title\":\"t\",\"rank\":1,"
                .formatted(id, kind)
            + "\"score\":7,\"in_budget\":%b,\"lookups\":[\"%s\"]}}}"
                .formatted(inBudget, String.join("\",\"", ids)));
  }

  private void label(String episode, boolean misuse, String kind, boolean trace, long line) {
    labels.add(new Label(episode, misuse, kind, "", trace, "a.csv", line, labels.size() + 2));
  }
}
