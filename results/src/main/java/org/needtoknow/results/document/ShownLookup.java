package org.needtoknow.results.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A lookup that work explains although the subject is related, adverse or restricted: a line of
 * {@code shown.ndjson}. It opens no item. Restricted.
 *
 * @param at when it was run
 */
public record ShownLookup(
    @JsonProperty("@timestamp") Instant at, ActEvent event, ItemRule rule, Part ntk) {
  public ShownLookup {
    requireNonNull(at, "@timestamp");
    requireNonNull(event, "event");
    requireNonNull(rule, "rule");
    requireNonNull(ntk, "ntk");
  }

  /**
   * The act.
   *
   * @param id id of the lookup that the operator typed
   */
  public record ActEvent(String id) {
    public ActEvent {
      id = Blank.required(id, "event.id");
    }
  }

  /** What the document says beyond the fields of the Elastic Common Schema. */
  public record Part(Shown shown) {
    public Part {
      requireNonNull(shown, "ntk.shown");
    }
  }

  /**
   * The lookup and who ran it.
   *
   * @param officer who answers for it
   * @param subject the subject's id
   * @param auditNumbers officer and subject for masked pages
   * @param lookups ids of the act's lookups
   * @param clauses what the policies say
   * @param proof the lookup in full, as a list of one
   */
  public record Shown(
      String officer,
      String subject,
      Optional<MaskedNames> auditNumbers,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<String> lookups,
      List<CitedClause> clauses,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<LookupDocument> proof) {
    public Shown {
      officer = Blank.orBlank(officer);
      subject = Blank.orBlank(subject);
      auditNumbers = Blank.orEmpty(auditNumbers);
      lookups = Blank.orEmptyList(lookups);
      clauses = Blank.orEmptyList(clauses);
      proof = Blank.orEmptyList(proof);
    }
  }

  /** Its id alone. */
  @Override
  public String toString() {
    return "ShownLookup[" + event.id() + "]";
  }
}
