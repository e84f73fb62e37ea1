package org.needtoknow.parsers.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.parsers.style.LogStyle;

/** Collects all results of reading one file. */
final class ReadLog implements BlockSink {
  /** The zone in which the golden files of a style are read. */
  static ZoneId zone(LogStyle style) {
    return switch (style) {
      case NCIC -> ZoneId.of("UTC");
      case COLLECT, VALCOUR -> ZoneId.of("America/New_York");
      case REJIS -> ZoneId.of("America/Chicago");
    };
  }

  final List<Lookup> lookups = new ArrayList<>();
  final List<RejectedRecord> rejected = new ArrayList<>();
  final List<RejectedRecord> rejectedByFraming = new ArrayList<>();
  final List<BlockReport> reports = new ArrayList<>();
  final List<FileFacts> facts = new ArrayList<>();

  /** Lookups and rejected records in the order in which they came. */
  final List<String> lines = new ArrayList<>();

  private final LogReader reader;

  private ReadLog(LogReader reader) {
    this.reader = reader;
  }

  static ReadLog of(LogStyle style, Path folder, String file, BlockSizes sizes) {
    ReadLog read = new ReadLog(style.reader(0, style.id(), zone(style), sizes));
    try {
      read.reader.frame(folder, file, read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  @Override
  public void block(Block block) {
    reports.add(
        reader.parse(
            block,
            new RecordSink() {
              @Override
              public void lookup(Lookup lookup) {
                lookups.add(lookup);
                lines.add(Rendered.of(lookup));
              }

              @Override
              public void rejected(RejectedRecord record) {
                rejected.add(record);
                lines.add(Rendered.of(record));
              }
            }));
  }

  @Override
  public void rejected(RejectedRecord record) {
    rejected.add(record);
    rejectedByFraming.add(record);
    lines.add(Rendered.of(record));
  }

  @Override
  public void end(FileFacts end) {
    facts.add(end);
  }
}
