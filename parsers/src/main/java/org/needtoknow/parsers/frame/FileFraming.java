package org.needtoknow.parsers.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.needtoknow.parsers.source.FileSource;

/** Frames whole files: opens them, cuts each part into blocks, reports the facts of each. */
public final class FileFraming {
  private FileFraming() {}

  /**
   * Frames a file, and each member of it when it is an archive.
   *
   * @param source index of the log source
   * @param framers gives a new framer for each part
   * @throws IOException when the file cannot be opened at all, or the sink fails
   */
  public static void frame(
      int source,
      Path folder,
      String file,
      Supplier<? extends RecordFramer> framers,
      BlockSizes sizes,
      BlockSink sink)
      throws IOException {
    FileSource.read(
        folder, file, part -> new BlockCutter(source, part, framers.get(), sizes, sink).cut());
  }
}
