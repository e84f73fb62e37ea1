package org.needtoknow.jobs.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionJobVertex;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;

/**
 * Flink inside this process. It starts while the driver still reads the directory, and it has ended
 * when {@link #close} returns, so that nobody writes into the run's folder any more.
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
    run(environment, running -> {});
  }

  /**
   * Runs a job to its end.
   *
   * @param watcher told the names of the stages that run, about once a second
   * @throws Exception what made the job fail
   */
  public void run(StreamExecutionEnvironment environment, Consumer<List<String>> watcher)
      throws Exception {
    StreamGraph graph = environment.getStreamGraph();
    try {
      started.get();
      cluster.submitJob(graph).get();
      CompletableFuture<JobResult> result = cluster.requestJobResult(graph.getJobID());
      while (!isThere(result)) {
        watcher.accept(running(graph.getJobID()));
      }
      result.get().toJobExecutionResult(EmbeddedCluster.class.getClassLoader());
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof Exception cause ? cause : failure;
    }
  }

  private static boolean isThere(CompletableFuture<JobResult> result)
      throws InterruptedException, ExecutionException {
    try {
      result.get(1, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException still) {
      return false;
    }
  }

  private List<String> running(JobID job) throws InterruptedException {
    List<String> names = new ArrayList<>();
    try {
      for (AccessExecutionJobVertex stage :
          cluster.getExecutionGraph(job).get().getVerticesTopologically()) {
        if (stage.getAggregateState() == ExecutionState.RUNNING) {
          names.add(stage.getName());
        }
      }
    } catch (ExecutionException notNow) {
      // Not started yet, or just ended: there is nothing to tell.
    }
    return names;
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
