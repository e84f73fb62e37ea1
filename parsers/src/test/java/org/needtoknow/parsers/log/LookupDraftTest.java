package org.needtoknow.parsers.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.parsers.log.message.LogNotice;
import org.needtoknow.parsers.log.message.NamField;
import org.needtoknow.parsers.time.LogClock;

/** What an export wrote into the wrong column, or changed, is not read as what it is not. */
class LookupDraftTest {
  private final LookupDraft draft = new LookupDraft("collect");
  private final List<LogNotice> noticed = new ArrayList<>();

  private Lookup built() {
    return draft
        .build(
            LogClock.of("MM/dd/yyyy HH:mm:ss", ZoneId.of("UTC"))
                .read("03/01/2026 10:00:00")
                .orElseThrow(),
            new SourceRef("log.csv", 2, 80, Sha256.NONE),
            noticed::add)
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({"'NETTLE,ROSA','','REASON'", "'','NETTLE,ROSA',CASE_NUMBER"})
  void a_name_in_the_column_of_the_reason_or_case_is_no_reason(
      String reason, String cited, LookupField lost) {
    draft.reason = reason;
    draft.cited = new RecordNumber(RecordKind.CASE, cited);
    draft.subject.name = NamField.parse("ofc request");
    draft.subject.dob = "19870717";

    Lookup lookup = built();

    assertThat(lookup.masked()).containsExactlyInAnyOrder(LookupField.SUBJECT, lost);
    assertThat(lookup.subject().person().name().isBlank()).isTrue();
    assertThat(lookup.reason() + lookup.cited().number()).isEmpty();
    assertThat(noticed).containsExactly(LogNotice.COLUMNS_CHANGE_PLACES);
  }

  @Test
  void a_reason_with_a_number_and_a_comma_in_the_column_of_the_name_is_no_name() {
    draft.reason = "QUINCE,DALE";
    draft.subject.name = NamField.parse("ref 25-01470, possible witness");

    assertThat(built().masked()).contains(LookupField.SUBJECT, LookupField.REASON);
  }

  @Test
  void a_name_as_the_reason_beside_a_whole_name_stays() {
    draft.reason = "NETTLE,ROSA";
    draft.subject.name = NamField.parse("WREN,TALIA");

    assertThat(built().reason()).isEqualTo("NETTLE,ROSA");
    assertThat(noticed).isEmpty();
  }

  @Test
  void several_words_without_a_comma_beside_a_plate_are_no_name() {
    draft.subject.name = NamField.parse("ofc request");
    draft.subject.plate = "GRO502";

    Lookup lookup = built();

    assertThat(lookup.subject().person().isBlank()).isTrue();
    assertThat(lookup.subject().vehicle().plate()).isEqualTo("GRO502");
    assertThat(lookup.masked()).isEmpty();
    assertThat(noticed).containsExactly(LogNotice.WORDS_BESIDE_PLATE);
  }

  @ParameterizedTest
  @CsvSource({
    "'ROSA NETTLE', '', ''",
    "'DE LA CRUZ', 'GRO502', '19870717'",
    "'NETTLE', 'GRO502', ''"
  })
  void other_names_without_a_comma_stay(String name, String plate, String dob) {
    draft.subject.name = NamField.parse(name);
    draft.subject.plate = plate;
    draft.subject.dob = dob;

    assertThat(built().subject().person().name().last()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"'', true", "GRO502, false"})
  void a_vin_that_is_a_power_of_ten_is_noticed_and_masks_only_itself(String plate, boolean masks) {
    draft.subject.vin = "1.2345E+16";
    draft.subject.plate = plate;

    Lookup lookup = built();

    assertThat(lookup.subject().vehicle().vin()).isEmpty();
    assertThat(lookup.masked().contains(LookupField.SUBJECT)).isEqualTo(masks);
    assertThat(noticed).containsExactly(LogNotice.NUMBER_CHANGED);
  }
}
