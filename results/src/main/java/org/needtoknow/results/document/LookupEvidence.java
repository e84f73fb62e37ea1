package org.needtoknow.results.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.verdict.Verdict;

/**
 * The verdict on a lookup and what it rests on: the part {@code ntk} of its document.
 *
 * @param weak true when {@code EXPLAINED} rests on weak explanations alone
 * @param accountable who answers for it: {@code e:} and a personnel number, or {@code a:} and an
 *     account whose holder is not known
 * @param explanations those that count, best first
 * @param rules ids of the rules that fired
 * @param source the row of the log
 * @param undetermined for {@code UNDETERMINED}, why
 * @param asOf recorded time of the decision
 * @param tried explanations that were tried and do not count
 * @param relation what the subject is to the accountable officer, {@code none} for nothing
 * @param adverse whether the officer or household is a party against the subject
 * @param restricted whether the subject or record is restricted
 * @param transaction the system's own number of the lookup
 * @param purpose purpose code
 * @param cited the case or call that the lookup names
 * @param alternateAt the other possible time, where a local time was read in a doubled hour
 * @param loggedTime the time as it was written, where it could be read in two ways
 * @param clock how sure the time is
 * @param outcome what the system answered, as far as the log says
 * @param automatic whether the system ran it by itself
 * @param masked fields that the export hides
 * @param notExported fields that the export leaves out
 * @param signals what the rules saw: text, whole numbers and booleans, by name
 * @param history every verdict, oldest first, the last one the present one
 */
public record LookupEvidence(
    Verdict verdict,
    boolean weak,
    String accountable,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<ExplanationLine> explanations,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> rules,
    SourceRow source,
    ActLine act,
    LookupSubject subject,
    Optional<Undetermined> undetermined,
    Optional<Instant> asOf,
    List<ExplanationLine> tried,
    String relation,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean adverse,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean restricted,
    Optional<OperatorState> operator,
    Optional<RequesterState> requester,
    String transaction,
    String purpose,
    Optional<RecordLine> cited,
    Optional<Instant> alternateAt,
    String loggedTime,
    String clock,
    String outcome,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean automatic,
    List<String> masked,
    List<String> notExported,
    Map<String, Object> signals,
    List<VerdictRevision> history) {
  public LookupEvidence {
    requireNonNull(verdict, "ntk.verdict");
    accountable = Blank.orBlank(accountable);
    explanations = Blank.orEmptyList(explanations);
    rules = Blank.orEmptyList(rules);
    requireNonNull(source, "ntk.source");
    requireNonNull(act, "ntk.act");
    subject = subject == null ? LookupSubject.NONE : subject;
    undetermined = Blank.orEmpty(undetermined);
    asOf = Blank.orEmpty(asOf);
    tried = Blank.orEmptyList(tried);
    relation = Blank.orBlank(relation);
    operator = Blank.orEmpty(operator);
    requester = Blank.orEmpty(requester);
    transaction = Blank.orBlank(transaction);
    purpose = Blank.orBlank(purpose);
    cited = Blank.orEmpty(cited);
    alternateAt = Blank.orEmpty(alternateAt);
    loggedTime = Blank.orBlank(loggedTime);
    clock = Blank.orBlank(clock);
    outcome = Blank.orBlank(outcome);
    masked = Blank.orEmptyList(masked);
    notExported = Blank.orEmptyList(notExported);
    signals = Blank.orEmptyMap(signals);
    history = Blank.orEmptyList(history);
  }

  /**
   * The act that a lookup belongs to: what the operator typed, with its automatic follow-ups.
   *
   * @param id id of the lookup that the operator typed
   * @param head whether it is this lookup; blank in the short form
   * @param lookups how many lookups the act has; blank in the short form
   */
  public record ActLine(String id, Optional<Boolean> head, Optional<Long> lookups) {
    public ActLine {
      id = Blank.required(id, "ntk.act.id");
      head = Blank.orEmpty(head);
      lookups = Blank.orEmpty(lookups);
    }
  }

  /**
   * Why a lookup could not be judged.
   *
   * @param reasons every reason, the weightiest first
   * @param detail which feed, account or field, in words without any subject
   */
  public record Undetermined(List<String> reasons, String detail) {
    public Undetermined {
      reasons = Blank.orEmptyList(reasons);
      detail = Blank.orBlank(detail);
    }
  }

  /**
   * The person behind the account.
   *
   * @param state {@code known}, or {@code uncertain} or {@code unknown} and why
   * @param accountState what the registry of usernames says of the account
   */
  public record OperatorState(String state, String accountState) {
    public OperatorState {
      state = Blank.orBlank(state);
      accountState = Blank.orBlank(accountState);
    }
  }

  /**
   * The person for whom it was run, as far as the typed name says.
   *
   * @param text as typed
   * @param state {@code none}, {@code tied}, {@code crew}, {@code claimed}, {@code ambiguous},
   *     {@code unknown} or {@code external}
   * @param claimed personnel number of a requester whom nothing ties to the operator
   * @param tie what ties the requester to the operator
   * @param candidates personnel numbers of those who fit
   */
  public record RequesterState(
      String text, String state, String claimed, String tie, List<String> candidates) {
    public RequesterState {
      text = Blank.orBlank(text);
      state = Blank.orBlank(state);
      claimed = Blank.orBlank(claimed);
      tie = Blank.orBlank(tie);
      candidates = Blank.orEmptyList(candidates);
    }
  }

  /** One verdict in a lookup's history. */
  public record VerdictRevision(Instant asOf, Verdict verdict, boolean weak) {
    public VerdictRevision {
      requireNonNull(asOf, "ntk.history.as_of");
      requireNonNull(verdict, "ntk.history.verdict");
    }
  }

  /** Its verdict alone. */
  @Override
  public String toString() {
    return "LookupEvidence[" + verdict + "]";
  }
}
