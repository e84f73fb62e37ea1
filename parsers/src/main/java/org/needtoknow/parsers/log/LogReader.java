package org.needtoknow.parsers.log;

import java.io.IOException;
import java.nio.file.Path;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;

/**
 * Reads the files of one log source. Framing is sequential in a file; parsing a block needs nothing
 * but the block.
 */
public interface LogReader {
  /**
   * Cuts one file into blocks. A bad record or byte is reported to the sink, never thrown.
   *
   * @param departmentFolder the department's folder
   * @param file path relative to it
   * @throws IOException when the sink fails, or the file cannot be opened at all
   */
  void frame(Path departmentFolder, String file, BlockSink sink) throws IOException;

  /** Parses one block and reports the result for each of its records. */
  BlockReport parse(Block block, RecordSink sink);
}
