package org.needtoknow.parsers.log.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageKeysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MVR", "CCH", "CC", "CAD", "EMS", "LIC", "MNI", "LP", "LN", "XREF", "MUG", "CIT", "ECQ",
        "MVQ", "E", "ERP", "CHRI"
      })
  void a_key_that_merely_begins_like_maintenance_is_not_known(String key) {
    assertThat(MessageKeys.kindOf(key)).isEqualTo(KeyKind.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EW", "MV", "CW", "XW", "LV", "EV", "EMJ", "XMJ", "EPO", "MPO", "EN", "LWF", "EUD", "EG"
      })
  void what_enters_changes_and_removes_records_is_maintenance(String key) {
    assertThat(MessageKeys.kindOf(key)).isEqualTo(KeyKind.MAINTENANCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ER", "CR", "AM", "QW", "MVR"})
  void other_keys_are_what_they_are(String key) {
    assertThat(MessageKeys.kindOf(key)).isNotEqualTo(KeyKind.MAINTENANCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DOE,JOHN", "19800101", "A B", "QUERY"})
  void what_has_not_the_form_of_a_key_is_not_repeated(String text) {
    assertThat(MessageKeys.unknown(text)).isEqualTo("unknown message key");
    assertThat(MessageKeys.unknown("MVR")).isEqualTo("unknown message key MVR");
  }
}
