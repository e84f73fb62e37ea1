package org.needtoknow.jobs.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.archive.LookupIndex;
import org.needtoknow.results.archive.ResultArchive;
import org.needtoknow.results.document.ReviewDecision;
import org.needtoknow.results.document.ReviewFinding;

/** Runs that are added to one archive, and what reviewers write there meanwhile. */
class ArchivedRunTest {
  @TempDir private Path folder;

  private AuditRequest request() throws Exception {
    return SampleRun.request(
        SampleRun.sampleLogs().resolve("vermont"), folder.resolve("out"), RunMode.BATCH, 1);
  }

  private static ReviewDecision decision(String id) {
    return new ReviewDecision(
        id, Instant.EPOCH, "lmoreau", "item", ReviewFinding.UNFOUNDED, "seen", Optional.empty());
  }

  @Test
  void a_decision_made_while_an_audit_runs_is_kept_and_the_run_records_those_it_used()
      throws Exception {
    FinishedRun first = AuditRun.execute(request(), Progress.SILENT).run();
    ResultArchive archive = first.archive();
    List<byte[]> used = new ArrayList<>();

    FinishedRun second =
        AuditRun.execute(
                request(),
                step -> {
                  try {
                    if (step.startsWith("auditing")) {
                      archive.decisions().append(decision("1"));
                      used.add(archive.decisions().bytes());
                    } else if (step.startsWith("writing")) {
                      archive.decisions().append(decision("2"));
                    }
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .run();

    assertThat(archive.decisions().read().decisions())
        .containsExactly(decision("1"), decision("2"));
    String input = "decisions.ndjson (OUT)";
    assertThat(second.record().inputs().files())
        .containsEntry(input, DigestUtils.sha256Hex(used.get(0)));
    assertThat(first.record().inputs().files()).doesNotContainKey(input);
  }

  @Test
  void every_lookup_of_a_run_is_found_by_its_id() throws Exception {
    FinishedRun run = AuditRun.execute(request(), Progress.SILENT).run();

    List<String> lines = Files.readAllLines(run.lookups());
    try (LookupIndex index = LookupIndex.open(run.folder())) {
      assertThat(index.count()).isEqualTo(lines.size()).isEqualTo(run.lookupCount());
      for (String line : lines) {
        String id = line.replaceFirst(".*?\"event\":\\{\"id\":\"([0-9a-f]+)\".*", "$1");
        assertThat(index.find(id)).contains(line.getBytes(UTF_8));
      }
    }
  }

  @Test
  void a_cut_off_decision_is_reported_by_the_next_run() throws Exception {
    FinishedRun first = AuditRun.execute(request(), Progress.SILENT).run();
    Files.writeString(first.archive().decisions().file(), "{\"@timestamp\":\"20");

    RunOutcome second = AuditRun.execute(request(), Progress.SILENT);

    assertThat(second.problems())
        .anyMatch(words -> words.startsWith("decisions.ndjson (OUT):1 is cut off"));
  }
}
