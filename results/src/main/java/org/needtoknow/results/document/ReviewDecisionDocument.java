package org.needtoknow.results.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.needtoknow.results.json.Json;

/**
 * Writes and reads a line of {@code decisions.ndjson}. The order of the fields means nothing.
 *
 * <p>A line that a department wrote by hand may hold the item and the finding alone: it counts in
 * estimates ({@link #outcome}), and is no whole {@link ReviewDecision}.
 */
public final class ReviewDecisionDocument {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonNode document;

  private ReviewDecisionDocument(JsonNode document) {
    this.document = document;
  }

  /** One line in UTF-8, without its line feed. */
  public static byte[] line(ReviewDecision decision) {
    return Json.line(
        json ->
            json.time("@timestamp", decision.at())
                .object("event", event -> event.text("kind", "event").text("id", decision.id()))
                .object("user", user -> user.text("id", decision.by()))
                .object(
                    "ntk",
                    ntk ->
                        ntk.object(
                            "decision",
                            fields ->
                                fields
                                    .text("item", decision.item())
                                    .text("finding", decision.finding().word())
                                    .text("reason", decision.reason())
                                    .text("run", decision.run().orElse("")))));
  }

  /** Parses a line; empty when it is not JSON, as when a process was killed while it wrote. */
  public static Optional<ReviewDecisionDocument> parse(String line) {
    try {
      return Optional.of(new ReviewDecisionDocument(JSON.readTree(line)));
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }

  /**
   * The least that a line must say.
   *
   * @param item id of the review item
   * @param run name of the run, where the line names one
   */
  public record Outcome(String item, ReviewFinding finding, Optional<String> run) {}

  /** The item and its finding; empty when the line does not say both. */
  public Optional<Outcome> outcome() {
    JsonNode decision = document.at("/ntk/decision");
    String item = decision.path("item").asText();
    if (item.isBlank()) {
      return Optional.empty();
    }
    Optional<String> run = Optional.of(decision.path("run").asText()).filter(s -> !s.isBlank());
    return ReviewFinding.of(decision.path("finding").asText())
        .map(finding -> new Outcome(item, finding, run));
  }

  /** The whole decision; empty when a part of it is missing. */
  public Optional<ReviewDecision> decision() {
    try {
      return outcome()
          .map(
              outcome ->
                  new ReviewDecision(
                      document.at("/event/id").asText(),
                      Instant.parse(document.path("@timestamp").asText()),
                      document.at("/user/id").asText(),
                      outcome.item(),
                      outcome.finding(),
                      document.at("/ntk/decision/reason").asText(),
                      outcome.run()));
    } catch (DateTimeException | IllegalArgumentException partIsMissing) {
      return Optional.empty();
    }
  }

  /** Nothing of what it says. */
  @Override
  public String toString() {
    return "ReviewDecisionDocument["
        + document.toString().getBytes(StandardCharsets.UTF_8).length
        + "]";
  }
}
