package org.needtoknow.results.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupIndexTest {
  @TempDir private Path folder;
  private final List<String> written = new ArrayList<>();

  /** Each names another lookup's id before its own, and its fields come in a strange order. */
  private static String line(int number, int filler) {
    return "{\"ntk\":{\"act\":{\"id\":\""
        + SmallRun.id(number + 1)
        + "\"},\"filler\":\""
        + "x".repeat(filler)
        + "\"},\"event\":{\"module\":\"ncic\",\"id\":\""
        + SmallRun.id(number)
        + "\"}}";
  }

  private void write(int lines, int longest) throws Exception {
    Random random = new Random(7);
    int middle = lines / 2;
    written.clear();
    StringBuilder text = new StringBuilder();
    List<LookupPlaces> parts = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      if (i == 0 || i == middle) {
        parts.add(new LookupPlaces(text.length()));
      }
      String line = line(i, random.nextInt(longest));
      parts.get(parts.size() - 1).add(SmallRun.id(i), line.length() + 1);
      text.append(line).append('\n');
      written.add(line);
    }
    Files.writeString(folder.resolve("lookups.ndjson"), text, US_ASCII);
    LookupIndex.write(folder, parts);
  }

  private void everyLookupIsFound() throws Exception {
    try (LookupIndex index = LookupIndex.open(folder)) {
      assertThat(index.count()).isEqualTo(written.size());
      for (int i = 0; i < written.size(); i++) {
        assertThat(index.find(SmallRun.id(i))).contains(written.get(i).getBytes(US_ASCII));
        assertThat(index.find(String.format(Locale.ROOT, "%032x", i * 3L + 1))).isEmpty();
      }
      assertThat(index.find("f".repeat(32))).isEmpty();
      assertThat(index.find("no id at all")).isEmpty();
    }
  }

  @Test
  void every_lookup_is_found_by_its_id_and_no_other_is() throws Exception {
    for (int lines : new int[] {0, 1, 2, 63, 64, 65, 500}) {
      Files.deleteIfExists(folder.resolve("lookups.idx"));
      write(lines, 3000);

      everyLookupIsFound();
    }
  }

  @Test
  void very_long_lines_are_found_too() throws Exception {
    write(20, 200_000);

    everyLookupIsFound();
  }

  @Test
  void an_index_made_anew_finds_what_the_first_one_found() throws Exception {
    write(1000, 3000);
    Files.delete(folder.resolve("lookups.idx"));

    LookupIndex.rewrite(folder);

    everyLookupIsFound();
    LookupIndex.rewrite(folder);
    everyLookupIsFound();
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void the_index_grows_with_the_file_and_stays_small() throws Exception {
    write(10_000, 200);

    assertThat(Files.size(folder.resolve("lookups.idx")))
        .isLessThan(Files.size(folder.resolve("lookups.ndjson")) / 100);
  }

  private void isRefused(String why) {
    assertThatThrownBy(() -> LookupIndex.open(folder).close())
        .isInstanceOf(LookupIndex.BrokenIndexException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("--reindex");
  }

  @Test
  void a_missing_or_wrong_index_is_an_error_that_names_the_way_out() throws Exception {
    write(100, 100);
    Path index = folder.resolve("lookups.idx");
    byte[] good = Files.readAllBytes(index);

    Files.writeString(folder.resolve("lookups.ndjson"), "one more\n", StandardOpenOption.APPEND);
    isRefused("does not belong to lookups.ndjson");

    Files.write(index, Arrays.copyOf(good, good.length - 1));
    isRefused("does not belong");

    Files.write(index, new byte[0]);
    isRefused("no index of this version");

    Files.delete(index);
    isRefused("is missing");
  }

  @Test
  void lookups_that_are_not_in_order_are_not_indexed() throws Exception {
    Files.writeString(folder.resolve("lookups.ndjson"), line(2, 1) + "\n" + line(1, 1) + "\n");

    assertThatThrownBy(() -> LookupIndex.rewrite(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not in order");
    assertThat(folder.resolve("lookups.idx")).doesNotExist();
  }

  @Test
  void places_that_miss_a_part_of_the_file_are_not_written() throws Exception {
    Files.writeString(folder.resolve("lookups.ndjson"), line(0, 1) + "\n" + line(1, 1) + "\n");
    LookupPlaces places = new LookupPlaces(0);
    places.add(SmallRun.id(0), 10);

    assertThatThrownBy(() -> LookupIndex.write(folder, List.of(places)))
        .isInstanceOf(IOException.class);
  }
}
