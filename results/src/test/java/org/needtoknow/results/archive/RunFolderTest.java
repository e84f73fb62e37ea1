package org.needtoknow.results.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.settings.ConfigurationException;

class RunFolderTest {
  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private Path beside(String kind, String rest) {
    return folder.resolve("out" + kind + rest);
  }

  private void wholeRun(String content) throws Exception {
    try (RunFolder run = RunFolder.create(out())) {
      Files.writeString(run.part().resolve("run.json"), "{ \"program\" : \"need-to-know\" }");
      Files.writeString(run.part().resolve("lookups.ndjson"), content);
      run.commit();
    }
  }

  private long entries() throws Exception {
    try (Stream<Path> list = Files.list(folder)) {
      return list.count();
    }
  }

  @Test
  void a_whole_run_takes_its_name_and_leaves_nothing_else() throws Exception {
    wholeRun("new");

    assertThat(out().resolve("lookups.ndjson")).hasContent("new");
    try (Stream<Path> list = Files.list(out())) {
      assertThat(list.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("run.json", "lookups.ndjson");
    }
    assertThat(entries()).isEqualTo(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out())))
        .isEqualTo("rwx------");
  }

  @Test
  void a_run_that_fails_leaves_nothing() throws Exception {
    try (RunFolder run = RunFolder.create(out())) {
      Files.writeString(run.work().resolve("snapshot"), "half");
    }

    assertThat(entries()).isZero();
  }

  @Test
  void an_earlier_run_is_replaced_and_what_people_decided_is_kept() throws Exception {
    wholeRun("old");
    Files.writeString(out().resolve("decisions.ndjson"), "decided");

    wholeRun("new");

    assertThat(out().resolve("lookups.ndjson")).hasContent("new");
    assertThat(out().resolve("decisions.ndjson")).hasContent("decided");
    assertThat(entries()).isEqualTo(1);
  }

  @Test
  void an_earlier_run_stays_until_the_new_one_is_whole() throws Exception {
    wholeRun("old");

    try (RunFolder run = RunFolder.create(out())) {
      assertThat(run.part()).isNotEqualTo(out());
      assertThat(out().resolve("lookups.ndjson")).hasContent("old");
    }

    assertThat(out().resolve("lookups.ndjson")).hasContent("old");
  }

  @Test
  void a_folder_that_is_no_run_is_refused() throws Exception {
    Files.createDirectory(out());
    Files.writeString(out().resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> RunFolder.create(out()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("is not the result of an earlier run");
    assertThat(out().resolve("thesis.txt")).exists();
  }

  @Test
  void what_a_killed_run_left_is_cleared_away() throws Exception {
    Path left = Files.createDirectory(beside(".part-", UUID.randomUUID().toString()));
    Files.createFile(left.resolve(RunFolder.LOCK));
    Files.writeString(left.resolve("lookups.ndjson"), "half");

    wholeRun("new");

    assertThat(entries()).isEqualTo(1);
  }

  @Test
  void an_earlier_result_that_a_killed_run_had_replaced_is_cleared_away() throws Exception {
    wholeRun("old");
    Files.move(out(), beside(".old-", UUID.randomUUID().toString()));
    wholeRun("new");

    wholeRun("newer");

    assertThat(entries()).isEqualTo(1);
  }

  @Test
  void a_result_that_somebody_kept_beside_it_is_left_alone() throws Exception {
    wholeRun("march");
    Files.move(out(), beside(".old-", "march"));

    wholeRun("new");
    wholeRun("newer");

    assertThat(beside(".old-", "march").resolve("lookups.ndjson")).hasContent("march");
    assertThat(out().resolve("lookups.ndjson")).hasContent("newer");
  }

  @Test
  void a_folder_of_somebody_elses_is_left_alone_whatever_its_name() throws Exception {
    List<Path> foreign =
        List.of(
            beside(".part-", "photos"),
            beside(".old-", "photos"),
            beside(".part-", UUID.randomUUID().toString()),
            beside(".old-", UUID.randomUUID().toString()));
    for (Path one : foreign) {
      Files.createDirectory(one);
      Files.writeString(one.resolve("a.jpg"), "years of work");
      Files.setLastModifiedTime(one, FileTime.from(Instant.EPOCH));
    }
    Path linked = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createFile(linked.resolve(RunFolder.LOCK));
    Path link = Files.createSymbolicLink(beside(".part-", UUID.randomUUID().toString()), linked);

    wholeRun("new");
    wholeRun("newer");

    assertThat(foreign).allSatisfy(one -> assertThat(one.resolve("a.jpg")).exists());
    assertThat(link).isSymbolicLink();
  }

  @Test
  void another_run_that_goes_on_is_left_alone() throws Exception {
    try (RunFolder other = RunFolder.create(out())) {
      wholeRun("new");

      assertThat(other.part()).isDirectory();
    }
  }

  @Test
  void an_earlier_run_is_put_back_when_a_run_was_killed_between_two_renames() throws Exception {
    wholeRun("old");
    Files.move(out(), beside(".old-", UUID.randomUUID().toString()));

    try (RunFolder run = RunFolder.create(out())) {
      assertThat(out().resolve("lookups.ndjson")).hasContent("old");
    }
  }
}
