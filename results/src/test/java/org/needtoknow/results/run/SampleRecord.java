package org.needtoknow.results.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedDetail;

/** A record of an invented run in which every field has a value. */
final class SampleRecord {
  static final Instant TIME = Instant.parse("2026-04-02T14:00:00.5Z");

  private SampleRecord() {}

  static RunRecord full() {
    return new RunRecord(
        RunRecord.PROGRAM,
        "0.1.0",
        "unknown",
        "5c1f2b7a90d34e88a1b6c2d3e4f50617",
        false,
        new Stamps(TIME, TIME, "BATCH", 2, "17"),
        new DepartmentLine("ashford", "Ashford Falls", "CT", 61),
        settings(),
        new Inputs(
            "77aa01",
            "9d0b",
            new TreeMap<>(Map.of("coworker", 1)),
            new TreeMap<>(Map.of("duty.csv", "aa"))),
        Optional.of(new Days(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 31))),
        counts(List.of(month("collect", 2), month("collect", 3), month("ncic", 3))),
        List.of(new RuleLine("coworker", 1, "Lookup of a coworker", "It is of a coworker.")),
        new TreeMap<>(Map.of("log", List.of("records are missing"))),
        new Doubts(List.of("the clocks do not fit"), true),
        List.of("december.csv: nothing reads it"),
        List.of("a problem"),
        List.of(file()),
        List.of(
            new FeedRecord(
                Feed.CREDENTIAL_EVENTS,
                FeedState.NOT_KEPT,
                List.of(FeedDetail.DATES_OF_BIRTH),
                Optional.of(TIME),
                Optional.of(TIME),
                List.of(new FeedRecord.Silence(TIME, TIME.plusSeconds(60), "the server moved")))),
        List.of(
            new FeedFileRecord(
                "duty.csv",
                "duty",
                3,
                2,
                1,
                4,
                List.of(new FeedFileRecord.RejectedRow("duty.csv", 7, "from", "is blank")),
                List.of("von"),
                List.of("breaks off"),
                List.of(new FeedFileRecord.Warning("to", "is no time", 8, 2)))));
  }

  private static SettingsUsed settings() {
    return new SettingsUsed(
        Optional.of(LocalDate.of(2026, 3, 1)),
        Optional.of(LocalDate.of(2026, 3, 31)),
        ZoneId.of("America/New_York"),
        Duration.ofHours(72),
        Duration.ofDays(45),
        List.of("1", "2"),
        Duration.ofMinutes(1),
        Duration.ofMinutes(2),
        Duration.ofMinutes(3),
        Duration.ofMinutes(4),
        Duration.ofMinutes(5),
        Duration.ofMinutes(6),
        Duration.ofMinutes(7),
        8,
        Duration.ofMinutes(9),
        10,
        List.of("cchri"),
        Duration.ofDays(365),
        Duration.ofDays(30),
        new ReviewUsed(6, 3, 40, 4000, 50, 100),
        new TreeMap<>(Map.of("next-door", "order 12")));
  }

  static Counts counts(List<SystemMonth> months) {
    return Counts.of(
        months,
        new Counts.Items(
            9,
            5,
            4,
            8,
            5,
            14,
            new MissedShare(
                14,
                9,
                2,
                true,
                OptionalDouble.of(0.1),
                OptionalDouble.of(0.05),
                OptionalDouble.of(0.2)),
            3),
        new Counts.Records(1, 2, 3, 4, 5, 6));
  }

  /** Ten lookups. */
  static SystemMonth month(String system, int month) {
    return new SystemMonth(
        system,
        YearMonth.of(2026, month),
        10,
        9,
        new TreeMap<>(Map.of(Verdict.EXPLAINED, 7L, Verdict.UNDETERMINED, 3L)),
        2,
        new TreeMap<>(Map.of(UndeterminedReason.FEED_SILENT, 3L)),
        1,
        new TreeMap<>(Map.of(Template.CALL_SUBJECT, 7L)));
  }

  private static FileRecord file() {
    return new FileRecord(
        "log",
        "cc",
        100,
        200,
        List.of("is truncated"),
        30,
        20,
        1,
        2,
        new TreeMap<>(Map.of("reply", 3L)),
        4,
        true,
        new TreeMap<>(Map.of("unknown event type", 5L)),
        new TreeMap<>(Map.of("terminal blank", 6L)),
        2,
        List.of(new DisagreeingTotal("page 7", 412, 44, 43)),
        OptionalLong.of(0),
        List.of(new SequenceGap("line CT03", 88_120, 88_131)));
  }
}
