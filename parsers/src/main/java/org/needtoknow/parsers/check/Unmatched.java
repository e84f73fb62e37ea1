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
    SYSTEM("systems of accounts that no log is of"),
    OWNER("owners of accounts who are not in personnel"),
    EMPLOYEE("employees named in feeds who are not in personnel"),
    UNIT("units on calls without an entry in the roster at the time"),
    TEAM("teams and units that nobody is in, by roster or by personnel"),
    CASE("case numbers that are not on file"),
    CALL("call numbers that are not on file"),
    CITED("numbers cited in lookups that are neither a case nor a call on file"),
    UNASSIGNED("cases that nobody has: they explain nobody's lookups"),
    UNATTENDED("calls that nobody was on: they explain nobody's lookups");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
