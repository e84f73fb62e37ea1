package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.tie;

import org.junit.jupiter.api.Test;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Verdict;

/** A vehicle without a record on file, whose owner the system itself looked up. */
class ShownOwnerTest {
  private final Town town = new Town().offDuty(Town.OTHER);

  private AuditedAct ownersCar(String employee) {
    query(employee, plate("ANY123")).in(town);
    query(employee, WREN).key("QW").at(NOON.plusSeconds(3)).automatic().in(town);
    return town.only();
  }

  @Test
  void the_car_of_an_acquaintance_is_a_lookup_of_the_acquaintance() {
    town.relationships.add(tie(Town.OTHER, Relationship.Kind.ACQUAINTANCE, WREN));

    AuditedAct act = ownersCar(Town.OTHER);

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().relation()).isEqualTo(Relation.ACQUAINTANCE);
    assertThat(act.decision().signals().get("relation")).isEqualTo("acquaintance");
  }

  @Test
  void a_plate_checked_on_patrol_says_nothing_of_its_owner() {
    town.shift(Town.OTHER, "3A20", "2026-03-10");
    town.relationships.add(tie(Town.OTHER, Relationship.Kind.ACQUAINTANCE, WREN));

    AuditedAct act = ownersCar(Town.OTHER);

    assertThat(act.decision().verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(act.decision().relation()).isEqualTo(Relation.NONE);
  }

  @Test
  void somebody_elses_acquaintance_is_nobody() {
    town.relationships.add(tie(Town.PATROL, Relationship.Kind.ACQUAINTANCE, WREN));

    assertThat(ownersCar(Town.OTHER).decision().relation()).isEqualTo(Relation.NONE);
  }
}
