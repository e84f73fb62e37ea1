package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.sink.RunFolderSink;
import org.needtoknow.jobs.source.Listed;
import org.needtoknow.jobs.wire.LogFile;

class AuditJobTest {
  @TempDir private Path folder;

  private StreamExecutionEnvironment built(Configuration settings) {
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(settings);
    new AuditJob(
            Listed.of(List.of(new LogFile(0, "a.csv")), LogFile.class),
            Listed.of(List.of("facts"), String.class),
            new RunFolderSink(folder),
            "none")
        .build(environment);
    return environment;
  }

  @Test
  void the_uids_that_a_savepoint_refers_to_stay_as_they_are() {
    StreamExecutionEnvironment environment = built(JobSettings.of(RunMode.STREAMING, 2, folder));

    assertThat(environment.getStreamGraph().getStreamNodes())
        .extracting(StreamNode::getTransformationUID)
        .contains(
            "log-files",
            "frame",
            "parse",
            "by-account",
            "fact-files",
            "facts",
            "by-record-number",
            "by-officer")
        .doesNotContainNull();
  }

  @Test
  void every_stage_that_takes_long_has_words_for_whoever_waits() {
    StreamExecutionEnvironment environment = built(JobSettings.of(RunMode.BATCH, 2, folder));
    List<String> names = new ArrayList<>();
    environment
        .getStreamGraph()
        .getJobGraph()
        .getVerticesSortedTopologicallyFromSources()
        .forEach(vertex -> names.add(vertex.getName()));

    assertThat(names)
        .filteredOn(name -> !name.startsWith("Source: "))
        .isNotEmpty()
        .allMatch(name -> AuditJob.words(List.of(name)).isPresent());
    assertThat(AuditJob.words(names)).contains("judging");
    assertThat(AuditJob.words(List.of())).isEmpty();
  }

  @Test
  void the_settings_that_decisions_rest_on_stay_as_they_are() {
    Configuration settings = JobSettings.of(RunMode.BATCH, 2, folder);

    assertThat(settings.get(PipelineOptions.MAX_PARALLELISM)).isEqualTo(128);
    assertThat(settings.get(PipelineOptions.GENERIC_TYPES)).isFalse();
    assertThat(settings.get(PipelineOptions.AUTO_GENERATE_UIDS)).isFalse();
    assertThat(settings.get(PipelineOptions.OBJECT_REUSE)).isTrue();
    assertThat(settings.get(CoreOptions.TMP_DIRS)).isEqualTo(folder.toString());
    assertThat(settings.get(WebOptions.TMP_DIR)).isEqualTo(folder.toString());
  }
}
