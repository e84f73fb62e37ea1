package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.caseFile;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.licensed;
import static org.needtoknow.rules.decide.Given.of;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.templates;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;

/**
 * Real incidents of other departments, as far as they concern the decision on one officer; with
 * places, not names.
 */
class AcceptanceTest {
  private final Town town = new Town();

  @Test
  void east_hartford_the_reason_training_explains_nothing_and_four_lookups_are_a_pursuit() {
    for (int i = 0; i < 4; i++) {
      query(Town.PATROL, WREN).at(days(i)).reason("training").in(town);
    }

    AuditedAct last = town.last();

    assertThat(last.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(last.decision().signals())
        .containsEntry("reason_class", "training")
        .containsEntry("reason_contradiction", "no_training")
        .containsEntry("unexplained_on_subject", 4L)
        .containsEntry("days_on_subject", 4L)
        .containsEntry("repeat", true);
    assertThat(last.decision().findings().get(0).withLookups()).hasSize(3);
  }

  @Test
  void a_training_event_on_file_contradicts_nothing_and_explains_nothing() {
    town.duty.add(new DutyPeriod(Town.PATROL, DutyPeriod.Kind.TRAINING, hours(-2), hours(2)));

    AuditedAct act = query(Town.PATROL, WREN).reason("training").in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().signals()).containsEntry("reason_contradicted", false);
  }

  @Test
  void old_saybrook_a_dispatcher_runs_a_plate_and_the_requester_answers() {
    town.shift(Town.DISPATCHER, "", "2026-03-10").shift(Town.PATROL, "3A12", "2026-03-10");
    town.relationships.add(
        new Relationship(
            Town.PATROL,
            Relationship.Kind.FAMILY,
            PersonIdentity.NONE,
            List.of(plate("BRO123")),
            "",
            Optional.empty(),
            Optional.empty()));

    AuditedAct act = query(Town.DISPATCHER, plate("BRO123")).requester("ARDEN").in(town).only();

    assertThat(act.act().accountable()).isEqualTo("e:" + Town.PATROL);
    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().relation()).isEqualTo(Relation.FAMILY);
  }

  @Test
  void sedgwick_the_chief_is_judged_like_everyone() {
    for (int i = 0; i < 3; i++) {
      query(Town.CHIEF, WREN).at(days(i)).in(town);
    }

    assertThat(town.last().decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(town.last().decision().signals()).containsEntry("repeat", true);
  }

  @Test
  void ballwin_a_complainant_is_an_adverse_party() {
    town.cases.add(
        of(
            caseFile(
                "26-IA-1",
                Town.INSPECTOR,
                days(-30),
                Optional.empty(),
                party("employee", town.employees.get(7).identity()),
                party("complainant", WREN)),
            "",
            true));

    AuditedAct act = query(Town.CHIEF, WREN).in(town).only();

    assertThat(act.decision().adverse()).isTrue();
    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void waukesha_the_reason_investigation_is_a_class_and_no_accusation() {
    AuditedAct act = query(Town.PATROL, WREN).reason("Investigation").in(town).only();

    assertThat(act.decision().signals())
        .containsEntry("reason_class", "generic")
        .containsEntry("reason_contradicted", false);
    assertThat(act.decision().findings()).isEmpty();
  }

  @Test
  void duval_a_clerk_looks_up_herself() {
    AuditedAct act = query(Town.CLERK, person("GALE,GUS", "1970-07-07")).in(town).only();

    assertThat(act.decision().relation()).isEqualTo(Relation.SELF);
    assertThat(act.decision().signals()).containsEntry("role", "records");
  }

  @Test
  void georgia_one_plate_check_logged_as_three_queries_is_one_act() {
    query(Town.PATROL, plate("ANY123")).in(town);
    query(Town.PATROL, licensed(PersonIdentity.NONE, "123456", "VT"))
        .key("DQ")
        .at(NOON.plusSeconds(9))
        .in(town);
    query(Town.PATROL, person("HERON,HUE", "1970-01-01"))
        .key("DQ")
        .at(NOON.plusSeconds(18))
        .in(town);

    assertThat(town.only().act().act().followUps()).hasSize(2);
  }

  @Test
  void vermont_while_the_calls_are_on_paper_it_cannot_be_estimated() {
    town.cover(
        new FeedCoverage(
            Feed.CALLS,
            true,
            true,
            Optional.empty(),
            Optional.of(days(300)),
            List.of(new FeedCoverage.Silence(days(-1), days(1), "change of system"))));

    AuditedAct act = query(Town.PATROL, WREN).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(act.decision().reasonDetail()).isEqualTo("calls silent");
  }

  @Test
  void minnesota_off_duty_shows_only_where_the_roster_knows_the_person() {
    town.shift(Town.PATROL, "3A12", "2026-03-09");
    query(Town.PATROL, WREN).in(town);
    query(Town.OTHER, WREN).in(town);

    assertThat(town.audit())
        .extracting(a -> a.decision().signals().get("duty"))
        .containsExactlyInAnyOrder("off", "unknown");
  }

  @Test
  void honest_twin_a_coworker_who_is_the_victim_in_ones_own_case_is_shown_and_not_queued() {
    town.cases.add(
        openCase("26-1", Town.DETECTIVE, party("victim", town.employees.get(5).identity())));

    AuditedAct act = query(Town.DETECTIVE, person("FINCH,FAY", "1979-06-06")).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(act.decision().findings())
        .singleElement()
        .satisfies(f -> assertThat(f.shown()).isTrue());
  }

  @Test
  void honest_twin_a_namesake_of_a_coworker_is_nobody_to_the_officer() {
    town.calls.add(call("C26-1", Town.PATROL, party("driver", person("FINCH,FAY", "1961-03-04"))));

    AuditedAct act = query(Town.PATROL, person("FINCH,FAY", "1961-03-04")).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(act.decision().relation()).isEqualTo(Relation.NONE);
  }

  @Test
  void honest_twin_the_wife_of_a_suspect_stands_in_the_case_and_is_explained() {
    town.cases.add(
        openCase(
            "26-1",
            Town.DETECTIVE,
            party("suspect", WREN),
            party("other", person("WREN,WANDA", "1982-01-01"))));

    assertThat(templates(query(Town.DETECTIVE, person("WREN,WANDA", "1982-01-01")).in(town).only()))
        .containsExactly("1");
  }

  @Test
  void honest_twin_a_surname_alone_is_never_a_relation() {
    AuditedAct act = query(Town.PATROL, person("FINCH,OTTO", "1999-09-09")).in(town).only();

    assertThat(act.decision().relation()).isEqualTo(Relation.NONE);
    assertThat(act.decision().signals()).containsEntry("relation_possible", false);
  }

  @Test
  void a_victim_looked_up_again_and_again_without_work_on_the_case_is_counted() {
    CaseFile file = openCase("26-1", Town.DETECTIVE, party("victim", WREN));
    town.cases.add(of(file, "", false, days(1)));
    for (int i = 0; i < 4; i++) {
      query(Town.DETECTIVE, WREN).at(days(i)).in(town);
    }

    assertThat(town.audit())
        .extracting(a -> a.decision().signals().get("victim_acts_since_activity"))
        .containsExactly(1L, 1L, 1L, 2L);
    assertThat(town.last().decision().verdict()).isEqualTo(Verdict.EXPLAINED);
  }

  @Test
  void nothing_is_counted_where_the_department_does_not_say_when_cases_were_worked_on() {
    town.caseActivity = false;
    town.cases.add(openCase("26-1", Town.DETECTIVE, party("victim", WREN)));
    for (int i = 0; i < 4; i++) {
      query(Town.DETECTIVE, WREN).at(days(i)).in(town);
    }

    assertThat(town.audit())
        .extracting(a -> a.decision().signals().get("victim_acts_since_activity"))
        .containsOnly(0L);
  }
}
