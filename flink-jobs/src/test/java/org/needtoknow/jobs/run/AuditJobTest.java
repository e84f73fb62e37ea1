package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
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
        .containsExactlyInAnyOrder(
            "log-files",
            "frame",
            "parse",
            "by-account",
            "fact-files",
            "facts",
            "by-record-number",
            "by-officer",
            "write-frame",
            "write-parse",
            "write-by-account",
            "write-by-record-number",
            "write-by-officer");
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
  void the_mode_changes_the_runtime_mode_and_no_other_setting() {
    Map<String, String> batch = JobSettings.of(RunMode.BATCH, 2, folder).toMap();
    Map<String, String> streaming = JobSettings.of(RunMode.STREAMING, 2, folder).toMap();

    assertThat(batch.remove(ExecutionOptions.RUNTIME_MODE.key()))
        .isNotEqualTo(streaming.remove(ExecutionOptions.RUNTIME_MODE.key()));
    assertThat(batch).isNotEmpty().isEqualTo(streaming);
  }

  /** The group of a key decides where its state is found again. */
  @Test
  void a_key_keeps_its_group_at_any_parallelism() {
    for (int parallelism : new int[] {1, 2, 7, 128}) {
      StreamNode stage =
          built(JobSettings.of(RunMode.BATCH, parallelism, folder))
              .getStreamGraph()
              .getStreamNodes()
              .stream()
              .filter(node -> "by-officer".equals(node.getTransformationUID()))
              .findFirst()
              .orElseThrow();

      assertThat(stage.getParallelism()).isEqualTo(parallelism);
      assertThat(KeyGroupRangeAssignment.assignToKeyGroup(4714L, stage.getMaxParallelism()))
          .isEqualTo(113);
    }
  }

  @Test
  void a_type_without_a_serializer_of_its_own_is_refused() {
    StreamExecutionEnvironment environment = built(JobSettings.of(RunMode.BATCH, 2, folder));

    assertThatThrownBy(
            () ->
                TypeInformation.of(Object.class)
                    .createSerializer(environment.getConfig().getSerializerConfig()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void an_operator_without_a_uid_is_refused() {
    StreamExecutionEnvironment environment = built(JobSettings.of(RunMode.STREAMING, 2, folder));
    environment.fromData(1L).uid("numbers").map(number -> number + 1).returns(Types.LONG).print();

    assertThatThrownBy(() -> environment.getStreamGraph().getJobGraph())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("UID");
  }

  @Test
  void every_temporary_file_lies_in_the_work_folder_and_every_port_on_this_machine() {
    Map<String, String> settings = JobSettings.of(RunMode.BATCH, 2, folder).toMap();

    assertThat(settings).containsKeys(CoreOptions.TMP_DIRS.key(), WebOptions.TMP_DIR.key());
    assertThat(settings)
        .containsKeys(
            RestOptions.BIND_ADDRESS.key(),
            JobManagerOptions.BIND_HOST.key(),
            TaskManagerOptions.BIND_HOST.key());
    settings.forEach(
        (key, value) -> {
          if (key.contains("tmp")) {
            assertThat(Path.of(value)).as(key).startsWith(folder);
          }
          if (key.endsWith("host") || key.endsWith("address")) {
            assertThat(isLoopback(value)).as(key).isTrue();
          }
        });
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
