package org.needtoknow.parsers.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates as Excel counts them: days since the end of 1899, the time of day as a fraction. */
public final class ExcelSerial {
  private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
  private static final BigDecimal MILLIS_A_DAY = BigDecimal.valueOf(86_400_000);

  private ExcelSerial() {}

  /** The local date and time, to the millisecond; empty outside Excel's range. */
  public static Optional<LocalDateTime> toLocal(BigDecimal serial) {
    if (serial.signum() < 0 || serial.compareTo(LAST) > 0 || serial.scale() > 30) {
      return Optional.empty();
    }
    return Optional.of(after(DAY_ZERO, serial));
  }

  /** The same in a workbook that counts its days from 1904 on. */
  static Optional<LocalDateTime> toLocalOf1904(BigDecimal serial) {
    return toLocal(serial).isEmpty()
        ? Optional.empty()
        : Optional.of(after(DAY_ZERO_OF_1904, serial));
  }

  private static LocalDateTime after(LocalDate zero, BigDecimal serial) {
    long millis = serial.multiply(MILLIS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
    return zero.atStartOfDay().plus(millis, ChronoUnit.MILLIS);
  }
}
