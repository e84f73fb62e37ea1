package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.licensed;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.templates;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.verdict.Verdict;

/** What the queried system itself joins in one act is one subject, and people count once. */
class AnsweredSubjectTest {
  private static final PersonIdentity LICENCE = licensed(PersonIdentity.NONE, "A1234567", "CT");
  private final Town town = new Town();

  private void licenceAnsweredByName(Instant at) {
    query(Town.PATROL, LICENCE).key("DQ").at(at).in(town);
    query(Town.PATROL, WREN).key("QW").at(at.plusSeconds(2)).automatic().in(town);
  }

  @Test
  void a_licence_that_the_switch_answers_with_a_name_matches_the_party_of_that_name() {
    town.cases.add(openCase("26-1", Town.PATROL, party("suspect", WREN)));
    licenceAnsweredByName(NOON);

    assertThat(templates(town.only())).containsExactly("1");
  }

  @Test
  void a_licence_without_an_answer_does_not() {
    town.cases.add(openCase("26-1", Town.PATROL, party("suspect", WREN)));

    AuditedAct act = query(Town.PATROL, LICENCE).key("DQ").in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void the_licence_and_the_name_of_its_answer_are_one_subject() {
    licenceAnsweredByName(NOON);
    query(Town.PATROL, WREN).key("DQ").at(days(1)).in(town);

    List<AuditedAct> acts = town.audit();

    assertThat(acts).extracting(AuditedAct::subjectId).containsOnly(acts.get(0).subjectId());
    assertThat(acts.get(1).decision().signals()).containsEntry("acts_on_subject", 2L);
  }

  @Test
  void a_person_typed_after_a_plate_who_is_not_its_owner_does_not_spoil_the_plate_check() {
    town.shift(Town.PATROL, "3A12", "2026-03-10");
    query(Town.PATROL, plate("ANY123")).in(town);
    query(Town.PATROL, WREN).key("QW").at(NOON.plusSeconds(3)).automatic().in(town);
    query(Town.PATROL, person("HERON,HUE", "1970-01-01")).at(minutes(5)).in(town);

    assertThat(templates(town.audit().get(0))).containsExactly("12 weak");
  }

  @Test
  void the_owner_typed_after_the_plate_does() {
    town.shift(Town.PATROL, "3A12", "2026-03-10");
    query(Town.PATROL, plate("ANY123")).in(town);
    query(Town.PATROL, WREN).key("QW").at(NOON.plusSeconds(3)).automatic().in(town);
    query(Town.PATROL, WREN).at(minutes(5)).in(town);

    assertThat(town.audit().get(0).decision().tried().get(0).why()).contains("person was typed");
  }

  @Test
  void a_call_explains_three_people_and_not_three_identifiers() {
    town.calls.add(call("C26-1", Town.PATROL));
    query(Town.PATROL, licensed(WREN, "A1234567", "CT")).at(minutes(1)).in(town);
    query(Town.PATROL, LICENCE).at(minutes(2)).in(town);
    query(Town.PATROL, person("HERON,HUE", "1970-01-01")).at(minutes(3)).in(town);
    query(Town.PATROL, person("FINCH,FAY", "1971-01-01")).at(minutes(4)).in(town);
    query(Town.PATROL, person("ROOK,RAY", "1972-01-01")).at(minutes(5)).in(town);

    assertThat(town.audit())
        .extracting(act -> act.decision().verdict())
        .containsExactly(
            Verdict.EXPLAINED,
            Verdict.EXPLAINED,
            Verdict.EXPLAINED,
            Verdict.EXPLAINED,
            Verdict.UNEXPLAINED);
  }

  @Test
  void a_subject_that_a_call_explained_once_stays_explained_by_it() {
    town.calls.add(call("C26-1", Town.PATROL));
    query(Town.PATROL, WREN).at(minutes(1)).in(town);
    query(Town.PATROL, person("HERON,HUE", "1970-01-01")).at(minutes(2)).in(town);
    query(Town.PATROL, person("FINCH,FAY", "1971-01-01")).at(minutes(3)).in(town);
    query(Town.PATROL, person("ROOK,RAY", "1972-01-01")).at(minutes(4)).in(town);
    AuditedAct again = query(Town.PATROL, WREN).at(minutes(5)).in(town).last();

    assertThat(again.decision().verdict()).isEqualTo(Verdict.EXPLAINED);
  }

  @Test
  void lookups_of_one_stop_are_one_occasion() {
    query(Town.PATROL, WREN).in(town);
    query(Town.PATROL, WREN).at(minutes(20)).in(town);
    AuditedAct third = query(Town.PATROL, WREN).at(days(1)).in(town).last();
    town.lookups.clear();
    query(Town.PATROL, WREN).in(town);
    query(Town.PATROL, WREN).at(minutes(180)).in(town);
    AuditedAct onThree = query(Town.PATROL, WREN).at(days(1)).in(town).last();

    assertThat(third.decision().signals()).containsEntry("repeat", false);
    assertThat(onThree.decision().signals()).containsEntry("repeat", true);
  }
}
