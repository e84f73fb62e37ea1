package org.needtoknow.jobs.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.source.Aside;
import org.needtoknow.jobs.task.TaskRoom;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.Packing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.jobs.wire.WorkPartCodec;
import org.needtoknow.model.identity.NumberKey;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.parsers.work.JoinedWork;
import org.needtoknow.parsers.work.WorkPart;
import org.needtoknow.rules.route.FactRouting;

/**
 * The facts' stage: a case or call goes to everyone whom it may concern, and to everyone whose act
 * names its number.
 */
public final class ByRecordNumber extends ByKey<Packet> {
  private static final long serialVersionUID = 1L;
  private final String reference;
  private transient FactRouting routing;
  private transient Codec<CaseFile> cases;
  private transient Codec<CallForService> calls;
  private transient WorkPartCodec work;
  private transient Codec<Tally> tallies;
  private transient Packing packedCases;
  private transient Packing packedCalls;
  private transient WireOutput fact;

  public ByRecordNumber(String reference) {
    this.reference = reference;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    TaskRoom room = TaskRoom.open(reference);
    routing = new FactRouting(room.index(), room.settings());
    cases = RecordCodec.of(CaseFile.class);
    calls = RecordCodec.of(CallForService.class);
    work = new WorkPartCodec();
    tallies = RecordCodec.of(Tally.class);
    packedCases = new Packing(Packet.CASE);
    packedCalls = new Packing(Packet.CALL);
    fact = new WireOutput(4096);
  }

  /** All that one share has of numbers that differ in leading zeros only. */
  private static final class OfKey {
    private final Set<String> interested = new TreeSet<>();
    private final Map<String, List<WorkPart>> partsByNumber = new TreeMap<>();
  }

  @Override
  void complete(String share, List<Held> all, OnTimerContext context, Collector<Packet> out) {
    long cappedBefore = routing.capped();
    long delivered = 0;
    for (OfKey one : byKey(all).values()) {
      for (List<WorkPart> parts : one.partsByNumber.values()) {
        delivered += deliver(parts, one.interested, out);
      }
    }
    packedCases.flush(out::collect);
    packedCalls.flush(out::collect);
    tally(Tally.What.FACTS_DELIVERED, delivered, context);
    tally(Tally.What.FACTS_CAPPED, routing.capped() - cappedBefore, context);
  }

  private Map<String, OfKey> byKey(List<Held> all) {
    Map<String, OfKey> byKey = new TreeMap<>();
    for (Held held : all) {
      while (held.body().hasMore()) {
        switch (held.kind()) {
          case Packet.INTEREST -> {
            OfKey one = of(held.body().getString(), byKey);
            one.interested.add(held.body().getString());
          }
          case Packet.WORK -> {
            WorkPart part = work.read(held.body());
            of(NumberKey.of(part.number()), byKey)
                .partsByNumber
                .computeIfAbsent(part.number(), number -> new ArrayList<>())
                .add(part);
          }
          default -> throw new IllegalStateException("kind " + held.kind() + " among facts");
        }
      }
    }
    return byKey;
  }

  private static OfKey of(String key, Map<String, OfKey> byKey) {
    return byKey.computeIfAbsent(key, k -> new OfKey());
  }

  private long deliver(List<WorkPart> ofOneNumber, Set<String> interested, Collector<Packet> out) {
    JoinedWork joined = JoinedWork.of(ofOneNumber);
    long delivered = 0;
    if (joined.file().isPresent()) {
      CaseFile file = joined.file().get();
      fact.reset();
      cases.write(file, fact);
      delivered += deliver(packedCases, routing.officersOf(file), interested, out);
    }
    if (joined.call().isPresent()) {
      CallForService call = joined.call().get();
      fact.reset();
      calls.write(call, fact);
      delivered += deliver(packedCalls, routing.officersOf(call), interested, out);
    }
    return delivered;
  }

  /** Sends the fact that was written last to each person it concerns. */
  private long deliver(
      Packing packing, Set<String> concerned, Set<String> interested, Collector<Packet> out) {
    Set<String> officers = concerned;
    if (!interested.isEmpty()) {
      officers = new TreeSet<>(concerned);
      officers.addAll(interested);
    }
    for (String officer : officers) {
      packing.to(officer, out::collect).putRest(fact);
    }
    return officers.size();
  }

  private void tally(Tally.What what, long count, OnTimerContext context) {
    if (count > 0) {
      context.output(Aside.TAG, new Tally(what, "", count).asOutgoing(tallies));
    }
  }
}
