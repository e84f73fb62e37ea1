package org.needtoknow.jobs.finish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.wire.Outgoing;

class SortedRunsTest {
  @TempDir private Path folder;

  @Test
  void many_small_pieces_of_several_writers_merge_into_one_sorted_list() throws Exception {
    List<String> expected = new ArrayList<>();
    Random random = new Random(7);
    for (int task = 0; task < 3; task++) {
      try (SortedRunWriter writer = new SortedRunWriter(folder, 2_000)) {
        for (int i = 0; i < 500; i++) {
          String key = String.format("%08x", random.nextInt());
          expected.add(key);
          writer.add(new Outgoing(Outgoing.Kind.LOOKUP, key, key.getBytes(UTF_8)));
        }
        writer.flush();
      }
    }
    expected.sort(null);

    List<String> merged = new ArrayList<>();
    new SortedRuns(folder, 4)
        .forEach(Outgoing.Kind.LOOKUP, entry -> merged.add(new String(entry.body(), UTF_8)));

    assertThat(merged).isEqualTo(expected);
  }

  @Test
  void entries_with_one_key_are_sorted_by_what_they_hold() throws Exception {
    try (SortedRunWriter writer = new SortedRunWriter(folder)) {
      writer.add(new Outgoing(Outgoing.Kind.TALLY, "same", "b".getBytes(UTF_8)));
      writer.add(new Outgoing(Outgoing.Kind.TALLY, "same", "a".getBytes(UTF_8)));
      writer.flush();
    }

    List<String> merged = new ArrayList<>();
    new SortedRuns(folder)
        .forEach(Outgoing.Kind.TALLY, entry -> merged.add(new String(entry.body(), UTF_8)));

    assertThat(merged).containsExactly("a", "b");
  }

  @Test
  void keys_of_any_length_and_alphabet_stand_in_order_of_their_bytes() throws Exception {
    List<String> keys = new ArrayList<>(List.of("", "a", "a\0", "a\0b", "abcdefgh", "abcdefghi"));
    Random random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder key = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        key.append("ab\0é€0".charAt(random.nextInt(6)));
      }
      keys.add(key.toString());
    }
    try (SortedRunWriter writer = new SortedRunWriter(folder, 20_000)) {
      for (String key : keys) {
        writer.add(new Outgoing(Outgoing.Kind.LOOKUP, key, key.getBytes(UTF_8)));
      }
      writer.flush();
    }

    List<String> merged = new ArrayList<>();
    new SortedRuns(folder, 4)
        .forEach(Outgoing.Kind.LOOKUP, entry -> merged.add(new String(entry.body(), UTF_8)));

    keys.sort((one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8)));
    assertThat(merged).isEqualTo(keys);
  }

  @Test
  void a_list_that_nobody_wrote_is_empty() throws Exception {
    new SortedRuns(folder)
        .forEach(
            Outgoing.Kind.FOUND,
            entry -> {
              throw new AssertionError("nothing was written");
            });
  }
}
