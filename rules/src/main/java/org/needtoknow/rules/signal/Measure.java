package org.needtoknow.rules.signal;

import java.util.List;
import java.util.Locale;

/**
 * Every whole number that a pattern rule's condition may name. Each is 0 in tests that do not say
 * otherwise.
 *
 * <p>A <em>chance</em> counts zeros: 4 says that a like number would come by chance once in ten
 * thousand, if the officer's lookups went unexplained as often as those of the upper quarter of
 * peers in the same assignment (so that up to a quarter of the peers may be odd themselves), or as
 * in the officer's own past. A figure held against chance is what Hedda et al., AMIA 2017, ask of
 * every flag.
 */
public enum Measure implements Term {
  PURSUIT_UNEXPLAINED(Over.PURSUIT, false, "acts that nothing explains"),
  PURSUIT_WEAK(Over.PURSUIT, false, "acts that only weak explanations cover"),
  PURSUIT_ALL_DAYS(Over.PURSUIT, true, "different days with either, under one identifier"),
  PURSUIT_DAYS(Over.PURSUIT, true, "different days with an unexplained act"),
  PURSUIT_MONTHS(Over.PURSUIT, true, "different months with an unexplained act"),
  PURSUIT_SPAN_DAYS(Over.PURSUIT, true, "days from the first unexplained act to the last"),
  PURSUIT_MOST_IN_WINDOW(
      Over.PURSUIT,
      false,
      "most unexplained acts under one identifier within the department's window for repetition"),
  PURSUIT_UNCLEAR(
      Over.PURSUIT,
      false,
      "acts that no work of the operator explains, for a requester whose name fits several people"),
  PURSUIT_UNCLEAR_DAYS(Over.PURSUIT, true, "different days with one"),

  OFFICER_ACTS(Over.OFFICER, true, "acts that could be judged"),
  OFFICER_PEERS(Over.OFFICER, true, "people of the same assignment they are compared with"),
  OFFICER_UNEXPLAINED(Over.OFFICER, false, "acts that nothing explains"),
  OFFICER_UNEXPLAINED_CHANCE(Over.OFFICER, false, "zeros of the chance of that among peers"),
  OFFICER_WEAK(Over.OFFICER, false, "acts that only weak explanations cover"),
  OFFICER_WEAK_CHANCE(Over.OFFICER, false, "zeros of the chance of that among peers"),
  OFFICER_ONE_OFFS(
      Over.OFFICER, false, "subjects that the officer looked up once, and nothing explains it"),
  OFFICER_ONE_OFFS_CHANCE(Over.OFFICER, false, "zeros of the chance of that among peers"),
  OFFICER_COPIES(Over.OFFICER, false, "prints and exports that nothing explains"),
  OFFICER_COPIES_CHANCE(Over.OFFICER, false, "zeros of the chance of that among peers"),
  OFFICER_MOST_COPIES_IN_DAY(Over.OFFICER, false, "most of those within one day"),
  OFFICER_HISTORIES(Over.OFFICER, false, "full criminal histories that nothing explains"),
  OFFICER_HISTORIES_CHANCE(Over.OFFICER, false, "zeros of the chance of that among peers"),
  OFFICER_CLAIMED(
      Over.OFFICER, false, "unexplained acts in the name of a requester whom nothing ties"),
  OFFICER_REQUESTERS_DUE(Over.OFFICER, true, "acts for which a requester was due"),
  OFFICER_REQUESTERS_MISSING(Over.OFFICER, true, "those of them that name none"),
  OFFICER_REQUESTERS_CHANCE(Over.OFFICER, true, "zeros of the chance of that among peers"),
  OFFICER_ISOLATED_SESSIONS(
      Over.OFFICER,
      false,
      "sittings off duty (without a roster: hours from any other) in which nothing is explained"),
  OFFICER_ISOLATED_ACTS(Over.OFFICER, false, "acts in them"),
  OFFICER_RECORDS(
      Over.OFFICER,
      false,
      "records opened that nothing explains, or only that the unit or a supervised officer has them"),
  OFFICER_RECORDS_CHANCE(Over.OFFICER, false, "zeros of the chance of that among peers"),
  OFFICER_WIDE(
      Over.OFFICER,
      false,
      "wide searches (a name alone with RNQ or DNQ, part of a plate) for which no number is cited and"
          + " that no strong explanation covers"),
  OFFICER_WIDE_CHANCE(Over.OFFICER, false, "zeros of the chance of that among peers"),
  OFFICER_IN_A_ROW(
      Over.OFFICER,
      false,
      "unexplained acts in rows of four and more, on three subjects and more, minutes apart and with"
          + " nothing else in between"),
  OFFICER_IN_A_ROW_CHANCE(Over.OFFICER, false, "zeros of the chance of that among peers"),

  WEEK_ACTS(Over.WEEK, true, "acts of the week that could be judged"),
  WEEK_PEERS(Over.WEEK, true, "people of the same assignment with lookups in that week"),
  WEEK_PAST_WEEKS(Over.WEEK, true, "earlier weeks with lookups to compare with"),
  WEEK_VOLUME_OVER_OWN(
      Over.WEEK, true, "tenths of a robust deviation above the officer's own earlier weeks"),
  WEEK_VOLUME_OVER_PEERS(Over.WEEK, true, "tenths of a robust deviation above peers in that week"),
  WEEK_UNEXPLAINED(Over.WEEK, false, "acts that nothing explains"),
  WEEK_UNEXPLAINED_CHANCE(Over.WEEK, false, "zeros of the chance of that among peers"),
  WEEK_UNEXPLAINED_CHANCE_OWN(Over.WEEK, false, "zeros of the chance of that in the own past"),
  WEEK_WEAK(Over.WEEK, false, "acts that only weak explanations cover"),
  WEEK_WEAK_CHANCE(Over.WEEK, false, "zeros of the chance of that among peers"),
  WEEK_WEAK_CHANCE_OWN(Over.WEEK, false, "zeros of the chance of that in the own past"),

  SUBJECT_OFFICERS(Over.SUBJECT, false, "people whose acts on the subject nothing explains"),
  SUBJECT_UNITS(Over.SUBJECT, true, "different units among them"),
  SUBJECT_UNEXPLAINED(Over.SUBJECT, false, "acts that nothing explains"),
  SUBJECT_DAYS(Over.SUBJECT, true, "different days with one"),
  SUBJECT_OFFICERS_IN_MONTH(Over.SUBJECT, false, "most of those people within any 30 days"),
  SUBJECT_THIN_OFFICERS(
      Over.SUBJECT, false, "people whose acts on the subject no strong explanation covers"),
  SUBJECT_THIN_IN_MONTH(Over.SUBJECT, false, "most of those people within any 30 days"),
  SUBJECT_THIN_IN_WEEK(Over.SUBJECT, false, "most of those people within any 7 days"),
  SUBJECT_EXPLAINED(
      Over.SUBJECT, true, "lookups of the subject that work explains, in the reported period"),

  ACCOUNT_INTERLEAVED(
      Over.ACCOUNT, false, "returns to a terminal within minutes while another was in use"),
  ACCOUNT_INTERLEAVED_DAYS(Over.ACCOUNT, false, "different days with one"),
  ACCOUNT_IDLE_DAYS(Over.ACCOUNT, false, "longest pause before the account was used again"),
  ACCOUNT_UNCERTAIN(
      Over.ACCOUNT, false, "acts while somebody else than the owner may have used it"),
  ACCOUNT_UNCERTAIN_DAYS(Over.ACCOUNT, false, "different days with one");

  private static final Long NEUTRAL = 0L;
  private final Over over;
  private final boolean neverEnough;
  private final String meaning;
  private final String key;

  Measure(Over over, boolean neverEnough, String meaning) {
    this.over = over;
    this.neverEnough = neverEnough;
    this.meaning = meaning;
    this.key = name().substring(over.name().length() + 1).toLowerCase(Locale.ROOT);
  }

  public Over over() {
    return over;
  }

  /** Whether it, however large, suffices for nothing: how many lookups there were, or of whom. */
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
