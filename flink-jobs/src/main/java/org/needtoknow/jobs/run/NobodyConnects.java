package org.needtoknow.jobs.run;

import java.util.Map;
import java.util.Optional;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.io.network.netty.InboundChannelHandlerFactory;
import org.apache.flink.shaded.netty4.io.netty.channel.ChannelHandler;
import org.apache.flink.shaded.netty4.io.netty.channel.ChannelHandlerContext;
import org.apache.flink.shaded.netty4.io.netty.channel.ChannelInboundHandlerAdapter;

/**
 * Flink opens a port over which whoever is on the machine may watch a job, cancel it or hand in one
 * of their own, and there is no setting to leave it closed. Nobody needs it here: each connection
 * is closed before a word is read.
 */
public final class NobodyConnects implements InboundChannelHandlerFactory {
  @Override
  public int priority() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Optional<ChannelHandler> createHandler(
      Configuration settings, Map<String, String> responseHeaders) {
    return Optional.of(
        new ChannelInboundHandlerAdapter() {
          @Override
          public void channelActive(ChannelHandlerContext connection) {
            connection.close();
          }
        });
  }
}
