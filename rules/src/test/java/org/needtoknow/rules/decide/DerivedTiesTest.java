package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.living;
import static org.needtoknow.rules.decide.Given.plate;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.settings.DerivedTie;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Party;

/** Ties that only records show: they only raise a rank. */
class DerivedTiesTest {
  private static Town wren(Town town) {
    return new Query(Town.PATROL, Subject.person(WREN)).in(town);
  }

  private static Object tie(Town town) {
    AuditedAct act = town.only();
    assertThat(act.decision().verdict()).as("no tie sets a verdict").isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().relation()).as("no tie is a relation").isEqualTo(Relation.NONE);
    return act.decision().signals().get("derived_tie");
  }

  private static Town sharedRecord(Town town) {
    PersonIdentity officer = town.employees.get(0).identity();
    town.cases.add(
        Given.caseFile(
            "20-7",
            "",
            days(-900),
            Optional.of(days(-800)),
            Given.party("witness", officer),
            Given.party("victim", WREN)));
    return town;
  }

  @Test
  void both_in_one_record_are_tied_where_the_department_has_a_legal_basis() {
    assertThat(tie(wren(sharedRecord(new Town().deriving(DerivedTie.SHARED_RECORD)))))
        .isEqualTo("shared_record");
  }

  @Test
  void without_a_legal_basis_nobody_looks() {
    assertThat(tie(wren(sharedRecord(new Town())))).isEqualTo("none");
    assertThat(tie(wren(sharedRecord(new Town().deriving(DerivedTie.NEXT_DOOR)))))
        .isEqualTo("none");
  }

  @Test
  void once_of_the_household_is_a_tie_when_the_household_has_ended() {
    Town town = new Town().deriving(DerivedTie.FORMER_HOUSEHOLD);
    town.relationships.add(
        new Relationship(
            Town.PATROL,
            Relationship.Kind.HOUSEHOLD,
            WREN,
            List.of(),
            "",
            Optional.of(days(-900)),
            Optional.of(days(-100))));

    assertThat(tie(wren(town))).isEqualTo("former_household");
  }

  private static void home(Town town, String address) {
    town.identified(Town.PATROL, e -> living(e, address));
  }

  private static Object livingAt(Town town, String address) {
    new Query(Town.PATROL, Subject.person(living(WREN, address))).in(town);
    return tie(town);
  }

  @Test
  void the_next_house_is_next_door_and_the_one_after_that_is_not() {
    for (String near : List.of("14 Elm Street, Town", "11 ELM ST")) {
      Town town = new Town().deriving(DerivedTie.NEXT_DOOR);
      home(town, "12 ELM ST, TOWN");
      assertThat(livingAt(town, near)).as(near).isEqualTo("next_door");
    }
    for (String far : List.of("16 Elm Street", "14 Oak Street", "14 Elm Street, Elsewhere")) {
      Town town = new Town().deriving(DerivedTie.NEXT_DOOR);
      home(town, "12 ELM ST, TOWN");
      assertThat(livingAt(town, far)).as(far).isEqualTo("none");
    }
  }

  @Test
  void an_address_at_which_a_record_once_placed_the_officer_is_a_former_one() {
    Town town = new Town().deriving(DerivedTie.FORMER_ADDRESS);
    home(town, "12 ELM ST, TOWN");
    PersonIdentity officer = town.employees.get(0).identity();
    town.cases.add(
        Given.caseFile(
            "15-2",
            "",
            days(-4000),
            Optional.of(days(-3900)),
            Given.party("victim", living(officer, "7 BIRCH LN, TOWN"))));

    assertThat(livingAt(town, "7 Birch Lane, Town")).isEqualTo("former_address");
  }

  @Test
  void one_vehicle_with_both_is_a_tie() {
    Town town = new Town().deriving(DerivedTie.SHARED_VEHICLE);
    PersonIdentity officer = town.employees.get(0).identity();
    town.cases.add(
        Given.caseFile(
            "15-2",
            "",
            days(-4000),
            Optional.of(days(-3900)),
            new Party("driver", officer, plate("OLD999"), "", Optional.empty(), "")));
    new Query(Town.PATROL, Subject.vehicle(plate("OLD999"))).in(town);

    assertThat(town.only().decision().signals().get("derived_tie")).isEqualTo("shared_vehicle");
  }
}
