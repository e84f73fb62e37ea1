package org.needtoknow.results.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.settings.ConfigurationException;

class ResultArchiveTest {
  @TempDir private Path folder;
  private Path out;
  private FinishedRun old;
  private FinishedRun latest;

  @BeforeEach
  void addTwoRuns() throws Exception {
    out = folder.resolve("out");
    old = SmallRun.add(out, 0, "old");
    latest = SmallRun.add(out, 1, "new");
  }

  @Test
  void an_archive_is_opened_as_its_latest_run() throws Exception {
    assertThat(FinishedRun.open(out).name()).isEqualTo(latest.name());
    assertThat(FinishedRun.open(out.resolve("latest")).name()).isEqualTo(latest.name());
  }

  @Test
  void a_run_is_opened_by_its_own_folder_and_knows_its_archive() throws Exception {
    FinishedRun run = FinishedRun.open(out.resolve("runs").resolve(old.name()));

    assertThat(run.lookups()).hasContent("old");
    assertThat(run.archive().latest().name()).isEqualTo(latest.name());
    assertThat(run.archive().indexing(run.name()))
        .isEqualTo(out.toRealPath().resolve("elasticsearch").resolve(old.name()));
  }

  @Test
  void runs_are_listed_from_the_oldest_on() throws Exception {
    Files.createDirectory(out.resolve("runs/.part-0"));

    assertThat(ResultArchive.open(out).runs())
        .extracting(FinishedRun::name)
        .containsExactly(old.name(), latest.name());
  }

  @Test
  void a_link_that_leads_elsewhere_names_no_run() throws Exception {
    Files.delete(out.resolve("latest"));
    Files.createSymbolicLink(out.resolve("latest"), Path.of("/tmp").resolve(latest.name()));

    assertThat(ResultArchive.open(out).latestName()).isEmpty();
  }

  @Test
  void an_archive_without_a_complete_run_says_so() throws Exception {
    Path empty = folder.resolve("empty");
    UnfinishedRun.create(empty).close();

    assertThatThrownBy(() -> FinishedRun.open(empty))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("no complete run");
  }

  @Test
  void a_folder_that_is_something_else_is_refused() {
    for (Path other : new Path[] {folder, out.resolve("runs"), folder.resolve("nowhere")}) {
      assertThatThrownBy(() -> FinishedRun.open(other))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("OUT/runs/NAME");
    }
    assertThatThrownBy(() -> ResultArchive.open(old.folder()))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void a_run_that_is_not_there_is_refused() throws Exception {
    ResultArchive archive = ResultArchive.open(out);

    for (String name : new String[] {"../out", "20200101T000000Z-00000000", ""}) {
      assertThatThrownBy(() -> archive.run(name)).isInstanceOf(ConfigurationException.class);
    }
  }
}
