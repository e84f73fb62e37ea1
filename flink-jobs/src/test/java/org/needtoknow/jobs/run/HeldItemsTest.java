package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer who ran each caller of their own calls, and the same under a zone that is wrong. */
class HeldItemsTest {
  private static final int CALLS = 40;

  @TempDir Path folder;

  private JsonNode counts(String zoneOfCalls) throws Exception {
    write(
        "department.yaml",
        """
        id: town
        zone: America/New_York
        feeds:
          calls: {zone: %1$s}
          call-units: {zone: %1$s}
        logs: [{system: portal, mapping: log.yaml, zone: America/New_York, files: log.csv}]
        """
            .formatted(zoneOfCalls));
    write(
        "log.yaml",
        "format: csv\ncolumns: {account: User, time: When, last: Last, first: First, dob: Born}\n");
    write(
        "personnel.csv",
        "id,last,first,dob,role,hired\n101,Smith,Alda,1990-01-02,patrol,2019-05-01\n");
    write("accounts.csv", "system,username,owner\nportal,asmith,101\n");
    StringBuilder log = new StringBuilder("User,When,Last,First,Born\n");
    StringBuilder calls = new StringBuilder("number,created,closed,officer_initiated\n");
    StringBuilder units = new StringBuilder("call,employee,dispatched,arrived,cleared\n");
    StringBuilder parties = new StringBuilder("call,role,last,first,dob\n");
    for (int i = 0; i < CALLS; i++) {
      LocalDateTime at = LocalDateTime.parse("2026-03-01T20:00").plusHours(12L * i);
      log.append(
          "asmith,%s,Birch%c,Nolan,1980-04-05%n".formatted(at.plusMinutes(20), 'A' + i % 26));
      calls.append("C26-%d,%s,%s,no%n".formatted(i, at, at.plusHours(1)));
      units.append("C26-%d,101,%s,%s,%s%n".formatted(i, at, at, at.plusHours(1)));
      parties.append("C26-%d,caller,Birch%c,Nolan,1980-04-05%n".formatted(i, 'A' + i % 26));
    }
    // Once a coworker's worth of misuse: the officer's own record.
    log.append("asmith,2026-03-05T11:00,Smith,Alda,1990-01-02\n");
    write("log.csv", log.toString());
    write("calls.csv", calls.toString());
    write("call-units.csv", units.toString());
    write("call-parties.csv", parties.toString());
    write(
        "coverage.csv",
        "feed,status,from,to,reason\ncalls,complete,2026-02-01,2026-05-01,\n"
            + "cases,not kept,,,\nduty,not kept,,,\nunits,not kept,,,\nwork,not kept,,,\n");
    Path out = folder.resolve("out");
    SampleRun.audit(folder.resolve("town"), out, RunMode.BATCH, 1);
    return new ObjectMapper().readTree(Files.readString(out.resolve("latest/run.json")));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve("town"));
    Files.writeString(folder.resolve("town").resolve(file), text);
  }

  @Test
  void whereTheClocksFitWhatNothingExplainsIsPutUpForWork() throws Exception {
    JsonNode run = counts("America/New_York");

    assertThat(run.findValue("in_budget").asInt()).isPositive();
    assertThat(run.toString()).doesNotContain("do not fit");
  }

  @Test
  void whereTheyDoNotNothingIs() throws Exception {
    JsonNode run = counts("America/Los_Angeles");

    assertThat(run.toString()).contains("No item of this run is put up for work");
    assertThat(run.findValue("review_items").asInt()).isPositive();
    assertThat(run.findValue("in_budget").asInt()).isZero();
  }
}
