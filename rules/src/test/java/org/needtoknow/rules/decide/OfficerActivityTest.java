package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.CredentialEvent;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.rules.pattern.AccountUse;
import org.needtoknow.rules.pattern.ActRow;
import org.needtoknow.rules.pattern.ActivityCollector;
import org.needtoknow.rules.pattern.OfficerActivity;
import org.needtoknow.rules.pattern.OfficerTotals;
import org.needtoknow.rules.pattern.Sessions;
import org.needtoknow.rules.resolve.ResolvedAct;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.Measure;

/** The data that patterns get from an officer's audit and from the use of an account. */
class OfficerActivityTest {
  private static Query query(String last) {
    return new Query(Town.PATROL, Subject.person(person(last + ",ANY", "1980-01-01")));
  }

  private static OfficerActivity activity(Town town) {
    Sessions sessions = new Sessions();
    ActivityCollector collector =
        new ActivityCollector("e:" + Town.PATROL, town.settings, at -> true, Lookup::id, sessions);
    for (AuditedAct act : town.audit()) {
      sessions.add(act);
      collector.add(act);
    }
    return collector.activity();
  }

  private static List<ActRow> use(Town town) {
    List<ResolvedAct> acts = town.acts(town.index());
    AccountUse use = new AccountUse(town.index().rosters(), at -> true);
    acts.forEach(use::add);
    return use.rows();
  }

  @Test
  void people_looked_up_once_are_one_offs_and_one_looked_up_twice_is_not() {
    Town town = new Town();
    query("ASH").in(town);
    query("BAY").at(hours(1)).in(town);
    query("BAY").at(hours(2)).in(town);

    OfficerTotals totals = activity(town).totals();

    assertThat(totals.get(Measure.OFFICER_ACTS)).isEqualTo(3);
    assertThat(totals.get(Measure.OFFICER_UNEXPLAINED)).isEqualTo(3);
    assertThat(totals.get(Measure.OFFICER_ONE_OFFS)).isEqualTo(1);
  }

  @Test
  void what_work_strongly_explains_leaves_nothing_but_its_number() {
    Town town = new Town();
    town.cases.add(Given.openCase("26-1", Town.PATROL, Given.party("suspect", Given.WREN)));
    new Query(Town.PATROL, Subject.person(Given.WREN)).in(town);

    OfficerActivity activity = activity(town);

    assertThat(activity.totals().get(Measure.OFFICER_ACTS)).isEqualTo(1);
    assertThat(activity.rows()).isEmpty();
    assertThat(activity.weeks()).hasSize(1);
  }

  @Test
  void prints_criminal_histories_and_claimed_requesters_are_reported_apart() {
    Town town = new Town();
    query("ASH").action(LookupAction.PRINT).key("").in(town);
    query("BAY").key("IQ").at(hours(1)).in(town);
    query("CEDAR").requester("COLE,CID").at(hours(2)).in(town);

    OfficerActivity activity = activity(town);

    assertThat(activity.totals().get(Measure.OFFICER_COPIES)).isEqualTo(1);
    assertThat(activity.totals().get(Measure.OFFICER_HISTORIES)).isEqualTo(1);
    assertThat(activity.totals().get(Measure.OFFICER_REQUESTERS_DUE)).isEqualTo(1);
    assertThat(activity.totals().get(Measure.OFFICER_REQUESTERS_MISSING)).isEqualTo(1);
    assertThat(activity.totals().get(Measure.OFFICER_CLAIMED)).isEqualTo(1);
    assertThat(activity.rows())
        .filteredOn(row -> row.has(ActMark.CLAIMED))
        .allMatch(row -> row.people().contains(Town.OTHER));
  }

  @Test
  void the_owner_whom_the_system_looked_up_stands_beside_the_vehicle() {
    Town town = new Town().offDuty(Town.PATROL);
    new Query(Town.PATROL, Subject.vehicle(Given.plate("ANY123"))).key("RQ").in(town);
    query("WREN").at(Given.NOON.plusSeconds(3)).transaction("T-owner").automatic().in(town);

    assertThat(activity(town).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.shown()).containsExactly(row.lookups().get(1)));
  }

  @Test
  void wide_searches_are_marked_unless_a_number_is_cited_and_records_of_the_unit_are() {
    Town town = new Town();
    town.calls.add(Given.call("C26-1", Town.PATROL));
    town.employee("p8", "KIRBY", "KIM", "1991-01-01", Role.PATROL, "Squad A");
    town.cases.add(Given.openCase("26-7", "p8"));
    Subject name = Subject.person(person("ASH,ANY", ""));
    new Query(Town.PATROL, name).key("RNQ").in(town);
    new Query(Town.PATROL, name).key("RNQ").cited("C26-1").at(minutes(2)).in(town);
    Given.view(Town.PATROL, RecordKind.CASE, "26-7").at(days(6)).in(town);

    OfficerActivity activity = activity(town);

    assertThat(activity.totals().get(Measure.OFFICER_WIDE)).isEqualTo(1);
    assertThat(activity.totals().get(Measure.OFFICER_RECORDS)).isEqualTo(1);
  }

  @Test
  void four_in_a_row_with_nothing_explained_between_are_marked_and_one_of_work_breaks_the_row() {
    Town town = new Town();
    town.cases.add(Given.openCase("26-1", Town.PATROL, Given.party("suspect", Given.WREN)));
    query("ASH").in(town);
    query("BAY").at(minutes(2)).in(town);
    query("BAY").at(minutes(9)).in(town);
    query("CEDAR").at(minutes(24)).in(town);
    OfficerActivity whole = activity(town);
    new Query(Town.PATROL, Subject.person(Given.WREN)).at(minutes(5)).in(town);
    OfficerActivity broken = activity(town);
    town.lookups.clear();
    query("ASH").in(town);
    query("BAY").at(minutes(2)).in(town);
    query("DOGWOOD").at(minutes(9)).in(town);
    query("CEDAR").at(minutes(25)).in(town);

    assertThat(whole.totals().get(Measure.OFFICER_IN_A_ROW)).isEqualTo(4);
    assertThat(broken.totals().get(Measure.OFFICER_IN_A_ROW)).isZero();
    assertThat(activity(town).totals().get(Measure.OFFICER_IN_A_ROW))
        .as("a pause of 16 minutes")
        .isZero();
  }

  @Test
  void a_requester_whose_name_fits_two_leaves_a_row_and_no_number() {
    Town town = new Town();
    town.employee("p9", "COLE", "CAL", "1993-01-01", Role.PATROL, "Squad C");
    query("ASH").requester("COLE").in(town);

    OfficerActivity activity = activity(town);

    assertThat(activity.totals().get(Measure.OFFICER_ACTS)).isZero();
    assertThat(activity.rows())
        .singleElement()
        .satisfies(row -> assertThat(row.has(ActMark.UNCLEAR)).isTrue());
  }

  @Test
  void a_session_on_a_day_off_is_isolated_and_one_on_duty_is_not() {
    Town town = new Town().shift(Town.PATROL, "A1", "2026-03-10");
    query("ASH").in(town);
    query("BAY").at(days(3)).in(town);

    OfficerActivity activity = activity(town);

    assertThat(activity.totals().get(Measure.OFFICER_ISOLATED_SESSIONS)).isEqualTo(1);
    assertThat(activity.rows())
        .filteredOn(row -> row.has(ActMark.ISOLATED))
        .extracting(ActRow::at)
        .containsExactly(days(3));
  }

  @Test
  void a_session_is_one_seat_without_half_an_hour_of_pause() {
    Town town = new Town();
    query("ASH").terminal("T1").in(town);
    query("BAY").terminal("T1").at(minutes(30)).in(town);
    query("CEDAR").terminal("T2").at(minutes(35)).in(town);
    query("DOGWOOD").terminal("T1").at(minutes(60)).in(town);
    query("ELM").terminal("T1").at(minutes(91)).in(town);
    Sessions sessions = new Sessions();
    town.audit().forEach(sessions::add);

    assertThat(IntStream.range(0, 5).mapToObj(sessions::startOf))
        .containsExactly(Given.NOON, Given.NOON, minutes(35), Given.NOON, minutes(91));
  }

  @Test
  void without_a_roster_a_session_far_from_the_others_is_isolated_where_there_are_many() {
    Town town = new Town();
    for (int i = 0; i < 60; i++) {
      query("ASH" + (char) ('A' + i % 26) + (char) ('A' + i / 26)).at(minutes(20L * i)).in(town);
    }
    query("BAY").at(days(3)).in(town);

    assertThat(activity(town).rows())
        .filteredOn(row -> row.has(ActMark.ISOLATED))
        .extracting(ActRow::at)
        .containsExactly(days(3));
  }

  @Test
  void going_back_and_forth_between_terminals_is_seen_and_moving_once_is_not() {
    Town town = new Town();
    query("ASH").terminal("T1").in(town);
    query("BAY").terminal("T2").at(minutes(2)).in(town);
    assertThat(use(town)).isEmpty();

    query("CEDAR").terminal("T1").at(minutes(4)).in(town);
    query("DOGWOOD").terminal("T2").at(minutes(30)).in(town);

    assertThat(use(town))
        .singleElement()
        .satisfies(row -> assertThat(row.has(ActMark.INTERLEAVED)).isTrue())
        .satisfies(row -> assertThat(row.at()).isEqualTo(minutes(4)));
  }

  @Test
  void a_second_terminal_within_two_minutes_is_seen_without_a_return() {
    Town town = new Town();
    query("ASH").terminal("T1").in(town);
    query("BAY").terminal("T2").at(Given.NOON.plusSeconds(96)).in(town);

    assertThat(use(town))
        .singleElement()
        .satisfies(row -> assertThat(row.has(ActMark.INTERLEAVED)).isTrue());
  }

  @Test
  void an_account_in_capitals_at_another_terminal_is_the_same_account() {
    Town town = new Town();
    query("ASH").terminal("T1").in(town);
    query("BAY").terminal("T2").account("USERP1").at(minutes(2)).in(town);
    query("CEDAR").terminal("T1").at(minutes(4)).in(town);

    assertThat(use(town))
        .singleElement()
        .satisfies(row -> assertThat(row.has(ActMark.INTERLEAVED)).isTrue());
  }

  @Test
  void where_a_day_is_all_that_is_reported_nobody_goes_back_and_forth() {
    Town town = new Town();
    query("ASH").terminal("T1").coarse().in(town);
    query("BAY").terminal("T2").coarse().in(town);
    query("CEDAR").terminal("T1").coarse().in(town);
    query("DOGWOOD").terminal("T2").coarse().in(town);

    assertThat(use(town)).isEmpty();
  }

  @Test
  void a_pause_is_reported_with_its_days() {
    Town town = new Town();
    query("ASH").in(town);
    query("BAY").at(days(100)).in(town);

    assertThat(use(town))
        .singleElement()
        .satisfies(row -> assertThat(row.has(ActMark.IDLE)).isTrue())
        .satisfies(row -> assertThat(row.extra()).isEqualTo(100));
  }

  @Test
  void leave_is_no_idleness_of_an_account() {
    Town town = new Town();
    // By working hours, with the weekends left out, as rosters do.
    for (int day = 1; day < 95; day++) {
      if (day % 7 < 5) {
        town.duty.add(
            new DutyPeriod(
                Town.PATROL, DutyPeriod.Kind.LEAVE, days(day), days(day).plusSeconds(28_800)));
      }
    }
    query("ASH").in(town);
    query("BAY").at(days(100)).in(town);

    assertThat(use(town)).isEmpty();
  }

  @Test
  void while_a_password_is_in_several_hands_one_act_stands_for_the_day() {
    Town town = new Town();
    town.events.add(
        new CredentialEvent(
            "*",
            "user" + Town.PATROL,
            CredentialEvent.Kind.SHARED,
            Instant.parse("2026-01-01T00:00:00Z"),
            Optional.empty()));
    query("ASH").in(town);
    query("BAY").at(minutes(9)).in(town);

    assertThat(use(town))
        .singleElement()
        .satisfies(row -> assertThat(row.has(ActMark.UNCERTAIN)).isTrue())
        .satisfies(row -> assertThat(row.extra()).isEqualTo(2));
  }
}
