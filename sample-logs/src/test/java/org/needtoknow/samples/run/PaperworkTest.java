package org.needtoknow.samples.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.life.TownParameters;

class PaperworkTest {
  @TempDir private Path folder;

  private static SimulationPlan plan(int outages) {
    return new SimulationPlan(
        40, 2, 1, LocalDate.of(2026, 1, 1), 21, 0, 0.004, outages, DepartmentStyle.VERMONT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.6, 0.9})
  void of_all_parties_the_share_asked_for_is_written_down(double reported) throws Exception {
    SimulationFigures figures = Simulated.write(plan(0), TownParameters.middle(reported), folder);

    long written = rows("call-parties.csv").size();
    assertThat((double) written / figures.parties()).isBetween(reported - 0.05, reported + 0.05);
  }

  @Test
  void nights_without_dispatch_are_reported_in_coverage_and_hold_no_call() throws Exception {
    Simulated.write(plan(2), folder);

    List<String> silent =
        rows("coverage.csv").stream().filter(row -> row.startsWith("calls,silent")).toList();
    assertThat(silent).hasSize(3);
    for (String outage : silent) {
      String from = outage.split(",")[2];
      String to = outage.split(",")[3];
      assertThat(rows("calls.csv"))
          .noneMatch(row -> row.contains(",no,") && isWithin(created(row), from, to));
    }
  }

  @Test
  void calls_go_on_until_the_day_of_the_export() throws Exception {
    Simulated.write(plan(0), folder);

    String exported =
        rows("coverage.csv").stream()
            .filter(row -> row.startsWith("calls,complete"))
            .map(row -> row.split(",")[3])
            .findFirst()
            .orElseThrow();
    assertThat(rows("calls.csv")).anyMatch(row -> created(row).startsWith(exported));
    assertThat(rows("duty.csv")).anyMatch(row -> row.contains(exported));
  }

  @Test
  void a_department_without_misuse_has_no_labels() throws Exception {
    Simulated.write(plan(0), folder);

    assertThat(Files.readAllLines(folder.resolve("labels/lookups.csv"))).hasSize(1);
    assertThat(Files.readAllLines(folder.resolve("labels/people.csv"))).hasSizeGreaterThan(3000);
  }

  private static String created(String call) {
    return call.replaceFirst(".*?(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d).*", "$1");
  }

  private static boolean isWithin(String time, String from, String to) {
    return time.compareTo(from) >= 0 && time.compareTo(to) < 0;
  }

  private List<String> rows(String name) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("department").resolve(name));
    return lines.subList(1, lines.size());
  }
}
