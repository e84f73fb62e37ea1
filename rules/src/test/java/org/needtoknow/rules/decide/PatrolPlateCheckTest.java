package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.templates;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;

/** Template 12: a plate alone, on duty on patrol, the first time; weak. */
class PatrolPlateCheckTest {
  private final Town town = new Town().shift(Town.PATROL, "3A12", "2026-03-10");

  @Test
  void a_plate_on_patrol_is_weakly_explained() {
    assertThat(templates(query(Town.PATROL, plate("ANY123")).in(town).only()))
        .containsExactly("12 weak");
  }

  @Test
  void a_whole_vin_on_patrol_is_weakly_explained_and_a_part_of_one_is_not() {
    query(Town.PATROL, new VehicleIdentity("", "", "1FTEW1E50JFA00001")).in(town);
    query(Town.PATROL, new VehicleIdentity("", "", "JFA00002")).in(town);

    assertThat(town.audit())
        .extracting(act -> templates(act).toString())
        .containsExactlyInAnyOrder("[12 weak]", "[]");
  }

  @Test
  void part_of_a_plate_is_no_plate_seen_on_patrol() {
    AuditedAct byPart = query(Town.PATROL, plate("ANY12")).key("RPQ").in(town).only();
    town.lookups.clear();
    AuditedAct open = query(Town.PATROL, plate("ANY*23")).in(town).only();

    assertThat(byPart.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(open.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(open.decision().signals().get("search_breadth")).isEqualTo("partial_plate");
  }

  @Test
  void a_plate_without_its_state_that_may_be_a_colleagues_is_left_open() {
    AuditedAct act = query(Town.PATROL, new VehicleIdentity("CARP2", "", "")).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(act.decision().signals()).containsEntry("relation_possible", true);
  }

  @Test
  void a_detective_or_an_officer_off_duty_has_no_plate_checks() {
    town.shift(Town.DETECTIVE, "", "2026-03-10").shift(Town.OTHER, "3A20", "2026-03-09");
    query(Town.DETECTIVE, plate("ANY123")).in(town);
    query(Town.OTHER, plate("ANY124")).in(town);

    assertThat(town.audit())
        .extracting(a -> a.decision().verdict())
        .containsOnly(Verdict.UNEXPLAINED);
  }

  @Test
  void where_no_roster_tells_of_somebody_on_patrol_it_stays_open() {
    AuditedAct act = query(Town.OTHER, plate("ANY124")).in(town).only();

    assertThat(act.decision().reasons()).containsExactly(UndeterminedReason.FEED_MISSING);
    assertThat(act.decision().reasonDetail())
        .isEqualTo("duty roster: whether the officer was on duty is not on file");
  }

  @Test
  void a_roster_that_ends_before_the_lookup_shows_nobody_off_duty() {
    Town ends = new Town().offDuty(Town.SERGEANT);
    ends.cover(
        new FeedCoverage(
            Feed.DUTY, true, true, Optional.empty(), Optional.of(hours(-1)), List.of()));

    AuditedAct act = query(Town.SERGEANT, WREN).in(ends).only();

    assertThat(act.decision().signals().get("duty")).isEqualTo("unknown");
  }

  @Test
  void a_car_of_the_shift_shows_duty_that_the_duty_roster_lacks() {
    Town lacks = new Town().offDuty(Town.SERGEANT).inCar(Town.SERGEANT, "3S1", "2026-03-10");
    Town assigned = new Town().offDuty(Town.SERGEANT).hasCar(Town.SERGEANT, "3S1");

    assertThat(duty(query(Town.SERGEANT, WREN).in(lacks).only())).isEqualTo("on");
    assertThat(duty(query(Town.SERGEANT, WREN).in(assigned).only())).isEqualTo("off");
  }

  @Test
  void around_a_call_outside_every_row_the_duty_roster_lacks_a_row() {
    Town lacks = new Town().offDuty(Town.SERGEANT);
    lacks.calls.add(call("C26-9", Town.SERGEANT, -200, -190, -150));

    assertThat(duty(query(Town.SERGEANT, WREN).in(lacks).only())).isEqualTo("unknown");
    lacks.lookups.clear();
    assertThat(duty(query(Town.SERGEANT, WREN).at(hours(12)).in(lacks).only())).isEqualTo("off");
  }

  private static Object duty(AuditedAct act) {
    return act.decision().signals().get("duty");
  }

  @Test
  void a_sergeant_has_plate_checks_in_a_car_and_none_at_the_desk() {
    town.shift(Town.SERGEANT, "3S1", "2026-03-10").shift(Town.SERGEANT, "", "2026-03-11");
    query(Town.SERGEANT, plate("ANY123")).in(town);
    query(Town.SERGEANT, plate("ANY124")).at(days(1)).in(town);

    assertThat(town.audit())
        .extracting(a -> a.decision().verdict())
        .containsExactly(Verdict.EXPLAINED, Verdict.UNEXPLAINED);
  }

  @Test
  void the_second_time_is_no_plate_check() {
    query(Town.PATROL, plate("ANY123")).at(hours(-2)).in(town);
    AuditedAct act = query(Town.PATROL, plate("ANY123")).in(town).last();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().tried().get(0).why()).contains("not the only lookup");
  }

  @Test
  void a_person_typed_within_ten_minutes_spoils_it_and_later_does_not() {
    query(Town.PATROL, plate("ANY123")).in(town);
    query(Town.PATROL, WREN).at(minutes(10)).in(town);
    AuditedAct spoilt = town.audit().get(0);
    town.lookups.clear();
    query(Town.PATROL, plate("ANY123")).in(town);
    query(Town.PATROL, WREN).at(minutes(10).plusSeconds(1)).in(town);

    assertThat(spoilt.decision().tried().get(0).why()).contains("person was typed");
    assertThat(templates(town.audit().get(0))).containsExactly("12 weak");
  }

  @Test
  void a_person_typed_after_it_for_work_of_its_own_spoils_nothing() {
    town.cases.add(openCase("26-1", Town.PATROL, party("suspect", WREN)));
    query(Town.PATROL, plate("ANY123")).in(town);
    query(Town.PATROL, WREN).at(minutes(5)).in(town);

    assertThat(templates(town.audit().get(0))).containsExactly("12 weak");
  }

  @Test
  void work_recorded_late_for_the_person_typed_after_it_does_not_change_what_stood() {
    town.cases.add(
        openCase("26-1", Town.PATROL, recorded(party("suspect", WREN), days(9), Town.CLERK)));
    query(Town.PATROL, plate("ANY123")).in(town);
    query(Town.PATROL, WREN).at(minutes(5)).in(town);

    assertThat(town.audit().get(0).history().get(0).verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_colleagues_plate_is_related_and_not_weakly_explained() {
    AuditedAct act = query(Town.PATROL, plate("CAR" + Town.OTHER)).in(town).only();

    assertThat(act.decision().relation()).isEqualTo(Relation.COWORKER);
    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }
}
