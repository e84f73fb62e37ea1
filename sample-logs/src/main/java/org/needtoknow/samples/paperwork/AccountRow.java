package org.needtoknow.samples.paperwork;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
  /**
   * Writes the registry.
   *
   * @param issuer who issued every account
   */
  public static void write(Path folder, List<AccountRow> rows, String issuer) throws IOException {
    FeedFile.write(
        folder,
        "accounts.csv",
        "system,username,owner,status,status_since,shared,from,to,issuer,certified_until,"
            + "acknowledged",
        rows.stream().map(row -> row.cells(issuer)).toList());
  }

  private String[] cells(String issuer) {
    return new String[] {
      system,
      username,
      owner,
      status,
      statusSince,
      shared ? "yes" : "no",
      from,
      to,
      issuer,
      certifiedUntil,
      acknowledged
    };
  }

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
