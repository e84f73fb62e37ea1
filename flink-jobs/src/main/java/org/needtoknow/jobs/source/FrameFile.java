package org.needtoknow.jobs.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.task.RunSnapshot;
import org.needtoknow.jobs.task.TaskRoom;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.LogFile;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.parsers.department.LogSource;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RejectedRecord;

/** Cuts a file into blocks of whole records. One file is read by one task, from start to end. */
public final class FrameFile extends ProcessFunction<LogFile, Block> {
  private static final long serialVersionUID = 1L;
  private final String reference;

  private transient RunSnapshot snapshot;
  private transient Map<Integer, LogReader> readers;
  private transient Codec<FileFacts> facts;
  private transient Codec<RejectedRecord> rejects;
  private transient Codec<Tally> tallies;

  public FrameFile(String reference) {
    this.reference = reference;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    TaskRoom room = TaskRoom.open(reference);
    snapshot = room.snapshot();
    readers = new HashMap<>();
    for (LogSource source : room.department().logs()) {
      readers.put(source.index(), source.reader());
    }
    facts = RecordCodec.of(FileFacts.class);
    rejects = RecordCodec.of(RejectedRecord.class);
    tallies = RecordCodec.of(Tally.class);
  }

  @Override
  public void processElement(LogFile file, Context context, Collector<Block> out) {
    Framed framed = new Framed(context, out);
    try {
      readers.get(file.source()).frame(Path.of(snapshot.folder()), file.file(), framed);
    } catch (IOException unreadable) {
      // The file is accounted for as one that cannot be read; the others go on.
      framed.end(
          new FileFacts(
              file.source(),
              file.file(),
              "",
              0,
              framed.bytes,
              framed.blocks,
              List.of("cannot be read: " + unreadable.getClass().getSimpleName())));
    }
  }

  private final class Framed implements BlockSink {
    private final Context context;
    private final Collector<Block> out;
    private long bytes;
    private int blocks;

    Framed(Context context, Collector<Block> out) {
      this.context = context;
      this.out = out;
    }

    @Override
    public void block(Block block) {
      bytes += block.bytes().length;
      blocks++;
      out.collect(block);
    }

    @Override
    public void rejected(RejectedRecord rejected) {
      bytes += rejected.length();
      context.output(
          Aside.TAG,
          new Tally(Tally.What.FRAMING_REJECTED, rejected.file(), 1).asOutgoing(tallies));
      context.output(
          Aside.TAG,
          new Tally(Tally.What.FRAMING_REJECTED_BYTES, rejected.file(), rejected.length())
              .asOutgoing(tallies));
      context.output(Aside.TAG, Aside.rejected(rejected, rejects));
    }

    @Override
    public void end(FileFacts end) {
      context.output(Aside.TAG, new Outgoing(Outgoing.Kind.FILE, end.file(), facts.toBytes(end)));
    }
  }
}
