package org.needtoknow.parsers.mapping;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.parsers.table.ExcelSerial;
import org.needtoknow.parsers.time.LogClock;
import org.needtoknow.parsers.time.LogTime;

/**
 * Reads the times of an export by its patterns, in their order, and then by ISO 8601. A zone name
 * after the time ({@code UTC}, {@code EST}, {@code PDT} …) overrides the declared zone, so it also
 * separates the two passes of a doubled hour. Used by one thread.
 */
public final class MappedStamps {
  /** Days since the end of 1899, as Excel counts them. */
  static final String EXCEL = "excel";

  /** Seconds, or thousandths of a second, since 1970. */
  static final String EPOCH = "epoch";

  private static final Map<String, ZoneOffset> ZONE_WORDS =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CST", ZoneOffset.ofHours(-6)),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("MST", ZoneOffset.ofHours(-7)),
          Map.entry("MDT", ZoneOffset.ofHours(-6)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("AKST", ZoneOffset.ofHours(-9)),
          Map.entry("AKDT", ZoneOffset.ofHours(-8)),
          Map.entry("HST", ZoneOffset.ofHours(-10)));

  private final List<String> patterns;
  private final ZoneId zone;
  private final boolean excel;
  private final boolean epoch;
  private final Map<ZoneId, List<LogClock>> clocks = new HashMap<>();

  public MappedStamps(List<String> patterns, ZoneId zone) {
    this.patterns = patterns.stream().filter(p -> !p.equals(EXCEL) && !p.equals(EPOCH)).toList();
    this.zone = zone;
    this.excel = patterns.contains(EXCEL);
    this.epoch = patterns.contains(EPOCH);
  }

  /** Whether a pattern is usable. */
  static boolean isPattern(String pattern) {
    if (pattern.equals(EXCEL) || pattern.equals(EPOCH)) {
      return true;
    }
    try {
      LogClock.of(pattern, ZoneOffset.UTC);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The offset of a zone name such as {@code EST}. */
  public static Optional<ZoneOffset> offsetOf(String word) {
    return Optional.ofNullable(ZONE_WORDS.get(word.toUpperCase(Locale.ROOT)));
  }

  /** The time, or empty when no pattern fits. */
  public Optional<LogTime> read(String stamp) {
    String text = stamp.strip();
    Optional<LogTime> number = number(text);
    if (number.isPresent()) {
      return number;
    }
    Optional<LogTime> time = read(text, zone);
    if (time.isPresent()) {
      return time;
    }
    int space = text.lastIndexOf(' ');
    if (space > 0) {
      Optional<ZoneOffset> own = offsetOf(text.substring(space + 1));
      if (own.isPresent()) {
        return read(text.substring(0, space).strip(), own.get());
      }
    }
    return Optional.empty();
  }

  private Optional<LogTime> read(String text, ZoneId in) {
    for (LogClock clock : clocks.computeIfAbsent(in, this::clocks)) {
      Optional<LogTime> time = clock.read(text);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private List<LogClock> clocks(ZoneId in) {
    List<LogClock> clocks = new ArrayList<>();
    for (String pattern : patterns) {
      clocks.add(LogClock.of(pattern, in));
    }
    clocks.add(LogClock.iso(in));
    return clocks;
  }

  private Optional<LogTime> number(String text) {
    if (!(excel || epoch) || !text.matches("\\d{1,13}(\\.\\d{1,20})?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    if (excel && number.compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
      Optional<LocalDateTime> local = ExcelSerial.toLocal(number);
      return local.flatMap(time -> read(time.toString(), zone));
    }
    if (!epoch) {
      return Optional.empty();
    }
    boolean millis = number.compareTo(BigDecimal.valueOf(100_000_000_000L)) >= 0;
    Instant at =
        Instant.ofEpochMilli(
            (millis ? number : number.multiply(BigDecimal.valueOf(1000))).longValue());
    return read(at.toString(), zone);
  }
}
