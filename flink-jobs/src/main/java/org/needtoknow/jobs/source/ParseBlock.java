package org.needtoknow.jobs.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.task.TaskRoom;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.LookupCodec;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.Packing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.parsers.department.LogSource;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.rules.resolve.Resolver;

/** Parses a block and sends each lookup to where its account is judged. */
public final class ParseBlock extends ProcessFunction<Block, Packet> {
  private static final long serialVersionUID = 1L;
  private final String reference;

  private transient Map<Integer, LogReader> readers;
  private transient Resolver resolver;
  private transient LookupCodec lookups;
  private transient Packing packing;
  private transient Codec<BlockReport> reports;
  private transient Codec<RejectedRecord> rejects;

  public ParseBlock(String reference) {
    this.reference = reference;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    TaskRoom room = TaskRoom.open(reference);
    readers = new HashMap<>();
    for (LogSource source : room.department().logs()) {
      readers.put(source.index(), source.reader());
    }
    resolver = new Resolver(room.index(), room.settings());
    lookups = new LookupCodec();
    packing = new Packing(Packet.LOOKUP);
    reports = RecordCodec.of(BlockReport.class);
    rejects = RecordCodec.of(RejectedRecord.class);
  }

  @Override
  public void processElement(Block block, Context context, Collector<Packet> out) {
    Parsed parsed = parse(readers.get(block.source()), block);
    for (Lookup lookup : parsed.lookups) {
      lookups.write(lookup, packing.to(resolver.accountKey(lookup), out::collect));
    }
    packing.flush(out::collect);
    for (RejectedRecord rejected : parsed.rejected) {
      context.output(Aside.TAG, Aside.rejected(rejected, rejects));
    }
    String key = String.format(Locale.ROOT, "%s %09d", block.file(), block.ordinal());
    context.output(
        Aside.TAG, new Outgoing(Outgoing.Kind.BLOCK, key, reports.toBytes(parsed.report)));
  }

  /** A reader that fails on a block loses that block to review, not the run. */
  private static Parsed parse(LogReader reader, Block block) {
    Parsed parsed = new Parsed();
    try {
      parsed.report = reader.parse(block, parsed);
      return parsed;
    } catch (RuntimeException failure) {
      Parsed rejected = new Parsed();
      rejected.rejected(
          new RejectedRecord(
              block.file(),
              block.line(),
              block.offset(),
              block.bytes().length,
              block.bytes(),
              RejectReason.READER_FAILED,
              ": " + failure.getClass().getSimpleName(),
              0));
      rejected.report = BlockReport.unread(block);
      return rejected;
    }
  }

  private static final class Parsed implements RecordSink {
    private final List<Lookup> lookups = new ArrayList<>();
    private final List<RejectedRecord> rejected = new ArrayList<>();
    private BlockReport report;

    @Override
    public void lookup(Lookup lookup) {
      lookups.add(lookup);
    }

    @Override
    public void rejected(RejectedRecord record) {
      rejected.add(record);
    }
  }
}
