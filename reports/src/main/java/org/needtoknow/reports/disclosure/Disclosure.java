package org.needtoknow.reports.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What a disclosure says. It holds nothing that would have to be redacted: no reason as typed, no
 * number of a case or call, no name of an officer.
 *
 * @param department its name
 * @param about whom or what was asked about, as the one who asks wrote it
 * @param reference number of the request or subpoena, or {@code ""}
 * @param zone the zone of the times
 * @param lookups in order of time
 * @param uncertain lookups left out because they may have been about somebody else
 * @param runId the audit that it rests on
 * @param logFiles the log files that were searched
 * @param warnings why it may not be whole
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
   * One lookup as a stranger may see it.
   *
   * @param what what was asked, in words
   * @param agency ORI of the agency
   * @param officer audit number of who answers for it
   * @param work what the audit says of it, in words that name no case and nobody
   * @param certain how it is known that it was about the one who asks
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
