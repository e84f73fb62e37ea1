package org.needtoknow.results.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Writes instants as {@link Instant#toString} does. Keeps the text of the last day: lookups mostly
 * come in order of time, and a day's text costs more than all that follows it. Not thread-safe.
 */
final class InstantText {
  private static final long SECONDS_A_DAY = 86_400;
  private static final String PATTERN = "0000-00-00T00:00:00Z";
  private static final int HOUR = PATTERN.indexOf('T') + 1;

  private final byte[] text = PATTERN.getBytes(StandardCharsets.US_ASCII);
  private long day = Long.MIN_VALUE;

  void write(Instant value, JsonOutput out) throws IOException {
    long epochDay = Math.floorDiv(value.getEpochSecond(), SECONDS_A_DAY);
    if (value.getNano() != 0 || !isHeld(epochDay)) {
      out.text(value.toString());
      return;
    }
    int second = (int) Math.floorMod(value.getEpochSecond(), SECONDS_A_DAY);
    twoDigits(second / 3600, HOUR);
    twoDigits(second / 60 % 60, HOUR + 3);
    twoDigits(second % 60, HOUR + 6);
    out.plain(text);
  }

  /** Whether the day's text could be put in place; years of other than four digits are rare. */
  private boolean isHeld(long epochDay) {
    if (epochDay == day) {
      return true;
    }
    String date = LocalDate.ofEpochDay(epochDay).toString();
    if (date.length() != HOUR - 1) {
      return false;
    }
    System.arraycopy(date.getBytes(StandardCharsets.US_ASCII), 0, text, 0, date.length());
    day = epochDay;
    return true;
  }

  private void twoDigits(int number, int place) {
    text[place] = (byte) ('0' + number / 10);
    text[place + 1] = (byte) ('0' + number % 10);
  }
}
