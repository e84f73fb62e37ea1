package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;
import org.needtoknow.jobs.account.FileAccount;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.parsers.log.RejectedRecord;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.json.Json;

/** Writes {@code rejected.ndjson}: records that could not be read, with their raw bytes. */
final class RejectedFile {
  private RejectedFile() {}

  static long write(SortedRuns runs, Path folder, Function<String, FileAccount> accounts)
      throws IOException {
    Codec<RejectedRecord> codec = RecordCodec.of(RejectedRecord.class);
    long[] count = {0};
    try (OutputStream out = PrivateFiles.create(folder.resolve(FileNames.REJECTED))) {
      runs.forEach(
          Outgoing.Kind.REJECTED,
          entry -> {
            RejectedRecord rejected = codec.fromBytes(entry.body());
            accounts.apply(rejected.file()).addRejected(1);
            count[0]++;
            out.write(render(rejected));
            out.write('\n');
          });
    }
    return count[0];
  }

  private static byte[] render(RejectedRecord rejected) {
    return Json.line(
        json ->
            json.object(
                    "log", log -> log.object("file", file -> file.text("path", rejected.file())))
                .object(
                    "ntk",
                    ntk ->
                        ntk.object(
                                "source",
                                source ->
                                    source
                                        .text("file", rejected.file())
                                        .number("line", rejected.line())
                                        .number("offset", rejected.offset())
                                        .number("length", rejected.length()))
                            .object(
                                "rejected",
                                fields ->
                                    fields
                                        .text("reason", rejected.reason())
                                        .number("column", rejected.column())
                                        .base64("raw", rejected.raw()))));
  }
}
