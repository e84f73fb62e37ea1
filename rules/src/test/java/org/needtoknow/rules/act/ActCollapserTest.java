package org.needtoknow.rules.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.settings.AuditSettings;

class ActCollapserTest {
  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final AuditSettings SETTINGS =
      AuditSettings.defaults("town", ZoneId.of("America/New_York"));
  private final List<Lookup> rows = new ArrayList<>();

  private static Subject plate(String plate) {
    return Subject.vehicle(new VehicleIdentity(plate, "VT", ""));
  }

  private static Subject name(String last) {
    return Subject.person(
        PersonIdentity.of(new PersonName(last, "WILL", "", ""), Optional.empty()));
  }

  private void row(long second, String key, String terminal, boolean automatic, Subject subject) {
    row(second, key, terminal, automatic, subject, LookupAction.QUERY, RecordNumber.NONE);
  }

  private void row(
      long second,
      String key,
      String terminal,
      boolean automatic,
      Subject subject,
      LookupAction action,
      RecordNumber cited) {
    int i = rows.size();
    rows.add(
        new Lookup(
            "id" + i,
            "ncic",
            "T" + i,
            "jdoe",
            "",
            "",
            "",
            terminal,
            key,
            action,
            "C",
            "",
            cited,
            subject,
            NOON.plusSeconds(second),
            Optional.empty(),
            "",
            ClockQuality.EXACT,
            "",
            automatic,
            Set.of(),
            Set.of(),
            new SourceRef("log", i + 1, i * 10L, Sha256.NONE)));
  }

  private static Lookup coarse(Lookup row) {
    return changed(row, row.account(), ClockQuality.COARSE);
  }

  private static Lookup inCapitals(Lookup row) {
    return changed(row, row.account().toUpperCase(Locale.ROOT), row.clock());
  }

  private static Lookup changed(Lookup row, String account, ClockQuality clock) {
    return new Lookup(
        row.id(),
        row.system(),
        row.transaction(),
        account,
        row.operatorText(),
        row.requester(),
        row.ori(),
        row.terminal(),
        row.messageKey(),
        row.action(),
        row.purposeCode(),
        row.reason(),
        row.cited(),
        row.subject(),
        row.at(),
        row.alternateAt(),
        row.loggedTime(),
        clock,
        row.outcome(),
        row.automatic(),
        row.masked(),
        row.notExported(),
        row.source());
  }

  private List<String> acts() {
    return ActCollapser.collapse(rows, SETTINGS).stream().map(ActCollapserTest::described).toList();
  }

  private static String described(Act act) {
    StringBuilder text = new StringBuilder(act.head().id());
    act.followUps().forEach(f -> text.append('+').append(f.id()));
    return text.toString();
  }

  @Test
  void an_account_in_capitals_is_the_same_account() {
    row(0, "RQ", "T1", false, plate("ABC123"));
    row(2, "DQ", "T1", true, name("WREN"));
    rows.set(1, inCapitals(rows.get(1)));

    assertThat(acts()).containsExactly("id0+id1");
  }

  @Test
  void a_plate_check_with_its_two_driver_queries_within_18_seconds_is_one_act() {
    row(0, "RQ", "T1", false, plate("ABC123"));
    row(
        9,
        "DQ",
        "T1",
        false,
        Subject.person(
            new PersonIdentity(
                PersonName.NONE, Optional.empty(), "1234", "VT", "", "", "", "", "")));
    row(18, "DQ", "T1", false, name("WREN"));

    assertThat(acts()).containsExactly("id0+id1+id2");
  }

  @Test
  void each_added_key_is_taken_once_and_the_second_is_typed() {
    row(0, "RQ", "T1", false, plate("ABC123"));
    row(5, "QW", "T1", false, name("WREN"));
    row(10, "QW", "T1", false, name("DOVE"));

    assertThat(acts()).containsExactly("id0+id1", "id2");
  }

  @Test
  void in_a_log_with_the_newest_first_an_addition_of_the_same_second_stands_before_its_head() {
    row(60, "IQ", "T1", false, name("HERON"));
    row(0, "QW", "T1", false, name("WREN"));
    row(0, "DQ", "T1", true, name("WREN"));
    row(0, "RQ", "T1", false, plate("ABC123"));

    assertThat(acts()).containsExactly("id3+id2+id1", "id0");
  }

  @Test
  void where_a_day_is_all_that_is_reported_only_the_row_before_may_be_the_head() {
    row(0, "RQ", "T1", false, plate("ABC123"));
    row(0, "IQ", "T1", false, name("HERON"));
    row(0, "DQ", "T1", false, name("WREN"));
    row(0, "QW", "T1", false, name("WREN"));
    rows.replaceAll(ActCollapserTest::coarse);

    assertThat(acts()).containsExactly("id0", "id1", "id2+id3");
  }

  @Test
  void thirty_seconds_are_seconds_and_thirty_one_are_not() {
    row(0, "RQ", "T1", false, plate("ABC123"));
    row(30, "DQ", "T1", false, name("WREN"));
    row(31, "QW", "T1", false, name("WREN"));

    assertThat(acts()).containsExactly("id0+id1", "id2");
  }

  @Test
  void another_terminal_another_plate_or_a_key_out_of_the_table_stand_for_themselves() {
    row(0, "RQ", "T1", false, plate("ABC123"));
    row(1, "DQ", "T2", false, name("WREN"));
    row(2, "QV", "T1", false, plate("XYZ789"));
    row(3, "DNQ", "T1", false, name("WREN"));
    row(4, "IQ", "T1", false, name("WREN"));

    assertThat(acts()).containsExactly("id0", "id1", "id2", "id3", "id4");
  }

  @Test
  void a_row_marked_automatic_joins_its_head_whatever_its_key() {
    row(0, "DNQ", "T1", false, name("WREN"));
    row(4, "IQ", "T1", true, name("WREN"));
    row(50, "IQ", "T1", true, name("WREN"));

    assertThat(acts()).containsExactly("id0+id1", "id2");
  }

  @Test
  void views_of_one_incidents_parts_within_a_quarter_of_an_hour_are_one_act() {
    RecordNumber incident = new RecordNumber(RecordKind.CALL, "C26-1");
    RecordNumber document = new RecordNumber(RecordKind.DOCUMENT, "D-5");
    row(0, "", "W1", false, Subject.record(incident), LookupAction.VIEW, RecordNumber.NONE);
    row(60, "", "W2", false, name("WREN"), LookupAction.VIEW, incident);
    row(900, "", "W1", false, Subject.record(document), LookupAction.VIEW, incident);
    row(901, "", "W1", false, name("DOVE"), LookupAction.VIEW, incident);

    assertThat(acts()).containsExactly("id0+id1+id2", "id3");
  }

  @Test
  void a_print_an_export_and_a_search_are_acts_of_their_own() {
    RecordNumber incident = new RecordNumber(RecordKind.CALL, "C26-1");
    row(0, "", "W1", false, Subject.record(incident), LookupAction.VIEW, RecordNumber.NONE);
    row(1, "", "W1", false, Subject.record(incident), LookupAction.PRINT, RecordNumber.NONE);
    row(2, "", "W1", false, Subject.record(incident), LookupAction.EXPORT, RecordNumber.NONE);
    row(3, "", "W1", false, name("WREN"), LookupAction.SEARCH, incident);

    assertThat(acts()).containsExactly("id0", "id1", "id2", "id3");
  }

  @Test
  void the_order_of_rows_leaves_no_trace_and_no_row_is_lost() {
    for (int i = 0; i < 60; i++) {
      row(
          i * 7 % 100,
          List.of("RQ", "DQ", "QW", "QV").get(i % 4),
          "T" + i % 2,
          i % 9 == 0,
          i % 4 == 0 ? plate("P" + i) : name("N" + i));
    }
    List<String> inOrder = acts();
    Collections.shuffle(rows, new Random(4));

    assertThat(acts()).isEqualTo(inOrder);
    assertThat(String.join("+", inOrder).split("\\+")).hasSize(60).doesNotHaveDuplicates();
  }
}
