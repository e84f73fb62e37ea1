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
import org.needtoknow.jobs.evaluate.Evaluation.Found;
import org.needtoknow.model.settings.ConfigurationException;

class EvaluatorTest {
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

    Evaluation evaluation = evaluate().evaluation();

    assertThat(evaluation.byKind())
        .containsEntry("coworker", new Found(2, 1, 2))
        .containsEntry("self", new Found(1, 0, 0))
        .doesNotContainKey("curiosity");
    assertThat(evaluation.untraceable()).containsEntry("curiosity", new Found(1, 0, 0));
    assertThat(evaluation.recall()).isEqualTo(new Share(1, 3));
    assertThat(evaluation.missed().stream().map(missed -> missed.label().episode()))
        .containsExactly("M-2", "M-3", "M-4");
  }

  @Test
  void an_item_is_right_when_an_act_of_misuse_stands_in_it() throws Exception {
    lookup("a", "a", 1, "UNEXPLAINED", "");
    lookup("b", "b", 2, "UNEXPLAINED", "");
    label("M-1", true, "coworker", true, 1);
    label("H-1", false, "coworker", true, 2);
    item("one", "coworker", true, "a", "b");
    item("two", "coworker", true, "b");
    item("three", "off-duty", false, "b");
    item("four", "random", true, "b");

    Evaluation evaluation = evaluate().evaluation();

    assertThat(evaluation.items()).isEqualTo(new Evaluation.Items(3, 1, 2, 1));
    assertThat(evaluation.precision()).isEqualTo(new Share(1, 2));
    assertThat(evaluation.itemsPerThousandActs()).isEqualTo(1500.0);
    assertThat(evaluation.wronglyRaised())
        .hasSize(1)
        .allMatch(wrong -> wrong.item().equals("two") && wrong.twins().contains("coworker/"));
  }

  @Test
  void shares_count_heads_and_leave_misuse_out_where_they_are_about_honest_acts() throws Exception {
    lookup("a", "a", 1, "EXPLAINED", "{\"template\":2,\"strength\":\"strong\"}");
    lookup("b", "a", 2, "EXPLAINED", "{\"template\":2,\"strength\":\"strong\"}");
    lookup("c", "c", 3, "UNDETERMINED", "");
    lookup("d", "d", 4, "CONFLICT", "{\"template\":1,\"strength\":\"strong\"}");
    lookup("e", "e", 5, "EXPLAINED", "{\"template\":4,\"strength\":\"weak\"}");
    label("M-1", true, "coworker", true, 5);

    Evaluator.Result result = evaluate();

    assertThat(result.misuse()).isEqualTo(Set.of("e"));
    assertThat(result.evaluation().acts()).isEqualTo(4);
    assertThat(result.evaluation().honest().all()).isEqualTo(new Share(2, 3));
    assertThat(result.evaluation().undetermined()).isEqualTo(new Share(1, 4));
    assertThat(result.evaluation().templates())
        .extracting(t -> t.template() + " " + t.strong() + " " + t.honest() + " " + t.planted())
        .containsExactly("1 true 1 0", "2 true 1 0", "4 false 0 1");
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
  void dealt_officers_are_counted_by_the_strongest_thing_that_explains() throws Exception {
    lookup("a", "a", 1, "EXPLAINED", "{\"template\":2,\"strength\":\"strong\"}");
    lookup("b", "b", 2, "EXPLAINED", "{\"template\":9,\"strength\":\"strong\"}");
    lookup("c", "c", 3, "UNEXPLAINED", "");
    lookup("d", "d", 4, "EXPLAINED", "{\"template\":2,\"strength\":\"strong\"}");
    Files.write(audit.resolve("lookups.ndjson"), lookups);

    Shuffled shuffled = Shuffled.of(audit.resolve("lookups.ndjson"), Set.of("d"));

    assertThat(shuffled).isEqualTo(new Shuffled(new Share(1, 3), new Share(1, 3), new Share(0, 3)));
  }

  @Test
  void an_interval_holds_its_share_and_is_wide_for_a_few() {
    Share few = new Share(4, 4);
    Share many = new Share(4000, 4000);

    assertThat(few.low()).isBetween(0.50, 0.52); // Wilson 1927: 1 / (1 + z²/n)
    assertThat(many.low()).isGreaterThan(0.99);
    assertThat(new Share(0, 0).words()).isEqualTo("none to count");
  }

  private Evaluator.Result evaluate() throws IOException, ConfigurationException {
    Files.write(audit.resolve("lookups.ndjson"), lookups);
    Files.write(audit.resolve("review-items.ndjson"), items);
    return Evaluator.evaluate(audit, new Truth(Path.of("lookups.csv"), labels, List.of()));
  }

  private void lookup(String id, String act, long line, String verdict, String explanation) {
    lookups.add(
        "{\"@timestamp\":\"2026-03-0%d\""
                .formatted(line % 9 + 1)
                .replaceFirst("\"$", "T00:00:00Z\"")
            + ",\"event\":{\"id\":\"%s\"},\"ntk\":{\"verdict\":\"%s\",\"weak\":%b,"
                .formatted(id, verdict, explanation.contains("weak"))
            + "\"accountable\":\"e:1\",\"explanations\":[%s],\"rules\":[],".formatted(explanation)
            + "\"source\":{\"file\":\"a.csv\",\"line\":%d},\"act\":{\"id\":\"%s\"},"
                .formatted(line, act)
            + "\"subject\":{\"id\":\"s%s\"}}}".formatted(id));
  }

  private void item(String id, String kind, boolean inBudget, String... ids) {
    items.add(
        "{\"ntk\":{\"item\":{\"id\":\"%s\",\"kind\":\"%s\",\"title\":\"t\",\"rank\":1,"
                .formatted(id, kind)
            + "\"score\":7,\"in_budget\":%b,\"lookups\":[\"%s\"]}}}"
                .formatted(inBudget, String.join("\",\"", ids)));
  }

  private void label(String episode, boolean misuse, String kind, boolean trace, long line) {
    labels.add(new Label(episode, misuse, kind, "", trace, "a.csv", line, labels.size() + 2));
  }
}
