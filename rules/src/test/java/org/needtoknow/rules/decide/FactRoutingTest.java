package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.dispatchedBy;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.teamCase;

import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.personnel.UnitAssignment;
import org.needtoknow.rules.route.FactRouting;

/** The officers to whom facts are sent. */
class FactRoutingTest {
  private final Town town = new Town();

  private FactRouting routing() {
    return new FactRouting(town.index(), town.settings);
  }

  @Test
  void a_case_goes_to_the_assigned_and_to_employees_who_are_parties() {
    assertThat(
            routing()
                .officersOf(
                    openCase(
                        "26-1",
                        Town.DETECTIVE,
                        party("suspect", WREN),
                        party("victim", town.employees.get(2).identity()))))
        .containsExactly("e:" + Town.DETECTIVE, "e:" + Town.OTHER);
  }

  @Test
  void a_case_of_a_team_goes_to_its_members() {
    town.units.add(
        new UnitAssignment(
            "NORTH TF", UnitAssignment.Kind.TASK_FORCE, Town.PATROL, days(-1), days(30)));

    assertThat(routing().officersOf(teamCase("26-1", "NORTH TF")))
        .containsExactly("e:" + Town.PATROL);
  }

  @Test
  void a_case_of_a_division_goes_to_its_people_however_it_is_written() {
    assertThat(routing().officersOf(teamCase("26-1", "squad a"))).containsExactly("e:p1");
    assertThat(routing().officersOf(teamCase("26-1", "DETECTIVES")))
        .containsExactly("e:" + Town.DETECTIVE);
  }

  @Test
  void a_call_goes_to_its_units_partners_squad_and_dispatchers() {
    town.shift(Town.PATROL, "3A12", "2026-03-10").shift(Town.PARTNER, "3A12", "2026-03-10");
    town.shift("x2", "", "2026-03-10");
    town.employee("x2", "OAK", "OLA", "1990-01-01", Role.DISPATCHER, "");
    town.employee("p9", "KNOTT", "KIM", "1993-01-01", Role.PATROL, "Squad A");

    assertThat(routing().officersOf(dispatchedBy(call("C26-1", Town.PATROL), Town.DISPATCHER)))
        .containsExactly("e:p1", "e:p2", "e:p9", "e:x1", "e:x2");
  }

  @Test
  void a_call_without_a_dispatcher_is_that_of_every_shift_that_may_still_work_on_it() {
    town.shift(Town.DISPATCHER, "", "2026-03-09");
    for (String id : new String[] {"x2", "x3", "x4"}) {
      town.employee(id, "OAK" + id, "OLA", "1990-01-01", Role.DISPATCHER, "");
    }
    town.duty.add(shift("x2", -3, 0));
    town.duty.add(shift("x3", 1, 9));
    town.duty.add(shift("x4", 10, 18));

    assertThat(routing().officersOf(call("C26-1", Town.PATROL)))
        .containsExactly("e:p1", "e:x2", "e:x3");
  }

  private static DutyPeriod shift(String employee, long from, long to) {
    return new DutyPeriod(employee, DutyPeriod.Kind.SHIFT, hours(from), hours(to));
  }

  @Test
  void a_division_larger_than_a_squad_is_cut_off_and_counted() {
    for (int i = 0; i < 12; i++) {
      town.employee("q" + i, "LAST" + i, "FIRST", "1990-01-01", Role.PATROL, "Squad A");
    }
    FactRouting routing = routing();

    // The dispatcher: no roster shows that they were absent.
    assertThat(routing.officersOf(call("C26-1", Town.PATROL))).containsExactly("e:p1", "e:x1");
    assertThat(routing.capped()).isEqualTo(1);
  }

  @Test
  void an_act_names_the_records_it_cites_in_a_field_or_inside_its_reason() {
    query(Town.PATROL, WREN).cited("26-1").reason("see case# 26-00113 / C26-0340, ok").in(town);

    assertThat(routing().recordsOf(town.acts(town.index()).get(0)))
        .containsExactly(
            new RecordNumber(RecordKind.CASE, "26-1"),
            new RecordNumber(RecordKind.CASE, "261"),
            new RecordNumber(RecordKind.NONE, "26-00113"),
            new RecordNumber(RecordKind.NONE, "2600113"),
            new RecordNumber(RecordKind.NONE, "C26-0340"),
            new RecordNumber(RecordKind.NONE, "C260340"),
            new RecordNumber(RecordKind.NONE, "26-0340"),
            new RecordNumber(RecordKind.NONE, "260340"));
  }
}
