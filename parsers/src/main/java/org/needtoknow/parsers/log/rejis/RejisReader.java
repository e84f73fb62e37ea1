package org.needtoknow.parsers.log.rejis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.FileFraming;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.BlockTally;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.time.LogClock;

/** Reads logs of the REJIS style. */
public final class RejisReader implements LogReader {
  private final int source;
  private final String system;
  private final LogClock clock;
  private final LogClock days;
  private final BlockSizes sizes;

  public RejisReader(int source, String system, ZoneId zone, BlockSizes sizes) {
    this.source = source;
    this.system = system;
    this.clock = LogClock.of("MM/dd/yy HH:mm:ss", zone);
    this.days = LogClock.of("MM/dd/yy", zone);
    this.sizes = sizes;
  }

  @Override
  public void frame(Path departmentFolder, String file, BlockSink sink) throws IOException {
    FileFraming.frame(source, departmentFolder, file, () -> new ReportFramer(clock), sizes, sink);
  }

  @Override
  public BlockReport parse(Block block, RecordSink sink) {
    BlockTally tally = new BlockTally(block, sink);
    new ReportBlock(system, clock, days, block, tally).read();
    return tally.report();
  }
}
