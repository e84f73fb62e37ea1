package org.needtoknow.jobs.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.run.CopiedDepartment;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.run.SampleRun;
import org.needtoknow.results.archive.FileNames;

class RegistryCheckTest {
  private final RegistryCheck usernames = new RegistryCheck();

  @TempDir Path folder;

  @Test
  void aRegistryMayLackSome() {
    usernames.add("collect\nregistered", 40);
    usernames.add("collect\nunregistered", 12);
    usernames.add("ncic\nunregistered", 4);

    assertThat(usernames.problems()).isEmpty();
  }

  @Test
  void countsOfSeveralTasksAreOne() {
    usernames.add("collect\nregistered", 1);
    usernames.add("collect\nunregistered", 3);
    usernames.add("collect\nregistered", 1);
    usernames.add("collect\nunregistered", 2);

    assertThat(usernames.problems())
        .singleElement()
        .asString()
        .startsWith("5 of 7 usernames in the logs of collect are not in accounts.csv");
  }

  @Test
  void aRegistryThatWritesADomainIsToldAndIsOneMatter() throws Exception {
    CopiedDepartment department = CopiedDepartment.of("connecticut", folder.resolve("domain"));
    Path file = department.folder().resolve("accounts.csv");
    List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
    Files.write(file, rows.stream().map(row -> row.replaceFirst("^collect,", "$0VPD/")).toList());
    Path out = folder.resolve("out");
    SampleRun.audit(department.folder(), out, RunMode.BATCH, 1);

    assertThat(Files.readString(out.resolve("latest/run.json")))
        .contains("usernames in the logs of collect are not in accounts.csv");
    List<String> groups = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("latest").resolve(FileNames.ITEMS))) {
      JsonNode item = new ObjectMapper().readTree(line);
      if (item.path("rule").path("id").asText().equals("account-unknown")) {
        groups.add(item.path("ntk").path("item").path("group").asText());
      }
    }
    assertThat(groups).hasSizeGreaterThan(5).containsOnly(groups.get(0));
  }
}
