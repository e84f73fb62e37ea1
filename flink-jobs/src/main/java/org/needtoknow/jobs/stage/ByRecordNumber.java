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
import org.needtoknow.jobs.wire.WorkPartCodec;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.parsers.department.JoinedWork;
import org.needtoknow.parsers.department.WorkPart;
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
  private transient WireOutput buffer;
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
    buffer = new WireOutput(4096);
    fact = new WireOutput(4096);
  }

  @Override
  void complete(String number, List<Held> all, OnTimerContext context, Collector<Packet> out) {
    Set<String> interested = new TreeSet<>();
    List<WorkPart> parts = new ArrayList<>();
    for (Held held : all) {
      switch (held.kind()) {
        case Packet.INTEREST -> interested.add(held.body().getString());
        case Packet.WORK -> {
          while (held.body().hasMore()) {
            parts.add(work.read(number, held.body()));
          }
        }
        default -> throw new IllegalStateException("kind " + held.kind() + " among facts");
      }
    }
    long cappedBefore = routing.capped();
    JoinedWork joined = JoinedWork.of(parts);
    long delivered = 0;
    if (joined.file().isPresent()) {
      CaseFile file = joined.file().get();
      fact.reset();
      cases.write(file, fact);
      delivered += deliver(Packet.CASE, routing.officersOf(file), interested, out);
    }
    if (joined.call().isPresent()) {
      CallForService call = joined.call().get();
      fact.reset();
      calls.write(call, fact);
      delivered += deliver(Packet.CALL, routing.officersOf(call), interested, out);
    }
    tally(Tally.What.FACTS_DELIVERED, delivered, context);
    tally(Tally.What.FACTS_CAPPED, routing.capped() - cappedBefore, context);
  }

  /** Sends the fact that was written last to everybody whom it concerns or interests. */
  private long deliver(
      byte kind, Set<String> concerned, Set<String> interested, Collector<Packet> out) {
    Set<String> officers = concerned;
    if (!interested.isEmpty()) {
      officers = new TreeSet<>(concerned);
      officers.addAll(interested);
    }
    for (String officer : officers) {
      buffer.reset();
      buffer.putString(officer);
      buffer.putRest(fact);
      out.collect(Packet.of(kind, officer, buffer.toByteArray()));
    }
    return officers.size();
  }

  private void tally(Tally.What what, long count, OnTimerContext context) {
    if (count > 0) {
      context.output(Aside.TAG, new Tally(what, "", count).asOutgoing(tallies));
    }
  }
}
