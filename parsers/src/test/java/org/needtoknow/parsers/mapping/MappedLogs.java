package org.needtoknow.parsers.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.yaml.Problems;

/** Reads a whole mapped log and keeps all results. */
final class MappedLogs implements BlockSink, RecordSink {
  /** The smallest mapping. */
  static final String USER_AND_TIME =
      """
      format: csv
      columns:
        account: User
        time: When
      """;

  final List<Lookup> lookups = new ArrayList<>();
  final List<RejectedRecord> rejected = new ArrayList<>();
  final List<BlockReport> reports = new ArrayList<>();
  final List<Block> blocks = new ArrayList<>();
  FileFacts facts;

  static MappedLogs read(LogReader reader, Path folder, String file) throws IOException {
    MappedLogs logs = new MappedLogs();
    reader.frame(folder, file, logs);
    for (Block block : logs.blocks) {
      logs.reports.add(reader.parse(block, logs));
    }
    return logs;
  }

  /**
   * Writes mapping and log into a folder and reads the log in blocks of the given size in bytes.
   */
  static MappedLogs read(Path folder, String mapping, byte[] log, String zone, int block)
      throws IOException {
    Files.writeString(folder.resolve("mapping.yaml"), mapping);
    Files.write(folder.resolve("log"), log);
    Problems problems = new Problems();
    Mapping read = MappingReader.ofLog(folder, "mapping.yaml", problems).orElse(null);
    if (read == null) {
      throw new AssertionError(problems.list());
    }
    MappedLogReader reader =
        new MappedLogReader(
            read, 0, "test", ZoneId.of(zone), new BlockSizes(block, BlockSizes.DEFAULT.limit()));
    return read(reader, folder, "log");
  }

  static MappedLogs read(Path folder, String mapping, String log) throws IOException {
    return read(folder, mapping, log.getBytes(StandardCharsets.UTF_8), "America/New_York", 1 << 18);
  }

  Lookup only() {
    if (lookups.size() != 1) {
      throw new AssertionError(lookups.size() + " lookups, rejected: " + rejected);
    }
    return lookups.get(0);
  }

  long records() {
    return reports.stream().mapToLong(BlockReport::records).sum();
  }

  long notLookups(String kind) {
    return reports.stream().mapToLong(r -> r.notLookups().getOrDefault(kind, 0L)).sum();
  }

  long allNotLookups() {
    return reports.stream()
        .flatMap(r -> r.notLookups().values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  long warnings(String words) {
    return reports.stream().mapToLong(r -> r.warnings().getOrDefault(words, 0L)).sum();
  }

  @Override
  public void block(Block block) {
    blocks.add(block);
  }

  @Override
  public void rejected(RejectedRecord record) {
    rejected.add(record);
  }

  @Override
  public void end(FileFacts end) {
    facts = end;
  }

  @Override
  public void lookup(Lookup lookup) {
    lookups.add(lookup);
  }
}
