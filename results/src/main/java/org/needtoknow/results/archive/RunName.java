package org.needtoknow.results.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of runs: the start in UTC and the beginning of the run id, {@code
 * 20260401T091200Z-3f2a9c01}. Where that name is taken, {@code -2} follows, and so on.
 */
public final class RunName {
  /** By start, and of one start by number. */
  static final Comparator<String> ORDER =
      Comparator.<String, String>comparing(name -> name.substring(0, RunName.SHORTEST))
          .thenComparing(String::length)
          .thenComparing(Comparator.naturalOrder());

  private static final int ID_DIGITS = 8;
  private static final int SHORTEST = "20260401T091200Z-3f2a9c01".length();
  private static final Pattern NAME =
      Pattern.compile("\\d{8}T\\d{6}Z-[0-9a-f]{" + ID_DIGITS + "}(-[1-9]\\d*)?");
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RunName() {}

  /** The name of a run where no other has it. */
  static String of(Instant started, String runId) {
    return START.format(started) + "-" + runId.substring(0, ID_DIGITS);
  }

  /** Whether a run may have this name. */
  public static boolean isValid(String name) {
    return NAME.matcher(name).matches();
  }
}
