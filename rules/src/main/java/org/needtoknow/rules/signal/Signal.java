package org.needtoknow.rules.signal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Every value of one lookup that a rule's condition may name, in lower case. A text is never null:
 * an unknown one is {@code "unknown"}.
 *
 * <p>Each signal is declared once, with its type, its vocabulary, its neutral value and its
 * meaning. The tests inside rule files start from the neutral values: an ordinary explained query
 * by a patrol officer on duty. A word outside the vocabulary is an error when a rule is loaded,
 * because such a rule would never fire.
 */
public enum Signal implements Term {
  VERDICT(
      "explained",
      List.of("explained", "conflict", "unexplained", "undetermined"),
      "the decision on the act"),
  WEAK(false, "explained by weak explanations only"),
  RELATION("none", Words.RELATIONS, "what the subject is to the accountable officer"),
  RELATION_POSSIBLE(
      false,
      "a relation by a similar name alone: raises the rank, never opens an item",
      Trait.NEVER_ENOUGH),
  CLAIMED_RELATION(
      "none", Words.RELATIONS, "what the subject is to a requester who has no tie to the operator"),
  OPERATOR_RELATION(
      "none",
      Words.RELATIONS,
      "what the subject is to an operator who made the lookup for a tied requester"),
  ADVERSE(
      false,
      "the officer or the household is a party to the case, complaint or suit, or the complaint is"
          + " about them"),
  RESTRICTED(false, "a restricted record or person, and the officer is not on its access list"),
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
      "the person for whom the lookup was made, by the typed name"),
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
      "the accountable person's role",
      Trait.NEVER_ENOUGH),
  REASON_CLASS(
      "specific",
      List.of(
          "blank", "masked", "not_exported", "generic", "training", "test", "number", "specific"),
      "the kind of reason that was typed",
      Trait.NEVER_ENOUGH),
  REASON_CONTRADICTED(false, "the file contradicts the reason or the cited number"),
  REASON_CONTRADICTION(
      "none",
      List.of("no_such_number", "not_open", "not_the_officers", "no_training", "none"),
      "how the file contradicts it"),
  SUBJECT_KIND(
      "person",
      List.of("person", "vehicle", "place", "record", "article", "none"),
      "what was looked up; none if the log does not say"),
  MESSAGE_KEY("QW", List.of(), "the message key in upper case, or blank"),
  ACTION(
      "query",
      List.of("query", "search", "view", "print", "export", "edit"),
      "what was done in the system"),
  PURPOSE("C", List.of(), "the purpose code in upper case, or blank"),
  FULL_RECORD(false, "a full criminal history: IQ, FQ or QR"),
  FISHING_KEY(false, "a key that can return many people: RNQ, DNQ or RPQ"),
  FIRST_LOOKUP(
      "unknown",
      List.of("yes", "no", "unknown"),
      "the officer's first lookup of the subject",
      Trait.NEVER_ENOUGH),
  ACTS_ON_SUBJECT(
      1,
      "the officer's acts on the subject in the repeat window, up to this one",
      Trait.NEVER_ENOUGH,
      Trait.SEVERAL_ACTS),
  UNEXPLAINED_ON_SUBJECT(
      0, "those of them without a strong explanation, including this one", Trait.SEVERAL_ACTS),
  DAYS_ON_SUBJECT(
      1,
      "different days of these acts, in the department's zone",
      Trait.NEVER_ENOUGH,
      Trait.SEVERAL_ACTS),
  REPEAT(
      false,
      "acts without a strong explanation on the subject reach the department's repeat count; acts"
          + " within two hours count once",
      Trait.SEVERAL_ACTS),
  VICTIM_ACTS_SINCE_ACTIVITY(
      0,
      "acts on a victim or witness of the officer's own case since the last work on the case",
      Trait.SEVERAL_ACTS),
  SELF_RECORDED_AFTER(false, "the best explanation was recorded afterwards by the officer alone"),
  CLAIMED_DUTY(
      "none",
      List.of("on", "off", "leave", "suspension", "unknown", "none"),
      "the duty of a requester who has no tie to the operator; none if there is no such requester"),
  REQUESTER_MISSING(
      false, "a requester is due (by the agreement, or for a criminal history) and none is logged"),
  PURPOSE_FIT(
      "fits",
      List.of("fits", "nearly", "no_such_work", "not_the_role", "missing", "not_judged"),
      "whether the purpose code fits the work on file and the person's role; nearly: it fits work"
          + " on a similar name"),
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
      "a tie that only records show, if the department allowed its use: raises the rank, never"
          + " opens an item",
      Trait.NEVER_ENOUGH),
  ACKNOWLEDGEMENT(
      "current",
      List.of("current", "lapsed", "unknown"),
      "the owner's signed acknowledgement at the time, after the grace period");

  /** Types of signals; CEL's string, bool and int. */
  public enum Type {
    TEXT,
    BOOL,
    INT
  }

  /** What rules may do with a signal. */
  public enum Trait {
    /** No value of it is enough for an item, alone or with others of this kind. */
    NEVER_ENOUGH,
    /** It is about several acts: a finding by it names these acts. */
    SEVERAL_ACTS
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
  private final Set<Trait> traits;
  private final String key = name().toLowerCase(Locale.ROOT);

  Signal(String neutral, List<String> vocabulary, String meaning, Trait... traits) {
    this(Type.TEXT, neutral, vocabulary, meaning, traits);
  }

  Signal(boolean neutral, String meaning, Trait... traits) {
    this(Type.BOOL, neutral, List.of(), meaning, traits);
  }

  Signal(long neutral, String meaning, Trait... traits) {
    this(Type.INT, neutral, List.of(), meaning, traits);
  }

  Signal(Type type, Object neutral, List<String> vocabulary, String meaning, Trait... traits) {
    this.type = type;
    this.neutral = neutral;
    this.vocabulary = vocabulary;
    this.meaning = meaning;
    this.traits = Set.of(traits);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
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
