package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditRunTest {
  @TempDir private Path folder;

  @Test
  void a_sample_department_is_audited_from_end_to_end() throws Exception {
    RunOutcome outcome =
        SampleRun.audit(
            SampleRun.sampleLogs().resolve("connecticut"), folder.resolve("out"), RunMode.BATCH, 2);

    assertThat(outcome.lookups()).isPositive();
    assertThat(outcome.balanced()).isTrue();
    assertThat(outcome.files()).allMatch(java.nio.file.Files::isRegularFile);
    System.out.println(outcome);
    System.out.println(java.nio.file.Files.readString(folder.resolve("out/run.json")));
  }
}
