package org.needtoknow.rules.signal;

import java.util.List;
import java.util.Locale;

/**
 * Every whole number that the condition of a pattern rule may name. In a rule's tests, a measure
 * that is not given is 0.
 *
 * <p>A <em>chance</em> says how rare a number is, in zeros after the decimal point: 4 means that
 * such a number would come by chance once in ten thousand. The ordinary share is the upper quartile
 * of the peers in the same assignment, so that up to a quarter of the peers may be unusual
 * themselves, or the share in the officer's own past. Hedda et al., AMIA 2017, ask that every flag
 * is compared with chance.
 */
public enum Measure implements Term {
  PURSUIT_UNEXPLAINED(RuleScope.PURSUIT, false, Words.UNEXPLAINED),
  PURSUIT_WEAK(RuleScope.PURSUIT, false, Words.WEAK),
  PURSUIT_ALL_DAYS(
      RuleScope.PURSUIT, true, "different days with any of these acts, under one identifier"),
  PURSUIT_DAYS(RuleScope.PURSUIT, true, "different days with an unexplained act"),
  PURSUIT_MONTHS(RuleScope.PURSUIT, true, "different months with an unexplained act"),
  PURSUIT_SPAN_DAYS(RuleScope.PURSUIT, true, "days from the first unexplained act to the last"),
  PURSUIT_MOST_IN_WINDOW(
      RuleScope.PURSUIT,
      false,
      "most unexplained acts under one identifier within the department's repeat window"),
  PURSUIT_UNCLEAR(
      RuleScope.PURSUIT,
      false,
      "acts without any work of the operator, for a requester whose name fits several people"),
  PURSUIT_UNCLEAR_DAYS(RuleScope.PURSUIT, true, "different days with such an act"),

  OFFICER_ACTS(RuleScope.OFFICER, true, "acts that could be judged"),
  OFFICER_PEERS(RuleScope.OFFICER, true, "people with whom the officer is compared"),
  OFFICER_UNEXPLAINED(RuleScope.OFFICER, false, Words.UNEXPLAINED),
  OFFICER_UNEXPLAINED_CHANCE(RuleScope.OFFICER, false, Words.CHANCE),
  OFFICER_WEAK(RuleScope.OFFICER, false, Words.WEAK),
  OFFICER_WEAK_CHANCE(RuleScope.OFFICER, false, Words.CHANCE),
  OFFICER_ONE_OFFS(
      RuleScope.OFFICER,
      false,
      "subjects with one single act of the officer, which is unexplained"),
  OFFICER_ONE_OFFS_CHANCE(RuleScope.OFFICER, false, Words.CHANCE),
  OFFICER_COPIES(RuleScope.OFFICER, false, "unexplained prints and exports"),
  OFFICER_COPIES_CHANCE(RuleScope.OFFICER, false, Words.CHANCE),
  OFFICER_MOST_COPIES_IN_DAY(RuleScope.OFFICER, false, "most of these on one day"),
  OFFICER_HISTORIES(RuleScope.OFFICER, false, "unexplained full criminal histories"),
  OFFICER_HISTORIES_CHANCE(RuleScope.OFFICER, false, Words.CHANCE),
  OFFICER_CLAIMED(
      RuleScope.OFFICER, false, "unexplained acts for a requester who has no tie to the operator"),
  OFFICER_REQUESTERS_DUE(RuleScope.OFFICER, true, "acts for which a requester was due"),
  OFFICER_REQUESTERS_MISSING(RuleScope.OFFICER, true, "those of them without a requester"),
  OFFICER_REQUESTERS_CHANCE(RuleScope.OFFICER, true, Words.CHANCE),
  OFFICER_ISOLATED_SESSIONS(
      RuleScope.OFFICER,
      false,
      "sessions off duty (without a roster: hours from any other) with no explained act"),
  OFFICER_ISOLATED_ACTS(RuleScope.OFFICER, false, "acts in these sessions"),
  OFFICER_RECORDS(
      RuleScope.OFFICER,
      false,
      "records opened without an explanation, or only because the unit or a supervised officer has"
          + " the case"),
  OFFICER_RECORDS_CHANCE(RuleScope.OFFICER, false, Words.CHANCE),
  OFFICER_WIDE(
      RuleScope.OFFICER,
      false,
      "wide searches (a name alone with RNQ or DNQ, part of a plate) without a cited number and"
          + " without a strong explanation"),
  OFFICER_WIDE_CHANCE(RuleScope.OFFICER, false, Words.CHANCE),
  OFFICER_IN_A_ROW(
      RuleScope.OFFICER,
      false,
      "unexplained acts in sequences of at least four, on at least three subjects, minutes apart,"
          + " with no other act in between"),
  OFFICER_IN_A_ROW_CHANCE(RuleScope.OFFICER, false, Words.CHANCE),

  WEEK_ACTS(RuleScope.WEEK, true, "acts of the week that could be judged"),
  WEEK_PEERS(RuleScope.WEEK, true, "people of the same assignment with lookups in that week"),
  WEEK_PAST_WEEKS(RuleScope.WEEK, true, "earlier weeks with lookups to compare with"),
  WEEK_VOLUME_OVER_OWN(
      RuleScope.WEEK, true, "tenths of a robust deviation above the officer's own earlier weeks"),
  WEEK_VOLUME_OVER_PEERS(
      RuleScope.WEEK, true, "tenths of a robust deviation above the peers in that week"),
  WEEK_UNEXPLAINED(RuleScope.WEEK, false, Words.UNEXPLAINED),
  WEEK_UNEXPLAINED_CHANCE(RuleScope.WEEK, false, Words.CHANCE),
  WEEK_UNEXPLAINED_CHANCE_OWN(RuleScope.WEEK, false, Words.CHANCE_OWN),
  WEEK_WEAK(RuleScope.WEEK, false, Words.WEAK),
  WEEK_WEAK_CHANCE(RuleScope.WEEK, false, Words.CHANCE),
  WEEK_WEAK_CHANCE_OWN(RuleScope.WEEK, false, Words.CHANCE_OWN),

  SUBJECT_OFFICERS(RuleScope.SUBJECT, false, "people with unexplained acts on the subject"),
  SUBJECT_UNITS(RuleScope.SUBJECT, true, "different units of these people"),
  SUBJECT_UNEXPLAINED(RuleScope.SUBJECT, false, Words.UNEXPLAINED),
  SUBJECT_DAYS(RuleScope.SUBJECT, true, "different days with an unexplained act"),
  SUBJECT_OFFICERS_IN_MONTH(
      RuleScope.SUBJECT, false, "most people with unexplained acts within any 30 days"),
  SUBJECT_THIN_OFFICERS(
      RuleScope.SUBJECT, false, "people with acts on the subject without a strong explanation"),
  SUBJECT_THIN_IN_MONTH(RuleScope.SUBJECT, false, "most of these people within any 30 days"),
  SUBJECT_THIN_IN_WEEK(RuleScope.SUBJECT, false, "most of these people within any 7 days"),
  SUBJECT_EXPLAINED(
      RuleScope.SUBJECT,
      true,
      "lookups of the subject with a strong explanation, in the reported period"),

  ACCOUNT_INTERLEAVED(
      RuleScope.ACCOUNT, false, "returns to a terminal within minutes while another was in use"),
  ACCOUNT_INTERLEAVED_DAYS(RuleScope.ACCOUNT, false, "different days with such a return"),
  ACCOUNT_IDLE_DAYS(
      RuleScope.ACCOUNT, false, "days of the longest pause before the account was used again"),
  ACCOUNT_UNCERTAIN(
      RuleScope.ACCOUNT, false, "acts while someone other than the owner may have used it"),
  ACCOUNT_UNCERTAIN_DAYS(RuleScope.ACCOUNT, false, "different days with such an act");

  /** Meanings that several measures share. */
  private static final class Words {
    static final String UNEXPLAINED = "unexplained acts";
    static final String WEAK = "acts with weak explanations only";
    static final String CHANCE = "the chance of that number among peers, in zeros";
    static final String CHANCE_OWN = "the chance of that number in the officer's past, in zeros";
  }

  private static final Long NEUTRAL = 0L;
  private final RuleScope scope;
  private final boolean neverEnough;
  private final String meaning;
  private final String key;

  Measure(RuleScope scope, boolean neverEnough, String meaning) {
    this.scope = scope;
    this.neverEnough = neverEnough;
    this.meaning = meaning;
    this.key = name().substring(scope.name().length() + 1).toLowerCase(Locale.ROOT);
  }

  public RuleScope scope() {
    return scope;
  }

  /**
   * Whether no value of it is enough for an item: it says how many lookups there were, or on how
   * many days or by how many people.
   */
  public boolean neverEnough() {
    return neverEnough;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Signal.Type type() {
    return Signal.Type.INT;
  }

  @Override
  public Object neutral() {
    return NEUTRAL;
  }

  @Override
  public List<String> vocabulary() {
    return List.of();
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public boolean accepts(Object value) {
    return value instanceof Long;
  }
}
