package org.needtoknow.jobs.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
 * Flink inside this process. It starts while the driver still reads the directory. When {@link
 * #close} returns, it has ended and no task writes into the run's folder any more.
 */
public final class EmbeddedCluster implements AutoCloseable {
  private final CompletableFuture<Configuration> configured;
  private final CompletableFuture<MiniCluster> started;

  /**
   * @param settings a supplier that runs on another thread, because creating the settings loads
   *     much of Flink
   */
  public EmbeddedCluster(Supplier<Configuration> settings) {
    configured = CompletableFuture.supplyAsync(settings);
    started = configured.thenApplyAsync(EmbeddedCluster::start);
  }

  /** The environment in which to build a job for this cluster. */
  public StreamExecutionEnvironment environment() {
    return StreamExecutionEnvironment.getExecutionEnvironment(configured.join());
  }

  /** Starts the cluster, and closes it if it cannot start. */
  private static MiniCluster start(Configuration settings) {
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(settings.get(TaskManagerOptions.NUM_TASK_SLOTS))
                .setCommonBindAddress("127.0.0.1")
                .withRandomPorts()
                .build());
    try {
      cluster.start();
      return cluster;
    } catch (Exception failure) {
      throw new CompletionException(failure);
    }
  }

  /** Work to do on a thread of its own once the cluster has started and one core is free. */
  void afterwards(Runnable work) {
    started.thenRunAsync(work);
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
   * @param watcher receives the names of the running stages, about once a second
   * @throws Exception what made the job fail
   */
  public void run(StreamExecutionEnvironment environment, Consumer<List<String>> watcher)
      throws Exception {
    StreamGraph graph = environment.getStreamGraph();
    try {
      MiniCluster cluster = started.get();
      cluster.submitJob(graph).get();
      CompletableFuture<JobResult> result = cluster.requestJobResult(graph.getJobID());
      while (!isThere(result)) {
        watcher.accept(running(cluster, graph.getJobID()));
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

  private static List<String> running(MiniCluster cluster, JobID job) throws InterruptedException {
    List<String> names = new ArrayList<>();
    try {
      for (AccessExecutionJobVertex stage :
          cluster.getExecutionGraph(job).get().getVerticesTopologically()) {
        if (stage.getAggregateState() == ExecutionState.RUNNING) {
          names.add(stage.getName());
        }
      }
    } catch (ExecutionException notNow) {
      // The job has not started yet or has just ended: there is nothing to report.
    }
    return names;
  }

  /** Starts to end the cluster while the driver does other work. */
  void leave() {
    started.thenAccept(MiniCluster::closeAsync);
  }

  @Override
  public void close() throws Exception {
    // A cluster that is still starting cannot be closed completely.
    MiniCluster cluster = started.exceptionally(failure -> null).get();
    if (cluster != null) {
      cluster.close();
    }
  }
}
