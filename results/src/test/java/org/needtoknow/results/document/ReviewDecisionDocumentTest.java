package org.needtoknow.results.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewDecisionDocumentTest {
  private static final Instant AT = Instant.parse("2026-04-02T15:00:00.123Z");

  private static ReviewDecision decision(ReviewFinding finding, Optional<String> run) {
    return new ReviewDecision("d-1", AT, "lmoreau", "3f0c", finding, "On the call. \"é\"", run);
  }

  private static String line(ReviewDecision decision) {
    return new String(ReviewDecisionDocument.line(decision), UTF_8);
  }

  private static Schema schema() throws Exception {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Files.readString(root.resolve("docs/schema/review-decision.schema.json")),
            InputFormat.JSON);
  }

  @Test
  void what_is_written_is_what_the_schema_says() throws Exception {
    for (ReviewFinding finding : ReviewFinding.values()) {
      for (Optional<String> run :
          java.util.List.of(Optional.<String>empty(), Optional.of("20260401T091200Z-3f2a9c01-2"))) {
        assertThat(schema().validate(line(decision(finding, run)), InputFormat.JSON)).isEmpty();
      }
    }
  }

  @Test
  void the_schema_refuses_what_is_no_decision() throws Exception {
    String good = line(decision(ReviewFinding.UNFOUNDED, Optional.empty()));

    for (String bad :
        new String[] {
          good.replace("unfounded", "founded"),
          good.replace("lmoreau", " "),
          good.replace("\"reason\"", "\"raeson\""),
          good.replace("2026-04-02T", "2026-04-02 "),
          "{}"
        }) {
      assertThat(schema().validate(bad, InputFormat.JSON)).as(bad).isNotEmpty();
    }
  }

  @Test
  void what_is_written_is_read_again() {
    for (ReviewFinding finding : ReviewFinding.values()) {
      ReviewDecision decision = decision(finding, Optional.of("20260401T091200Z-3f2a9c01"));

      assertThat(
              ReviewDecisionDocument.parse(line(decision))
                  .flatMap(ReviewDecisionDocument::decision))
          .contains(decision);
    }
  }

  @Test
  void the_order_of_the_fields_means_nothing() {
    assertThat(
            ReviewDecisionDocument.parse(
                    "{\"ntk\":{\"decision\":{\"reason\":\"On the call. \\\"é\\\"\",\"finding\":\"NOT_SUSTAINED\","
                        + "\"item\":\"3f0c\"}},\"user\":{\"id\":\"lmoreau\"},\"event\":{\"id\":\"d-1\"},"
                        + "\"@timestamp\":\"2026-04-02T15:00:00.123Z\"}")
                .flatMap(ReviewDecisionDocument::decision))
        .contains(decision(ReviewFinding.NOT_SUSTAINED, Optional.empty()));
  }

  @Test
  void a_line_with_an_item_and_a_finding_alone_is_an_outcome_and_no_whole_decision() {
    ReviewDecisionDocument document =
        ReviewDecisionDocument.parse(
                "{\"ntk\":{\"decision\":{\"item\":\"3f0c\",\"finding\":\"not-sustained\"}}}")
            .orElseThrow();

    assertThat(document.outcome())
        .contains(
            new ReviewDecisionDocument.Outcome(
                "3f0c", ReviewFinding.NOT_SUSTAINED, Optional.empty()));
    assertThat(document.decision()).isEmpty();
  }

  @Test
  void a_decision_without_a_reason_or_a_name_cannot_be_made() {
    assertThatThrownBy(
            () ->
                new ReviewDecision(
                    "d", AT, "lmoreau", "3f0c", ReviewFinding.SUSTAINED, " ", Optional.empty()))
        .hasMessageContaining("reason");
    assertThatThrownBy(
            () ->
                new ReviewDecision(
                    "d", AT, "", "3f0c", ReviewFinding.SUSTAINED, "seen", Optional.empty()))
        .hasMessageContaining("by");
  }
}
