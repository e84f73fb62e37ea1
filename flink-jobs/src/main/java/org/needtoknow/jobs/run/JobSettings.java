package org.needtoknow.jobs.run;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.NettyShuffleEnvironmentOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.ResourceManagerOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;

/**
 * All settings of Flink, in one place. The runtime mode is a setting and never a branch in code.
 */
public final class JobSettings {
  /** Fixed, because it decides which key belongs to which group of keys. */
  static final int MAX_PARALLELISM = 128;

  /** For one task; memory that no task takes is never used. */
  private static final long SORTING_MEBIBYTES = 192;

  private JobSettings() {}

  public static Configuration of(RunMode mode, int parallelism, Path work) {
    Configuration settings = new Configuration();
    settings.set(
        ExecutionOptions.RUNTIME_MODE,
        mode == RunMode.BATCH ? RuntimeExecutionMode.BATCH : RuntimeExecutionMode.STREAMING);
    settings.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
    settings.set(PipelineOptions.NAME, "ntk audit");
    settings.set(PipelineOptions.MAX_PARALLELISM, MAX_PARALLELISM);
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    settings.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    settings.set(PipelineOptions.OBJECT_REUSE, true);
    settings.set(StateBackendOptions.STATE_BACKEND, "hashmap");
    // There is only one job, so there is no need to wait for other requests before slots are
    // assigned.
    settings.set(ResourceManagerOptions.REQUIREMENTS_CHECK_DELAY, Duration.ZERO);
    // A failed run leaves nothing behind; the user runs it again from the start.
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
    settings.set(CoreOptions.TMP_DIRS, work.toString());
    settings.set(WebOptions.TMP_DIR, work.toString());
    // One more than the tasks of a step: cases and calls are read in parallel with the logs.
    settings.set(TaskManagerOptions.NUM_TASK_SLOTS, parallelism + 1);
    settings.set(
        TaskManagerOptions.MANAGED_MEMORY_SIZE,
        MemorySize.ofMebiBytes(SORTING_MEBIBYTES * (parallelism + 1L)));
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(96));
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(96));
    settings.set(
        NettyShuffleEnvironmentOptions.SHUFFLE_COMPRESSION_CODEC,
        NettyShuffleEnvironmentOptions.CompressionCodec.NONE);
    settings.set(TaskManagerOptions.BIND_HOST, "127.0.0.1");
    settings.set(JobManagerOptions.BIND_HOST, "127.0.0.1");
    settings.set(RestOptions.ADDRESS, "127.0.0.1");
    settings.set(RestOptions.BIND_ADDRESS, "127.0.0.1");
    settings.set(RestOptions.BIND_PORT, "0");
    // RefusedConnections refuses every connection; without it, these settings still leave nothing
    // to
    // do.
    settings.set(WebOptions.SUBMIT_ENABLE, false);
    settings.set(WebOptions.CANCEL_ENABLE, false);
    settings.set(WebOptions.RESCALE_ENABLE, false);
    return settings;
  }
}
