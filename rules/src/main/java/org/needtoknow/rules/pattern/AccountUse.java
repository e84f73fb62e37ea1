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
 * IV.A.2). The locations of terminals are not known here, so distance plays no part.
 */
public final class AccountUse {
  /** A return to a terminal within this time, after use of another, is use of both at once. */
  private static final Duration RETURN = Duration.ofMinutes(10);

  private static final Duration PAUSE = Duration.ofDays(30);

  private AccountUse() {}

  /**
   * The notable acts, marked.
   *
   * @param acts of one person's accounts, or of one account's day, in order of time
   * @param rosters for leave: an account that is not used during leave is not idle
   * @param reports whether a time is in the reported period
   */
  public static List<ActRow> of(
      List<ResolvedAct> acts, Rosters rosters, Predicate<Instant> reports) {
    Map<String, List<ResolvedAct>> byAccount = new TreeMap<>();
    Lookup before = null;
    List<ResolvedAct> ofAccount = List.of();
    for (ResolvedAct act : acts) {
      Lookup head = act.act().head();
      if (!head.account().isEmpty()) {
        if (before == null || !sameAccount(before, head)) {
          ofAccount = byAccount.computeIfAbsent(account(head), key -> new ArrayList<>());
        }
        ofAccount.add(act);
        before = head;
      }
    }
    List<ActRow> rows = new ArrayList<>();
    byAccount.values().forEach(ofOne -> one(ofOne, rosters, reports, rows));
    return rows;
  }

  private static boolean sameAccount(Lookup a, Lookup b) {
    return a.account().equalsIgnoreCase(b.account()) && a.system().equals(b.system());
  }

  private static String account(Lookup head) {
    return head.system() + "/" + head.username();
  }

  private static void one(
      List<ResolvedAct> acts, Rosters rosters, Predicate<Instant> reports, List<ActRow> rows) {
    Map<String, Instant> lastAt = new HashMap<>();
    Lookup before = null;
    long uncertain = 0;
    for (ResolvedAct act : acts) {
      Lookup head = act.act().head();
      boolean moved = before != null && !before.terminal().equals(head.terminal());
      Instant here = lastAt.put(head.terminal(), head.at());
      if (moved
          && hasExactTime(before)
          && hasExactTime(head)
          && !head.terminal().isEmpty()
          && !before.terminal().isEmpty()
          && here != null
          && !here.plus(RETURN).isBefore(head.at())) {
        rows.add(row(act, ActMark.INTERLEAVED, 1, reports));
      }
      if (before != null && before.at().plus(PAUSE).isBefore(head.at())) {
        long idle = idleDays(act, before.at(), rosters);
        if (idle >= PAUSE.toDays()) {
          rows.add(row(act, ActMark.IDLE, idle, reports));
        }
      }
      uncertain += isInSeveralHands(act) ? 1 : 0;
      before = head;
    }
    if (uncertain > 0) {
      for (ResolvedAct act : acts) {
        if (isInSeveralHands(act)) {
          rows.add(row(act, ActMark.UNCERTAIN, uncertain, reports));
          break;
        }
      }
    }
  }

  private static boolean isInSeveralHands(ResolvedAct act) {
    return act.operator() instanceof Operator.Uncertain uncertain && uncertain.inSeveralHands();
  }

  /** Without a time of day, and in the doubled hour, the order of two lookups is unknown. */
  private static boolean hasExactTime(Lookup lookup) {
    return lookup.clock() == ClockQuality.EXACT;
  }

  /** Days of a pause; 0 if the owner was on leave or suspended for half of it or more. */
  private static long idleDays(ResolvedAct act, Instant last, Rosters rosters) {
    Instant back = act.act().head().at();
    Duration pause = Duration.between(last, back);
    if (act.operator() instanceof Operator.Known known) {
      Duration away = rosters.absence(known.employeeId(), last, back);
      return away.multipliedBy(2).compareTo(pause) >= 0 ? 0 : pause.toDays();
    }
    return pause.toDays();
  }

  private static ActRow row(ResolvedAct act, ActMark mark, long extra, Predicate<Instant> reports) {
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
