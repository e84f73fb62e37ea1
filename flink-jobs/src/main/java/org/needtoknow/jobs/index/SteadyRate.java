package org.needtoknow.jobs.index;

import org.apache.flink.connector.base.sink.writer.strategy.RateLimitingStrategy;
import org.apache.flink.connector.base.sink.writer.strategy.RequestInfo;
import org.apache.flink.connector.base.sink.writer.strategy.ResultInfo;

/**
 * Keeps the number of open requests constant, also after a failure. The writer already waits before
 * it tries again, and a rate that drops at every failure would recover slowly after an outage.
 */
final class SteadyRate implements RateLimitingStrategy {
  private final int batch;
  private final int most;
  private int inFlight;

  SteadyRate(int batch, int most) {
    this.batch = batch;
    this.most = most;
  }

  @Override
  public void registerInFlightRequest(RequestInfo request) {
    inFlight++;
  }

  @Override
  public void registerCompletedRequest(ResultInfo result) {
    inFlight--;
  }

  @Override
  public boolean shouldBlock(RequestInfo request) {
    return inFlight >= most;
  }

  @Override
  public int getMaxBatchSize() {
    return batch;
  }
}
