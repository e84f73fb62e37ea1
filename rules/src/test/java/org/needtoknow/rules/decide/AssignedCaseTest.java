package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.caseFile;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.licensed;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.vehicle;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Verdict;

/** Template 1: subject of an open case assigned to the officer. */
class AssignedCaseTest {
  private final Town town = new Town();

  @Test
  void a_suspect_of_the_officers_open_case_is_explained() {
    town.cases.add(openCase("26-1001", Town.DETECTIVE, party("suspect", WREN)));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(act.decision().weak()).isFalse();
    assertThat(act.decision().explanations())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.template().number()).isEqualTo(1);
              assertThat(e.fact()).isEqualTo("case 26-1001");
              assertThat(e.officerTie()).isEqualTo("assigned");
              assertThat(e.subjectRole()).isEqualTo("suspect");
              assertThat(e.tier()).isEqualTo(MatchTier.NAME_AND_DATE);
              assertThat(e.lagSeconds()).isEqualTo(10 * 86_400);
            });
  }

  @Test
  void a_vehicle_of_the_case_is_explained_too() {
    town.cases.add(openCase("26-1001", Town.DETECTIVE, vehicle("vehicle", plate("RED101"))));

    AuditedAct act = query(Town.DETECTIVE, plate("RED-101")).in(town).only();

    assertThat(templates(act)).containsExactly("1");
  }

  @Test
  void somebody_elses_case_explains_nothing() {
    town.cases.add(openCase("26-1001", Town.DETECTIVE, party("suspect", WREN)));

    AuditedAct act = query(Town.OTHER, WREN).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_case_closed_at_that_instant_explains_nothing_and_says_so() {
    town.cases.add(
        caseFile(
            "26-1001", Town.DETECTIVE, days(-10), Optional.of(Given.NOON), party("suspect", WREN)));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().tried())
        .singleElement()
        .satisfies(e -> assertThat(e.why()).isEqualTo("the case was not open at the time"));
  }

  @Test
  void a_party_with_another_date_of_birth_explains_nothing_and_is_reported_as_near() {
    town.cases.add(
        openCase(
            "26-1001", Town.DETECTIVE, party("suspect", Given.person("WREN,WILL", "1981-05-16"))));
    town.cases.add(
        openCase("26-1002", Town.OTHER, party("suspect", Given.person("WREN,WILL", "1980-05-26"))));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().tried())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.fact()).isEqualTo("case 26-1001");
              assertThat(e.why()).isEqualTo("same or similar name, but another date of birth");
            });
  }

  @Test
  void one_slip_in_a_licence_or_plate_of_a_party_is_weakly_explained() {
    town.cases.add(
        openCase(
            "26-1001",
            Town.DETECTIVE,
            party("suspect", licensed(WREN, "90000502", "VT")),
            vehicle("vehicle", plate("GRN101"))));
    query(Town.DETECTIVE, licensed(PersonIdentity.NONE, "90000520", "VT")).in(town);
    query(Town.DETECTIVE, plate("GRN107")).at(minutes(1)).in(town);
    query(Town.DETECTIVE, plate("GRO107")).at(minutes(2)).in(town);
    query(Town.OTHER, plate("GRN107")).at(minutes(3)).in(town);

    assertThat(town.audit())
        .extracting(act -> templates(act).toString())
        .containsExactly("[1 weak]", "[1 weak]", "[]", "[]");
  }

  @Test
  void a_case_that_lists_the_subject_and_somebody_alike_is_no_near_miss() {
    town.cases.add(
        openCase(
            "26-1001",
            Town.DETECTIVE,
            party("suspect", WREN),
            party("relative", Given.person("WREN,WILL", "1951-01-16"))));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(town).only();

    assertThat(templates(act)).containsExactly("1");
    assertThat(act.decision().tried()).isEmpty();
  }

  @Test
  void a_case_closed_a_second_later_explains() {
    town.cases.add(
        caseFile(
            "26-1001",
            Town.DETECTIVE,
            days(-10),
            Optional.of(Given.NOON.plusSeconds(1)),
            party("suspect", WREN)));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(town).only();

    assertThat(templates(act)).containsExactly("1");
  }

  @Test
  void a_party_written_down_by_others_after_the_grace_revises_the_verdict() {
    town.cases.add(
        openCase("26-1001", Town.DETECTIVE, recorded(party("suspect", WREN), days(8), Town.CLERK)));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(town).only();

    assertThat(act.history())
        .extracting(r -> r.verdict().name() + " " + r.asOf())
        .containsExactly("UNEXPLAINED " + days(3), "EXPLAINED " + days(8));
    assertThat(act.decision().asOf()).isEqualTo(days(8));
  }

  @Test
  void a_party_written_down_after_the_horizon_changes_nothing() {
    town.cases.add(
        openCase(
            "26-1001", Town.DETECTIVE, recorded(party("suspect", WREN), days(46), Town.CLERK)));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().tried()).isEmpty();
  }

  @Test
  void a_party_that_the_officer_alone_added_afterwards_is_weak_and_signalled() {
    town.cases.add(
        openCase(
            "26-1001", Town.DETECTIVE, recorded(party("witness", WREN), hours(4), Town.DETECTIVE)));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(town).only();

    assertThat(templates(act)).containsExactly("1 weak");
    assertThat(act.decision().weak()).isTrue();
    assertThat(act.decision().signals()).containsEntry("self_recorded_after", true);
  }

  @Test
  void one_wrong_digit_in_the_birth_of_a_party_of_the_own_case_is_a_weak_explanation() {
    Town slip = new Town();
    slip.cases.add(
        openCase("26-7", Town.DETECTIVE, party("suspect", person("WREN,WILL", "1980-05-16"))));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(slip).only();

    assertThat(templates(act)).containsExactly("1 weak");
    assertThat(act.decision().explanations().get(0).officerTie()).contains("date of birth");
  }
}
