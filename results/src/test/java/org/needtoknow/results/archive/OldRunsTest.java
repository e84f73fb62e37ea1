package org.needtoknow.results.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.results.archive.OldRuns.Fate;
import org.needtoknow.results.document.ReviewDecision;
import org.needtoknow.results.document.ReviewFinding;

class OldRunsTest {
  @TempDir private Path folder;
  private ResultArchive archive;
  private final List<String> names = new ArrayList<>();

  @BeforeEach
  void addRuns() throws Exception {
    Path out = folder.resolve("out");
    for (int day = 0; day < 5; day++) {
      names.add(SmallRun.add(out, day, "run", List.of("item-" + day, "always")).name());
    }
    archive = ResultArchive.open(out);
  }

  private List<Fate> fates(int keep) throws Exception {
    List<OldRuns.Judged> looked = OldRuns.look(archive, keep);
    assertThat(archive.names()).isEqualTo(names);
    assertThat(OldRuns.remove(archive, keep)).isEqualTo(looked);
    return looked.stream().map(OldRuns.Judged::fate).toList();
  }

  private void decide(String item, Optional<String> run) throws Exception {
    archive
        .decisions()
        .append(
            new ReviewDecision(
                "1", Instant.EPOCH, "lmoreau", item, ReviewFinding.UNFOUNDED, "seen", run));
  }

  @Test
  void the_oldest_go_and_the_newest_stay() throws Exception {
    Files.createDirectories(archive.indexing(names.get(0)));

    assertThat(fates(2))
        .containsExactly(Fate.REMOVED, Fate.REMOVED, Fate.REMOVED, Fate.NEWEST, Fate.LATEST);
    assertThat(archive.names()).isEqualTo(names.subList(3, 5));
    try (var left = Files.list(archive.folder().resolve("runs"))) {
      assertThat(left).hasSize(2);
    }
    assertThat(archive.indexing(names.get(0))).doesNotExist();
  }

  @Test
  void the_run_that_latest_names_stays_however_old_it_is() throws Exception {
    Files.delete(archive.folder().resolve("latest"));
    Files.createSymbolicLink(archive.folder().resolve("latest"), Path.of("runs", names.get(1)));

    assertThat(fates(1))
        .containsExactly(Fate.REMOVED, Fate.LATEST, Fate.REMOVED, Fate.REMOVED, Fate.NEWEST);
  }

  @Test
  void a_run_with_an_item_that_was_decided_stays() throws Exception {
    decide("item-2", Optional.empty());

    assertThat(fates(1))
        .containsExactly(Fate.REMOVED, Fate.REMOVED, Fate.DECIDED, Fate.REMOVED, Fate.LATEST);
  }

  @Test
  void a_decision_that_names_its_run_keeps_that_one_alone() throws Exception {
    decide("always", Optional.of(names.get(1)));

    assertThat(fates(1))
        .containsExactly(Fate.REMOVED, Fate.DECIDED, Fate.REMOVED, Fate.REMOVED, Fate.LATEST);
  }

  @Test
  void a_decision_that_cannot_be_read_keeps_what_it_names() throws Exception {
    Files.writeString(
        archive.decisions().file(), "{\"ntk\":{\"decision\":{\"item\":\"item-0\",\"find");

    assertThat(fates(1))
        .containsExactly(Fate.DECIDED, Fate.REMOVED, Fate.REMOVED, Fate.REMOVED, Fate.LATEST);
  }

  @Test
  void a_run_that_the_register_mentions_stays() throws Exception {
    Path notices = Files.createDirectories(archive.register().resolve("notices"));
    Files.writeString(notices.resolve("1.txt"), "drawn from runs/" + names.get(3) + ".");

    assertThat(fates(1))
        .containsExactly(Fate.REMOVED, Fate.REMOVED, Fate.REMOVED, Fate.REGISTERED, Fate.LATEST);
  }

  @Test
  void a_run_under_a_legal_hold_stays() throws Exception {
    Files.writeString(
        archive.folder().resolve("holds.txt"),
        "# legal department\n\nruns/" + names.get(0) + "/  Doe v. City, 26-114\n" + names.get(2));

    assertThat(fates(1))
        .containsExactly(Fate.HELD, Fate.REMOVED, Fate.HELD, Fate.REMOVED, Fate.LATEST);
    assertThat(archive.holds()).containsEntry(names.get(0), "Doe v. City, 26-114");
  }
}
