package org.needtoknow.parsers.table;

import java.io.IOException;
import java.io.InputStream;
import org.needtoknow.parsers.source.TextStream;

/** Reads a table in any of the formats. */
public final class TableReader {
  private TableReader() {}

  /**
   * Reads to the end. What cannot be read is told to the sink.
   *
   * @throws IOException when the bytes themselves cannot be had (a truncated gzip, a bad disk);
   *     everything before was told
   */
  public static void read(InputStream in, TableLayout layout, TableSink sink) throws IOException {
    switch (layout.format()) {
      case CSV -> CsvTable.read(TextStream.of(in), layout, sink);
      case XLSX -> XlsxTable.read(in, layout, sink);
      case JSON_LINES -> JsonLinesTable.read(TextStream.of(in), sink);
      case FIXED_WIDTH -> FixedWidthTable.read(TextStream.of(in), layout, sink);
    }
  }
}
