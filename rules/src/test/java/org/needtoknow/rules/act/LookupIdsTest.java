package org.needtoknow.rules.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;

class LookupIdsTest {
  private final LookupIds ids = new LookupIds(new KeyedHash(new byte[32]));
  private final List<Lookup> rows = new ArrayList<>();

  @Test
  void a_username_in_another_case_is_the_same_username() {
    row("a.csv", 2, "T1", "jdoe", "2026-03-10T12:00:00Z", "ABC123", "RQ");
    row("b.csv", 2, "T1", "JDOE", "2026-03-10T12:00:00Z", "ABC123", "RQ");

    assertThat(ids.assign(rows).lookups()).hasSize(1);
  }

  private void row(
      String file,
      long line,
      String transaction,
      String account,
      String time,
      String plate,
      String key) {
    rows.add(
        new Lookup(
            "",
            "collect",
            transaction,
            account,
            "",
            "",
            "",
            "",
            key,
            LookupAction.QUERY,
            "C",
            "",
            RecordNumber.NONE,
            Subject.vehicle(new VehicleIdentity(plate, "CT", "")),
            Instant.parse(time),
            Optional.empty(),
            time,
            ClockQuality.EXACT,
            "",
            false,
            Set.of(),
            Set.of(),
            new SourceRef(file, line, line * 80, Sha256.NONE)));
  }

  @Test
  void a_transaction_delivered_in_two_files_is_one_lookup_and_the_first_path_is_the_original() {
    row("b.csv", 2, "100", "jdoe", "2026-03-10T12:00:00Z", "ABC", "RQ");
    row("a.csv", 9, "100", "jdoe", "2026-03-10T12:00:00Z", "ABC", "RQ");

    IdentifiedLookups identified = ids.assign(rows);

    assertThat(identified.lookups())
        .singleElement()
        .satisfies(l -> assertThat(l.source().file()).isEqualTo("a.csv"));
    assertThat(identified.duplicates())
        .containsExactly(
            new Duplicate(rows.get(0).source(), identified.lookups().get(0).id(), Set.of()));
  }

  @Test
  void a_number_used_again_at_another_time_or_by_another_account_is_another_lookup() {
    row("a.csv", 1, "100", "jdoe", "2026-03-10T12:00:00Z", "ABC", "RQ");
    row("a.csv", 2, "100", "jdoe", "2026-03-11T12:00:00Z", "ABC", "RQ");
    row("a.csv", 3, "100", "asmith", "2026-03-10T12:00:00Z", "ABC", "RQ");

    assertThat(ids.assign(rows).lookups())
        .extracting(Lookup::id)
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void rows_under_one_number_that_ask_for_different_things_never_vanish() {
    row("a.csv", 1, "100", "jdoe", "2026-03-10T12:00:00Z", "ABC", "RQ");
    row("a.csv", 2, "100", "jdoe", "2026-03-10T12:00:00Z", "ABC", "QV");
    row("b.csv", 1, "100", "jdoe", "2026-03-10T12:00:00Z", "ABC", "QV");

    IdentifiedLookups identified = ids.assign(rows);

    assertThat(identified.lookups()).hasSize(2);
    assertThat(identified.duplicates()).hasSize(1);
  }

  @Test
  void without_a_number_identical_rows_of_one_file_are_two_and_of_two_files_one() {
    row("a.csv", 1, "", "jdoe", "2026-03-10T12:00:00Z", "ABC", "RQ");
    row("a.csv", 2, "", "jdoe", "2026-03-10T12:00:00Z", "ABC", "RQ");
    row("b.csv", 7, "", "jdoe", "2026-03-10T12:00:00Z", "ABC", "RQ");

    IdentifiedLookups identified = ids.assign(rows);

    assertThat(identified.lookups()).hasSize(2);
    assertThat(identified.duplicates()).extracting(d -> d.source().file()).containsExactly("b.csv");
    assertThat(identified.duplicates().get(0).original())
        .isEqualTo(
            identified.lookups().stream()
                .filter(l -> l.source().line() == 1)
                .findFirst()
                .orElseThrow()
                .id());
  }

  @Test
  void without_a_number_a_copy_without_seconds_in_another_file_is_one_lookup() {
    row("a copy.csv", 1, "", "jdoe", "2026-03-10T12:00:00Z", "ABC", "RQ");
    row("a copy.csv", 2, "", "jdoe", "2026-03-10T12:00:00Z", "ABC", "RQ");
    row("a.csv", 1, "", "jdoe", "2026-03-10T12:00:07Z", "ABC", "RQ");
    row("a.csv", 2, "", "jdoe", "2026-03-10T12:00:41Z", "ABC", "RQ");
    row("a.csv", 3, "", "jdoe", "2026-03-10T12:00:59Z", "ABC", "RQ");

    IdentifiedLookups identified = ids.assign(rows);

    assertThat(identified.lookups())
        .extracting(lookup -> lookup.at().getEpochSecond() % 60)
        .containsExactly(7L, 41L, 59L);
    assertThat(identified.duplicates())
        .extracting(duplicate -> duplicate.source().file())
        .containsExactly("a copy.csv", "a copy.csv");
  }

  @Test
  void without_a_number_other_times_fields_or_rows_of_one_file_are_no_copies() {
    row("a.csv", 1, "", "jdoe", "2026-03-10T12:00:07Z", "ABC", "RQ");
    row("a.csv", 2, "", "jdoe", "2026-03-10T12:00:00Z", "ABC", "RQ");
    row("b.csv", 1, "", "jdoe", "2026-03-10T12:00:09Z", "ABC", "RQ");
    row("b.csv", 2, "", "jdoe", "2026-03-10T12:01:00Z", "ABC", "RQ");
    row("b.csv", 3, "", "jdoe", "2026-03-10T12:00:00Z", "ABD", "RQ");

    assertThat(ids.assign(rows).lookups()).hasSize(5);
  }

  @Test
  void ids_do_not_depend_on_the_order_of_rows_but_on_the_key() {
    for (int i = 0; i < 30; i++) {
      row(
          i % 2 == 0 ? "a.csv" : "b.csv",
          i + 1L,
          i % 3 == 0 ? "" : "N" + i % 5,
          "jdoe",
          "2026-03-10T12:00:0" + i % 10 + "Z",
          "ABC" + i % 4,
          "RQ");
    }
    IdentifiedLookups inOrder = ids.assign(rows);
    Collections.shuffle(rows, new Random(9));

    assertThat(ids.assign(rows)).isEqualTo(inOrder);
    byte[] otherKey = new byte[32];
    otherKey[0] = 1;
    assertThat(new LookupIds(new KeyedHash(otherKey)).assign(rows).lookups().get(0).id())
        .isNotEqualTo(inOrder.lookups().get(0).id());
  }
}
