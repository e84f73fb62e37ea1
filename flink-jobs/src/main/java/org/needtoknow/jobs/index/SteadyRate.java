package org.needtoknow.jobs.index;

import org.apache.flink.connector.base.sink.writer.strategy.RateLimitingStrategy;
import org.apache.flink.connector.base.sink.writer.strategy.RequestInfo;
import org.apache.flink.connector.base.sink.writer.strategy.ResultInfo;

/**
 * So many requests at a time and no fewer after a failure: the writer waits before it tries again,
 * and a rate that is cut at every failure would take long to grow back after an outage.
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
