package org.needtoknow.parsers.log.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.CsvFramer;
import org.needtoknow.parsers.frame.CsvRows;
import org.needtoknow.parsers.frame.FileFraming;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.BlockTally;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.time.LogClock;

/** Reads logs of the COLLECT style. */
public final class CollectReader implements LogReader {
  private final int source;
  private final String system;
  private final CollectStamps stamps;
  private final BlockSizes sizes;

  public CollectReader(int source, String system, ZoneId zone, BlockSizes sizes) {
    this.source = source;
    this.system = system;
    this.stamps = new CollectStamps(zone);
    this.sizes = sizes;
  }

  private CsvFramer framer(Optional<LogClock> clock) {
    return new CsvFramer(',', CollectHeader.RULE, clock);
  }

  @Override
  public void frame(Path departmentFolder, String file, BlockSink sink) throws IOException {
    FileFraming.frame(
        source,
        departmentFolder,
        file,
        () -> framer(Optional.of(stamps.secondsClock())),
        sizes,
        sink);
  }

  @Override
  public BlockReport parse(Block block, RecordSink sink) {
    BlockTally tally = new BlockTally(block, sink);
    CsvRows.read(block, framer(Optional.empty()), new CollectRows(system, stamps, block, tally));
    return tally.report();
  }
}
