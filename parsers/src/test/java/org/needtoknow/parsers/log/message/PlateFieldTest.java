package org.needtoknow.parsers.log.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateFieldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QQQ111        | VT             | QQQ111   | VT
          QQQ111        | Vermont        | QQQ111   | VT
          QQQ111        | new  hampshire | QQQ111   | NH
          QQQ111        | N.H.           | QQQ111   | NH
          QQQ111        | Ontario        | QQQ111   | ON
          QQQ111/VT     | ''             | QQQ111   | VT
          QQQ111/Vermont| ''             | QQQ111   | VT
          QQQ111 / vt   | ''             | QQQ111   | VT
          QQQ111/VT     | VT             | QQQ111   | VT
          QQQ111 (VT)   | ''             | QQQ111   | VT
          QQQ111, VT    | ''             | QQQ111   | VT
          VT/QQQ111     | ''             | QQQ111   | VT
          VT QQQ333     | ''             | QQQ333   | VT
          QQQ333 VT     | ''             | QQQ333   | VT
          VT-QQQ333     | VT             | QQQ333   | VT
          MA/VT         | ''             | MA       | VT
          AL 12345      | ''             | AL 12345 | ''
          AL 12345      | CT             | AL 12345 | CT
          ABC 1234      | NY             | ABC 1234 | NY
          ABC-1234      | ''             | ABC-1234 | ''
          QQ QQQ333     | ''             | QQ QQQ333| ''
          VT ABC        | ''             | VT ABC   | ''
          """)
  void aPlateAndItsStateAreReadWhereverTheyStand(
      String plateCell, String stateCell, String plate, String state) {
    PlateField read = PlateField.of(plateCell, stateCell);

    assertThat(read).isEqualTo(new PlateField(plate, state, "", ""));
  }

  @ParameterizedTest
  @CsvSource({"QQQ111/VT/NH,VT", "'12, blue',''"})
  void whatIsNeitherPlateNorStateIsTold(String plateCell, String stateCell) {
    PlateField read = PlateField.of(plateCell, stateCell);

    assertThat(read.plate()).isEqualTo(plateCell);
    assertThat(read.plateDoubt()).contains("no known state or province");
  }

  @ParameterizedTest
  @CsvSource({"QQQ111/VT,NH", "VT QQQ333,NH"})
  void aStateThatContradictsItsColumnIsTold(String plateCell, String stateCell) {
    PlateField read = PlateField.of(plateCell, stateCell);

    assertThat(read.plate()).startsWith("QQQ");
    assertThat(read.state()).isEqualTo("NH");
    assertThat(read.plateDoubt()).contains("different state");
  }

  @ParameterizedTest
  @CsvSource({"Vermnt", "V", "XQ", "XX", "US", "blue"})
  void aStateThatNobodyKnowsIsTold(String stateCell) {
    PlateField read = PlateField.of("QQQ111", stateCell);

    assertThat(read.state()).isEmpty();
    assertThat(read.stateDoubt()).isEqualTo("is not a known state or province; read as blank");
  }
}
