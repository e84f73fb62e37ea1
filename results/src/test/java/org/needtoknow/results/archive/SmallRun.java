package org.needtoknow.results.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Adds a run to an archive as an audit does, with next to nothing in it. */
final class SmallRun {
  static final Instant START = Instant.parse("2026-04-01T09:12:00Z");

  private SmallRun() {}

  static String id(int number) {
    return String.format(Locale.ROOT, "%032x", number * 3L);
  }

  static void write(Path folder, Instant started, String runId, String content) throws Exception {
    Files.writeString(
        folder.resolve("run.json"),
        "{ \"program\" : \"need-to-know\", \"run_id\" : \""
            + runId
            + "\", \"stamps\" : {\"started\":\""
            + started
            + "\",\"ended\":\""
            + started.plus(1, ChronoUnit.MINUTES)
            + "\"}, \"counts\" : {\"lookups\":1}}");
    Files.writeString(folder.resolve("lookups.ndjson"), content);
  }

  /** The day after the start, so many days on. */
  static FinishedRun add(Path out, int day, String content) throws Exception {
    return add(out, day, content, List.of());
  }

  static FinishedRun add(Path out, int day, String content, List<String> items) throws Exception {
    try (UnfinishedRun run = UnfinishedRun.create(out)) {
      write(run.part(), START.plus(day, ChronoUnit.DAYS), "3f2a9c01" + "0".repeat(24), content);
      StringBuilder lines = new StringBuilder();
      items.forEach(
          item -> lines.append("{\"ntk\":{\"item\":{\"id\":\"").append(item).append("\"}}}\n"));
      Files.writeString(
          run.part().resolve("review-items.ndjson"), lines, StandardCharsets.US_ASCII);
      return run.commit();
    }
  }
}
