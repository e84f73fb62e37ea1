package org.needtoknow.jobs.run;

import java.util.concurrent.ExecutionException;
import org.apache.flink.client.deployment.executors.LocalExecutor;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Runs one job inside this process. The cluster has ended when {@link #run} returns, so that nobody
 * writes into the run's folder any more.
 */
final class EmbeddedCluster {
  private final Configuration settings;
  private MiniCluster cluster;

  EmbeddedCluster(Configuration settings) {
    this.settings = settings;
  }

  /**
   * Runs a job to its end.
   *
   * @throws Exception what made the job fail
   */
  void run(StreamExecutionEnvironment environment) throws Exception {
    try {
      JobClient job =
          LocalExecutor.createWithFactory(
                  settings,
                  configuration -> {
                    cluster = new MiniCluster(configuration);
                    return cluster;
                  })
              .execute(
                  environment.getStreamGraph(), settings, EmbeddedCluster.class.getClassLoader())
              .get();
      job.getJobExecutionResult().get();
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof Exception cause ? cause : failure;
    } finally {
      if (cluster != null) {
        cluster.close();
      }
    }
  }
}
