package org.needtoknow.results.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.settings.ConfigurationException;

class UnfinishedRunTest {
  private static final String NAME = "20260401T091200Z-3f2a9c01";

  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String mode(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void a_complete_run_takes_its_name_and_is_the_latest() throws Exception {
    FinishedRun run = SmallRun.add(out(), 0, "new");

    assertThat(run.name()).isEqualTo(NAME);
    assertThat(run.runId()).startsWith("3f2a9c01");
    assertThat(names(out())).containsExactly(ArchivePlace.MARK, "latest", "register", "runs");
    assertThat(names(run.folder()))
        .containsExactly("lookups.ndjson", "review-items.ndjson", "run.json");
    assertThat(Files.readSymbolicLink(out().resolve("latest"))).isEqualTo(Path.of("runs", NAME));
    assertThat(out().resolve("latest/lookups.ndjson")).hasContent("new");
    assertThat(names(folder)).containsExactly("out");
  }

  @Test
  void everything_is_its_owners_alone_and_a_complete_run_is_read_only() throws Exception {
    FinishedRun run = SmallRun.add(out(), 0, "new");

    for (Path path :
        List.of(out(), out().resolve("runs"), out().resolve("register"), run.folder())) {
      assertThat(mode(path)).isEqualTo("rwx------");
    }
    assertThat(mode(run.lookups())).isEqualTo("r--------");
  }

  @Test
  void a_run_that_fails_leaves_nothing_of_itself() throws Exception {
    try (UnfinishedRun run = UnfinishedRun.create(out())) {
      Files.writeString(run.work().resolve("snapshot"), "half");
    }

    assertThat(names(out().resolve("runs"))).isEmpty();
    assertThat(out().resolve("latest")).doesNotExist();
  }

  @Test
  void a_run_without_its_record_takes_no_name() throws Exception {
    SmallRun.add(out(), 0, "old");
    try (UnfinishedRun run = UnfinishedRun.create(out())) {
      Files.writeString(run.part().resolve("lookups.ndjson"), "new");

      assertThatThrownBy(run::commit).isInstanceOf(ConfigurationException.class);
    }

    assertThat(names(out().resolve("runs"))).containsExactly(NAME);
  }

  @Test
  void an_earlier_run_and_what_people_keep_beside_it_stay_as_they_were() throws Exception {
    SmallRun.add(out(), 0, "old");
    Files.writeString(out().resolve("decisions.ndjson"), "decided\n");
    Files.writeString(out().resolve("register/draws.log"), "drawn\n");
    Files.writeString(out().resolve("notes.txt"), "years of work");
    Path photos = Files.createDirectory(out().resolve("runs/.part-photos"));

    SmallRun.add(out(), 1, "new");

    assertThat(out().resolve("runs").resolve(NAME).resolve("lookups.ndjson")).hasContent("old");
    assertThat(out().resolve("latest/lookups.ndjson")).hasContent("new");
    assertThat(out().resolve("decisions.ndjson")).hasContent("decided\n");
    assertThat(out().resolve("register/draws.log")).hasContent("drawn\n");
    assertThat(out().resolve("notes.txt")).hasContent("years of work");
    assertThat(photos).isDirectory();
  }

  @Test
  void runs_that_began_in_the_same_second_get_names_of_their_own() throws Exception {
    SmallRun.add(out(), 0, "one");
    SmallRun.add(out(), 0, "two");
    FinishedRun third = SmallRun.add(out(), 0, "three");

    assertThat(third.name()).isEqualTo(NAME + "-3");
    assertThat(ResultArchive.open(out()).names()).containsExactly(NAME, NAME + "-2", NAME + "-3");
  }

  @Test
  void of_two_runs_at_the_same_time_both_are_kept_and_the_one_that_ends_last_is_the_latest()
      throws Exception {
    try (UnfinishedRun early = UnfinishedRun.create(out());
        UnfinishedRun late = UnfinishedRun.create(out())) {
      SmallRun.write(late.part(), SmallRun.START.plusSeconds(5), "b".repeat(32), "late");
      SmallRun.write(early.part(), SmallRun.START, "a".repeat(32), "early");
      late.commit();
      early.commit();
    }

    ResultArchive archive = ResultArchive.open(out());
    assertThat(archive.runs()).hasSize(2);
    assertThat(archive.latest().lookups()).hasContent("early");
  }

  @Test
  void a_place_that_holds_something_else_is_refused() throws Exception {
    Files.createDirectory(out());
    Files.writeString(out().resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> UnfinishedRun.create(out()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("holds something else than runs");
    assertThat(names(out())).containsExactly("thesis.txt");
  }

  @Test
  void the_result_of_an_older_version_is_refused() throws Exception {
    Files.createDirectory(out());
    SmallRun.write(out(), SmallRun.START, "a".repeat(32), "old");

    assertThatThrownBy(() -> UnfinishedRun.check(out()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("an older version of this program");
    assertThatThrownBy(() -> FinishedRun.open(out()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("an older version of this program");
  }

  @Test
  void the_folder_of_one_run_is_refused() throws Exception {
    SmallRun.add(out(), 0, "old");

    assertThatThrownBy(() -> UnfinishedRun.check(out().resolve("latest")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("one run, which never changes");
  }

  @Test
  void an_empty_folder_becomes_an_archive_and_is_closed_to_others() throws Exception {
    Files.createDirectory(out());
    Files.setPosixFilePermissions(out(), PosixFilePermissions.fromString("rwxr-xr-x"));

    SmallRun.add(out(), 0, "new");

    assertThat(mode(out())).isEqualTo("rwx------");
  }

  @Test
  void what_killed_processes_left_is_cleared_away() throws Exception {
    SmallRun.add(out(), 0, "old");
    Path runs = out().resolve("runs");
    Path half = Files.createDirectory(runs.resolve(".part-" + UUID.randomUUID()));
    Files.createFile(half.resolve(UnfinishedRun.LOCK));
    Files.writeString(half.resolve("lookups.ndjson"), "half");
    Files.createDirectory(runs.resolve(".part-" + UUID.randomUUID()));
    Path leaving = Files.createDirectory(runs.resolve(".old-" + UUID.randomUUID()));
    Files.writeString(leaving.resolve("lookups.ndjson"), "half removed");
    Files.createSymbolicLink(out().resolve(".latest-" + UUID.randomUUID()), Path.of("runs"));

    SmallRun.add(out(), 1, "new");

    assertThat(names(runs)).hasSize(2).allMatch(RunName::isValid);
    assertThat(names(out())).noneMatch(name -> name.startsWith(".latest-"));
  }

  @Test
  void another_run_that_goes_on_is_left_alone() throws Exception {
    try (UnfinishedRun other = UnfinishedRun.create(out())) {
      SmallRun.add(out(), 0, "new");

      assertThat(other.part()).isDirectory();
    }
  }

  @Test
  void a_run_killed_before_it_was_named_the_latest_is_found_all_the_same() throws Exception {
    SmallRun.add(out(), 0, "old");
    SmallRun.add(out(), 1, "new");
    Files.delete(out().resolve("latest"));

    assertThat(FinishedRun.open(out()).lookups()).hasContent("new");

    UnfinishedRun.create(out()).close();
    assertThat(out().resolve("latest/lookups.ndjson")).hasContent("new");
  }
}
