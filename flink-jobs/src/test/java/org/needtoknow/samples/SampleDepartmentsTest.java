package org.needtoknow.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample department that says what is expected of it gives just that. */
class SampleDepartmentsTest {
  @TempDir private Path scratch;

  static List<String> departments() throws IOException {
    try (Stream<Path> folders = Files.list(SampleHouse.root().resolve("sample-logs"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("expected/verdicts.csv")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void there_is_a_department_for_each_policys_region() throws Exception {
    assertThat(departments()).contains("connecticut", "missouri", "vermont");
  }

  @ParameterizedTest
  @MethodSource("departments")
  void each_lookup_gets_the_verdict_that_was_expected_of_it(String name) throws Exception {
    Path department = SampleHouse.root().resolve("sample-logs").resolve(name);
    List<ExpectedLookup> expected =
        ExpectedLookup.read(department.resolve("expected/verdicts.csv"));

    SampleResult result = SampleHouse.audit(department, scratch);

    List<String> differences = new ArrayList<>();
    TreeSet<String> notExpected = new TreeSet<>(result.lookups().keySet());
    for (ExpectedLookup lookup : expected) {
      differences.addAll(lookup.differences(result.lookups().get(lookup.place())));
      notExpected.remove(lookup.place());
    }
    notExpected.forEach(place -> differences.add(place + " is a lookup, and none was expected"));
    assertThat(differences).isEmpty();
  }

  @Test
  void two_people_of_one_household_are_shown_together_at_the_top_of_the_queue() throws Exception {
    Path missouri = SampleHouse.root().resolve("sample-logs/missouri");

    List<SampleResult.Item> items = SampleHouse.audit(missouri, scratch).items();

    assertThat(items.subList(0, 2))
        .allMatch(item -> item.kind().equals("repeat-pursuit"))
        .allMatch(item -> item.lookups() == 9)
        .allMatch(item -> item.group().equals(items.get(0).group()));
    assertThat(items.stream().filter(item -> item.group().equals(items.get(0).group())))
        .as("nothing else belongs to the two")
        .hasSize(2);
  }

  @Test
  void a_dispatcher_does_not_answer_for_what_an_officer_had_run() throws Exception {
    Path connecticut = SampleHouse.root().resolve("sample-logs/connecticut");

    List<SampleResult.Item> items = SampleHouse.audit(connecticut, scratch).items();

    assertThat(items).noneMatch(item -> item.officer().equals("e:206"));
    assertThat(items)
        .anyMatch(
            item -> item.officer().equals("e:205") && item.kind().equals("household-and-family"));
  }
}
