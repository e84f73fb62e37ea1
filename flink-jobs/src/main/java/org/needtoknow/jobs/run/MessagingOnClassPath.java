package org.needtoknow.jobs.run;

import java.util.ServiceLoader;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.rpc.RpcSystem;
import org.apache.flink.runtime.rpc.RpcSystemLoader;
import org.apache.flink.runtime.rpc.exceptions.RpcLoaderException;

/**
 * Takes Flink's messaging from the class path, where the class data archive knows it. Flink's own
 * loader unpacks a jar of 21 MB at each start and reads a thousand classes out of it; it is asked
 * next where the class path has none, as in tests.
 */
public final class MessagingOnClassPath implements RpcSystemLoader {
  @Override
  public int getLoadPriority() {
    // Flink's own has 0.
    return -1;
  }

  @Override
  public RpcSystem loadRpcSystem(Configuration settings) {
    return ServiceLoader.load(RpcSystem.class)
        .findFirst()
        .orElseThrow(() -> new RpcLoaderException("not on the class path"));
  }
}
