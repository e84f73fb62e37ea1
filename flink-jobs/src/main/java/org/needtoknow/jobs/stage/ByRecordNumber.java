package org.needtoknow.jobs.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.source.Aside;
import org.needtoknow.jobs.task.TaskRoom;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
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
  private transient Codec<Tally> tallies;
  private transient WireOutput buffer;

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
    tallies = RecordCodec.of(Tally.class);
    buffer = new WireOutput(4096);
  }

  @Override
  void complete(String number, List<Held> all, OnTimerContext context, Collector<Packet> out) {
    Set<String> interested = new TreeSet<>();
    List<Fact> facts = new ArrayList<>();
    long cappedBefore = routing.capped();
    for (Held held : all) {
      switch (held.kind()) {
        case Packet.INTEREST -> interested.add(held.body().getString());
        case Packet.CASE -> {
          byte[] bytes = held.body().rest();
          facts.add(new Fact(held.kind(), routing.officersOf(cases.fromBytes(bytes)), bytes));
        }
        case Packet.CALL -> {
          byte[] bytes = held.body().rest();
          facts.add(new Fact(held.kind(), routing.officersOf(calls.fromBytes(bytes)), bytes));
        }
        default -> throw new IllegalStateException("kind " + held.kind() + " among facts");
      }
    }
    long delivered = 0;
    for (Fact fact : facts) {
      delivered += deliver(fact, interested, out);
    }
    tally(Tally.What.FACTS_DELIVERED, delivered, context);
    tally(Tally.What.FACTS_CAPPED, routing.capped() - cappedBefore, context);
  }

  /** A fact on its way: to whom, and its bytes as they came. */
  @SuppressWarnings("ArrayRecordComponent") // copied into each packet
  private record Fact(byte kind, Set<String> concerned, byte[] bytes) {}

  private long deliver(Fact fact, Set<String> interested, Collector<Packet> out) {
    Set<String> officers = new TreeSet<>(fact.concerned());
    officers.addAll(interested);
    for (String officer : officers) {
      buffer.reset();
      buffer.putString(officer);
      buffer.putRest(fact.bytes());
      out.collect(Packet.of(fact.kind(), officer, buffer.toByteArray()));
    }
    return officers.size();
  }

  private void tally(Tally.What what, long count, OnTimerContext context) {
    if (count > 0) {
      context.output(Aside.TAG, new Tally(what, "", count).asOutgoing(tallies));
    }
  }
}
