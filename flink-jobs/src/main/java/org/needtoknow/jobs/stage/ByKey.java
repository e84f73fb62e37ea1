package org.needtoknow.jobs.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.PacketType;
import org.needtoknow.jobs.wire.WireInput;

/**
 * Holds what arrives for a key until the input has ended, then hands all of it to the step at once.
 * The timer is set while elements arrive: in batch one that is set later never fires.
 *
 * @param <O> what the step yields
 */
abstract class ByKey<O> extends KeyedProcessFunction<Long, Packet, O> {
  private static final long serialVersionUID = 1L;

  /** Name of the state, part of what a savepoint refers to. */
  static final String HELD = "held";

  private transient ListState<Packet> held;

  @Override
  public void open(OpenContext context) throws Exception {
    held = getRuntimeContext().getListState(new ListStateDescriptor<>(HELD, PacketType.INSTANCE));
  }

  @Override
  public void processElement(Packet packet, Context context, Collector<O> out) throws Exception {
    held.add(packet);
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<O> out) throws Exception {
    Map<String, List<Held>> byRealKey = new TreeMap<>();
    for (Packet packet : held.get()) {
      WireInput body = new WireInput(packet.body());
      byRealKey
          .computeIfAbsent(body.getString(), key -> new ArrayList<>())
          .add(new Held(packet.kind(), body.getUnsigned(), body));
    }
    held.clear();
    for (Map.Entry<String, List<Held>> one : byRealKey.entrySet()) {
      // Sorts at the end: elements that are nearly in order are sorted quickly.
      one.getValue().sort(Comparator.comparingLong(Held::number));
      complete(one.getKey(), one.getValue(), context, out);
    }
  }

  /** A packet that was held: of what, its number where it was packed, and the things in it. */
  record Held(byte kind, long number, WireInput body) {}

  /**
   * All that the input has for one key. What one task packed comes in its order; between the tasks,
   * which share the work in different ways from run to run, there is none to rely on.
   */
  abstract void complete(String key, List<Held> all, OnTimerContext context, Collector<O> out)
      throws Exception;
}
