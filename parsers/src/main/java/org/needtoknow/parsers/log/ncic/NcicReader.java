package org.needtoknow.parsers.log.ncic;

import java.io.IOException;
import java.nio.file.Path;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.CsvRows;
import org.needtoknow.parsers.frame.FileFraming;
import org.needtoknow.parsers.frame.RecordText;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.BlockTally;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;

/** Reads logs of the NCIC style. Its zones are fixed: UTC, and UTC−7 for Nlets. */
public final class NcicReader implements LogReader {
  private final int source;
  private final String system;
  private final BlockSizes sizes;

  public NcicReader(int source, String system, BlockSizes sizes) {
    this.source = source;
    this.system = system;
    this.sizes = sizes;
  }

  @Override
  public void frame(Path departmentFolder, String file, BlockSink sink) throws IOException {
    FileFraming.frame(source, departmentFolder, file, JournalFramer::new, sizes, sink);
  }

  @Override
  public BlockReport parse(Block block, RecordSink sink) {
    BlockTally tally = new BlockTally(block, sink);
    RecordText text = new RecordText(block.bytes());
    JournalRecord record = new JournalRecord(system, SequenceStream.in(block.context()), tally);
    JournalFramer framer = new JournalFramer();
    byte[] bytes = block.bytes();
    long line = block.line();
    int at = 0;
    while (at < bytes.length) {
      int end = framer.end(bytes, at, bytes.length, true);
      record.read(text.of(at, end), line, at, end);
      line += CsvRows.lines(bytes, at, end);
      at = end;
    }
    return tally.report();
  }
}
