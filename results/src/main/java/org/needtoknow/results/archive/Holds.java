package org.needtoknow.results.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Legal holds on runs: {@code holds.txt}, which people write. On each line the name of a run, a
 * blank, and the reason; a line that begins with {@code #} is a remark.
 */
final class Holds {
  private static final String RUN_FOLDER = ResultArchive.RUNS + "/";

  private Holds() {}

  /** The reason of each hold, by the name of the run. */
  static Map<String, String> read(Path file) throws IOException {
    Map<String, String> holds = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return holds;
    }
    for (String line : Files.readAllLines(file)) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      String[] parts = text.split("\\s+", 2);
      String run =
          parts[0].startsWith(RUN_FOLDER) ? parts[0].substring(RUN_FOLDER.length()) : parts[0];
      holds.put(run.replaceFirst("/$", ""), parts.length > 1 ? parts[1] : "");
    }
    return holds;
  }
}
