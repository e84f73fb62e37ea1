package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.teamCase;
import static org.needtoknow.rules.decide.Given.templates;

import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.personnel.UnitAssignment;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Party;

/** Template 7: rostered partner or recorded task force (strong); unit or supervisor (weak). */
class PartnerOrTeamTest {
  private final Town town = new Town();

  @Test
  void the_rostered_partners_case_explains() {
    town.shift(Town.PATROL, "3A12", "2026-03-10").shift(Town.PARTNER, "3A12", "2026-03-10");
    town.cases.add(openCase("26-1", Town.PARTNER, party("suspect", WREN)));

    AuditedAct act = query(Town.PATROL, WREN).in(town).only();

    assertThat(templates(act)).containsExactly("7");
    assertThat(act.decision().explanations().get(0).officerTie()).isEqualTo("rostered partner");
  }

  @Test
  void yesterdays_partner_is_none() {
    town.shift(Town.PATROL, "3A12", "2026-03-09").shift(Town.PARTNER, "3A12", "2026-03-09");
    town.cases.add(openCase("26-1", Town.PARTNER, party("suspect", WREN)));

    assertThat(query(Town.PATROL, WREN).in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_case_of_the_task_force_explains_from_the_first_instant_of_membership() {
    town.units.add(
        new UnitAssignment(
            "NORTH TF", UnitAssignment.Kind.TASK_FORCE, Town.PATROL, NOON, days(30)));
    town.cases.add(teamCase("26-1", "North TF", party("suspect", WREN)));
    AuditedAct member = query(Town.PATROL, WREN).in(town).only();
    town.lookups.clear();
    AuditedAct before = query(Town.PATROL, WREN).at(NOON.minusSeconds(1)).in(town).only();

    assertThat(templates(member)).containsExactly("7");
    assertThat(before.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_supervisor_is_weakly_explained() {
    town.supervised(Town.OTHER, Town.SERGEANT);
    town.cases.add(openCase("26-1", Town.OTHER, party("suspect", WREN)));

    assertThat(templates(query(Town.SERGEANT, WREN).in(town).only())).containsExactly("7 weak");
  }

  @Test
  void parties_without_a_role_are_listed_all_the_same() {
    town.supervised(Town.OTHER, Town.SERGEANT);
    Party[] parties = new Party[5];
    for (int i = 0; i < parties.length; i++) {
      PersonIdentity one = person("STRANGER" + "ABCDE".charAt(i) + ",ANY", "1990-01-01");
      parties[i] = party("", one);
      query(Town.SERGEANT, one).at(minutes(i)).in(town);
    }
    town.cases.add(openCase("26-1", Town.OTHER, parties));

    assertThat(town.audit())
        .extracting(act -> act.decision().verdict())
        .containsOnly(Verdict.EXPLAINED);
  }

  @Test
  void one_of_the_same_squad_is_weakly_explained() {
    town.employee("p9", "KNOTT", "KIM", "1993-01-01", Role.PATROL, "Squad C");
    town.calls.add(call("C26-1", Town.OTHER, party("caller", WREN)));

    assertThat(templates(query("p9", WREN).in(town).only())).containsExactly("7 weak");
  }

  @Test
  void a_partners_case_recorded_late_revises() {
    town.shift(Town.PATROL, "3A12", "2026-03-10").shift(Town.PARTNER, "3A12", "2026-03-10");
    town.cases.add(
        recorded(openCase("26-1", Town.PARTNER, party("suspect", WREN)), days(4), Town.CLERK));

    assertThat(query(Town.PATROL, WREN).in(town).only().history())
        .extracting(Revision::verdict)
        .containsExactly(Verdict.UNEXPLAINED, Verdict.EXPLAINED);
  }
}
