package org.needtoknow.samples.inquiry;

/**
 * One record of a log.
 *
 * @param millis moment, milliseconds since 1970 UTC
 * @param key message key; in a records system the event: view, search, print, export, edit
 * @param entity in a records system the kind of thing opened: person, vehicle, incident, case …;
 *     else blank
 * @param recordNumber number of the record opened, else blank
 * @param hit whether anything was found
 */
public record Query(
    long millis,
    Asking asking,
    String system,
    String key,
    String entity,
    String recordNumber,
    Origin origin,
    Subject subject,
    boolean hit) {
  /** The origin of the record. */
  public enum Origin {
    TYPED,
    /** Triggered by the switch. */
    AUTOMATIC,
    /** Triggered by the switch, in a record that does not say so. */
    AUTOMATIC_UNMARKED,
    /** Copy sent to a state; it is not a lookup. */
    COPY
  }

  @Override
  public String toString() {
    return "Query[" + system + " " + key + " " + origin + "]";
  }
}
