package org.needtoknow.samples.logs;

import java.time.LocalDate;
import org.needtoknow.samples.inquiry.Query;

/** How one style writes a record. */
interface LogWriter {
  /** Ending of the file name, with its dot. */
  String ending();

  /** The text at the start of a month's file; may be empty. */
  void begin(LogFile file, LocalDate month);

  /** Writes one record and returns its place. */
  Position write(LogFile file, Query query);

  /** Whether the next month's file repeats the last hour of a month. */
  boolean overlaps();

  /** The text at the end of a month's file; may be empty. */
  void end(LogFile file);
}
