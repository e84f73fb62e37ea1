package org.needtoknow.parsers.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.work.Feed;
import org.needtoknow.parsers.table.Headings;

/** The tables that a department hands over, and their columns. A feed may have several tables. */
public enum FeedTable {
  PERSONNEL(
      Feed.PERSONNEL,
      "id",
      "last first middle suffix name dob aliases oln oln_state address phone badge rank unit"
          + " supervisor role hired separated vehicles"),
  ACCOUNTS(
      Feed.ACCOUNTS,
      "system username",
      "owner status status_since shared from to issuer certified_until acknowledged"),
  CREDENTIAL_EVENTS(Feed.CREDENTIAL_EVENTS, "system username kind from", "to"),
  DUTY(Feed.DUTY, "employee kind from to", "", "from to"),
  UNITS(Feed.UNITS, "unit employee from to", "kind", "from to"),
  CASES(
      Feed.CASES,
      "number",
      "offence internal_affairs call opened closed reopened reclosed recorded_at recorded_by",
      "opened closed reopened reclosed recorded_at"),
  CASE_ASSIGNMENTS(Feed.CASES, "case", "employee team from to recorded_at", "from recorded_at"),
  CASE_PARTIES(Feed.CASES, "case", Columns.PARTY + " recorded_at recorded_by", "recorded_at"),
  CASE_ACTIVITY(Feed.CASES, "case at", "", "at"),
  CALLS(
      Feed.CALLS,
      "number created",
      "nature priority place closed officer_initiated dispatcher case recorded_at recorded_by",
      "created closed recorded_at"),
  CALL_UNITS(
      Feed.CALLS,
      "call",
      "unit employee dispatched en_route arrived cleared recorded_at",
      "dispatched en_route arrived cleared recorded_at"),
  CALL_PARTIES(Feed.CALLS, "call", Columns.PARTY + " recorded_at recorded_by", "recorded_at"),
  RELATIONSHIPS(
      Feed.RELATIONSHIPS,
      "employee kind",
      "last first middle suffix name dob oln oln_state address phone vehicles reference from to"
          + " declared_by declared_on"),
  RESTRICTIONS(
      Feed.RESTRICTIONS,
      "id",
      "kind record_kind record_number last first middle suffix name dob oln oln_state address plate"
          + " plate_state vin allowed from to"),
  WORK(
      Feed.WORK,
      "number kind from",
      "last first middle suffix name dob oln oln_state soc sid fbi plate plate_state vin address"
          + " phone record_kind record_number employee unit to recorded_at");

  /**
   * Columns that several tables share; they are in a class of their own because an enum initializes
   * its values before its constants.
   */
  private static final class Columns {
    static final String PARTY =
        "role last first middle suffix name dob oln oln_state soc sid fbi plate plate_state vin"
            + " address place phone";
  }

  private final Feed feed;
  private final List<String> required;
  private final List<String> columns;
  private final List<String> events;

  FeedTable(Feed feed, String required, String others) {
    this(feed, required, others, "");
  }

  FeedTable(Feed feed, String required, String others, String events) {
    this.feed = feed;
    this.required = words(required);
    List<String> all = new ArrayList<>(this.required);
    all.addAll(words(others));
    this.columns = Collections.unmodifiableList(all);
    this.events = words(events);
  }

  /** The words of a text, as the same objects that literals are: comparing them costs less. */
  private static List<String> words(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.strip().split(" ")).map(String::intern).toList();
  }

  /**
   * Whether a file without rows may be complete, such as one without ties, restrictions or thefts.
   */
  public boolean mayBeEmpty() {
    return switch (this) {
      case CREDENTIAL_EVENTS, CASE_ACTIVITY, RELATIONSHIPS, RESTRICTIONS -> true;
      default -> false;
    };
  }

  /** The feed it belongs to. */
  public Feed feed() {
    return feed;
  }

  /** Columns that every row needs. */
  public List<String> required() {
    return required;
  }

  /** Every column that is understood, the required ones first. */
  public List<String> columns() {
    return columns;
  }

  /** Columns whose times show the period that a stream covers. */
  public List<String> events() {
    return events;
  }

  private static final Set<String> TIMES =
      Set.copyOf(
          words(
              "from to at opened closed reopened reclosed created recorded_at status_since"
                  + " dispatched en_route arrived cleared dob hired separated certified_until"
                  + " acknowledged"));

  /** True for columns that hold a time or a date, in whichever table. */
  static boolean isTime(String column) {
    return TIMES.contains(column);
  }

  private static final Set<String> ENDS = Set.of("to", "closed", "reclosed", "cleared");

  /** Its columns that hold the end of a period. */
  Set<String> ends() {
    Set<String> ends = new HashSet<>(ENDS);
    ends.retainAll(columns);
    return ends;
  }

  /** The name in files: {@code case-assignments}. */
  public String fileName() {
    return Text.lower(this).replace('_', '-');
  }

  /** The feed of a name in files; case and {@code _} for {@code -} do not matter. */
  public static Optional<Feed> feedOfWord(String word) {
    return Arrays.stream(Feed.values())
        .filter(feed -> Headings.key(feed.fileName()).equals(Headings.key(word)))
        .findFirst();
  }

  /** All names, as written in {@code department.yaml}. */
  public static List<String> fileNames() {
    return Arrays.stream(values()).map(FeedTable::fileName).toList();
  }

  /** The table of a name; case and {@code _} for {@code -} do not matter. */
  public static Optional<FeedTable> ofWord(String word) {
    String key = Headings.key(word);
    return Arrays.stream(values())
        .filter(table -> Headings.key(table.fileName()).equals(key))
        .findFirst();
  }

  /**
   * The table that a file is named after: {@code calls.csv}, {@code calls-2026-03.xlsx}, {@code
   * Case_Parties_March.csv.gz}.
   */
  public static Optional<FeedTable> ofFileName(String fileName) {
    String key = Headings.key(fileName);
    FeedTable best = null;
    for (FeedTable table : values()) {
      String name = Headings.key(table.fileName());
      boolean named =
          key.startsWith(name)
              && key.length() > name.length()
              && (key.charAt(name.length()) == '.' || key.charAt(name.length()) == '_');
      if (named && (best == null || name.length() > Headings.key(best.fileName()).length())) {
        best = table;
      }
    }
    return Optional.ofNullable(best);
  }
}
