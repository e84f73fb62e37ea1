package org.needtoknow.jobs.run;

import java.util.ServiceLoader;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.rpc.RpcSystem;
import org.apache.flink.runtime.rpc.RpcSystemLoader;
import org.apache.flink.runtime.rpc.exceptions.RpcLoaderException;

/**
 * Loads Flink's messaging from the class path, so that the class data archive covers it. Flink's
 * own loader unpacks a jar of 21 MB at each start and reads a thousand classes out of it; it is
 * used when the class path has no messaging, as in tests.
 */
public final class MessagingOnClassPath implements RpcSystemLoader {
  @Override
  public int getLoadPriority() {
    // Flink's own loader has priority 0.
    return -1;
  }

  @Override
  public RpcSystem loadRpcSystem(Configuration settings) {
    return ServiceLoader.load(RpcSystem.class)
        .findFirst()
        .orElseThrow(() -> new RpcLoaderException("not on the class path"));
  }
}
