package org.needtoknow.parsers.log.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.model.lookup.Subject;

/** What identifies no person or vehicle is blank, and is noticed. */
class SubjectFieldsTest {
  private static final Instant AT = Instant.parse("2026-03-01T14:00:00Z");

  private final SubjectFields fields = new SubjectFields();
  private final List<LogNotice> noticed = new ArrayList<>();

  private List<Subject> subjects() {
    return fields.toSubjects("DQ", AT, noticed::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NULL", "NONE", "N/A", "UNK", "TEMP"})
  void aWordForNoPlateBesideANameIsBlank(String plate) {
    fields.name = NamField.parse("WREN,TALIA");
    fields.plate = plate;

    assertThat(subjects().get(0).vehicle().isBlank()).isTrue();
    assertThat(noticed).containsExactly(LogNotice.PLATE_IS_A_WORD);
  }

  @Test
  void theSameWordAloneMayBeAPlate() {
    fields.plate = "NONE";

    assertThat(subjects().get(0).vehicle().plate()).isEqualTo("NONE");
  }

  @Test
  void aPlaceholderIsNoPersonAndItsPlateRemains() {
    fields.name = NamField.parse("DOE,JOHN");
    fields.plate = "QQQ111";

    assertThat(subjects().get(0).person().isBlank()).isTrue();
    assertThat(subjects().get(0).vehicle().plate()).isEqualTo("QQQ111");
    assertThat(noticed).contains(LogNotice.PLACEHOLDER_PERSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"19010101", "01/01/1900", "1915-12-31"})
  void aPersonOlderThan110HasNoDateOfBirth(String dob) {
    fields.name = NamField.parse("ROWAN,PETER");
    fields.dob = dob;

    assertThat(subjects().get(0).person().dateOfBirth()).isEmpty();
    assertThat(noticed).containsExactly(LogNotice.IMPOSSIBLE_BIRTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "US", "ZZ"})
  void anUnknownStateIsBlank(String state) {
    fields.plate = "QQQ111";
    fields.plateState = state;

    assertThat(subjects().get(0).vehicle().state()).isEmpty();
    assertThat(noticed).containsExactly(LogNotice.STATE_UNKNOWN);
  }

  @Test
  void eachPlateOfACellIsASubject() {
    fields.plate = "ZZZ111, RUS599";
    fields.plateState = "CT";

    assertThat(subjects())
        .extracting(subject -> subject.vehicle().plate())
        .containsExactly("ZZZ111", "RUS599");
    assertThat(noticed).containsExactly(LogNotice.SEVERAL_PLATES);
  }

  @Test
  void numbersAsPowersOfTenAreDropped() {
    fields.oln = "9.0E+07";
    fields.soc = "1.23E+08";

    assertThat(fields.dropChangedNumbers()).isTrue();
    assertThat(fields.isGiven()).isFalse();
  }
}
