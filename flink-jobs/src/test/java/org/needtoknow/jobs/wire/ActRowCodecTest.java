package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.rules.pattern.ActRow;

class ActRowCodecTest {
  private static final String ID = "00ff".repeat(8);

  private final ActRowCodec codec = new ActRowCodec();

  @Test
  void a_row_with_every_part_filled_comes_back_as_it_was() {
    ActRow row = row(List.of(ID, "no number"), Set.of("ab".repeat(16), "cd".repeat(16)), true, -3);

    assertThat(codec.fromBytes(codec.toBytes(row))).isEqualTo(row);
  }

  @Test
  void a_row_may_be_named_after_another_than_its_first_lookup() {
    ActRow row = row(List.of("11".repeat(16), ID), Set.of(), false, Long.MAX_VALUE);

    assertThat(codec.fromBytes(codec.toBytes(row))).isEqualTo(row);
  }

  @Test
  void a_row_without_anything_to_tell_comes_back_so() {
    ActRow row =
        new ActRow(
            "",
            List.of(),
            Instant.EPOCH,
            "",
            Set.of(),
            "",
            Set.of(),
            "",
            "",
            Instant.EPOCH,
            false,
            0,
            0);

    assertThat(codec.fromBytes(codec.toBytes(row))).isEqualTo(row);
  }

  private static ActRow row(List<String> lookups, Set<String> shown, boolean reported, long extra) {
    return new ActRow(
        ID,
        lookups,
        Instant.parse("2025-03-04T05:06:07.000000008Z"),
        "e:17",
        Set.of("17", "4"),
        "fe".repeat(16),
        shown,
        "COLLECT/JDOE",
        "COLLECT/T1",
        Instant.parse("2025-03-04T05:00:00Z"),
        reported,
        -1 >>> 1,
        extra);
  }
}
