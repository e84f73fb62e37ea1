package org.needtoknow.results.document;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reviewer decided on a review item. Schema: docs/schema/review-decision.schema.json.
 *
 * @param id of this decision, unique in its log
 * @param at when it was made
 * @param by the user name of the person who made it
 * @param item id of the review item
 * @param reason in the reviewer's words; restricted, because it may name people
 * @param run name of the run whose item the reviewer saw; without it the decision is on the item in
 *     every run
 */
public record ReviewDecision(
    String id,
    Instant at,
    String by,
    String item,
    ReviewFinding finding,
    String reason,
    Optional<String> run) {
  public ReviewDecision {
    requireText(id, "id");
    requireNonNull(at, "at");
    requireText(by, "by");
    requireText(item, "item");
    requireNonNull(finding, "finding");
    requireText(reason, "reason");
    requireNonNull(run, "run");
    run.ifPresent(name -> requireText(name, "run"));
  }

  private static void requireText(String text, String name) {
    if (requireNonNull(text, name).isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
  }

  /** Which item, and nothing of the reason. */
  @Override
  public String toString() {
    return "ReviewDecision[" + id + " on " + item + "]";
  }
}
