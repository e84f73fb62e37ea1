package org.needtoknow.jobs.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.document.RenderedLookup;
import org.needtoknow.jobs.spill.SortedRunWriter;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.json.ByteSlice;

class WatchedSubjectsTest {
  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final String LICENCE = "oln:1111";

  @TempDir private Path folder;

  private final WatchedSubjects watched = new WatchedSubjects();
  private int lookups;

  private void see(
      SortedRunWriter into,
      String officer,
      long minutes,
      Verdict verdict,
      String id,
      String... keys)
      throws Exception {
    long[] hashes = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      hashes[i] = RenderedLookup.subject(keys[i]);
    }
    watched.see(
        "lookup " + lookups++,
        new RenderedLookup(
            "log",
            "ncic",
            NOON.plus(Duration.ofMinutes(minutes)),
            Optional.empty(),
            verdict,
            false,
            List.of(),
            officer,
            RenderedLookup.subject(id),
            hashes,
            ByteSlice.of(new byte[0])),
        into);
  }

  @Test
  void people_are_found_under_any_identifier_and_counted_by_session() throws Exception {
    watched.watch("person", Set.of(LICENCE));
    watched.watch("other", Set.of());
    watched.settle();
    try (SortedRunWriter into = new SortedRunWriter(folder)) {
      see(into, "e:2", 0, Verdict.UNEXPLAINED, "person");
      see(into, "e:2", 29, Verdict.EXPLAINED, "person");
      see(into, "e:2", 60, Verdict.EXPLAINED, "person");
      see(into, "e:1", 5, Verdict.EXPLAINED, "a plate", "plate:9", LICENCE);
      see(into, "e:3", 5, Verdict.UNEXPLAINED, "somebody else", "plate:9");
      into.flush();
    }

    Map<String, WatchedSubjects.Lookups> found = watched.count(folder);

    assertThat(found.keySet()).containsExactly("person");
    assertThat(found.get("person"))
        .isEqualTo(
            new WatchedSubjects.Lookups(
                List.of(
                    new WatchedSubjects.Person(
                        "e:2", 2, 1, NOON, NOON.plus(Duration.ofMinutes(60))),
                    new WatchedSubjects.Person(
                        "e:1",
                        1,
                        1,
                        NOON.plus(Duration.ofMinutes(5)),
                        NOON.plus(Duration.ofMinutes(5)))),
                0,
                3,
                2));
  }

  @Test
  void of_very_many_people_the_rest_is_counted() throws Exception {
    watched.watch("person", Set.of());
    watched.settle();
    try (SortedRunWriter into = new SortedRunWriter(folder)) {
      for (int officer = 100; officer < 160; officer++) {
        see(into, "e:" + officer, officer, Verdict.UNEXPLAINED, "person");
      }
      into.flush();
    }

    WatchedSubjects.Lookups found = watched.count(folder).get("person");

    assertThat(found.people()).hasSize(50);
    assertThat(found.more()).isEqualTo(10);
    assertThat(found.sessions()).isEqualTo(60);
  }
}
