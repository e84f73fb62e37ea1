package org.needtoknow.jobs.spill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.results.json.ByteSlice;

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
        .forEach(
            Outgoing.Kind.LOOKUP,
            entry -> merged.add(new String(entry.body().toByteArray(), UTF_8)));

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
        .forEach(
            Outgoing.Kind.TALLY,
            entry -> merged.add(new String(entry.body().toByteArray(), UTF_8)));

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
        .forEach(
            Outgoing.Kind.LOOKUP,
            entry -> merged.add(new String(entry.body().toByteArray(), UTF_8)));

    keys.sort((one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8)));
    assertThat(merged).isEqualTo(keys);
  }

  @Test
  void sections_of_a_list_make_the_whole_may_be_taken_at_once_and_leave_nothing_behind()
      throws Exception {
    List<String> keys = new ArrayList<>();
    Random random = new Random(5);
    try (SortedRunWriter writer = new SortedRunWriter(folder, 2_000)) {
      for (int i = 0; i < 2_000; i++) {
        String key = String.format("%08x", random.nextInt());
        keys.add(key);
        ByteSlice line = ByteSlice.of(key.getBytes(UTF_8));
        writer.add(new Outgoing(Outgoing.Kind.LOOKUP, key, line.length() + 1, line));
      }
      writer.flush();
    }
    keys.sort(null);

    SortedRuns runs = new SortedRuns(folder, 8);
    List<String> lower = new ArrayList<>();
    List<String> upper = new ArrayList<>();
    long listed = 0;
    for (int section = 0; section < SortedRuns.SECTIONS; section++) {
      listed += runs.listed(Outgoing.Kind.LOOKUP, section);
    }
    TwoThreads.run(
        () -> take(runs, 0, SortedRuns.SECTIONS / 2, lower),
        () -> {
          take(runs, SortedRuns.SECTIONS / 2, SortedRuns.SECTIONS, upper);
          return upper;
        });

    assertThat(lower).hasSizeBetween(800, 1_200);
    lower.addAll(upper);
    assertThat(lower).isEqualTo(keys);
    assertThat(listed).isEqualTo(9L * keys.size());
    assertThat(folder).isEmptyDirectory();
  }

  private static void take(SortedRuns runs, int from, int to, List<String> into)
      throws IOException {
    for (int section = from; section < to; section++) {
      runs.take(Outgoing.Kind.LOOKUP, section, into(into));
    }
  }

  @Test
  void entries_larger_than_any_buffer_come_back_whole() throws Exception {
    byte[] large = new byte[300_000];
    new Random(3).nextBytes(large);
    try (SortedRunWriter writer = new SortedRunWriter(folder)) {
      for (int i = 0; i < 4; i++) {
        writer.add(new Outgoing(Outgoing.Kind.PROOF, "large " + i, large));
        writer.add(new Outgoing(Outgoing.Kind.PROOF, "small " + i, new byte[0]));
      }
      writer.flush();
    }

    List<byte[]> bodies = new ArrayList<>();
    new SortedRuns(folder)
        .forEach(Outgoing.Kind.PROOF, entry -> bodies.add(entry.body().toByteArray()));

    assertThat(bodies).hasSize(8);
    assertThat(bodies.subList(0, 4)).allSatisfy(body -> assertThat(body).isEqualTo(large));
    assertThat(bodies.subList(4, 8)).allSatisfy(body -> assertThat(body).isEmpty());
  }

  @Test
  void a_piece_that_ends_within_an_entry_is_no_end_of_the_list() throws Exception {
    try (SortedRunWriter writer = new SortedRunWriter(folder)) {
      writer.add(new Outgoing(Outgoing.Kind.TALLY, "key", new byte[100]));
      writer.flush();
    }
    try (var pieces = Files.list(folder)) {
      Path piece = pieces.findFirst().orElseThrow();
      Files.write(piece, Arrays.copyOf(Files.readAllBytes(piece), 60));
    }

    assertThatThrownBy(() -> new SortedRuns(folder).forEach(Outgoing.Kind.TALLY, entry -> {}))
        .isInstanceOf(EOFException.class);
  }

  private static SortedRuns.Visitor into(List<String> list) {
    return entry -> list.add(new String(entry.body().toByteArray(), UTF_8));
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
