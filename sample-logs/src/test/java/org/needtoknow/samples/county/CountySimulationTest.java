package org.needtoknow.samples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.run.SimulationFigures;
import org.needtoknow.samples.run.SimulationPlan;

class CountySimulationTest {
  private static final Map<String, Pattern> FIRST_LINES =
      Map.of(
          "collect", Pattern.compile("CT\\d{10},\\d\\d/\\d\\d/\\d{4} .*"),
          "ncic", Pattern.compile("\\d{4}-\\d\\d-\\d\\d [0-9:.]+\\|(NCIC|NLETS)\\|(IN|AUTO)\\|.*"),
          "valcour", Pattern.compile("\\{\"id\":\"a-\\d+\",.*"),
          "rejis", Pattern.compile(" {0,2}\\d\\d/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d .*"));

  @TempDir private Path folder;

  private static SimulationPlan plan(int officers, int months, long seed, DepartmentStyle style) {
    return new SimulationPlan(
        officers, months, 1, LocalDate.of(2026, 1, 1), seed, 0.001, 0.004, 0, style);
  }

  private SimulationFigures write(SimulationPlan plan, CountyParameters parameters, String name)
      throws IOException {
    return new CountySimulation(plan, parameters, folder.resolve(name)).run();
  }

  @ParameterizedTest
  @EnumSource(DepartmentStyle.class)
  void the_same_seed_gives_the_same_bytes(DepartmentStyle style) throws Exception {
    SimulationPlan plan = plan(20, 1, 7, style);
    write(plan, CountyParameters.drawn(7), "a");
    write(plan, CountyParameters.drawn(7), "b");

    Map<String, byte[]> first = files("a");
    Map<String, byte[]> second = files("b");
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void another_seed_gives_another_way_of_work() throws Exception {
    write(plan(20, 1, 7, DepartmentStyle.VERMONT), CountyParameters.drawn(7), "a");
    write(plan(20, 1, 8, DepartmentStyle.VERMONT), CountyParameters.drawn(8), "b");

    assertThat(CountyParameters.drawn(7)).isNotEqualTo(CountyParameters.drawn(8));
    assertThat(files("a").get("department/calls.csv"))
        .isNotEqualTo(files("b").get("department/calls.csv"));
  }

  @ParameterizedTest
  @EnumSource(DepartmentStyle.class)
  void each_label_points_at_the_first_line_of_a_record(DepartmentStyle style) throws Exception {
    write(plan(40, 2, 11, style), CountyParameters.middle(0.6), "a");

    Map<String, List<String>> logs = new HashMap<>();
    List<String[]> labels = labels("a");
    assertThat(labels).hasSizeGreaterThan(60);
    for (String[] label : labels) {
      String line = lines(logs, label[5]).get(Integer.parseInt(label[6]) - 1);
      String system = label[5].replaceFirst("logs/([a-z]+)-.*", "$1");
      assertThat(line).matches(FIRST_LINES.get(system));
    }
  }

  @ParameterizedTest
  @EnumSource(DepartmentStyle.class)
  void all_kinds_come_up_with_their_twins(DepartmentStyle style) throws Exception {
    write(plan(80, 3, 12, style), CountyParameters.middle(0.6), "a");

    Set<String> expected =
        Arrays.stream(Kind.values())
            .filter(kind -> style.hasRecordsSystem() || !kind.needsRecords())
            .map(Kind::words)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(kinds("misuse")).isEqualTo(expected);
    assertThat(kinds("honest")).isEqualTo(expected);
  }

  @Test
  void one_act_in_a_thousand_is_the_beginning_of_an_episode() throws Exception {
    SimulationFigures figures =
        write(plan(60, 3, 13, DepartmentStyle.MISSOURI), CountyParameters.middle(0.6), "a");

    long episodes =
        labels("a").stream()
            .filter(label -> label[1].equals("misuse"))
            .map(label -> label[0])
            .distinct()
            .count();
    assertThat(episodes / (figures.acts() * 90 / 121.0) * 1000).isBetween(0.8, 1.2);
  }

  @Test
  void more_months_do_not_wait_in_memory() throws Exception {
    SimulationFigures month =
        write(plan(30, 1, 3, DepartmentStyle.MISSOURI), CountyParameters.middle(0.6), "1");
    SimulationFigures months =
        write(plan(30, 5, 3, DepartmentStyle.MISSOURI), CountyParameters.middle(0.6), "5");

    assertThat(months.longestWait()).isLessThan(month.longestWait() * 2);
    assertThat(months.records()).isGreaterThan(month.records() * 2);
  }

  @Test
  void case_activity_is_exported_as_far_as_the_office_does_so() throws Exception {
    SimulationPlan plan = plan(20, 1, 5, DepartmentStyle.VERMONT);
    write(plan, CountyParametersTest.withCaseActivity(0), "none");
    write(plan, CountyParametersTest.withCaseActivity(1), "each");

    assertThat(rows("none", "case-activity.csv")).isEmpty();
    assertThat(rows("each", "case-activity.csv")).hasSizeGreaterThan(50);
  }

  @Test
  void calls_bring_deputies_to_the_homes_of_colleagues() throws Exception {
    write(plan(40, 2, 6, DepartmentStyle.VERMONT), CountyParameters.middle(0.6), "a");

    Set<String> homes =
        rows("a", "personnel.csv").stream()
            .map(row -> row.replaceFirst(".*?\"([^\"]+, [A-Z ]+)\".*", "$1"))
            .collect(Collectors.toSet());
    long visits =
        rows("a", "calls.csv").stream()
            .filter(row -> homes.contains(row.replaceFirst(".*?\"([^\"]+)\".*", "$1")))
            .count();
    assertThat(visits).isGreaterThan(20);
  }

  private Set<String> kinds(String label) throws IOException {
    return labels("a").stream()
        .filter(row -> row[1].equals(label))
        .map(row -> row[2])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String[]> labels(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name).resolve("labels/lookups.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 8))
        .toList();
  }

  private List<String> rows(String name, String feed) throws IOException {
    List<String> lines =
        Files.readAllLines(folder.resolve(name).resolve("department").resolve(feed));
    return lines.subList(1, lines.size());
  }

  private List<String> lines(Map<String, List<String>> logs, String name) throws IOException {
    if (!logs.containsKey(name)) {
      byte[] bytes = Files.readAllBytes(folder.resolve("a/department").resolve(name));
      logs.put(name, List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n")));
    }
    return logs.get(name);
  }

  private Map<String, byte[]> files(String name) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path root = folder.resolve(name);
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
