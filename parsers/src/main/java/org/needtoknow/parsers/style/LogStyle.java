package org.needtoknow.parsers.style;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.collect.CollectReader;
import org.needtoknow.parsers.log.ncic.NcicReader;
import org.needtoknow.parsers.log.rejis.RejisReader;
import org.needtoknow.parsers.log.valcour.ValcourReader;

/**
 * The layouts that are read without a mapping file; {@code docs/formats/logs.md} describes them. A
 * new style needs a package with its reader, a constant here, a folder of golden files and a
 * section in the docs.
 */
public enum LogStyle {
  /** A switch's message journal. */
  NCIC(
      Zones.FIXED_BY_STYLE,
      "field",
      (source, system, zone, sizes) -> new NcicReader(source, system, sizes)),

  /** A transaction archive in CSV. */
  COLLECT(Zones.DECLARED, "cell", CollectReader::new),

  /** An audit trail in JSON lines. */
  VALCOUR(Zones.IN_STAMPS, "", ValcourReader::new),

  /** A mainframe audit report of fixed width. */
  REJIS(Zones.DECLARED, "character", RejisReader::new);

  /** Where the zone of the stamps of a style comes from. */
  private enum Zones {
    /** The style has a fixed zone. */
    FIXED_BY_STYLE,
    /** The stamps include it; a stamp without one is in the department's zone. */
    IN_STAMPS,
    /** {@code department.yaml} has to declare it: a guess may be wrong by hours. */
    DECLARED
  }

  private interface Readers {
    LogReader reader(int source, String system, ZoneId zone, BlockSizes sizes);
  }

  private final Zones zones;
  private final String partOfRecord;
  private final Readers readers;

  LogStyle(Zones zones, String partOfRecord, Readers readers) {
    this.zones = zones;
    this.partOfRecord = partOfRecord;
    this.readers = readers;
  }

  /** The style by the name that a department gives it, in lower case. */
  public static Optional<LogStyle> parse(String name) {
    for (LogStyle style : values()) {
      if (style.id().equals(name)) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }

  /** Its name in {@code department.yaml}. */
  public String id() {
    return Text.lower(this);
  }

  /** Whether {@code department.yaml} has to declare a zone for logs of this style. */
  public boolean needsZone() {
    return zones == Zones.DECLARED;
  }

  /** The zone of stamps for which none is declared. */
  public ZoneId zoneWithin(ZoneId department) {
    return zones == Zones.FIXED_BY_STYLE ? ZoneOffset.UTC : department;
  }

  /**
   * The unit in which the column of a rejected record counts: {@code field}, {@code cell}, {@code
   * character}; {@code ""} for none.
   */
  public String partOfRecord() {
    return partOfRecord;
  }

  /**
   * A new reader of logs of this style.
   *
   * @param source index of the log source in the department's list
   * @param system the system's name as the department declares it
   * @param zone zone of stamps without one; a style with fixed zones ignores it
   */
  public LogReader reader(int source, String system, ZoneId zone) {
    return reader(source, system, zone, BlockSizes.DEFAULT);
  }

  /** A reader that cuts blocks of another size. */
  public LogReader reader(int source, String system, ZoneId zone, BlockSizes sizes) {
    return readers.reader(source, system, zone, sizes);
  }
}
