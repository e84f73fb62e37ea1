package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.dispatchedBy;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.tie;

import org.junit.jupiter.api.Test;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.resolve.Requester;

/** Template 6: run for a requester who is tied to the operator. */
class RelayTest {
  private final Town town = new Town().shift(Town.DISPATCHER, "", "2026-03-10");

  @Test
  void a_dispatcher_runs_a_name_for_the_officer_on_the_call() {
    town.shift(Town.PATROL, "3A12", "2026-03-10");
    town.calls.add(call("C26-1", Town.PATROL, party("caller", WREN)));

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("ARDEN,ANN").in(town).only();

    assertThat(act.act().accountable()).isEqualTo("e:" + Town.PATROL);
    assertThat(templates(act)).containsExactly("6");
    assertThat(act.decision().explanations().get(0).officerTie())
        .isEqualTo("requester by roster; on call as 3A12");
  }

  @Test
  void weak_work_of_the_requester_stays_weak() {
    town.shift(Town.PATROL, "3A12", "2026-03-10");
    town.calls.add(call("C26-1", Town.PATROL));

    assertThat(templates(query(Town.DISPATCHER, WREN).requester("3A12").in(town).only()))
        .containsExactly("6 weak");
  }

  @Test
  void the_requesters_relative_is_held_against_the_requester_and_not_the_dispatcher() {
    town.shift(Town.PATROL, "3A12", "2026-03-10");
    town.relationships.add(tie(Town.PATROL, Relationship.Kind.FAMILY, WREN));

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("ANN ARDEN").in(town).only();

    assertThat(act.act().accountable()).isEqualTo("e:" + Town.PATROL);
    assertThat(act.decision().relation()).isEqualTo(Relation.FAMILY);
    assertThat(act.decision().signals()).containsEntry("operator_relation", "none");
  }

  @Test
  void the_operators_own_relative_shows_as_a_signal_of_its_own() {
    town.shift(Town.PATROL, "3A12", "2026-03-10");
    town.relationships.add(tie(Town.DISPATCHER, Relationship.Kind.FAMILY, WREN));

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("ARDEN").in(town).only();

    assertThat(act.decision().relation()).isEqualTo(Relation.NONE);
    assertThat(act.decision().signals()).containsEntry("operator_relation", "family");
  }

  @Test
  void a_requester_off_duty_is_claimed_only_and_the_operator_stays_accountable() {
    town.cases.add(openCase("26-1", Town.PATROL, party("suspect", WREN)));
    town.shift(Town.PATROL, "3A12", "2026-03-02");

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("ARDEN").in(town).only();

    assertThat(act.act().requester()).isEqualTo(new Requester.Claimed(Town.PATROL));
    assertThat(act.act().accountable()).isEqualTo("e:" + Town.DISPATCHER);
    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_relation_of_one_who_is_claimed_only_is_a_signal_and_nothing_more() {
    town.relationships.add(tie(Town.PATROL, Relationship.Kind.FAMILY, WREN));

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("ARDEN").in(town).only();

    assertThat(act.decision().relation()).isEqualTo(Relation.NONE);
    assertThat(act.decision().signals()).containsEntry("claimed_relation", "family");
  }

  @Test
  void a_call_that_the_operator_dispatched_ties_where_the_roster_does_not() {
    town.calls.add(
        dispatchedBy(call("C26-1", Town.PATROL, party("caller", WREN)), Town.DISPATCHER));

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("ARDEN").in(town).only();

    assertThat(act.act().requester()).isEqualTo(new Requester.Tied(Town.PATROL, "dispatch"));
    assertThat(act.act().accountable()).isEqualTo("e:" + Town.PATROL);
    assertThat(templates(act)).containsExactly("6");
  }

  @Test
  void without_the_requesters_cases_at_hand_a_tie_by_dispatch_leaves_the_rest_undetermined() {
    town.calls.add(dispatchedBy(call("C26-1", Town.PATROL), Town.DISPATCHER));

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("ARDEN").in(town).only();

    assertThat(act.decision().reasons()).containsExactly(UndeterminedReason.PERSON_UNCERTAIN);
  }

  @Test
  void a_requesters_case_party_recorded_later_revises() {
    town.shift(Town.PATROL, "3A12", "2026-03-10");
    town.cases.add(
        openCase("26-1", Town.PATROL, recorded(party("suspect", WREN), days(5), Town.CLERK)));

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("ARDEN").in(town).only();

    assertThat(act.history())
        .extracting(Revision::verdict)
        .containsExactly(Verdict.UNEXPLAINED, Verdict.EXPLAINED);
  }

  @Test
  void for_a_car_with_two_people_what_explains_must_hold_for_both() {
    town.shift(Town.PATROL, "3A12", "2026-03-10").shift(Town.PARTNER, "3A12", "2026-03-10");
    town.calls.add(call("C26-1", Town.PATROL, party("caller", WREN)));

    AuditedAct both = query(Town.DISPATCHER, WREN).requester("3A12").in(town).only();

    assertThat(both.act().accountable()).isEqualTo("e:" + Town.DISPATCHER);
    assertThat(templates(both)).contains("6");
  }

  @Test
  void where_nothing_explains_it_for_a_car_with_two_people_nobody_is_picked_out() {
    town.shift(Town.PATROL, "3A12", "2026-03-10").shift(Town.PARTNER, "3A12", "2026-03-10");

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("3A12").in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(act.decision().reasons()).containsExactly(UndeterminedReason.REQUESTER_AMBIGUOUS);
  }

  @Test
  void a_relative_of_either_person_in_the_car_is_seen() {
    town.shift(Town.PATROL, "3A12", "2026-03-10").shift(Town.PARTNER, "3A12", "2026-03-10");
    town.calls.add(call("C26-1", Town.PATROL, party("caller", WREN)));
    town.relationships.add(tie(Town.PARTNER, Relationship.Kind.FAMILY, WREN));

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("3A12").in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.CONFLICT);
  }
}
