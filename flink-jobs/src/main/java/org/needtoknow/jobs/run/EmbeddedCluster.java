package org.needtoknow.jobs.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;

/**
 * Flink inside this process. It starts while the driver still reads the work on file, and it has
 * ended when {@link #close} returns, so that nobody writes into the run's folder any more.
 */
public final class EmbeddedCluster implements AutoCloseable {
  private final MiniCluster cluster;
  private final CompletableFuture<Void> started;

  public EmbeddedCluster(Configuration settings) {
    cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(settings.get(TaskManagerOptions.NUM_TASK_SLOTS))
                .setCommonBindAddress("127.0.0.1")
                .withRandomPorts()
                .build());
    started = CompletableFuture.runAsync(this::start);
  }

  private void start() {
    try {
      cluster.start();
    } catch (Exception failure) {
      throw new CompletionException(failure);
    }
  }

  /**
   * Runs a job to its end.
   *
   * @throws Exception what made the job fail
   */
  public void run(StreamExecutionEnvironment environment) throws Exception {
    StreamGraph graph = environment.getStreamGraph();
    try {
      started.get();
      cluster.submitJob(graph).get();
      cluster
          .requestJobResult(graph.getJobID())
          .get()
          .toJobExecutionResult(EmbeddedCluster.class.getClassLoader());
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof Exception cause ? cause : failure;
    }
  }

  @Override
  public void close() throws Exception {
    try {
      // A cluster that is still starting cannot be closed whole.
      started.exceptionally(failure -> null).get();
    } finally {
      cluster.close();
    }
  }
}
