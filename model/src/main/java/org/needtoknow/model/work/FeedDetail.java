package org.needtoknow.model.work;

/**
 * What the rows of a feed have to tell before it means anything that none of them concerns a
 * lookup. Calls without officers explain nobody's lookups, cases without vehicles no plate.
 */
public enum FeedDetail {
  /** Who was on a call, who has a case. */
  OFFICERS("no officers"),
  /** Names of the people concerned. */
  PEOPLE("no names"),
  /** When they were born, without which nobody is known for sure by name. */
  DATES_OF_BIRTH("no dates of birth"),
  /** Their driver's licences. */
  LICENCES("no driver's licences"),
  /** Plates or vehicle numbers. */
  VEHICLES("no vehicles"),
  /** What people of the department do. */
  ROLES("no roles"),
  /** Their badges, by which dispatchers name who asked. */
  BADGES("no badges");

  private final String words;

  FeedDetail(String words) {
    this.words = words;
  }

  /** What is missing, as in "calls: no officers". */
  public String words() {
    return words;
  }
}
