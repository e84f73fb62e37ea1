package org.needtoknow.model.settings;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.model.Text;

/**
 * A clause of the department's own policy that it adopted for one of the product's obligations.
 *
 * @param obligation the obligation's number in docs/obligations.md ({@code O-02})
 * @param document the policy's title
 * @param clause its number in the document
 * @param wording the clause's own words
 * @param from first day in force
 * @param to last day in force, empty while in force
 * @param limit a limit that the policy puts on what a finding may be used for, or {@code ""}
 */
public record PolicyClause(
    String obligation,
    String document,
    String clause,
    String wording,
    LocalDate from,
    Optional<LocalDate> to,
    String limit) {
  public PolicyClause {
    obligation = Text.required(obligation, "obligation");
    document = Text.required(document, "document");
    clause = Text.required(clause, "clause");
    wording = Text.required(wording, "wording");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    limit = Text.orBlank(limit, "limit");
  }

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }
}
