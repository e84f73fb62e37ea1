package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.licensed;
import static org.needtoknow.rules.decide.Given.living;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.tie;
import static org.needtoknow.rules.decide.Given.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;

/** The relation of a subject to the officer: only certain ties count. */
class RelationTest {
  private final Town town = new Town();

  private Relation relation(Query query) {
    town.lookups.clear();
    return query.in(town).only().decision().relation();
  }

  @Test
  void each_relation_is_reported_from_what_the_directory_holds() {
    town.relationships.add(
        tie(Town.PATROL, Relationship.Kind.HOUSEHOLD, person("A,AA", "1980-01-01")));
    town.relationships.add(
        tie(Town.PATROL, Relationship.Kind.FAMILY, person("B,BB", "1980-01-01")));
    town.relationships.add(
        tie(Town.PATROL, Relationship.Kind.ACQUAINTANCE, person("C,CC", "1980-01-01")));
    town.relationships.add(
        tie(Town.OTHER, Relationship.Kind.HOUSEHOLD, person("D,DD", "1980-01-01")));
    town.relationships.add(tie(Town.OTHER, Relationship.Kind.FAMILY, person("E,EE", "1980-01-01")));

    assertThat(relation(query(Town.PATROL, person("ARDEN,ANN", "1990-01-01"))))
        .isEqualTo(Relation.SELF);
    assertThat(relation(query(Town.PATROL, plate("CARp1")))).isEqualTo(Relation.SELF);
    assertThat(relation(query(Town.PATROL, person("A,AA", "1980-01-01"))))
        .isEqualTo(Relation.HOUSEHOLD);
    assertThat(relation(query(Town.PATROL, person("B,BB", "1980-01-01"))))
        .isEqualTo(Relation.FAMILY);
    assertThat(relation(query(Town.PATROL, person("C,CC", "1980-01-01"))))
        .isEqualTo(Relation.ACQUAINTANCE);
    assertThat(relation(query(Town.PATROL, person("D,DD", "1980-01-01"))))
        .isEqualTo(Relation.COWORKER_HOUSEHOLD);
    assertThat(relation(query(Town.PATROL, person("E,EE", "1980-01-01")))).isEqualTo(Relation.NONE);
    assertThat(relation(query(Town.PATROL, person("COLE,CID", "1992-03-03"))))
        .isEqualTo(Relation.COWORKER);
    assertThat(relation(query(Town.PATROL, licensed(PersonIdentity.NONE, "OLNp3", "VT"))))
        .isEqualTo(Relation.COWORKER);
  }

  @ParameterizedTest
  @CsvSource({
    "Núñez, José, NUNEZ, JOSE, ''",
    "Roy, Mary Ann, ROY, MARY, ANN",
    "Vega, Mary-Ann, VEGA, MARY, ANN",
    "Ortiz Jr, Luis, ORTIZ, LUIS, ''",
  })
  void a_coworker_is_one_however_accents_given_names_and_suffix_are_written(
      String last, String first, String loggedLast, String loggedFirst, String loggedMiddle) {
    town.employee("p9", last, first, "1980-04-05", Role.PATROL, "");
    PersonName logged = new PersonName(loggedLast, loggedFirst, loggedMiddle, "");
    PersonIdentity subject = PersonIdentity.of(logged, Optional.of(LocalDate.parse("1980-04-05")));

    assertThat(relation(query(Town.PATROL, subject))).isEqualTo(Relation.COWORKER);
    assertThat(relation(query("p9", subject))).isEqualTo(Relation.SELF);
  }

  @Test
  void a_coworkers_sister_with_another_second_name_is_nobodys_coworker() {
    town.employee("p9", "Roy", "Mary Ann", "1980-04-05", Role.PATROL, "");
    PersonName sister = new PersonName("ROY", "MARY", "BETH", "");
    PersonIdentity subject = PersonIdentity.of(sister, Optional.of(LocalDate.parse("1980-04-05")));

    assertThat(relation(query(Town.PATROL, subject))).isEqualTo(Relation.NONE);
  }

  @Test
  void one_who_left_is_a_former_coworker_from_the_day_after() {
    town.separated(Town.OTHER, "2026-03-10");

    assertThat(relation(query(Town.PATROL, person("COLE,CID", "1992-03-03"))))
        .isEqualTo(Relation.COWORKER);
    assertThat(relation(query(Town.PATROL, person("COLE,CID", "1992-03-03")).at(days(1))))
        .isEqualTo(Relation.FORMER_COWORKER);
  }

  @Test
  void likeness_makes_a_possible_relation_and_no_more() {
    AuditedAct act = query(Town.PATROL, person("COLE,CID", "1992-03-30")).in(town).only();
    AuditedAct misspelt;
    town.lookups.clear();
    misspelt = query(Town.PATROL, person("COLLE,CID", "1992-03-03")).in(town).only();
    town.lookups.clear();
    AuditedAct undated = query(Town.PATROL, person("COLE,CID", "")).in(town).only();

    assertThat(act.decision().signals())
        .containsEntry("relation", "none")
        .containsEntry("relation_possible", true);
    assertThat(misspelt.decision().signals()).containsEntry("relation", "none");
    assertThat(undated.decision().signals())
        .containsEntry("relation", "none")
        .containsEntry("relation_possible", true);
  }

  @Test
  void one_last_name_at_the_officers_address_is_family_and_either_alone_is_not() {
    PersonIdentity at = living(person("ARDEN,ZED", "2001-01-01"), "p1 home street, Town");

    assertThat(relation(query(Town.PATROL, living(person("ARDEN,ZED", "2001-01-01"), "9 FAR RD"))))
        .isEqualTo(Relation.NONE);
    town.identified(Town.PATROL, e -> living(e, "5 Elm St, Town"));
    assertThat(relation(query(Town.PATROL, living(at, "5 ELM STREET, TOWN"))))
        .isEqualTo(Relation.FAMILY);
    assertThat(relation(query(Town.PATROL, living(person("ZORN,ZED", "2001-01-01"), "5 ELM ST"))))
        .isEqualTo(Relation.NONE);
  }

  @Test
  void a_record_view_is_judged_by_the_records_parties_and_premises() {
    town.identified(Town.OTHER, e -> living(e, "40 Main St, Town"));
    town.cases.add(
        openCase("26-1", Town.DETECTIVE, party("victim", town.employees.get(5).identity())));
    town.calls.add(call("C26-1", Town.DETECTIVE));

    assertThat(relation(view(Town.PATROL, RecordKind.CASE, "26-1"))).isEqualTo(Relation.COWORKER);
    assertThat(relation(view(Town.PATROL, RecordKind.CALL, "C26-1")))
        .isEqualTo(Relation.COWORKER_HOUSEHOLD);
    assertThat(relation(view(Town.OTHER, RecordKind.CALL, "C26-1"))).isEqualTo(Relation.HOUSEHOLD);
  }

  @Test
  void an_officer_named_in_a_report_as_its_officer_is_no_relation() {
    town.cases.add(
        openCase(
            "26-1", Town.DETECTIVE, party("reporting officer", town.employees.get(2).identity())));

    assertThat(relation(view(Town.DETECTIVE, RecordKind.CASE, "26-1"))).isEqualTo(Relation.NONE);
  }

  @Test
  void a_party_recorded_later_makes_a_relation_only_from_then_on() {
    town.cases.add(
        openCase(
            "26-1",
            Town.OTHER,
            recorded(party("victim", town.employees.get(5).identity()), days(5), Town.CLERK)));

    AuditedAct act = view(Town.OTHER, RecordKind.CASE, "26-1").in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(act.decision().relation()).isEqualTo(Relation.NONE);
  }

  @Test
  void the_other_side_of_a_former_household_is_nobodys_adversary() {
    PersonIdentity former = person("HERON,HUE", "1970-01-01");
    town.cases.add(
        openCase("26-1", Town.DETECTIVE, party("suspect", WREN), party("victim", former)));
    town.relationships.add(
        new Relationship(
            Town.PATROL,
            Relationship.Kind.HOUSEHOLD,
            former,
            List.of(),
            "",
            Optional.empty(),
            Optional.of(days(1))));
    AuditedAct during = query(Town.PATROL, WREN).in(town).only();
    town.lookups.clear();
    AuditedAct after = query(Town.PATROL, WREN).at(days(1)).in(town).only();

    assertThat(during.decision().adverse()).isTrue();
    assertThat(after.decision().adverse()).isFalse();
  }

  @Test
  void the_home_of_somebody_declared_is_theirs_and_one_who_left_lives_nobody_knows_where() {
    town.separated(Town.PARTNER, "2026-02-28");
    town.relationships.add(
        tie(Town.OTHER, Relationship.Kind.ACQUAINTANCE, living(WREN, "9 FIR LN, TOWN")));
    query(Town.OTHER, Given.place(Town.OTHER, "9 FIR LN, TOWN").build().subject()).in(town);
    query(Town.PATROL, Given.place(Town.PATROL, "9 FIR LN, TOWN").build().subject()).in(town);
    query(Town.OTHER, Given.place(Town.OTHER, "p2 HOME ST, TOWN").build().subject()).in(town);

    assertThat(town.audit())
        .extracting(act -> act.act().accountable() + " " + act.decision().relation())
        .containsExactlyInAnyOrder("e:p3 ACQUAINTANCE", "e:p1 NONE", "e:p3 NONE");
  }

  @Test
  void what_is_weak_does_not_stand_where_the_subject_may_be_somebody_close() {
    town.relationships.add(tie(Town.PATROL, Relationship.Kind.FAMILY, WREN));
    town.calls.add(call("C26-1", Town.PATROL));
    AuditedAct mayBe = query(Town.PATROL, person("WREN,WILL", "")).in(town).only();
    town.lookups.clear();
    AuditedAct stranger = query(Town.PATROL, person("HERON,HUE", "")).in(town).only();

    assertThat(mayBe.decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(mayBe.decision().reasons()).containsExactly(UndeterminedReason.SUBJECT_NOT_LOGGED);
    assertThat(mayBe.decision().relation()).isEqualTo(Relation.NONE);
    assertThat(stranger.decision().verdict()).isEqualTo(Verdict.EXPLAINED);
  }

  @Test
  void a_tie_counts_only_while_it_lasts() {
    town.relationships.add(
        new Relationship(
            Town.PATROL,
            Relationship.Kind.HOUSEHOLD,
            WREN,
            List.of(),
            "",
            Optional.of(NOON),
            Optional.of(days(1))));

    assertThat(relation(query(Town.PATROL, WREN).at(NOON.minusSeconds(1))))
        .isEqualTo(Relation.NONE);
    assertThat(relation(query(Town.PATROL, WREN))).isEqualTo(Relation.HOUSEHOLD);
    assertThat(relation(query(Town.PATROL, WREN).at(days(1)))).isEqualTo(Relation.NONE);
  }
}
