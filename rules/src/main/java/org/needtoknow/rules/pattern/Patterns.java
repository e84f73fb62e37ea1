package org.needtoknow.rules.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Term;

/**
 * Asks the pattern rules about groups of acts. Each method sees one group at a time: one officer,
 * one subject, one account, or one week of all officers. No method needs the whole log.
 */
public final class Patterns {
  private final Catalogue catalogue;
  private final Peers peers;
  private final AuditSettings settings;
  private final OfficerMeasures ofOfficer;
  private final PursuitMeasures ofPursuit;
  private final SubjectMeasures ofSubject;
  private final AccountMeasures ofAccount = new AccountMeasures();

  public Patterns(Catalogue catalogue, Peers peers, AuditSettings settings) {
    this.catalogue = catalogue;
    this.peers = peers;
    this.settings = settings;
    this.ofOfficer = new OfficerMeasures(peers);
    this.ofPursuit = new PursuitMeasures(settings);
    this.ofSubject = new SubjectMeasures(peers);
  }

  /**
   * The patterns in everything that one officer looked up, and in the officer's lookups of each
   * subject.
   *
   * @param rows the officer's acts without a strong explanation
   */
  public List<PatternFound> ofOfficer(OfficerTotals totals, List<ActRow> rows) {
    List<PatternFound> found = new ArrayList<>();
    for (Rule rule : firing(RuleScope.OFFICER, ofOfficer.measure(totals))) {
      add(rule, totals.officer(), "", "", named(rule, rows, row -> true), found);
    }
    if (rows.stream().anyMatch(PursuitMeasures::mayBegin)) {
      for (JoinedSubject subject : JoinedSubject.of(rows)) {
        if (subject.rows().stream().anyMatch(PursuitMeasures::mayBegin)) {
          Map<Measure, Long> measures = ofPursuit.measure(rows(subject.rows()));
          for (Rule rule : firing(RuleScope.PURSUIT, measures)) {
            add(rule, totals.officer(), subject.subject(), "", subject.rows(), found);
          }
        }
      }
    }
    return found;
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
          WeekMeasures ofWeek = new WeekMeasures(peers, members);
          for (OfficerWeek week : members) {
            List<Rule> rules = firing(RuleScope.WEEK, ofWeek.measure(week));
            if (!rules.isEmpty()) {
              fired.put(week.officer(), rules);
            }
          }
        });
    return fired;
  }

  /**
   * The patterns of the rules that fired on an officer's weeks.
   *
   * @param weeks the weeks on which each rule fired
   * @param rows the officer's acts without a strong explanation
   */
  public List<PatternFound> ofWeeks(String officer, Map<Rule, Set<Long>> weeks, List<ActRow> rows) {
    List<PatternFound> found = new ArrayList<>();
    weeks.forEach(
        (rule, fired) -> {
          Predicate<ActRow> inThese =
              row -> fired.contains(OfficerWeek.numberOf(row.at(), settings));
          add(rule, officer, "", "", named(rule, rows, inThese), found);
        });
    return found;
  }

  /**
   * Whether the acts under one id may belong to a pattern of several people. The acts of others
   * need not be held in memory to join the ids of one person.
   */
  public static boolean mayBeOfMany(List<ActRow> rows) {
    return SubjectMeasures.mayBeOfMany(rows);
  }

  /**
   * Whether enough people looked the subject up for a pattern over a subject: two with unexplained
   * acts, or many with weakly explained ones.
   */
  public static boolean isOfMany(List<ActRow> rows) {
    return SubjectMeasures.isOfMany(rows);
  }

  /**
   * The patterns in what all officers looked up of one subject.
   *
   * @param rows acts on the subject without a strong explanation
   * @param explained lookups of the subject with a strong explanation
   */
  public List<PatternFound> ofSubject(String subject, List<ActRow> rows, long explained) {
    ActRows acts = rows(rows);
    List<PatternFound> found = new ArrayList<>();
    for (Rule rule : firing(RuleScope.SUBJECT, ofSubject.measure(acts, explained))) {
      add(rule, "", subject, "", acts.list(), found);
    }
    return found;
  }

  /**
   * The patterns in the use of one account.
   *
   * @param rows acts that are interleaved, follow a pause, or are of an uncertain person
   */
  public List<PatternFound> ofAccount(String account, List<ActRow> rows) {
    List<PatternFound> found = new ArrayList<>();
    for (Rule rule : firing(RuleScope.ACCOUNT, ofAccount.measure(rows(rows)))) {
      add(rule, "", "", account, named(rule, rows, row -> true), found);
    }
    return found;
  }

  private ActRows rows(List<ActRow> rows) {
    return ActRows.of(rows, settings.zone());
  }

  private List<Rule> firing(RuleScope scope, Map<Measure, Long> measures) {
    Map<String, Object> byKey = new HashMap<>();
    for (Term term : scope.terms()) {
      byKey.put(term.key(), measures.getOrDefault(term, 0L));
    }
    return catalogue.patterns(scope, byKey);
  }

  private static void add(
      Rule rule,
      String officer,
      String subject,
      String account,
      List<ActRow> acts,
      List<PatternFound> found) {
    // Without an act of the reported period there is nothing new to report.
    if (acts.stream().anyMatch(ActRow::reported)) {
      found.add(new PatternFound(rule, officer, subject, account, acts));
    }
  }

  private static List<ActRow> named(Rule rule, List<ActRow> rows, Predicate<ActRow> which) {
    ActMark mark = rule.names().orElseThrow();
    return rows.stream()
        .filter(row -> row.has(mark))
        .filter(which)
        .sorted(ActRow.IN_ORDER)
        .toList();
  }
}
