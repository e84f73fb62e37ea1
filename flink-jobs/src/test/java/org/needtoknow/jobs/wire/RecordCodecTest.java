package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.needtoknow.jobs.task.RunSnapshot;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.rules.resolve.ResolvedAct;

class RecordCodecTest {
  sealed interface Outcome {}

  record Found(String where) implements Outcome {}

  record Lost() implements Outcome {}

  record Everything(
      String text,
      int small,
      long large,
      boolean flag,
      Instant at,
      LocalDate day,
      Duration length,
      ZoneId zone,
      Verdict verdict,
      Optional<String> some,
      Optional<Instant> none,
      List<Outcome> outcomes,
      Set<String> set,
      SortedSet<String> sorted,
      Map<String, Long> counts,
      SortedMap<String, String> names) {}

  record Unknown(BigDecimal amount) {}

  record Blank(String text) {}

  private static final Everything FULL =
      new Everything(
          "Ünïcode \u0000 text",
          -7,
          Long.MIN_VALUE,
          true,
          Instant.parse("1899-01-01T00:00:00.120000003Z"),
          LocalDate.of(2026, 2, 28),
          Duration.ofSeconds(-3, 5),
          ZoneId.of("America/New_York"),
          Verdict.CONFLICT,
          Optional.of(""),
          Optional.empty(),
          List.of(new Found("here"), new Lost()),
          Set.of("one"),
          new TreeSet<>(Set.of("b", "a")),
          Map.of("n", 1L << 40),
          new TreeMap<>(Map.of("k", "v")));

  @Test
  void every_kind_of_component_comes_back_as_it_was() {
    Codec<Everything> codec = RecordCodec.of(Everything.class);

    assertThat(codec.fromBytes(codec.toBytes(FULL))).isEqualTo(FULL);
  }

  @Test
  void a_null_is_reported_where_it_is_written_and_not_where_it_is_read() {
    Codec<Blank> codec = RecordCodec.of(Blank.class);

    assertThatThrownBy(() -> codec.toBytes(new Blank(null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("Blank has a null component");
  }

  @Test
  void a_component_that_cannot_be_written_is_reported_when_the_codec_is_made() {
    assertThatThrownBy(() -> RecordCodec.of(Unknown.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BigDecimal");
  }

  @Test
  void everything_that_crosses_the_pipeline_has_a_codec() {
    for (Class<?> type :
        List.of(
            ResolvedAct.class,
            CaseFile.class,
            CallForService.class,
            RunSnapshot.class,
            FoundAct.class,
            Tally.class,
            FileFacts.class,
            BlockReport.class,
            RejectedRecord.class)) {
      assertThat(RecordCodec.of(type)).as(type.getSimpleName()).isNotNull();
    }
  }
}
