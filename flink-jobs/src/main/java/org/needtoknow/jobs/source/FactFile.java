package org.needtoknow.jobs.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.finish.PrivateFiles;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.jobs.wire.WorkPartCodec;
import org.needtoknow.parsers.department.WorkPart;

/**
 * The rows of cases and calls on their way into the pipeline, where those of one number meet: the
 * driver reads the tables and writes each row down once, so that none stays in memory.
 */
public final class FactFile implements FlatMapFunction<String, Packet> {
  private static final long serialVersionUID = 1L;

  /** Writes rows to one file as they are read. */
  public static final class Writer implements Closeable {
    private final DataOutputStream out;
    private final WorkPartCodec codec = new WorkPartCodec();
    private final WireOutput body = new WireOutput(1024);

    public Writer(Path file) throws IOException {
      out = new DataOutputStream(PrivateFiles.create(file));
    }

    public void add(WorkPart part) {
      body.reset();
      codec.write(part, body);
      try {
        write(Packet.of(Packet.WORK, part.number(), body.toByteArray()), out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  private static void write(Packet packet, DataOutputStream out) throws IOException {
    out.writeLong(packet.key());
    out.writeByte(packet.kind());
    out.writeInt(packet.body().length);
    out.write(packet.body());
  }

  @Override
  public void flatMap(String file, Collector<Packet> out) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(file))))) {
      while (true) {
        long key;
        try {
          key = in.readLong();
        } catch (EOFException end) {
          return;
        }
        byte kind = in.readByte();
        byte[] body = new byte[in.readInt()];
        in.readFully(body);
        out.collect(new Packet(key, kind, body));
      }
    }
  }
}
