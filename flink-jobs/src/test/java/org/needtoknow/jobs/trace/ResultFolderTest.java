package org.needtoknow.jobs.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.results.archive.LookupIndex;

class ResultFolderTest {
  @TempDir private Path folder;

  private static String id(int number) {
    return String.format(Locale.ROOT, "%032x", number * 3L);
  }

  private ResultFolder written(int lines, int longest) throws Exception {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append("{\"@timestamp\":\"2026-01-01T00:00:00Z\",\"event\":{\"id\":\"")
          .append(id(i))
          .append("\"},\"ntk\":{\"verdict\":\"UNEXPLAINED\",\"act\":{\"id\":\"")
          .append(id(i))
          .append("\"},\"source\":{\"file\":\"log\",\"line\":1},\"subject\":{\"id\":\"s")
          .append(i % 10)
          .append("\",\"keys\":[\"plate:")
          .append(i % 100)
          .append("\"]},\"filler\":\"")
          .append("x".repeat(random.nextInt(longest)))
          .append("\"}}\n");
    }
    Path run = Files.createDirectories(folder.resolve("runs/20260401T091200Z-3f2a9c01"));
    Files.writeString(run.resolve("lookups.ndjson"), text, StandardCharsets.US_ASCII);
    Files.writeString(
        run.resolve("run.json"),
        "{\"program\":\"need-to-know\",\"counts\":{\"lookups\":" + lines + "}}");
    LookupIndex.rewrite(run);
    return ResultFolder.open(run);
  }

  @Test
  void every_lookup_is_found_by_its_id_and_no_other_is() throws Exception {
    for (int lines : new int[] {0, 1, 2, 3, 500}) {
      ResultFolder files = written(lines, 3000);
      for (int i = 0; i < lines; i++) {
        assertThat(files.byId(id(i))).map(FoundLookup::id).contains(id(i));
        assertThat(files.byId(String.format(Locale.ROOT, "%032x", i * 3L + 1))).isEmpty();
      }
      assertThat(files.byId("0".repeat(31) + "!")).isEmpty();
      assertThat(files.byId("f".repeat(32))).isEmpty();
    }
  }

  @Test
  void a_line_longer_than_any_window_is_found_too() throws Exception {
    ResultFolder files = written(20, 200_000);

    for (int i = 0; i < 20; i++) {
      assertThat(files.byId(id(i))).isPresent();
    }
  }

  @Test
  void keys_are_found_wherever_a_chunk_ends() throws Exception {
    ResultFolder files = written(20_000, 1000);

    assertThat(files.withKeys(List.of("plate:7", "plate:8"))).hasSize(400);
    assertThat(files.withSubjects(List.of("s3"))).hasSize(2000);
    assertThat(files.withKeys(List.of("plate:101"))).isEmpty();
  }
}
