package org.needtoknow.parsers.check;

/**
 * Something that files name and that matches nothing.
 *
 * @param what the word that matches nothing: a username, a unit, a number; never a person's name
 * @param times how often it stands there
 * @param where the files or systems that name it
 */
public record Unmatched(Kind kind, String what, long times, String where) {
  /** What it should have matched. */
  public enum Kind {
    USERNAME("usernames in the logs without an account"),
    SYSTEM("systems of accounts without a log"),
    OWNER("owners of accounts who are not in personnel"),
    EMPLOYEE("employees named in feeds who are not in personnel"),
    UNIT("units on calls without an entry in the roster at the time"),
    TEAM("teams and units without members, by roster and personnel"),
    CASE("case numbers that are not on file"),
    CALL("call numbers that are not on file"),
    CITED("numbers cited in lookups that are neither a case nor a call on file"),
    UNASSIGNED("cases without an officer: they explain no lookups"),
    UNATTENDED("calls without an officer: they explain no lookups");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
