package org.needtoknow.samples.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needtoknow.samples.inquiry.DepartmentStyle;

class LabelsTest {
  private static final Map<String, Pattern> FIRST_LINES =
      Map.of(
          "collect", Pattern.compile("CT\\d{10},\\d\\d/\\d\\d/\\d{4} .*"),
          "ncic", Pattern.compile("\\d{4}-\\d\\d-\\d\\d [0-9:.]+\\|(NCIC|NLETS)\\|(IN|AUTO)\\|.*"),
          "valcour", Pattern.compile("\\{\"id\":\"a-\\d+\",.*"),
          "rejis", Pattern.compile(" {0,2}\\d\\d/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d .*"));

  private record Row(
      String episode,
      String label,
      String kind,
      String form,
      String trace,
      String file,
      int line) {}

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(DepartmentStyle.class)
  void each_label_points_at_the_first_line_of_a_record(DepartmentStyle style) throws Exception {
    Simulated.write(Simulated.plan(60, 3, 11, style), folder);

    Map<String, List<String>> files = new HashMap<>();
    for (Row row : labels()) {
      String line = lines(files, row.file()).get(row.line() - 1);
      String system = row.file().replaceFirst("logs/([a-z]+)-.*", "$1");
      assertThat(line).matches(FIRST_LINES.get(system));
      assertThat(line.toLowerCase(java.util.Locale.ROOT).contains("temp"))
          .isEqualTo(row.kind().equals("unknown-account") && row.label().equals("misuse"));
    }
  }

  @ParameterizedTest
  @EnumSource(DepartmentStyle.class)
  void sixty_officers_and_three_months_show_each_kind_and_its_twin(DepartmentStyle style)
      throws Exception {
    Simulated.write(Simulated.plan(60, 3, 12, style), folder);

    Set<String> misuse = kinds(row -> row.label().equals("misuse"));
    Set<String> honest = kinds(row -> row.label().equals("honest"));
    assertThat(misuse).hasSize(style.hasRecordsSystem() ? 31 : 28);
    assertThat(honest).isEqualTo(misuse);
  }

  @ParameterizedTest
  @EnumSource(DepartmentStyle.class)
  void one_act_in_a_thousand_is_the_beginning_of_an_episode(DepartmentStyle style)
      throws Exception {
    SimulationFigures figures = Simulated.write(Simulated.plan(60, 3, 13, style), folder);

    long episodes =
        labels().stream()
            .filter(row -> row.label().equals("misuse"))
            .map(Row::episode)
            .distinct()
            .count();
    double reportedActs = figures.acts() * 90 / 121.0;
    assertThat(episodes / reportedActs * 1000).isBetween(0.8, 1.25);
  }

  @Test
  void what_leaves_no_trace_is_said_to_leave_none() throws Exception {
    Simulated.write(Simulated.plan(60, 3, 14, DepartmentStyle.VERMONT), folder);

    assertThat(kinds(row -> row.trace().equals("no")))
        .containsExactlyInAnyOrder("curiosity", "shared-account");
  }

  @Test
  void all_forms_come_up_in_time() throws Exception {
    Simulated.write(Simulated.plan(200, 6, 15, DepartmentStyle.VERMONT), folder);

    assertThat(
            labels().stream()
                .filter(row -> row.label().equals("misuse"))
                .map(Row::form)
                .collect(Collectors.toSet()))
        .contains(
            "open",
            "sparse",
            "hidden-among-calls",
            "during-shift",
            "real-case-number",
            "through-dispatcher",
            "typed-colleague",
            "case-opened-after",
            "shared-password",
            "former-account",
            "print-export");
  }

  private Set<String> kinds(Predicate<Row> which) throws IOException {
    return labels().stream()
        .filter(which)
        .map(Row::kind)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Row> labels() throws IOException {
    return Files.readAllLines(folder.resolve("labels/lookups.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 8))
        .map(c -> new Row(c[0], c[1], c[2], c[3], c[4], c[5], Integer.parseInt(c[6])))
        .toList();
  }

  private List<String> lines(Map<String, List<String>> files, String name) throws IOException {
    if (!files.containsKey(name)) {
      byte[] bytes = Files.readAllBytes(folder.resolve("department").resolve(name));
      files.put(name, List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n")));
    }
    return files.get(name);
  }
}
