package org.needtoknow.samples.paperwork;

/** A row of the registry of usernames; dates and times have the feed's form and may be blank. */
public record AccountRow(
    String system,
    String username,
    String owner,
    String status,
    String statusSince,
    boolean shared,
    String from,
    String to,
    String certifiedUntil,
    String acknowledged) {
  /** The same, certified until another day. */
  public AccountRow certified(String until) {
    return new AccountRow(
        system, username, owner, status, statusSince, shared, from, to, until, acknowledged);
  }

  /** The same, with the acknowledgement signed on another day. */
  public AccountRow acknowledgedOn(String day) {
    return new AccountRow(
        system, username, owner, status, statusSince, shared, from, to, certifiedUntil, day);
  }

  /** The same for part of the time. */
  public AccountRow between(String begins, String ends) {
    return new AccountRow(
        system,
        username,
        owner,
        status,
        statusSince,
        shared,
        begins,
        ends,
        certifiedUntil,
        acknowledged);
  }

  /** The same in another state. */
  public AccountRow is(String word, String since) {
    return new AccountRow(
        system, username, owner, word, since, shared, from, to, certifiedUntil, acknowledged);
  }

  /** The same with another owner, or without one. */
  public AccountRow ownedBy(String number, boolean byMany) {
    return new AccountRow(
        system,
        username,
        number,
        status,
        statusSince,
        byMany,
        from,
        to,
        certifiedUntil,
        acknowledged);
  }
}
