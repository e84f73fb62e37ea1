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
import org.needtoknow.rules.signal.Naming;

/**
 * What shows in the use of accounts: work at two terminals at once (Sacramento B.4), use after a
 * long pause (CJIS AC-2(3)), and use while the person behind it is uncertain (New Canaan IV.A.2).
 * Where terminals stand is not known here, so nothing is said of distance.
 */
public final class AccountUse {
  /** Going back to a terminal within this time, another having been used, is use of both. */
  private static final Duration RETURN = Duration.ofMinutes(10);

  private static final Duration PAUSE = Duration.ofDays(30);

  private AccountUse() {}

  /**
   * The acts that show something, marked.
   *
   * @param acts of one person's accounts, or of one account's day, in order of time
   * @param rosters whose leave is no idleness of an account
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
          && tellsOrder(before)
          && tellsOrder(head)
          && !head.terminal().isEmpty()
          && !before.terminal().isEmpty()
          && here != null
          && !here.plus(RETURN).isBefore(head.at())) {
        rows.add(row(act, Naming.INTERLEAVED, 1, reports));
      }
      if (before != null && before.at().plus(PAUSE).isBefore(head.at())) {
        long idle = idleDays(act, before.at(), rosters);
        if (idle >= PAUSE.toDays()) {
          rows.add(row(act, Naming.IDLE, idle, reports));
        }
      }
      uncertain += isInSeveralHands(act) ? 1 : 0;
      before = head;
    }
    if (uncertain > 0) {
      for (ResolvedAct act : acts) {
        if (isInSeveralHands(act)) {
          rows.add(row(act, Naming.UNCERTAIN, uncertain, reports));
          break;
        }
      }
    }
  }

  private static boolean isInSeveralHands(ResolvedAct act) {
    return act.operator() instanceof Operator.Uncertain uncertain && uncertain.inSeveralHands();
  }

  /** Without a time of day, or in the doubled hour, nobody knows what came first. */
  private static boolean tellsOrder(Lookup lookup) {
    return lookup.clock() == ClockQuality.EXACT;
  }

  /** Days of a pause; none where the owner was on leave or suspended for half of it or more. */
  private static long idleDays(ResolvedAct act, Instant last, Rosters rosters) {
    Instant back = act.act().head().at();
    Duration pause = Duration.between(last, back);
    if (act.operator() instanceof Operator.Known known) {
      Duration away = rosters.absence(known.employeeId(), last, back);
      return away.multipliedBy(2).compareTo(pause) >= 0 ? 0 : pause.toDays();
    }
    return pause.toDays();
  }

  private static ActRow row(
      ResolvedAct act, Naming naming, long extra, Predicate<Instant> reports) {
    Lookup head = act.act().head();
    List<String> lookups = new ArrayList<>();
    lookups.add(head.id());
    act.act().followUps().forEach(followUp -> lookups.add(followUp.id()));
    Set<String> people = new TreeSet<>();
    if (act.operator() instanceof Operator.Known known) {
      people.add(known.employeeId());
    } else if (act.operator() instanceof Operator.Uncertain shared) {
      people.addAll(shared.candidates());
    }
    return new ActRow(
        head.id(),
        lookups,
        head.at(),
        act.accountable(),
        people,
        "",
        Set.of(),
        account(head),
        head.system() + "/" + head.terminal(),
        head.at(),
        reports.test(head.at()),
        naming.bit(),
        extra);
  }
}
