package org.needtoknow.parsers.table;

import java.io.IOException;
import java.io.InputStream;
import org.needtoknow.parsers.source.TextStream;

/** Reads a table in any of the formats. */
public final class TableReader {
  private TableReader() {}

  /**
   * Reads to the end. Parts that cannot be read are reported to the sink.
   *
   * @throws IOException when the bytes cannot be read (a truncated gzip, a bad disk); everything
   *     before was passed to the sink
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
