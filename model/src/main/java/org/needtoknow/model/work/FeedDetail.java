package org.needtoknow.model.work;

/**
 * The details that the rows of a feed must have before a missing match means anything. Calls
 * without officers explain no officer's lookups; cases without vehicles explain no plate.
 */
public enum FeedDetail {
  /** Who was on a call, who has a case. */
  OFFICERS("no officers"),
  /** Names of the people concerned. */
  PEOPLE("no names"),
  /** Their dates of birth; without them no person is certain by name. */
  DATES_OF_BIRTH("no dates of birth"),
  /** Their driver's licences. */
  LICENCES("no driver's licences"),
  /** Plates or vehicle identification numbers. */
  VEHICLES("no vehicles"),
  /** What people of the department do. */
  ROLES("no roles"),
  /** Their badges, by which dispatchers name the requester. */
  BADGES("no badges"),
  /** When cases were opened; without it no case is known to have been open. */
  OPENING_DATES("no opening dates");

  private final String words;

  FeedDetail(String words) {
    this.words = words;
  }

  /** What is missing, as in "calls: no officers". */
  public String words() {
    return words;
  }
}
