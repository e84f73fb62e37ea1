package org.needtoknow.parsers.log.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlateCellTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ABC123 | ABC123",
        "ZZZ111, RUS599 | ZZZ111 RUS599",
        "ZZZ111;RUS599;QQQ7 | ZZZ111 RUS599 QQQ7",
        "ZZZ111/RUS599 | ZZZ111 RUS599",
        "ZZZ111 & RUS599 | ZZZ111 RUS599",
        "ZZZ111 and RUS599 | ZZZ111 RUS599",
        "ABC123/CT | ABC123",
        "ABC123/XX | ABC123",
        "ABC123 (VT) | ABC123",
        "12345.0 | 12345",
        "TEMP 1234567 | 1234567",
        "TEMP1234567 | 1234567",
        "TEMP-A123456 | A123456",
        "T123456 | T123456",
        "TEMPLE | TEMPLE",
      })
  void eachPlateIsRead(String cell, String plates) {
    assertThat(PlateCell.of(cell, "").plates())
        .extracting(PlateField::plate)
        .containsExactly(plates.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1-Mar", "Mar-26", "1-Mar-26", "1.00E+10", "2026-03-01 00:00:00", "3/1/2026"})
  void whatASpreadsheetChangedIsNoPlate(String cell) {
    assertThat(PlateCell.of(cell, "VT").changed()).isTrue();
    assertThat(PlateCell.of(cell, "VT").plates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-MAR", "MAR26", "1E10", "26-MAR1"})
  void platesThatResembleDatesRemain(String cell) {
    assertThat(PlateCell.of(cell, "VT").changed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NULL", "none", "N/A", "UNK", "TEMP", "NO PLATE", "XXXX"})
  void wordsForNoPlate(String cell) {
    assertThat(PlateCell.isWord(cell)).isTrue();
  }
}
