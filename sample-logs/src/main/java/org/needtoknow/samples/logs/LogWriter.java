package org.needtoknow.samples.logs;

import java.time.LocalDate;
import org.needtoknow.samples.inquiry.Query;

/** How one style writes a record. */
interface LogWriter {
  /** Ending of the file name, with its dot. */
  String ending();

  /** What stands at the head of a month's file; may be nothing. */
  void begin(LogFile file, LocalDate month);

  /** Writes one record and returns where it stands. */
  Position write(LogFile file, Query query);

  /** Whether the last hour of a month stands again in the next month's file. */
  boolean overlaps();

  /** What stands at the end of a month's file; may be nothing. */
  void end(LogFile file);
}
