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
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.document.DocumentFormat;
import org.needtoknow.results.document.RejectedDocument;

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
            DocumentFormat.REJECTED.writeLine(document(rejected), out);
          });
    }
    return count[0];
  }

  private static RejectedDocument document(RejectedRecord rejected) {
    return RejectedDocument.of(
        new RejectedDocument.Place(
            rejected.file(), rejected.line(), rejected.offset(), rejected.length()),
        new RejectedDocument.Rejected(rejected.words(), rejected.column(), rejected.raw()));
  }
}
