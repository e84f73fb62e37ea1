package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.place;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.UnitOnCall;

/** Template 2: subject, vehicle or place of a call the officer was on. */
class CallSubjectTest {
  private final Town town = new Town();

  @Test
  void one_street_and_number_in_two_towns_are_two_places() {
    place(Town.OTHER, "40 Main Street, Town").in(town);
    place(Town.OTHER, "40 Main Street, Apt 2, Town").at(minutes(60)).in(town);
    place(Town.OTHER, "40 Main Street, Elsewhere").at(minutes(120)).in(town);
    place(Town.OTHER, "40 Main St, Town").at(minutes(180)).in(town);

    assertThat(town.audit()).extracting(AuditedAct::subjectId).doesNotContain("");
    assertThat(town.audit().stream().map(AuditedAct::subjectId).distinct()).hasSize(3);
  }

  @Test
  void the_caller_of_a_call_the_officer_is_on_is_explained() {
    town.calls.add(call("C26-1", Town.PATROL, party("caller", WREN)));

    AuditedAct act = query(Town.PATROL, WREN).in(town).only();

    assertThat(act.decision().explanations())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.template().number()).isEqualTo(2);
              assertThat(e.officerTie()).isEqualTo("on call as 3A12");
              assertThat(e.lagSeconds()).isEqualTo(20 * 60);
            });
  }

  @Test
  void a_call_that_others_were_on_explains_nothing() {
    town.calls.add(call("C26-1", Town.OTHER, party("caller", WREN)));

    assertThat(query(Town.PATROL, WREN).in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void the_place_of_the_call_is_explained_however_it_is_abbreviated() {
    town.calls.add(call("C26-1", Town.PATROL));

    AuditedAct act = place(Town.PATROL, "40 Main Street").in(town).only();

    assertThat(templates(act)).first().isEqualTo("2");
    assertThat(act.decision().explanations().get(0).tier()).isEqualTo(MatchTier.PLACE);
  }

  @Test
  void ten_minutes_before_dispatch_is_in_time_and_a_second_more_is_not() {
    town.calls.add(call("C26-1", Town.PATROL, 10, 20, 30, party("caller", WREN)));
    AuditedAct inTime = query(Town.PATROL, WREN).in(town).only();
    town.lookups.clear();
    AuditedAct early = query(Town.PATROL, WREN).at(NOON.minusSeconds(1)).in(town).only();

    assertThat(templates(inTime)).containsExactly("2");
    assertThat(early.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(early.decision().tried())
        .extracting(Explanation::why)
        .containsExactly("the lookup lies outside the time of the call");
  }

  @Test
  void a_report_may_take_eight_hours_after_clearing_and_not_a_second_more() {
    town.calls.add(call("C26-1", Town.PATROL, party("caller", WREN)));
    Instant end = minutes(30).plus(Duration.ofHours(8));
    AuditedAct inTime = query(Town.PATROL, WREN).at(end).in(town).only();
    town.lookups.clear();
    AuditedAct late = query(Town.PATROL, WREN).at(end.plusSeconds(1)).in(town).only();

    assertThat(templates(inTime)).containsExactly("2");
    assertThat(late.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_party_that_the_officer_adds_afterwards_is_anchored_by_the_dispatch_record() {
    town.calls.add(
        call("C26-1", Town.PATROL, recorded(party("other", WREN), hours(5), Town.PATROL)));

    AuditedAct act = query(Town.PATROL, WREN).in(town).only();

    assertThat(templates(act)).containsExactly("2");
    assertThat(act.decision().signals()).containsEntry("self_recorded_after", false);
  }

  @Test
  void a_party_recorded_eight_days_later_revises() {
    town.calls.add(call("C26-1", Town.PATROL, 180, 190, 200));
    town.calls.add(
        call(
            "C26-2",
            Town.PATROL,
            -200,
            -190,
            -100,
            recorded(party("other", WREN), days(8), Town.CLERK)));

    AuditedAct act = query(Town.PATROL, WREN).in(town).only();

    assertThat(act.history())
        .extracting(Revision::verdict)
        .containsExactly(Verdict.UNEXPLAINED, Verdict.EXPLAINED);
  }

  @Test
  void a_unit_becomes_its_officer_through_the_roster() {
    town.shift(Town.PATROL, "3A12", "2026-03-10");
    CallForService call = call("C26-1", "nobody", party("caller", WREN));
    UnitOnCall named = call.units().get(0);
    UnitOnCall unit =
        new UnitOnCall(
            "3A12",
            List.of(),
            named.dispatched(),
            named.enRoute(),
            named.arrived(),
            named.cleared(),
            Optional.empty());
    town.calls.add(
        new CallForService(
            call.number(),
            "",
            "",
            "",
            call.created(),
            call.closed(),
            false,
            "",
            "",
            List.of(unit),
            call.parties(),
            Optional.empty(),
            "",
            SourceRef.NONE));

    assertThat(templates(query(Town.PATROL, WREN).in(town).only())).containsExactly("2");
  }

  @Test
  void the_record_of_the_call_opened_by_its_officer_is_explained() {
    town.calls.add(call("C26-1", Town.PATROL));

    AuditedAct act = view(Town.PATROL, RecordKind.CALL, "C26-1").in(town).only();

    assertThat(templates(act)).containsExactly("2");
    assertThat(act.decision().explanations().get(0).subjectRole()).isEqualTo("record");
  }
}
