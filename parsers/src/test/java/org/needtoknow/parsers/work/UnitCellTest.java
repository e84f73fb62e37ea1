package org.needtoknow.parsers.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.personnel.UnitAssignment;

class UnitCellTest {
  private static final UnitRoster ROSTER = new UnitRoster(List.of(unit("3A12"), unit("3A99")));

  private static UnitAssignment unit(String name) {
    return new UnitAssignment(
        name,
        UnitAssignment.Kind.UNIT,
        "101",
        Instant.parse("2026-03-01T00:00:00Z"),
        Instant.parse("2026-03-02T00:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "3A12, 3A12, false",
    "'3A12, 3A99', 3A12 3A99, false",
    "'3A12/7B4', 3A12 7B4, false",
    "7B4, 7B4, false",
    "3A12 3A99, 3A12 3A99, true",
    "3A12 and 3A99, 3A12 3A99, true",
    "'3A12 (SMITH) / JONES', 3A12, true",
    "'SMITH, JONES', 'SMITH, JONES', true",
    "STATE POLICE, STATE POLICE, false"
  })
  void the_units_of_a_cell_and_whether_all_of_them_are_known(
      String cell, String units, boolean unreadable) {
    assertThat(String.join(" ", UnitCell.units(cell, ROSTER))).isEqualTo(units);
    assertThat(UnitCell.isUnreadable(cell, ROSTER)).isEqualTo(unreadable);
  }
}
