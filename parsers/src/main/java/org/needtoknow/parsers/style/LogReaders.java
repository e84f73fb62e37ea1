package org.needtoknow.parsers.style;

import java.time.ZoneId;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.collect.CollectReader;
import org.needtoknow.parsers.log.ncic.NcicReader;
import org.needtoknow.parsers.log.rejis.RejisReader;
import org.needtoknow.parsers.log.valcour.ValcourReader;

/** Readers of the log styles. */
public final class LogReaders {
  private LogReaders() {}

  /**
   * A reader of one style.
   *
   * @param source index of the log source in the department's list
   * @param system the system's name as the department declares it
   * @param zone of stamps that have none; the NCIC style has its own
   */
  public static LogReader of(LogStyle style, int source, String system, ZoneId zone) {
    return of(style, source, system, zone, BlockSizes.DEFAULT);
  }

  /** A reader that cuts blocks of another size. */
  public static LogReader of(
      LogStyle style, int source, String system, ZoneId zone, BlockSizes sizes) {
    return switch (style) {
      case COLLECT -> new CollectReader(source, system, zone, sizes);
      case VALCOUR -> new ValcourReader(source, system, zone, sizes);
      case NCIC -> new NcicReader(source, system, sizes);
      case REJIS -> new RejisReader(source, system, zone, sizes);
    };
  }
}
