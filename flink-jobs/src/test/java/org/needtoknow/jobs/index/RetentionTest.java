package org.needtoknow.jobs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.ConfigurationException;

/** Purges by month on a real server, at the end of November 2026. */
class RetentionTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.shared();
  }

  @BeforeEach
  void monthsOfTwoDepartments() throws Exception {
    server.clear();
    IndexRun.prepare(server.as("administrator"));
    for (String month : List.of("2024-03", "2024-04", "2025-11", "2026-11")) {
      for (String department : List.of("haven", "haven-east")) {
        String index = IndexNames.of(IndexNames.LOOKUPS, department, month);
        String document =
            "{\"@timestamp\":\"" + month + "-02T00:00:00Z\",\"event\":{\"id\":\"x\"}}";
        assertThat(
                server.call("admin", "PUT", "/" + index + "/_doc/x?refresh=true", document).isOk())
            .isTrue();
      }
    }
  }

  private static <T> T with(Retention.Step<T> step) throws Exception {
    return Retention.with(server.as("administrator"), "haven", Duration.ofSeconds(30), NOW, step);
  }

  private static Map<String, Retention.Fate> fates(List<Retention.Month> months) {
    return months.stream().collect(Collectors.toMap(Retention.Month::index, Retention.Month::fate));
  }

  private static boolean exists(String index) throws Exception {
    return server.call("admin", "GET", "/" + index, "").isOk();
  }

  @Test
  void what_is_due_is_reported_and_nothing_is_changed_without_apply() throws Exception {
    Map<String, Retention.Fate> fates = fates(with(one -> one.purge(12, 24, false)));

    assertThat(fates)
        .containsOnly(
            Map.entry("ntk-lookups-haven-2024.03", Retention.Fate.DUE),
            Map.entry("ntk-lookups-haven-2024.04", Retention.Fate.DUE),
            Map.entry("ntk-lookups-haven-2025.11", Retention.Fate.KEPT),
            Map.entry("ntk-lookups-haven-2026.11", Retention.Fate.KEPT));
    assertThat(exists("ntk-lookups-haven-2024.03")).isTrue();
  }

  @Test
  void a_purge_takes_whole_months_of_one_department_and_is_on_record() throws Exception {
    with(one -> one.purge(12, 24, true));

    assertThat(exists("ntk-lookups-haven-2024.03")).isFalse();
    assertThat(exists("ntk-lookups-haven_east-2024.03")).isTrue();
    String purges =
        server
            .call(
                "admin",
                "POST",
                "/ntk-retention/_search",
                "{\"query\":{\"term\":{\"ntk.record\":\"purge\"}}}")
            .body()
            .toString();
    assertThat(purges)
        .contains("ntk-lookups-haven-2024.03", "ntk-lookups-haven-2024.04", "\"state\":\"done\"")
        .doesNotContain("begun");
  }

  @Test
  void nothing_under_a_year_goes_whatever_is_asked_for() {
    assertThatThrownBy(() -> with(one -> one.purge(1, 6, true)))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> with(one -> one.purge(24, 12, true)))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void a_month_of_which_a_day_was_a_year_ago_less_one_stays() throws Exception {
    assertThat(fates(with(one -> one.purge(12, 12, true))))
        .containsEntry("ntk-lookups-haven-2025.11", Retention.Fate.KEPT);
  }

  @Test
  void a_month_under_a_legal_hold_stays_until_it_is_lifted() throws Exception {
    String hold =
        with(one -> one.hold(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 3, 31), "case 24-0100"));

    assertThat(fates(with(one -> one.purge(12, 24, true))))
        .containsEntry("ntk-lookups-haven-2024.03", Retention.Fate.HELD)
        .containsEntry("ntk-lookups-haven-2024.04", Retention.Fate.PURGED);
    with(
        one -> {
          one.lift(hold);
          return null;
        });
    assertThat(fates(with(one -> one.purge(12, 24, true))))
        .containsEntry("ntk-lookups-haven-2024.03", Retention.Fate.PURGED);
    assertThat(with(Retention::holds)).singleElement().matches(lifted -> !lifted.active());
  }
}
