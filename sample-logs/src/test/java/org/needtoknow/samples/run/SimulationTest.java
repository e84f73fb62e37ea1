package org.needtoknow.samples.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.life.TownParameters;

class SimulationTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(DepartmentStyle.class)
  void the_same_seed_gives_the_same_bytes(DepartmentStyle style) throws Exception {
    SimulationPlan plan = Simulated.plan(20, 1, 7, style);
    Simulated.write(plan, folder.resolve("a"));
    Simulated.write(plan, folder.resolve("b"));

    assertThat(Simulated.hashes(folder.resolve("b")))
        .isEqualTo(Simulated.hashes(folder.resolve("a")));
  }

  @Test
  void another_seed_gives_another_department() throws Exception {
    Simulated.write(Simulated.plan(20, 1, 7, DepartmentStyle.VERMONT), folder.resolve("a"));
    Simulated.write(Simulated.plan(20, 1, 8, DepartmentStyle.VERMONT), folder.resolve("b"));

    assertThat(Simulated.hashes(folder.resolve("b")).get("department/logs/ncic-2026-01.log"))
        .isNotEqualTo(
            Simulated.hashes(folder.resolve("a")).get("department/logs/ncic-2026-01.log"));
  }

  @ParameterizedTest
  @EnumSource(DepartmentStyle.class)
  void a_sworn_officer_s_shift_holds_about_fifteen_lookups(DepartmentStyle style) {
    SimulationFigures figures = Simulated.write(Simulated.plan(60, 1, 3, style), folder);

    assertThat((double) figures.lookups() / figures.shifts()).isBetween(12.0, 18.0);
  }

  @Test
  void no_more_than_about_a_day_waits_in_memory() {
    SimulationFigures month =
        Simulated.write(Simulated.plan(30, 1, 3, DepartmentStyle.MISSOURI), folder.resolve("1"));
    SimulationFigures months =
        Simulated.write(Simulated.plan(30, 6, 3, DepartmentStyle.MISSOURI), folder.resolve("6"));

    assertThat(months.longestWait()).isLessThan(month.longestWait() * 2);
    assertThat(months.records()).isGreaterThan(month.records() * 3);
  }

  @Test
  void the_terminal_shows_no_subject() throws Exception {
    StringWriter terminal = new StringWriter();
    PrintWriter writer = new PrintWriter(terminal, true);
    int code =
        SimulateCommand.run(
            writer,
            writer,
            "--officers",
            "20",
            "--months",
            "1",
            "--seed",
            "5",
            "--out",
            folder.resolve("new").toString());

    assertThat(code).isZero();
    String shown = terminal.toString();
    try (var rows = Files.lines(folder.resolve("new/department/call-parties.csv"))) {
      rows.skip(1)
          .map(row -> row.split(",")[2])
          .filter(last -> last.length() > 3)
          .forEach(last -> assertThat(shown).doesNotContain(last));
    }
  }

  @Test
  void a_folder_that_holds_something_is_left_alone() throws Exception {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    StringWriter terminal = new StringWriter();
    PrintWriter writer = new PrintWriter(terminal, true);
    int code =
        SimulateCommand.run(
            writer,
            writer,
            "--officers",
            "20",
            "--months",
            "1",
            "--seed",
            "5",
            "--out",
            folder.toString());

    assertThat(code).isEqualTo(2);
    assertThat(terminal.toString()).contains("not empty");
  }

  @Test
  void the_town_is_simulated_unless_another_world_is_asked_for() throws Exception {
    command("a");
    command("b", "--world", "town");
    command("c", "--world", "county");
    command("d", "--world", "county", "--vary");

    assertThat(Simulated.hashes(folder.resolve("b")))
        .isEqualTo(Simulated.hashes(folder.resolve("a")));
    Simulated.write(Simulated.plan(20, 1, 3, DepartmentStyle.VERMONT), folder.resolve("e"));
    assertThat(Simulated.hashes(folder.resolve("a")))
        .isEqualTo(Simulated.hashes(folder.resolve("e")));
    assertThat(Simulated.hashes(folder.resolve("c")))
        .isNotEqualTo(Simulated.hashes(folder.resolve("a")))
        .isNotEqualTo(Simulated.hashes(folder.resolve("d")));
  }

  /** The hash is of the town as it was before its parameters could be drawn. */
  @Test
  void the_town_keeps_its_bytes() throws Exception {
    command("town");

    assertThat(Simulated.hashOfAll(folder.resolve("town")))
        .isEqualTo("13987c4fa0de5401fa624dc0bfc6e4f12bf4562ec03dff9413a826ba5d148b27");
  }

  @Test
  void drawn_parameters_give_another_town_and_given_options_replace_them() throws Exception {
    command("a", "--vary");
    command("b", "--vary");
    command("c", "--vary", "--history", "1", "--outages", "0", "--dirt", "0.004");
    command("d", "--vary", "--reported", "0.1");

    assertThat(Simulated.hashes(folder.resolve("b")))
        .isEqualTo(Simulated.hashes(folder.resolve("a")));
    TownParameters drawn = TownParameters.drawn(3);
    Simulated.write(Simulated.plan(20, 1, 3, DepartmentStyle.VERMONT), drawn, folder.resolve("e"));
    assertThat(Simulated.hashes(folder.resolve("e")))
        .isEqualTo(Simulated.hashes(folder.resolve("c")))
        .isNotEqualTo(Simulated.hashes(folder.resolve("a")));
    assertThat(size("d", "call-parties.csv")).isLessThan(size("a", "call-parties.csv") / 2);
  }

  private long size(String name, String feed) throws IOException {
    return Files.size(folder.resolve(name).resolve("department").resolve(feed));
  }

  private void command(String name, String... more) {
    StringWriter terminal = new StringWriter();
    PrintWriter writer = new PrintWriter(terminal, true);
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--officers", "20", "--months", "1", "--seed", "3"));
    arguments.addAll(List.of("--style", "vermont", "--out", folder.resolve(name).toString()));
    int code = SimulateCommand.run(writer, writer, arguments.toArray(String[]::new));
    assertThat(code).as(terminal.toString()).isZero();
  }
}
