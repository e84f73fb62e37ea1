package org.needtoknow.parsers.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.FileFraming;
import org.needtoknow.parsers.frame.JsonObjectFramer;
import org.needtoknow.parsers.frame.LineFramer;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.time.LogClock;

/** Reads the logs of any system by a mapping file. */
public final class MappedLogReader implements LogReader {
  private final Mapping mapping;
  private final int source;
  private final String system;
  private final ZoneId zone;
  private final BlockSizes sizes;

  /**
   * @param source index of the log source in the department's list
   * @param zone zone of times without an offset
   */
  public MappedLogReader(Mapping mapping, int source, String system, ZoneId zone) {
    this(mapping, source, system, zone, BlockSizes.DEFAULT);
  }

  /** A reader that cuts blocks of another size. */
  public MappedLogReader(
      Mapping mapping, int source, String system, ZoneId zone, BlockSizes sizes) {
    this.mapping = mapping;
    this.source = source;
    this.system = system;
    this.zone = zone;
    this.sizes = sizes;
  }

  @Override
  public void frame(Path departmentFolder, String file, BlockSink sink) throws IOException {
    switch (mapping.layout().format()) {
      case XLSX ->
          WorkbookFraming.frame(source, departmentFolder, file, mapping.layout(), sizes, sink);
      case CSV ->
          FileFraming.frame(
              source,
              departmentFolder,
              file,
              () -> MappedHeader.framer(mapping, watchClock()),
              sizes,
              sink);
      case JSON_LINES ->
          FileFraming.frame(source, departmentFolder, file, JsonObjectFramer::new, sizes, sink);
      case FIXED_WIDTH ->
          FileFraming.frame(source, departmentFolder, file, LineFramer::new, sizes, sink);
    }
  }

  /**
   * The clock for resolving doubled hours by the order of the rows; only when the zone has such
   * hours and the time is alone in its cell.
   */
  private Optional<LogClock> watchClock() {
    List<String> patterns =
        mapping.patterns().stream()
            .filter(p -> !p.equals(MappedStamps.EXCEL) && !p.equals(MappedStamps.EPOCH))
            .toList();
    List<ColumnRule> rules = mapping.columns().getOrDefault(LogField.TIME.word(), List.of());
    boolean alone =
        rules.size() == 1
            && rules.get(0).join().isEmpty()
            && rules.get(0).line() == ColumnRule.Line.ALL
            && rules.get(0).match() == null;
    if (zone.getRules().isFixedOffset() || !alone) {
      return Optional.empty();
    }
    List<String> own = rules.get(0).patterns().isEmpty() ? patterns : rules.get(0).patterns();
    return Optional.of(own.isEmpty() ? LogClock.iso(zone) : LogClock.of(own.get(0), zone));
  }

  @Override
  public BlockReport parse(Block block, RecordSink sink) {
    return new MappedBlock(mapping, system, zone, block, sink).parse();
  }
}
