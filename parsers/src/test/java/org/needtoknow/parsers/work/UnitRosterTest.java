package org.needtoknow.parsers.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.personnel.UnitAssignment;

class UnitRosterTest {
  private static final Instant FROM = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant TO = FROM.plusSeconds(3600);

  private static UnitAssignment unit(String unit, String employee) {
    return new UnitAssignment(unit, UnitAssignment.Kind.UNIT, employee, FROM, TO);
  }

  @Test
  void aCallSignIsFoundWithAndWithoutItsDashes() {
    UnitRoster roster = new UnitRoster(List.of(unit("3-A-12", "101"), unit("K9", "102")));

    assertThat(roster.employees("3A12", FROM, FROM)).containsExactly("101");
    assertThat(roster.employees("k-9", FROM, FROM)).containsExactly("102");
  }

  @Test
  void twoThatADashTellsApartAreTwo() {
    UnitRoster roster = new UnitRoster(List.of(unit("1-23", "101"), unit("12-3", "102")));

    assertThat(roster.employees("1-23", FROM, FROM)).containsExactly("101");
    assertThat(roster.employees("123", FROM, FROM)).isEmpty();
  }
}
