package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.stop;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.vehicle;

import org.junit.jupiter.api.Test;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.Verdict;

/** Template 5: both subjects are parties of the one incident, seconds apart. */
class FollowUpTest {
  private final Town town = new Town();

  private void stopWithDriver() {
    town.calls.add(
        stop(
            "C26-9",
            Town.PATROL,
            minutes(2),
            vehicle("vehicle", plate("GRN101")),
            party("driver", WREN)));
    query(Town.PATROL, plate("GRN101")).in(town);
  }

  @Test
  void the_driver_typed_seconds_after_the_explained_plate_is_explained() {
    stopWithDriver();

    AuditedAct act = query(Town.PATROL, WREN).at(NOON.plusSeconds(20)).key("DNQ").in(town).last();

    assertThat(templates(act)).containsExactly("5");
  }

  @Test
  void a_minute_later_it_is_a_subject_typed_later() {
    stopWithDriver();

    AuditedAct act = query(Town.PATROL, WREN).at(minutes(1)).key("DNQ").in(town).last();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void somebody_not_in_the_incident_is_not_carried_along() {
    stopWithDriver();

    AuditedAct act =
        query(Town.PATROL, person("HERON,HUE", "1970-01-01"))
            .at(NOON.plusSeconds(20))
            .key("DNQ")
            .in(town)
            .last();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void what_the_plate_lends_is_lent_once_the_plate_itself_is_on_file() {
    town.calls.add(
        stop(
            "C26-9",
            Town.PATROL,
            minutes(2),
            recorded(vehicle("vehicle", plate("GRN101")), days(5), Town.CLERK),
            party("driver", WREN)));
    query(Town.PATROL, plate("GRN101")).in(town);

    AuditedAct act = query(Town.PATROL, WREN).at(NOON.plusSeconds(20)).key("DNQ").in(town).last();

    assertThat(act.history())
        .extracting(Revision::verdict)
        .containsExactly(Verdict.UNEXPLAINED, Verdict.EXPLAINED);
    assertThat(act.history().get(1).asOf()).isEqualTo(days(5));
  }

  @Test
  void at_another_terminal_it_does_not_hold() {
    stopWithDriver();

    AuditedAct act =
        query(Town.PATROL, WREN).at(NOON.plusSeconds(20)).key("DNQ").terminal("T2").in(town).last();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_driver_recorded_later_is_carried_along_later() {
    town.calls.add(
        stop(
            "C26-9",
            Town.PATROL,
            minutes(2),
            vehicle("vehicle", plate("GRN101")),
            recorded(party("driver", WREN), days(6), Town.CLERK)));
    query(Town.PATROL, plate("GRN101")).in(town);

    AuditedAct act = query(Town.PATROL, WREN).at(NOON.plusSeconds(20)).key("DNQ").in(town).last();

    assertThat(act.history())
        .extracting(Revision::verdict)
        .containsExactly(Verdict.UNEXPLAINED, Verdict.EXPLAINED);
  }
}
