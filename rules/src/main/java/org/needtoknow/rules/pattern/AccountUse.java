package org.needtoknow.rules.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.rules.match.Rosters;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.ResolvedAct;
import org.needtoknow.rules.signal.ActMark;

/**
 * Finds notable use of accounts: work at two terminals at once (Sacramento B.4), use after a long
 * pause (CJIS AC-2(3)), and use while the person behind the account is uncertain (New Canaan
 * IV.A.2). The locations of terminals are not known here, so distance is not used.
 */
public final class AccountUse {
  /** A return to a terminal within this time, after use of another, is use of both at once. */
  private static final Duration RETURN = Duration.ofMinutes(10);

  /** In less than this time, no one signs out at one terminal and in at another. */
  private static final Duration MOVE = Duration.ofMinutes(2);

  private static final Duration PAUSE = Duration.ofDays(30);

  private final Rosters rosters;
  private final Predicate<Instant> reports;
  private final Map<String, OneAccount> byAccount = new TreeMap<>();
  private Lookup before;
  private OneAccount current;

  /**
   * @param rosters for leave: an account that is not used during leave is not idle
   * @param reports whether a time is in the reported period
   */
  public AccountUse(Rosters rosters, Predicate<Instant> reports) {
    this.rosters = rosters;
    this.reports = reports;
  }

  /**
   * Takes the next act in order of time, of one person's accounts or of one account's day.
   *
   * @return true when the act is notable: {@link #rows} will have a row for it
   */
  public boolean add(ResolvedAct act) {
    Lookup head = act.act().head();
    if (head.account().isEmpty()) {
      return false;
    }
    if (before == null || !sameAccount(before, head)) {
      current = byAccount.computeIfAbsent(account(head), key -> new OneAccount());
    }
    before = head;
    return current.add(act);
  }

  /** A row for each notable act so far, by account, marked with what is notable. */
  public List<ActRow> rows() {
    List<ActRow> rows = new ArrayList<>();
    byAccount.values().forEach(account -> account.addRows(rows));
    return rows;
  }

  /** What is known of one account's acts so far. */
  private final class OneAccount {
    private final List<ActRow> rows = new ArrayList<>();
    private final Map<String, Instant> lastAt = new HashMap<>();
    private Lookup last;
    private ResolvedAct firstUncertain;
    private long uncertain;

    boolean add(ResolvedAct act) {
      int rowsBefore = rows.size();
      Lookup head = act.act().head();
      Instant here = lastAt.put(head.terminal(), head.at());
      if (last != null && isInterleaved(last, head, here)) {
        rows.add(row(act, ActMark.INTERLEAVED, 1));
      }
      if (last != null && last.at().plus(PAUSE).isBefore(head.at())) {
        long idle = idleDays(act, last.at());
        if (idle >= PAUSE.toDays()) {
          rows.add(row(act, ActMark.IDLE, idle));
        }
      }
      last = head;
      boolean firstInSeveralHands = false;
      if (isInSeveralHands(act)) {
        firstInSeveralHands = uncertain == 0;
        if (firstInSeveralHands) {
          firstUncertain = act;
        }
        uncertain++;
      }
      return firstInSeveralHands || rows.size() > rowsBefore;
    }

    void addRows(List<ActRow> into) {
      into.addAll(rows);
      if (uncertain > 0) {
        into.add(row(firstUncertain, ActMark.UNCERTAIN, uncertain));
      }
    }
  }

  /**
   * @param here when the terminal of this lookup was used last, null for never
   */
  private static boolean isInterleaved(Lookup before, Lookup head, Instant here) {
    boolean moved =
        !before.terminal().equals(head.terminal())
            && !head.terminal().isEmpty()
            && !before.terminal().isEmpty()
            && hasExactTime(before)
            && hasExactTime(head);
    return moved
        && (before.at().plus(MOVE).isAfter(head.at())
            || here != null && !here.plus(RETURN).isBefore(head.at()));
  }

  private static boolean sameAccount(Lookup a, Lookup b) {
    return a.account().equalsIgnoreCase(b.account()) && a.system().equals(b.system());
  }

  private static String account(Lookup head) {
    return head.system() + "/" + head.username();
  }

  private static boolean isInSeveralHands(ResolvedAct act) {
    return act.operator() instanceof Operator.Uncertain uncertain && uncertain.inSeveralHands();
  }

  /** Without a time of day, and in the doubled hour, the order of two lookups is unknown. */
  private static boolean hasExactTime(Lookup lookup) {
    return lookup.clock() == ClockQuality.EXACT;
  }

  /** Days of a pause; 0 if the owner was on leave or suspended for half of it or more. */
  private long idleDays(ResolvedAct act, Instant last) {
    Instant back = act.act().head().at();
    Duration pause = Duration.between(last, back);
    if (act.operator() instanceof Operator.Known known) {
      Duration away = rosters.absence(known.employeeId(), last, back);
      return away.multipliedBy(2).compareTo(pause) >= 0 ? 0 : pause.toDays();
    }
    return pause.toDays();
  }

  private ActRow row(ResolvedAct act, ActMark mark, long extra) {
    Lookup head = act.act().head();
    Set<String> people = new TreeSet<>();
    if (act.operator() instanceof Operator.Known known) {
      people.add(known.employeeId());
    } else if (act.operator() instanceof Operator.Uncertain shared) {
      people.addAll(shared.candidates());
    }
    return ActRow.builder(act.act())
        .officer(act.accountable())
        .people(people)
        .account(account(head))
        .reported(reports.test(head.at()))
        .marks(mark)
        .extra(extra)
        .build();
  }
}
