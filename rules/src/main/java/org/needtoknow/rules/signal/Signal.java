package org.needtoknow.rules.signal;

import java.util.List;
import java.util.Locale;

/**
 * Every scalar that a rule's condition may name, in lower case. Text is never null: what is not
 * known is {@code "unknown"}.
 *
 * <p>Each is declared once: with its type, its vocabulary, the neutral value that the tests inside
 * rule files start from (an ordinary explained query by a patrol officer on duty), and its meaning.
 * A word outside the vocabulary is an error when a rule is loaded, since such a rule would never
 * fire.
 */
public enum Signal implements Term {
  VERDICT(
      "explained",
      List.of("explained", "conflict", "unexplained", "undetermined"),
      "what was decided of the act"),
  WEAK(false, "explained by weak explanations alone"),
  RELATION("none", Words.RELATIONS, "what the subject is to the accountable officer"),
  RELATION_POSSIBLE(
      false, "a relation by likeness of name alone: raises rank, never opens an item"),
  CLAIMED_RELATION(
      "none", Words.RELATIONS, "what the subject is to a requester who is claimed only"),
  OPERATOR_RELATION(
      "none", Words.RELATIONS, "what the subject is to an operator who ran it for somebody tied"),
  ADVERSE(
      false,
      "the officer or household is a party to the case, complaint or suit, or was complained of"),
  RESTRICTED(false, "a restricted record or person, the officer not on its access list"),
  RESTRICTED_KIND(
      "none",
      List.of("internal_affairs", "sealed", "public_figure", "protected_address", "other", "none"),
      "why it is restricted"),
  DUTY(
      "on",
      List.of("on", "off", "leave", "suspension", "unknown"),
      "the accountable person's duty at the time"),
  OPERATOR(
      "known",
      List.of("known", "uncertain", "unknown"),
      "whether the person behind the account is one known person"),
  ACCOUNT_STATE(
      "active",
      List.of("active", "unknown", "disabled", "separated", "removed", "not_judged"),
      "what the registry of usernames says of the account at the time"),
  REQUESTER(
      "none",
      List.of("none", "tied", "crew", "claimed", "ambiguous", "unknown", "external"),
      "for whom it was run, as far as the typed name tells"),
  ROLE(
      "patrol",
      List.of(
          "patrol",
          "detective",
          "supervisor",
          "command",
          "dispatcher",
          "records",
          "administrator",
          "internal_affairs",
          "other",
          "unknown"),
      "what the accountable person is employed to do"),
  REASON_CLASS(
      "specific",
      List.of(
          "blank", "masked", "not_exported", "generic", "training", "test", "number", "specific"),
      "what kind of reason was typed"),
  REASON_CONTRADICTED(false, "the file contradicts the reason or the number cited"),
  REASON_CONTRADICTION(
      "none",
      List.of("no_such_number", "not_open", "not_the_officers", "no_training", "none"),
      "how the file contradicts it"),
  SUBJECT_KIND(
      "person",
      List.of("person", "vehicle", "place", "record", "article", "none"),
      "what was looked up; none when the log does not say"),
  MESSAGE_KEY("QW", List.of(), "the message key in upper case, or blank"),
  ACTION(
      "query",
      List.of("query", "search", "view", "print", "export", "edit"),
      "what was done in the system"),
  PURPOSE("C", List.of(), "the purpose code in upper case, or blank"),
  FULL_RECORD(false, "a full criminal history: IQ, FQ or QR"),
  FISHING_KEY(false, "a key that can fish: RNQ, DNQ or RPQ"),
  FIRST_LOOKUP(
      "unknown", List.of("yes", "no", "unknown"), "officer and subject are new to each other"),
  ACTS_ON_SUBJECT(1, "the officer's acts on the subject up to this one, in the window"),
  UNEXPLAINED_ON_SUBJECT(0, "those of them that no strong explanation covers, this one included"),
  DAYS_ON_SUBJECT(1, "different days among those, in the department's zone"),
  REPEAT(false, "unexplained_on_subject reaches the department's count"),
  VICTIM_ACTS_SINCE_ACTIVITY(
      0,
      "acts on a victim or witness of the officer's own case since anybody last worked on the case"),
  SELF_RECORDED_AFTER(
      false, "the best explanation was written down afterwards by the officer alone"),
  CLAIMED_DUTY(
      "none",
      List.of("on", "off", "leave", "suspension", "unknown", "none"),
      "the duty of a requester who is claimed only; none when nobody is claimed"),
  REQUESTER_MISSING(
      false, "the agreement, or a criminal history, asks for a requester and none is logged"),
  PURPOSE_FIT(
      "fits",
      List.of("fits", "nearly", "no_such_work", "not_the_role", "missing", "not_judged"),
      "the purpose code against the work on file, on nearly this name, and the person's role"),
  SEARCH_BREADTH(
      "exact",
      List.of("exact", "dated_name", "name_only", "partial_plate", "other"),
      "how closely the query named its subject"),
  CERTIFICATION(
      "current",
      List.of("current", "lapsed", "unknown"),
      "the account's certification for the system at the time"),
  DERIVED_TIE(
      "none",
      List.of(
          "shared_record",
          "former_household",
          "former_address",
          "shared_vehicle",
          "next_door",
          "none"),
      "a tie that only records show and whose use the department allowed: raises rank alone"),
  ACKNOWLEDGEMENT(
      "current",
      List.of("current", "lapsed", "unknown"),
      "the owner's signed acknowledgement at the time, after the grace");

  /** Types of signals; CEL's string, bool and int. */
  public enum Type {
    TEXT,
    BOOL,
    INT
  }

  /** Vocabularies that more than one signal shares. */
  private static final class Words {
    static final List<String> RELATIONS =
        List.of(
            "self",
            "household",
            "family",
            "coworker",
            "coworker_household",
            "former_coworker",
            "acquaintance",
            "none");
  }

  private final Type type;
  private final Object neutral;
  private final List<String> vocabulary;
  private final String meaning;
  private final String key = name().toLowerCase(Locale.ROOT);

  Signal(String neutral, List<String> vocabulary, String meaning) {
    this(Type.TEXT, neutral, vocabulary, meaning);
  }

  Signal(boolean neutral, String meaning) {
    this(Type.BOOL, neutral, List.of(), meaning);
  }

  Signal(long neutral, String meaning) {
    this(Type.INT, neutral, List.of(), meaning);
  }

  Signal(Type type, Object neutral, List<String> vocabulary, String meaning) {
    this.type = type;
    this.neutral = neutral;
    this.vocabulary = vocabulary;
    this.meaning = meaning;
  }

  @Override
  public Type type() {
    return type;
  }

  @Override
  public Object neutral() {
    return neutral;
  }

  /** Every value that a text may have; empty for codes that are open (upper case, or blank). */
  @Override
  public List<String> vocabulary() {
    return vocabulary;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public boolean accepts(Object value) {
    return switch (type) {
      case BOOL -> value instanceof Boolean;
      case INT -> value instanceof Long;
      case TEXT ->
          value instanceof String text
              && (vocabulary.isEmpty()
                  ? text.equals(text.toUpperCase(Locale.ROOT))
                  : vocabulary.contains(text));
    };
  }
}
