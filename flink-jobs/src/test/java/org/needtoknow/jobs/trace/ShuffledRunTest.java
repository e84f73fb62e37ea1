package org.needtoknow.jobs.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.run.SampleRun;
import org.needtoknow.jobs.task.KeyFile;
import org.needtoknow.reports.summary.SummaryPage;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.archive.LookupIndex;
import org.needtoknow.results.document.DocumentFormat;
import org.needtoknow.results.document.LookupDocument;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.results.mask.Masking;
import org.needtoknow.samples.ShuffledFields;

/** All readers read a run in whose documents the fields have another order as they read the run. */
class ShuffledRunTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void every_reader_agrees_on_a_run_whose_fields_are_in_another_order() throws Exception {
    FinishedRun run =
        SampleRun.audit(
                SampleRun.sampleLogs().resolve("connecticut"),
                folder.resolve("out"),
                RunMode.BATCH,
                2)
            .run();
    Path copy = folder.resolve("other/runs").resolve(run.name());
    new ShuffledFields().copy(run.folder(), copy);
    LookupIndex.rewrite(copy);

    assertThat(SummaryPage.of(copy)).isEqualTo(SummaryPage.of(run.folder()));
    assertThat(FinishedRun.open(copy).record()).isEqualTo(run.record());
    ResultFolder there = ResultFolder.open(copy);
    ResultFolder here = ResultFolder.open(run.folder());
    Masking masking = new Masking(new AuditNumbers(KeyFile.read(SampleRun.key(folder))));
    List<LookupDocument> lookups = DocumentFormat.LOOKUP.first(run.lookups(), 1000);
    assertThat(lookups).isNotEmpty();
    List<String> shuffled = Files.readAllLines(copy.resolve("lookups.ndjson"));
    for (int i = 0; i < lookups.size(); i++) {
      LookupDocument lookup = lookups.get(i);
      assertThat(there.byId(lookup.id())).isEqualTo(here.byId(lookup.id())).isPresent();
      List<String> keys = lookup.ntk().subject().keys();
      assertThat(there.withKeys(keys)).isEqualTo(here.withKeys(keys));
      String subject = lookup.ntk().subject().id();
      assertThat(there.withSubjects(List.of(subject)))
          .isEqualTo(here.withSubjects(List.of(subject)));
      assertThat(masking.of(JSON.readTree(shuffled.get(i))))
          .isEqualTo(masking.of(JSON.readTree(DocumentFormat.LOOKUP.write(lookup))));
    }
  }
}
