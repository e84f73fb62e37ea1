package org.needtoknow.reports.summary;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample page, to be looked at: one argument, the file. */
final class WriteSample {
  private WriteSample() {}

  public static void main(String[] args) throws Exception {
    Files.writeString(Path.of(args[0]), SampleRuns.page());
  }
}
