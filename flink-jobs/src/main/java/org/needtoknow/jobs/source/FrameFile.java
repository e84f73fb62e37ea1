package org.needtoknow.jobs.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.parsers.source.FileProblem;

/** Cuts a file into blocks of whole records. One file is read by one task, from start to end. */
public final class FrameFile extends ProcessFunction<LogFile, Block> {
  private static final long serialVersionUID = 1L;
  private final String reference;

  private transient RunSnapshot snapshot;
  private transient Map<Integer, LogReader> readers;

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
  }

  @Override
  public void processElement(LogFile file, Context context, Collector<Block> out) {
    frame(
        readers.get(file.source()),
        Path.of(snapshot.folder()),
        file,
        new Framed(out::collect, aside -> context.output(Aside.TAG, aside)));
  }

  /** A file that cannot be read to its end is accounted for as far as it went; the others go on. */
  static void frame(LogReader reader, Path folder, LogFile file, Framed framed) {
    try {
      reader.frame(folder, file.file(), framed);
    } catch (IOException unreadable) {
      framed.broken(file, unreadable);
    } catch (RuntimeException failure) {
      if (framed.handingOn) {
        // Not the file's fault: the run is being ended, or the next step failed.
        throw failure;
      }
      framed.broken(file, failure);
    }
  }

  /** Hands on what a file is cut into, and keeps count of it. */
  static final class Framed implements BlockSink {
    private final Consumer<Block> blockSink;
    private final Consumer<Outgoing> asideSink;
    private final Codec<FileFacts> facts = RecordCodec.of(FileFacts.class);
    private final Codec<RejectedRecord> rejects = RecordCodec.of(RejectedRecord.class);
    private final Codec<Tally> tallies = RecordCodec.of(Tally.class);
    private boolean handingOn;
    private long bytes;
    private int blocks;

    Framed(Consumer<Block> blockSink, Consumer<Outgoing> asideSink) {
      this.blockSink = blockSink;
      this.asideSink = asideSink;
    }

    @Override
    public void block(Block block) {
      bytes += block.bytes().length;
      blocks++;
      handOn(block, blockSink);
    }

    @Override
    public void rejected(RejectedRecord rejected) {
      bytes += rejected.length();
      aside(new Tally(Tally.What.FRAMING_REJECTED, rejected.file(), 1).asOutgoing(tallies));
      aside(
          new Tally(Tally.What.FRAMING_REJECTED_BYTES, rejected.file(), rejected.length())
              .asOutgoing(tallies));
      aside(Aside.rejected(rejected, rejects));
    }

    @Override
    public void end(FileFacts end) {
      aside(new Outgoing(Outgoing.Kind.FILE, end.file(), facts.toBytes(end)));
    }

    private void broken(LogFile file, Exception why) {
      end(
          new FileFacts(
              file.source(),
              file.file(),
              "",
              0,
              bytes,
              blocks,
              List.of(
                  FileProblem.of(
                      FileProblem.Kind.FRAMING_FAILED, ": " + why.getClass().getSimpleName()))));
    }

    private void aside(Outgoing outgoing) {
      handOn(outgoing, asideSink);
    }

    private <T> void handOn(T what, Consumer<T> sink) {
      handingOn = true;
      sink.accept(what);
      handingOn = false;
    }
  }
}
