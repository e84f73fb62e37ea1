package org.needtoknow.results.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;

/**
 * A review item: a line of {@code review-items.ndjson}. A question to one officer with its proof,
 * never a verdict. Restricted.
 *
 * @param at the last of its lookups
 * @param user the officer, empty when the item concerns an account whose holder is not known
 */
public record ReviewItem(
    @JsonProperty("@timestamp") Instant at,
    ItemEvent event,
    ItemRule rule,
    Optional<Officer> user,
    Part ntk) {
  public ReviewItem {
    requireNonNull(at, "@timestamp");
    requireNonNull(event, "event");
    requireNonNull(rule, "rule");
    user = Blank.orEmpty(user);
    requireNonNull(ntk, "ntk");
  }

  /**
   * The item as an event of the Elastic Common Schema.
   *
   * @param id the item's id, 32 hexadecimal digits
   * @param kind always {@code alert}
   * @param module always {@code ntk}
   * @param riskScore the item's score, an order of work
   */
  public record ItemEvent(String id, String kind, String module, int riskScore) {
    public ItemEvent {
      id = Blank.required(id, "event.id");
      kind = Blank.orBlank(kind);
      module = Blank.orBlank(module);
    }

    /** The event of an item. */
    public static ItemEvent of(String id, int score) {
      return new ItemEvent(id, "alert", "ntk", score);
    }
  }

  /**
   * The officer.
   *
   * @param id personnel number, {@code ""} when the officer is not one known person
   */
  public record Officer(String id) {
    public Officer {
      id = Blank.orBlank(id);
    }
  }

  /** What the document says beyond the fields of the Elastic Common Schema. */
  public record Part(ItemContent item) {
    public Part {
      requireNonNull(item, "ntk.item");
    }
  }

  /** The item. */
  public ItemContent item() {
    return ntk.item();
  }

  /** Its id and rule alone. */
  @Override
  public String toString() {
    return "ReviewItem[" + event.id() + " " + rule.id() + "]";
  }
}
