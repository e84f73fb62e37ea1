package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.caseFile;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.view;
import static org.needtoknow.rules.decide.Given.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.model.work.NumberSeries;

/** Template 10: a number cited; it exists, is open, is the officer's; the subject is not in it. */
class CitedNumberTest {
  private final Town town = new Town();

  @Test
  void the_number_of_the_officers_open_case_explains_weakly_in_its_field_or_in_the_reason() {
    town.cases.add(openCase("26-00113", Town.DETECTIVE));
    AuditedAct field = query(Town.DETECTIVE, WREN).cited("26-00113").in(town).only();
    town.lookups.clear();
    AuditedAct text =
        query(Town.DETECTIVE, WREN).reason("burglary case #26-00113, suspect").in(town).only();

    assertThat(templates(field)).containsExactly("10 weak");
    assertThat(templates(text)).containsExactly("10 weak");
    assertThat(text.decision().signals()).containsEntry("reason_contradiction", "none");
  }

  @Test
  void a_number_that_is_not_on_file_explains_nothing_and_contradicts() {
    AuditedAct act = query(Town.DETECTIVE, WREN).reason("26-99999").in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().signals()).containsEntry("reason_contradiction", "no_such_number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2600113", "26-00113", " 26 00113"})
  void a_number_is_found_with_and_without_its_dash(String written) {
    town.cases.add(openCase("26-00113", Town.DETECTIVE));

    assertThat(templates(query(Town.DETECTIVE, WREN).cited(written).in(town).only()))
        .containsExactly("10 weak");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#26-00113", "CASE 26-00113", "Case no. 2600113", "26-00113/VSP", "26/00113"})
  void a_number_is_found_among_words_and_marks(String written) {
    town.cases.add(openCase("26-00113", Town.DETECTIVE));
    AuditedAct field = query(Town.DETECTIVE, WREN).cited(written).in(town).only();
    town.lookups.clear();
    AuditedAct others = query(Town.PATROL, WREN).cited(written).in(town).only();

    assertThat(templates(field)).containsExactly("10 weak");
    assertThat(field.decision().signals()).containsEntry("reason_contradiction", "none");
    assertThat(others.decision().signals())
        .containsEntry("reason_contradiction", "not_the_officers");
  }

  @Test
  void a_case_without_an_officer_on_file_may_be_anyones() {
    town.cases.add(openCase("26-00113", ""));

    AuditedAct act = query(Town.PATROL, WREN).cited("26-00113").in(town).only();

    assertThat(act.decision().signals()).containsEntry("reason_contradiction", "none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CFS C26-0007", "INCC26-0007", "C26-0007/VSP", "#C260007"})
  void a_letter_of_the_number_is_reported_from_a_word_before_it(String written) {
    town.calls.add(call("C26-0007", Town.PATROL, -300, -200, 30));
    town.cases.add(openCase("26-0007", Town.DETECTIVE));

    AuditedAct act = query(Town.PATROL, WREN).cited(written).in(town).only();

    assertThat(act.decision().signals()).containsEntry("reason_contradiction", "none");
    assertThat(act.decision().explanations())
        .extracting(Explanation::fact)
        .containsOnly("call C26-0007");
  }

  @Test
  void two_numbers_in_one_field_contradict_only_as_two_in_a_reason_do() {
    town.cases.add(openCase("26-00113", Town.DETECTIVE));
    AuditedAct own = query(Town.DETECTIVE, WREN).cited("26-00113/C26-9").in(town).only();
    town.lookups.clear();
    AuditedAct none = query(Town.DETECTIVE, WREN).cited("26-99/98-76-54").in(town).only();

    assertThat(templates(own)).containsExactly("10 weak");
    assertThat(none.decision().signals()).containsEntry("reason_contradiction", "none");
  }

  @Test
  void a_record_opened_is_found_with_and_without_its_dash() {
    town.cases.add(openCase("26-00113", Town.DETECTIVE, party("victim", WREN)));
    AuditedAct own = view(Town.DETECTIVE, RecordKind.CASE, "2600113").in(town).only();
    town.lookups.clear();
    AuditedAct others = view(Town.PATROL, RecordKind.CASE, "2600113").in(town).only();

    assertThat(templates(own)).containsExactly("1");
    assertThat(others.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_number_on_file_without_its_dash_is_found_too() {
    town.cases.add(openCase("C202600113", Town.DETECTIVE));

    assertThat(templates(query(Town.DETECTIVE, WREN).cited("C2026-00113").in(town).only()))
        .containsExactly("10 weak");
  }

  @Test
  void a_word_or_the_number_of_other_work_contradicts_nothing() {
    town.work.add(work("APP-2026-7", WorkItem.Kind.APPLICANT, WREN, Town.CLERK));
    query(Town.DETECTIVE, WREN).cited("NONE").in(town);
    query(Town.DETECTIVE, WREN).cited("APP-2026-7").at(hours(1)).in(town);

    assertThat(town.audit())
        .extracting(act -> act.decision().signals().get("reason_contradiction"))
        .containsOnly("none");
  }

  @ParameterizedTest
  @EnumSource(
      value = WorkItem.Kind.class,
      names = {"COURT", "PERMIT", "APPLICANT", "RECORDS_REQUEST"})
  void a_number_of_ones_own_work_contradicts_nothing(WorkItem.Kind kind) {
    town.cases.add(openCase("26-00113", Town.DETECTIVE));
    town.cases.add(openCase("26-00114", Town.DETECTIVE));
    town.work.add(onRecord("W-1", kind, "26-00113", Town.CLERK));
    town.work.add(onRecord("26-00114", kind, "", Town.CLERK));
    query(Town.CLERK, WREN).cited("26-00113").in(town);
    query(Town.CLERK, WREN).cited("26-00114").at(minutes(1)).in(town);
    query(Town.PATROL, WREN).cited("26-00113").at(minutes(2)).in(town);

    assertThat(town.audit())
        .extracting(act -> act.decision().signals().get("reason_contradiction"))
        .containsExactly("none", "none", "not_the_officers");
  }

  private static WorkItem onRecord(
      String number, WorkItem.Kind kind, String record, String employee) {
    return new WorkItem(
        number,
        kind,
        PersonIdentity.NONE,
        VehicleIdentity.NONE,
        record.isEmpty() ? RecordNumber.NONE : new RecordNumber(RecordKind.CASE, record),
        employee,
        "",
        days(3),
        Optional.of(days(4)),
        Optional.empty(),
        Given.ROW);
  }

  @Test
  void a_number_on_a_feed_that_is_not_complete_contradicts_nothing() {
    town.cover(
        new FeedCoverage(Feed.CASES, true, true, Optional.empty(), Optional.of(NOON), List.of()));

    AuditedAct act = query(Town.DETECTIVE, WREN).cited("26-99999").in(town).only();

    assertThat(act.decision().signals()).containsEntry("reason_contradicted", false);
    assertThat(act.decision().reasons()).contains(UndeterminedReason.NOT_YET_COMPLETE);
  }

  @ParameterizedTest
  @CsvSource({
    "113, 000113, not_the_officers",
    "000113, 113, none",
    "26-00113, 26-113, not_the_officers",
    "C26-0007, C26-7, none",
    "07-00113, 7-00113, not_the_officers"
  })
  void a_number_is_found_without_its_leading_zeros(
      String onFile, String written, String contradictsOthers) {
    town.cases.add(openCase(onFile, Town.DETECTIVE));
    AuditedAct own = query(Town.DETECTIVE, WREN).cited(written).in(town).only();
    town.lookups.clear();
    AuditedAct others = query(Town.PATROL, WREN).cited(written).in(town).only();

    assertThat(templates(own)).containsExactly("10 weak");
    assertThat(own.decision().signals()).containsEntry("reason_contradiction", "none");
    assertThat(others.decision().signals())
        .containsEntry("reason_contradiction", contradictsOthers);
  }

  @Test
  void a_number_that_fits_several_without_zeros_contradicts_nothing() {
    town.cases.add(openCase("0113", Town.DETECTIVE));
    town.cases.add(openCase("00113", Town.OTHER));
    AuditedAct own = query(Town.DETECTIVE, WREN).cited("000113").in(town).only();
    town.lookups.clear();
    AuditedAct others = query(Town.PATROL, WREN).cited("000113").in(town).only();

    assertThat(templates(own)).containsExactly("10 weak");
    assertThat(others.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(others.decision().signals()).containsEntry("reason_contradiction", "none");
  }

  @Test
  void a_number_on_file_as_typed_comes_before_one_with_other_zeros() {
    town.cases.add(openCase("000113", Town.OTHER));
    town.cases.add(openCase("00113", Town.DETECTIVE));

    AuditedAct act = query(Town.DETECTIVE, WREN).cited("000113").in(town).only();

    assertThat(templates(act)).isEmpty();
    assertThat(act.decision().signals()).containsEntry("reason_contradiction", "not_the_officers");
  }

  @Test
  void a_word_in_a_reason_with_other_zeros_contradicts_nothing() {
    town.cases.add(openCase("001200", Town.DETECTIVE));

    AuditedAct act = query(Town.PATROL, WREN).reason("alarm, about 1200 hrs").in(town).only();

    assertThat(act.decision().signals()).containsEntry("reason_contradiction", "none");
  }

  @Test
  void a_record_opened_is_found_without_its_leading_zeros() {
    town.cases.add(openCase("113", Town.DETECTIVE));
    AuditedAct one = view(Town.DETECTIVE, RecordKind.CASE, "000113").in(town).only();
    town.cases.add(openCase("0113", Town.OTHER));
    AuditedAct ofSeveral = town.only();

    assertThat(templates(one)).containsExactly("1");
    assertThat(templates(ofSeveral)).containsExactly("1 weak");
  }

  private static FeedCoverage numbered(NumberSeries... series) {
    return new FeedCoverage(
        Feed.CASES,
        true,
        true,
        Optional.of(days(-9)),
        Optional.of(days(300)),
        List.of(),
        Set.of(),
        List.of(series));
  }

  @Test
  void a_number_older_than_what_was_handed_over_or_of_another_form_contradicts_nothing() {
    town.cover(numbered(new NumberSeries("9-9", "26-00100", "26-00098")));
    query(Town.DETECTIVE, WREN).cited("26-00090").in(town);
    query(Town.DETECTIVE, WREN).cited("V260300113").at(hours(1)).in(town);
    query(Town.DETECTIVE, WREN).cited("26-00113").at(hours(2)).in(town);

    assertThat(town.audit())
        .extracting(act -> act.decision().signals().get("reason_contradiction"))
        .containsExactly("none", "none", "no_such_number");
  }

  @Test
  void an_opened_record_older_than_what_was_handed_over_is_undetermined() {
    town.cover(numbered(new NumberSeries("9-9", "26-00100", "")));

    assertThat(
            view(Town.DETECTIVE, RecordKind.CASE, "26-00090").in(town).only().decision().reasons())
        .containsExactly(UndeterminedReason.FEED_MISSING);
    town.lookups.clear();
    assertThat(
            view(Town.DETECTIVE, RecordKind.CASE, "26-00113").in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void somebody_elses_case_contradicts() {
    town.cases.add(openCase("26-00113", Town.DETECTIVE));

    AuditedAct act = query(Town.PATROL, WREN).reason("26-00113").in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().signals()).containsEntry("reason_contradiction", "not_the_officers");
  }

  @Test
  void a_case_closed_at_that_instant_contradicts_and_one_closed_a_second_later_does_not() {
    town.cases.add(caseFile("26-00113", Town.DETECTIVE, days(-9), Optional.of(NOON)));
    AuditedAct closed = query(Town.DETECTIVE, WREN).cited("26-00113").in(town).only();
    town.lookups.clear();
    AuditedAct open =
        query(Town.DETECTIVE, WREN).cited("26-00113").at(NOON.minusSeconds(1)).in(town).only();

    assertThat(closed.decision().signals()).containsEntry("reason_contradiction", "not_open");
    assertThat(templates(open)).containsExactly("10 weak");
  }

  @Test
  void words_that_are_no_numbers_of_this_agency_contradict_nothing() {
    AuditedAct act =
        query(Town.PATROL, WREN).reason("statute 53a-181, tel 802-555-0144").in(town).only();

    assertThat(act.decision().signals()).containsEntry("reason_contradicted", false);
  }

  @Test
  void a_case_recorded_late_revises() {
    town.cases.add(recorded(openCase("26-00113", Town.DETECTIVE), days(4), Town.CLERK));

    AuditedAct act = query(Town.DETECTIVE, WREN).cited("26-00113").in(town).only();

    assertThat(act.history())
        .extracting(r -> r.verdict() + (r.weak() ? " weak" : ""))
        .containsExactly("UNEXPLAINED", "EXPLAINED weak");
  }

  @Test
  void a_party_of_the_case_is_explained_strongly_and_the_number_adds_nothing() {
    town.cases.add(openCase("26-00113", Town.DETECTIVE, party("suspect", WREN)));

    assertThat(templates(query(Town.DETECTIVE, WREN).cited("26-00113").in(town).only()))
        .containsExactly("1");
  }
}
