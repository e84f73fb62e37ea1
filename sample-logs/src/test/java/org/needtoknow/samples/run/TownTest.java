package org.needtoknow.samples.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.life.TownParameters;

/** What the town's parameters change in its files. */
class TownTest {
  private static final Pattern ADDRESS = Pattern.compile("\"(\\d+ [^\"]*, [^\"]*)\"");
  private static final String LOG = "department/logs/ncic-2026-01.log";

  @TempDir private Path folder;

  private static TownParameters parameters(
      double filingSlips,
      double licencesOnFile,
      double colleagueMeetings,
      double relayed,
      double callsToCases,
      double numbersTyped,
      double vehicleNumbers,
      Optional<Role> shortRole) {
    return new TownParameters(
        0.6,
        0.015,
        filingSlips,
        licencesOnFile,
        0.2,
        colleagueMeetings,
        relayed,
        callsToCases,
        numbersTyped,
        numbersTyped,
        numbersTyped,
        vehicleNumbers,
        1,
        0.004,
        0,
        shortRole);
  }

  private static TownParameters plain(Optional<Role> shortRole) {
    return parameters(0, 0.92, 0, 0.25, 0.2, 0.2, 0, shortRole);
  }

  private void write(TownParameters parameters, String name) {
    SimulationPlan plan =
        new SimulationPlan(
            20, 1, 1, LocalDate.of(2026, 1, 1), 4, 0, 0.004, 0, DepartmentStyle.VERMONT);
    Simulated.write(plan, parameters, folder.resolve(name));
  }

  @Test
  void slips_of_the_clerk_change_what_is_on_file_and_no_lookup() throws Exception {
    write(plain(Optional.empty()), "a");
    write(parameters(1, 0.92, 0, 0.25, 0.2, 0.2, 0, Optional.empty()), "b");

    Map<String, String> without = Simulated.hashes(folder.resolve("a"));
    Map<String, String> with = Simulated.hashes(folder.resolve("b"));
    assertThat(
            with.keySet().stream()
                .filter(name -> !with.get(name).equals(without.get(name)))
                .collect(Collectors.toSet()))
        .isEqualTo(Set.of("department/call-parties.csv", "department/case-parties.csv"));
    List<String> clean = rows("a", "call-parties.csv");
    List<String> slipped = rows("b", "call-parties.csv");
    assertThat(slipped).hasSameSizeAs(clean);
    slipped.removeAll(Set.copyOf(clean));
    // A slip in a field that is not on file is not seen.
    assertThat(slipped).hasSizeGreaterThan(clean.size() / 3);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true"})
  void patrol_meets_colleagues_households_only_where_it_is_said_to(double share, boolean meets)
      throws Exception {
    write(parameters(0, 0.92, share, 0.25, 0.2, 0.2, 0, Optional.empty()), "a");

    Set<String> homes = addresses("personnel.csv");
    Set<String> visited = addresses("call-parties.csv");
    assertThat(homes).hasSizeGreaterThan(20);
    assertThat(visited.stream().anyMatch(homes::contains)).isEqualTo(meets);
  }

  private Set<String> addresses(String feed) throws IOException {
    return rows("a", feed).stream()
        .flatMap(row -> ADDRESS.matcher(row).results().map(found -> found.group(1)))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({"COMMAND, 2, 3", "RECORDS, 3, 2"})
  void the_short_role_has_two_people(Role role, int command, int records) throws Exception {
    write(plain(Optional.of(role)), "a");

    List<String> staff = rows("a", "personnel.csv");
    assertThat(staff.stream().filter(row -> row.contains(",command,"))).hasSize(command);
    assertThat(staff.stream().filter(row -> row.contains(",records,"))).hasSize(records);
  }

  @Test
  void lookups_by_vin_appear_where_plates_are_checked() throws Exception {
    write(plain(Optional.empty()), "a");
    write(parameters(0, 0.92, 0, 0.25, 0.2, 0.2, 0.5, Optional.empty()), "b");

    assertThat(log("a")).doesNotContain("VIN/");
    assertThat(log("b").split("VIN/")).hasSizeGreaterThan(200);
  }

  @Test
  void nothing_is_relayed_written_or_cited_where_all_these_shares_are_0() throws Exception {
    write(plain(Optional.empty()), "a");
    write(parameters(0, 0, 0, 0, 0, 0, 0, Optional.empty()), "b");

    assertThat(log("a")).contains("DISP");
    assertThat(log("b")).doesNotContain("DISP");
    assertThat(rows("a", "cases.csv")).hasSizeGreaterThan(100);
    assertThat(rows("b", "cases.csv")).isEmpty();
    Pattern licence = Pattern.compile(",\\d{9},");
    assertThat(rows("a", "call-parties.csv")).anyMatch(licence.asPredicate());
    assertThat(rows("b", "call-parties.csv")).noneMatch(licence.asPredicate());
    Pattern call = Pattern.compile("C2[56]-\\d{7}");
    assertThat(log("a")).containsPattern(call);
    assertThat(log("b")).doesNotContainPattern(call);
  }

  private String log(String name) throws IOException {
    return Files.readString(folder.resolve(name).resolve(LOG), StandardCharsets.ISO_8859_1);
  }

  private List<String> rows(String name, String feed) throws IOException {
    List<String> lines =
        Files.readAllLines(folder.resolve(name).resolve("department").resolve(feed));
    return new ArrayList<>(lines.subList(1, lines.size()));
  }
}
