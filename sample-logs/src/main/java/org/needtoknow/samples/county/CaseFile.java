package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.samples.staff.Member;

/** A case that is open, with the people in it. */
final class CaseFile {
  private final String number;
  private final String call;
  private final Member lead;
  private final List<Involved> people;
  private final long opened;
  private final LocalDate closes;
  private final LocalDate court;

  /**
   * @param opened moment from which it is worked on
   * @param call number of the call from which it grew, blank for none
   * @param court day in court, null for none
   */
  CaseFile(
      String number,
      String call,
      Member lead,
      List<Involved> people,
      long opened,
      LocalDate closes,
      LocalDate court) {
    if (people.isEmpty()) {
      throw new IllegalArgumentException("case without people: " + number);
    }
    this.number = number;
    this.call = call;
    this.lead = lead;
    this.people = new ArrayList<>(people);
    this.opened = opened;
    this.closes = closes;
    this.court = court;
  }

  String number() {
    return number;
  }

  String call() {
    return call;
  }

  Member lead() {
    return lead;
  }

  List<Involved> people() {
    return people;
  }

  long opened() {
    return opened;
  }

  LocalDate closes() {
    return closes;
  }

  /** True on the three days before the day in court. */
  boolean isDueInCourt(LocalDate day) {
    return court != null && day.isBefore(court) && !day.isBefore(court.minusDays(3));
  }

  @Override
  public String toString() {
    return "CaseFile[" + number + "]";
  }
}
