package org.needtoknow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.results.archive.ResultArchive;
import org.needtoknow.results.archive.UnfinishedRun;

class RunsCommandTest {
  private static final String LOOKUP =
      "{\"event\":{\"id\":\"00000000000000000000000000000001\"}}\n";

  @TempDir private Path folder;
  private Path out;
  private final List<String> names = new ArrayList<>();
  private final StringWriter said = new StringWriter();
  private final StringWriter complained = new StringWriter();

  @BeforeEach
  void addRuns() throws Exception {
    out = folder.resolve("out");
    for (int day = 1; day <= 3; day++) {
      try (UnfinishedRun run = UnfinishedRun.create(out)) {
        Files.writeString(run.part().resolve("run.json"), record(day));
        Files.writeString(run.part().resolve("lookups.ndjson"), LOOKUP);
        names.add(run.commit().name());
      }
    }
  }

  private static String record(int day) {
    return String.format(
        Locale.ROOT,
        "{\"program\":\"need-to-know\",\"run_id\":\"3f2a9c01%024d\",\"balanced\":%b,"
            + "\"stamps\":{\"started\":\"2026-04-0%dT09:12:00Z\",\"ended\":\"2026-04-0%dT09:13:00Z\"},"
            + "\"settings\":{\"from\":\"2026-03-01\",\"to\":\"2026-03-31\"},"
            + "\"counts\":{\"lookups\":1,\"review_items\":1200,\"drawn_at_random\":34},"
            + "\"files\":[{\"file\":\"a.csv\",\"delivered_bytes\":2500000}]}",
        day,
        day != 2,
        day,
        day);
  }

  private int ntk(String... arguments) {
    return Ntk.run(new PrintWriter(said), new PrintWriter(complained), arguments);
  }

  @Test
  void the_runs_are_listed_in_aligned_columns() throws Exception {
    Files.writeString(out.resolve("holds.txt"), names.get(0) + " Doe v. City\n");

    assertThat(ntk("runs", out.toString())).isZero();

    List<String> lines = said.toString().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("  run").contains("started", "period", "balanced");
    assertThat(lines.get(1)).contains(names.get(0), "2026-03-01..2026-03-31", "2.5 MB", "1,234");
    assertThat(lines.get(1)).endsWith("held");
    assertThat(lines.get(2)).contains(" no ");
    assertThat(lines.get(3)).contains(names.get(2), " yes ").endsWith("latest");
    assertThat(lines.get(1).indexOf("2026-03-01..")).isEqualTo(lines.get(0).indexOf("period"));
  }

  @Test
  void a_dry_run_says_what_would_go_and_removes_nothing() throws Exception {
    assertThat(ntk("runs", out.toString(), "--keep", "1", "--dry-run")).isZero();

    assertThat(said.toString().lines().filter(line -> line.contains("would go"))).hasSize(2);
    assertThat(ResultArchive.open(out).names()).isEqualTo(names);
  }

  @Test
  void old_runs_are_removed_and_every_run_is_accounted_for() throws Exception {
    Files.writeString(
        out.resolve("holds.txt"), names.get(0) + " Doe v. City\n20200101T000000Z-00000000 gone\n");

    assertThat(ntk("runs", out.toString(), "--keep", "1")).isZero();

    assertThat(said.toString()).contains("held: Doe v. City", "nothing refers to it", "the latest");
    assertThat(complained.toString()).contains("20200101T000000Z-00000000");
    assertThat(ResultArchive.open(out).names()).containsExactly(names.get(0), names.get(2));
  }

  @Test
  void a_missing_index_is_made_anew() throws Exception {
    assertThat(ntk("runs", out.toString(), "--reindex")).isZero();

    assertThat(said.toString().lines().filter(line -> line.endsWith("indexed anew"))).hasSize(3);
    assertThat(out.resolve("latest/lookups.idx")).isNotEmptyFile();
  }

  @Test
  void what_makes_no_sense_is_refused() {
    for (String[] wrong :
        new String[][] {
          {"runs", out.toString(), "--keep", "0"},
          {"runs", out.toString(), "--dry-run"},
          {"runs", folder.toString()},
          {"runs", out.resolve("latest").toString()}
        }) {
      assertThat(ntk(wrong)).as(String.join(" ", wrong)).isEqualTo(ExitCode.WRONG_CONFIGURATION);
    }
    assertThat(said.toString()).isEmpty();
  }
}
