package org.needtoknow.jobs.source;

import java.util.function.Consumer;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.jobs.wire.WorkPartCodec;
import org.needtoknow.parsers.department.WorkPart;

/**
 * Packs rows of cases and calls. Rows that follow one another under one number, as the parties of a
 * call do in most exports, leave in one packet: packets are what gets sorted.
 */
final class WorkPackets implements Consumer<WorkPart> {
  /** A packet that has grown beyond this many bytes leaves. */
  private static final int ENOUGH = 16 << 10;

  private final WorkPartCodec codec = new WorkPartCodec();
  private final WireOutput body = new WireOutput(1024);
  private final Collector<Packet> out;
  private String number = "";

  WorkPackets(Collector<Packet> out) {
    this.out = out;
  }

  @Override
  public void accept(WorkPart part) {
    if (body.size() == 0 || body.size() > ENOUGH || !part.number().equals(number)) {
      flush();
      number = part.number();
      body.putString(number);
    }
    codec.writeUnderNumber(part, body);
  }

  /** Sends what is still held. */
  void flush() {
    if (body.size() > 0) {
      out.collect(Packet.of(Packet.WORK, number, body.toByteArray()));
      body.reset();
    }
  }
}
