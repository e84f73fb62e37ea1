package org.needtoknow.jobs.source;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.finish.PrivateFiles;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;

/**
 * Cases and calls on their way into the pipeline: the driver puts them together from their tables
 * and writes them down once, each under its number.
 */
public final class FactFile implements FlatMapFunction<String, Packet> {
  private static final long serialVersionUID = 1L;

  /** Writes all of them to one file. */
  public static void write(Path file, List<CaseFile> cases, List<CallForService> calls)
      throws IOException {
    Codec<CaseFile> caseCodec = RecordCodec.of(CaseFile.class);
    Codec<CallForService> callCodec = RecordCodec.of(CallForService.class);
    WireOutput body = new WireOutput(4096);
    try (DataOutputStream out = new DataOutputStream(PrivateFiles.create(file))) {
      for (CaseFile one : cases) {
        body.reset();
        body.putString(one.number());
        caseCodec.write(one, body);
        write(Packet.of(Packet.CASE, one.number(), body.toByteArray()), out);
      }
      for (CallForService one : calls) {
        body.reset();
        body.putString(one.number());
        callCodec.write(one, body);
        write(Packet.of(Packet.CALL, one.number(), body.toByteArray()), out);
      }
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
