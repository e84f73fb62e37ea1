package org.needtoknow.reports.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The content of a disclosure. It needs no redaction: it has no reason as typed, no case or call
 * number, and no officer's name.
 *
 * @param department its name
 * @param about the subject asked about, as the user typed it
 * @param reference number of the request or subpoena, or {@code ""}
 * @param zone the zone of the times
 * @param lookups in order of time
 * @param uncertain number of lookups left out because they may be about another subject
 * @param runId id of the run that it is based on
 * @param logFiles the log files that were searched
 * @param warnings why it may be incomplete
 */
public record Disclosure(
    String department,
    String about,
    String reference,
    ZoneId zone,
    List<DisclosedLookup> lookups,
    int uncertain,
    String runId,
    List<String> logFiles,
    List<String> warnings) {
  public Disclosure {
    requireNonNull(zone, "zone");
    lookups = List.copyOf(lookups);
    logFiles = List.copyOf(logFiles);
    warnings = List.copyOf(warnings);
  }

  /**
   * One lookup as its subject may see it.
   *
   * @param what what was asked, in words
   * @param agency ORI of the agency
   * @param officer audit number of the accountable person
   * @param work the result of the audit, in words without a case number or a name
   * @param certain why it is certain that the lookup was about the person who asks
   */
  public record DisclosedLookup(
      Instant at,
      String system,
      String what,
      String agency,
      String officer,
      String work,
      String certain) {}

  @Override
  public String toString() {
    return "Disclosure[" + lookups.size() + " lookups]";
  }
}
