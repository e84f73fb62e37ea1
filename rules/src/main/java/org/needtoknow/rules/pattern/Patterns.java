package org.needtoknow.rules.pattern;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.pattern.Peers.Share;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.Naming;
import org.needtoknow.rules.signal.Over;

/**
 * Measures groups of acts and asks the pattern rules. Each method sees one group at a time: one
 * officer, one subject, one account, one week of everybody; none needs the whole log.
 */
public final class Patterns {
  private static final Duration MONTH = Duration.ofDays(30);
  private static final Duration WEEK = Duration.ofDays(7);

  /** Fewer people than this on one subject, with weak explanations, are everyday work. */
  private static final int MANY = 4;

  private final Catalogue catalogue;
  private final Peers peers;
  private final AuditSettings settings;

  public Patterns(Catalogue catalogue, Peers peers, AuditSettings settings) {
    this.catalogue = catalogue;
    this.peers = peers;
    this.settings = settings;
  }

  /** The number of the week, Monday to Sunday in the department's zone. */
  public static long weekOf(Instant at, AuditSettings settings) {
    return Math.floorDiv(LocalDate.ofInstant(at, settings.zone()).toEpochDay() + 3, 7);
  }

  /**
   * What shows in everything that one officer looked up, and in what they looked up of each
   * subject.
   *
   * @param rows the officer's acts that no strong explanation covers
   */
  public List<PatternFound> ofOfficer(OfficerTotals totals, List<ActRow> rows) {
    Measures measures =
        new Measures(Over.OFFICER)
            .set(Measure.OFFICER_ACTS, totals.acts())
            .set(Measure.OFFICER_PEERS, peers.others(totals.officer()))
            .set(Measure.OFFICER_UNEXPLAINED, totals.unexplained())
            .set(Measure.OFFICER_UNEXPLAINED_CHANCE, peers.zeros(Share.UNEXPLAINED, totals))
            .set(Measure.OFFICER_WEAK, totals.weak())
            .set(Measure.OFFICER_WEAK_CHANCE, peers.zeros(Share.WEAK, totals))
            .set(Measure.OFFICER_ONE_OFFS, totals.oneOffs())
            .set(Measure.OFFICER_ONE_OFFS_CHANCE, peers.zeros(Share.ONE_OFFS, totals))
            .set(Measure.OFFICER_COPIES, totals.copies())
            .set(Measure.OFFICER_COPIES_CHANCE, peers.zeros(Share.COPIES, totals))
            .set(Measure.OFFICER_MOST_COPIES_IN_DAY, totals.mostCopiesInDay())
            .set(Measure.OFFICER_HISTORIES, totals.histories())
            .set(Measure.OFFICER_HISTORIES_CHANCE, peers.zeros(Share.HISTORIES, totals))
            .set(Measure.OFFICER_CLAIMED, totals.claimed())
            .set(Measure.OFFICER_REQUESTERS_DUE, totals.requestersDue())
            .set(Measure.OFFICER_REQUESTERS_MISSING, totals.requestersMissing())
            .set(Measure.OFFICER_REQUESTERS_CHANCE, peers.zeros(Share.REQUESTERS, totals))
            .set(Measure.OFFICER_ISOLATED_SESSIONS, totals.isolatedSessions())
            .set(Measure.OFFICER_ISOLATED_ACTS, totals.isolatedActs())
            .set(Measure.OFFICER_RECORDS, totals.records())
            .set(Measure.OFFICER_RECORDS_CHANCE, peers.zeros(Share.RECORDS, totals))
            .set(Measure.OFFICER_WIDE, totals.wide())
            .set(Measure.OFFICER_WIDE_CHANCE, peers.zeros(Share.WIDE, totals))
            .set(Measure.OFFICER_IN_A_ROW, totals.inARow())
            .set(Measure.OFFICER_IN_A_ROW_CHANCE, peers.zeros(Share.IN_A_ROW, totals));
    List<PatternFound> found = new ArrayList<>();
    for (Rule rule : catalogue.patterns(Over.OFFICER, measures.map())) {
      add(rule, totals.officer(), "", "", named(rule, rows, row -> true), found);
    }
    if (rows.stream().anyMatch(Patterns::mayBeOfPursuit)) {
      for (OneSubject subject : OneSubject.of(rows)) {
        if (subject.rows().stream().anyMatch(Patterns::mayBeOfPursuit)) {
          pursuit(totals.officer(), subject.subject(), subject.rows(), found);
        }
      }
    }
    return found;
  }

  /** What work explains weakly counts in a pursuit and makes none. */
  private static boolean mayBeOfPursuit(ActRow row) {
    return row.has(Naming.UNEXPLAINED) || row.has(Naming.UNCLEAR);
  }

  private void pursuit(
      String officer, String subject, List<ActRow> acts, List<PatternFound> found) {
    List<ActRow> unexplained = with(acts, Naming.UNEXPLAINED);
    List<ActRow> unclear = with(acts, Naming.UNCLEAR);
    List<ActRow> weak = with(acts, Naming.WEAK);
    List<ActRow> thin = new ArrayList<>(unexplained);
    thin.addAll(weak);
    Measures measures =
        new Measures(Over.PURSUIT)
            .set(Measure.PURSUIT_UNEXPLAINED, unexplained.size())
            .set(Measure.PURSUIT_WEAK, weak.size())
            .set(Measure.PURSUIT_ALL_DAYS, mostUnderOneId(thin, this::days))
            .set(Measure.PURSUIT_DAYS, days(unexplained))
            .set(
                Measure.PURSUIT_MONTHS,
                unexplained.stream().map(row -> YearMonth.from(day(row))).distinct().count())
            .set(Measure.PURSUIT_SPAN_DAYS, spanDays(unexplained))
            .set(
                Measure.PURSUIT_MOST_IN_WINDOW,
                mostUnderOneId(unexplained, rows -> mostWithin(rows, settings.repeatWindow())))
            .set(Measure.PURSUIT_UNCLEAR, unclear.size())
            .set(Measure.PURSUIT_UNCLEAR_DAYS, days(unclear));
    for (Rule rule : catalogue.patterns(Over.PURSUIT, measures.map())) {
      add(rule, officer, subject, "", acts, found);
    }
  }

  private static long spanDays(List<ActRow> sorted) {
    return sorted.isEmpty()
        ? 0
        : Duration.between(sorted.get(0).at(), sorted.get(sorted.size() - 1).at()).toDays();
  }

  private static long mostUnderOneId(List<ActRow> rows, ToLongFunction<List<ActRow>> measured) {
    Map<String, List<ActRow>> byId = new HashMap<>();
    for (ActRow row : rows) {
      byId.computeIfAbsent(row.subject(), id -> new ArrayList<>(2)).add(row);
    }
    return byId.values().stream().mapToLong(measured).max().orElse(0);
  }

  /**
   * The rules that fire on each officer's week.
   *
   * @param everybody one week of every officer
   */
  public Map<String, List<Rule>> ofWeek(List<OfficerWeek> everybody) {
    Map<String, List<OfficerWeek>> groups = new HashMap<>();
    for (OfficerWeek week : everybody) {
      groups.computeIfAbsent(peers.groupOf(week.officer()), key -> new ArrayList<>()).add(week);
    }
    Map<String, List<Rule>> fired = new TreeMap<>();
    groups.forEach(
        (group, members) -> {
          // Once for the group: each against all anew would grow with the square of a department.
          Chance.Spread volumes =
              Chance.Spread.of(members.stream().mapToDouble(OfficerWeek::acts).toArray());
          for (OfficerWeek week : members) {
            List<Rule> rules =
                catalogue.patterns(Over.WEEK, measures(week, members.size(), volumes).map());
            if (!rules.isEmpty()) {
              fired.put(week.officer(), rules);
            }
          }
        });
    return fired;
  }

  private Measures measures(OfficerWeek week, int members, Chance.Spread volumes) {
    String officer = week.officer();
    boolean compared = members > Peers.LEAST;
    return new Measures(Over.WEEK)
        .set(Measure.WEEK_ACTS, week.acts())
        .set(Measure.WEEK_PEERS, compared ? members - 1L : 0)
        .set(Measure.WEEK_PAST_WEEKS, week.pastWeeks())
        .set(Measure.WEEK_VOLUME_OVER_OWN, week.volumeOverOwn())
        .set(Measure.WEEK_VOLUME_OVER_PEERS, compared ? volumes.tenthsAbove(week.acts()) : 0)
        .set(Measure.WEEK_UNEXPLAINED, week.unexplained())
        .set(
            Measure.WEEK_UNEXPLAINED_CHANCE,
            peers.zeros(Share.UNEXPLAINED, officer, week.unexplained(), week.acts()))
        .set(Measure.WEEK_UNEXPLAINED_CHANCE_OWN, week.unexplainedChanceOwn())
        .set(Measure.WEEK_WEAK, week.weak())
        .set(Measure.WEEK_WEAK_CHANCE, peers.zeros(Share.WEAK, officer, week.weak(), week.acts()))
        .set(Measure.WEEK_WEAK_CHANCE_OWN, week.weakChanceOwn());
  }

  /**
   * What the rules that fired on an officer's weeks name.
   *
   * @param weeks the weeks on which each rule fired
   * @param rows the officer's acts that no strong explanation covers
   */
  public List<PatternFound> ofWeeks(String officer, Map<Rule, Set<Long>> weeks, List<ActRow> rows) {
    List<PatternFound> found = new ArrayList<>();
    weeks.forEach(
        (rule, fired) ->
            add(
                rule,
                officer,
                "",
                "",
                named(rule, rows, row -> fired.contains(weekOf(row.at(), settings))),
                found));
    return found;
  }

  /**
   * Whether the acts under one id may be part of a matter of several people. Only such are held in
   * memory, so that those of one person can be joined.
   */
  public static boolean mayBeOfMany(List<ActRow> rows) {
    Set<String> officers = new HashSet<>();
    boolean unexplained = false;
    for (ActRow row : rows) {
      officers.add(row.officer());
      unexplained |= row.has(Naming.UNEXPLAINED);
    }
    return unexplained && officers.size() > 1 || officers.size() >= MANY;
  }

  /**
   * Whether enough people stand behind the acts to be a matter over a subject: more than one whose
   * acts nothing explains, or many whose acts are explained weakly.
   */
  public static boolean isOfMany(List<ActRow> rows) {
    Set<String> officers = new HashSet<>();
    Set<String> unexplained = new HashSet<>();
    for (ActRow row : rows) {
      officers.add(row.officer());
      if (row.has(Naming.UNEXPLAINED)) {
        unexplained.add(row.officer());
      }
    }
    return unexplained.size() > 1 || officers.size() >= MANY;
  }

  /**
   * What shows in what everybody looked up of one subject.
   *
   * @param rows acts on it that no strong explanation covers
   * @param explained lookups of it that work explains strongly
   */
  public List<PatternFound> ofSubject(String subject, List<ActRow> rows, long explained) {
    List<ActRow> thin = rows.stream().sorted(ActRow.IN_ORDER).toList();
    List<ActRow> sorted = with(thin, Naming.UNEXPLAINED);
    Set<String> officers = new HashSet<>();
    Set<String> units = new HashSet<>();
    for (ActRow row : sorted) {
      officers.add(row.officer());
      units.add(peers.assignment(row.officer()).unit());
    }
    Measures measures =
        new Measures(Over.SUBJECT)
            .set(Measure.SUBJECT_OFFICERS, officers.size())
            .set(Measure.SUBJECT_UNITS, units.size())
            .set(Measure.SUBJECT_UNEXPLAINED, sorted.size())
            .set(Measure.SUBJECT_DAYS, days(sorted))
            .set(Measure.SUBJECT_OFFICERS_IN_MONTH, officersWithin(MONTH, sorted))
            .set(
                Measure.SUBJECT_THIN_OFFICERS,
                thin.stream().map(ActRow::officer).distinct().count())
            .set(Measure.SUBJECT_THIN_IN_MONTH, officersWithin(MONTH, thin))
            .set(Measure.SUBJECT_THIN_IN_WEEK, officersWithin(WEEK, thin))
            .set(Measure.SUBJECT_EXPLAINED, explained);
    List<PatternFound> found = new ArrayList<>();
    for (Rule rule : catalogue.patterns(Over.SUBJECT, measures.map())) {
      add(rule, "", subject, "", thin, found);
    }
    return found;
  }

  private static long officersWithin(Duration window, List<ActRow> sorted) {
    Map<String, Integer> within = new HashMap<>();
    int from = 0;
    int most = 0;
    for (ActRow row : sorted) {
      within.merge(row.officer(), 1, Integer::sum);
      while (sorted.get(from).at().plus(window).isBefore(row.at())) {
        within.computeIfPresent(
            sorted.get(from++).officer(), (officer, acts) -> acts == 1 ? null : acts - 1);
      }
      most = Math.max(most, within.size());
    }
    return most;
  }

  /**
   * What shows in the use of one account.
   *
   * @param rows acts that are marked as interleaved, after a pause, or of an uncertain person
   */
  public List<PatternFound> ofAccount(String account, List<ActRow> rows) {
    List<ActRow> sorted = rows.stream().sorted(ActRow.IN_ORDER).toList();
    List<ActRow> interleaved = with(sorted, Naming.INTERLEAVED);
    List<ActRow> uncertain = with(sorted, Naming.UNCERTAIN);
    Measures measures =
        new Measures(Over.ACCOUNT)
            .set(Measure.ACCOUNT_INTERLEAVED, interleaved.size())
            .set(Measure.ACCOUNT_INTERLEAVED_DAYS, days(interleaved))
            .set(
                Measure.ACCOUNT_IDLE_DAYS,
                with(sorted, Naming.IDLE).stream().mapToLong(ActRow::extra).max().orElse(0))
            .set(Measure.ACCOUNT_UNCERTAIN, uncertain.stream().mapToLong(ActRow::extra).sum())
            .set(Measure.ACCOUNT_UNCERTAIN_DAYS, days(uncertain));
    List<PatternFound> found = new ArrayList<>();
    for (Rule rule : catalogue.patterns(Over.ACCOUNT, measures.map())) {
      add(rule, "", "", account, named(rule, sorted, row -> true), found);
    }
    return found;
  }

  private static void add(
      Rule rule,
      String officer,
      String subject,
      String account,
      List<ActRow> acts,
      List<PatternFound> found) {
    // A finding names acts or is none; and what lies outside the period alone was told before.
    if (acts.stream().anyMatch(ActRow::reported)) {
      found.add(new PatternFound(rule, officer, subject, account, acts));
    }
  }

  private static List<ActRow> named(Rule rule, List<ActRow> rows, Predicate<ActRow> which) {
    Naming naming = rule.names().orElseThrow();
    return rows.stream()
        .filter(row -> row.has(naming))
        .filter(which)
        .sorted(ActRow.IN_ORDER)
        .toList();
  }

  private static List<ActRow> with(List<ActRow> rows, Naming naming) {
    return rows.stream().filter(row -> row.has(naming)).sorted(ActRow.IN_ORDER).toList();
  }

  private LocalDate day(ActRow row) {
    return LocalDate.ofInstant(row.at(), settings.zone());
  }

  private long days(List<ActRow> rows) {
    return rows.stream().map(this::day).distinct().count();
  }

  private static long mostWithin(List<ActRow> sorted, Duration window) {
    int from = 0;
    int most = 0;
    for (int i = 0; i < sorted.size(); i++) {
      while (sorted.get(from).at().plus(window).isBefore(sorted.get(i).at())) {
        from++;
      }
      most = Math.max(most, i - from + 1);
    }
    return most;
  }
}
