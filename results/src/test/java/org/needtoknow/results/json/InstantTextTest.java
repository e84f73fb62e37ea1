package org.needtoknow.results.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InstantTextTest {
  @Test
  void writes_what_an_instant_says_of_itself() throws IOException {
    List<Instant> instants =
        new ArrayList<>(
            List.of(
                Instant.EPOCH,
                Instant.parse("1969-12-31T23:59:59Z"),
                Instant.parse("2026-11-01T05:59:59Z"),
                Instant.parse("2026-11-01T05:59:59.5Z"),
                Instant.parse("2026-11-02T00:00:00Z"),
                Instant.parse("-0001-01-01T00:00:00Z"),
                Instant.parse("2026-11-02T00:00:01Z"),
                Instant.parse("+12026-11-02T00:00:01Z")));
    Random random = new Random(20261101);
    for (int i = 0; i < 2_000; i++) {
      instants.add(Instant.ofEpochSecond(random.nextLong(-10_000_000_000L, 10_000_000_000L)));
    }
    InstantText text = new InstantText();
    for (Instant instant : instants) {
      assertThat(written(text, instant)).isEqualTo('"' + instant.toString() + '"');
    }
  }

  private static String written(InstantText text, Instant instant) throws IOException {
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    try (GeneratedJson generated = new GeneratedJson(into, false)) {
      text.write(instant, generated);
    }
    return into.toString(StandardCharsets.US_ASCII);
  }
}
