package org.needtoknow.model.lookup;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.RecordNumber;

/**
 * One query of one system by one account, in canonical form. Blank text is {@code ""}; masked
 * fields and fields that were never exported are listed in {@code masked} and {@code notExported},
 * because neither is a blank.
 *
 * @param id the derived id, 32 hexadecimal digits, {@code ""} until duplicates have been removed
 * @param system the system's name as the department declares it, lower case ({@code ncic}, {@code
 *     collect}, …)
 * @param transaction the system's own transaction number where it is unique in that system, or
 *     {@code ""}
 * @param account username that ran it, as logged
 * @param operatorText the operator's name or badge as logged beside the account, or {@code ""}
 * @param requester the person it was run for: NCIC ATN or a similar field, as typed
 * @param ori receiving agency, as logged: its form is not checked, because pseudo-ORIs occur
 * @param terminal device, as logged
 * @param messageKey NCIC or Nlets message key, upper case, or {@code ""} for an action that has
 *     none
 * @param purposeCode NCIC purpose code (PUR), one letter, or {@code ""}
 * @param reason free text typed as reason
 * @param cited case or call number given with the lookup in a field of its own (OCA, incident
 *     number)
 * @param at when it happened (for {@link ClockQuality#DOUBLED_HOUR} the earlier of the two
 *     instants)
 * @param alternateAt the later instant when the hour is doubled, else empty
 * @param loggedTime the time as the source wrote it
 * @param outcome what the system answered in a word (HIT, NO HIT, ERROR …), never the answer itself
 * @param automatic true when the source itself marks the row as sent by the system and not typed
 */
public record Lookup(
    String id,
    String system,
    String transaction,
    String account,
    String operatorText,
    String requester,
    String ori,
    String terminal,
    String messageKey,
    LookupAction action,
    String purposeCode,
    String reason,
    RecordNumber cited,
    Subject subject,
    Instant at,
    Optional<Instant> alternateAt,
    String loggedTime,
    ClockQuality clock,
    String outcome,
    boolean automatic,
    Set<LookupField> masked,
    Set<LookupField> notExported,
    SourceRef source) {
  private static final Set<String> CRIMINAL_HISTORY = Set.of("QH", "QR", "IQ", "FQ", "AQ");

  public Lookup {
    id = Text.orBlank(id, "id");
    system = Text.required(system, "system");
    transaction = Text.orBlank(transaction, "transaction");
    account = Text.orBlank(account, "account");
    operatorText = Text.orBlank(operatorText, "operatorText");
    requester = Text.orBlank(requester, "requester");
    ori = Text.orBlank(ori, "ori");
    terminal = Text.orBlank(terminal, "terminal");
    messageKey = Text.upper(Text.orBlank(messageKey, "messageKey"));
    requireNonNull(action, "action");
    purposeCode = Text.upper(Text.orBlank(purposeCode, "purposeCode"));
    reason = Text.orBlank(reason, "reason");
    requireNonNull(cited, "cited");
    requireNonNull(subject, "subject");
    requireNonNull(at, "at");
    requireNonNull(alternateAt, "alternateAt");
    loggedTime = Text.orBlank(loggedTime, "loggedTime");
    requireNonNull(clock, "clock");
    outcome = Text.orBlank(outcome, "outcome");
    masked = Set.copyOf(masked);
    notExported = Set.copyOf(notExported);
    requireNonNull(source, "source");
    if (clock == ClockQuality.DOUBLED_HOUR && alternateAt.isEmpty()) {
      throw new IllegalArgumentException("alternateAt is empty in a doubled hour");
    }
  }

  /**
   * The account in the form in which usernames are compared: one system writes ASMITH, another
   * asmith.
   */
  public String username() {
    return Text.lower(account);
  }

  /**
   * Whether a criminal history was asked for (the III portion of the log): such a query must have a
   * purpose code and name the requester (NCIC Operating Manual, CJIS AU-3(1)); other queries may
   * omit both.
   */
  public boolean asksCriminalHistory() {
    return CRIMINAL_HISTORY.contains(messageKey);
  }

  /** The same lookup under its derived id. */
  public Lookup withId(String newId) {
    return new Lookup(
        newId,
        system,
        transaction,
        account,
        operatorText,
        requester,
        ori,
        terminal,
        messageKey,
        action,
        purposeCode,
        reason,
        cited,
        subject,
        at,
        alternateAt,
        loggedTime,
        clock,
        outcome,
        automatic,
        masked,
        notExported,
        source);
  }

  /** Its source and its id: enough to find it, and nothing about its subject. */
  @Override
  public String toString() {
    return "Lookup[" + id + " " + system + " " + source.file() + ":" + source.line() + "]";
  }
}
