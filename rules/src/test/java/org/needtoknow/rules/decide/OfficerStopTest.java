package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.stop;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.vehicle;

import org.junit.jupiter.api.Test;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.Verdict;

/** Template 3: the plate is run moments before the officer's own stop is on record. */
class OfficerStopTest {
  private final Town town = new Town().offDuty(Town.PATROL);

  @Test
  void a_plate_run_two_minutes_before_the_stop_is_explained() {
    town.calls.add(stop("C26-9", Town.PATROL, minutes(2), vehicle("vehicle", plate("GRN101"))));

    AuditedAct act = query(Town.PATROL, plate("GRN101")).in(town).only();

    assertThat(templates(act)).containsExactly("3");
    assertThat(act.decision().explanations().get(0).lagSeconds()).isEqualTo(-120);
  }

  @Test
  void five_minutes_are_moments_and_a_second_more_is_not() {
    town.calls.add(stop("C26-9", Town.DETECTIVE, minutes(5), vehicle("vehicle", plate("GRN101"))));
    AuditedAct moments = query(Town.DETECTIVE, plate("GRN101")).in(town).only();
    town.lookups.clear();
    AuditedAct before =
        query(Town.DETECTIVE, plate("GRN101")).at(NOON.minusSeconds(1)).in(town).only();

    assertThat(templates(moments)).containsExactly("3");
    assertThat(before.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_person_typed_before_the_stop_is_not_explained_by_it() {
    town.calls.add(stop("C26-9", Town.PATROL, minutes(2), party("driver", WREN)));

    assertThat(query(Town.PATROL, WREN).in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_stop_of_another_officer_explains_nothing() {
    town.calls.add(stop("C26-9", Town.OTHER, minutes(2), vehicle("vehicle", plate("GRN101"))));

    assertThat(query(Town.PATROL, plate("GRN101")).in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_plate_that_records_add_five_days_later_revises() {
    town.calls.add(
        stop(
            "C26-9",
            Town.DETECTIVE,
            minutes(2),
            recorded(vehicle("vehicle", plate("GRN101")), days(5), Town.CLERK)));

    AuditedAct act = query(Town.DETECTIVE, plate("GRN101")).in(town).only();

    assertThat(act.history())
        .extracting(Revision::verdict)
        .containsExactly(Verdict.UNEXPLAINED, Verdict.EXPLAINED);
  }
}
