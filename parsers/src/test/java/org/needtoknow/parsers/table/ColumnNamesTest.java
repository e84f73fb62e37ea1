package org.needtoknow.parsers.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnNamesTest {
  private static final Set<String> KNOWN = Set.of("case", "role", "last", "first", "dob", "place");

  private static boolean are(String row) {
    return ColumnNames.are(List.of(row.split(",", -1)), KNOWN, List.of("case"));
  }

  @Test
  void halfOfTheNamesAreKnown() {
    assertThat(are("Case,Role,LAST,first,Remarks,Sex,Race,")).isTrue();
    assertThat(are("case,number 2026")).isTrue();
  }

  @Test
  void fewAreKnownAndNoneHoldsANumber() {
    assertThat(are("Case,Remarks,Sex,Race,Height,Weight,Eyes,Hair 1")).isTrue();
    assertThat(are("Role,Remarks,Sex,Race,Height,Weight,Eyes,Hair 1")).isFalse();
  }

  @Test
  void aRowOfDataIsNone() {
    assertThat(are("25-01300,suspect,Case,Jane,1969-12-31,,XYZ1,CT")).isFalse();
    assertThat(are("C25-2001,driver,Place,Jane,,,,")).isFalse();
    assertThat(are("Report,of,yesterday")).isFalse();
    assertThat(are(",,")).isFalse();
  }

  @Test
  void whatMayBeDataIsShownByItsPlace() {
    List<String> names = List.of("Case", "Doe 1969-12-31", "A".repeat(41), "Address 1");

    assertThat(ColumnNames.shown(names, 0)).isEqualTo("Case");
    assertThat(ColumnNames.shown(names, 1)).isEqualTo("number 2");
    assertThat(ColumnNames.shown(names, 2)).isEqualTo("number 3");
    assertThat(ColumnNames.shown(names, 3)).isEqualTo("Address 1");
  }
}
