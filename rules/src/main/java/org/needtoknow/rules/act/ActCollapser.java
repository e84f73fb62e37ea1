package org.needtoknow.rules.act;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.settings.AuditSettings;

/**
 * Joins the queries that a system added by itself to the lookup that a person made, so that a
 * person is accountable only for what they typed.
 *
 * <ul>
 *   <li>A row that the source marks as automatic belongs to the latest head of the same account at
 *       the same terminal within {@code followUpWithin}.
 *   <li>So does a row whose key the switch adds to the head's ({@link FollowUpKeys}), each once.
 *   <li>Views of one incident's parts by one user within {@code viewWithin} of the first are one
 *       act. Prints, exports, edits and searches are separate acts.
 * </ul>
 *
 * Everything else, above all a subject typed later, is a separate act.
 */
public final class ActCollapser {
  private static final Comparator<Lookup> READING =
      Comparator.comparing(Lookup::at)
          .thenComparing(l -> l.source().file())
          .thenComparingLong(l -> l.source().offset())
          .thenComparing(Lookup::id);

  private ActCollapser() {}

  /**
   * An account at a terminal. It has its own comparison, because every row is compared and a
   * record's own is slower.
   */
  private record Terminal(String system, String account, String name) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Terminal that
          && name.equals(that.name)
          && account.equals(that.account)
          && system.equals(that.system);
    }

    @Override
    public int hashCode() {
      return (system.hashCode() * 31 + account.hashCode()) * 31 + name.hashCode();
    }
  }

  /** A head and the lookups joined to it so far. */
  private static final class Open {
    final Lookup head;
    private List<Lookup> followUps = List.of();
    private Set<String> taken = Set.of();

    Open(Lookup head) {
      this.head = head;
    }

    // Few acts have follow-ups: only those get collections.

    void join(Lookup followUp) {
      if (followUps.isEmpty()) {
        followUps = new ArrayList<>(2);
      }
      followUps.add(followUp);
    }

    boolean take(String slot) {
      if (taken.isEmpty()) {
        taken = new HashSet<>(4);
      }
      return taken.add(slot);
    }
  }

  /**
   * @param lookups of one operator, under their ids, in any order
   * @return acts in order of (time, id) of their heads; every lookup is in exactly one
   */
  public static List<Act> collapse(List<Lookup> lookups, AuditSettings settings) {
    List<Lookup> rows = new ArrayList<>(lookups);
    rows.sort(READING);
    newestLast(rows);
    List<Open> acts = new ArrayList<>(rows.size());
    Map<Terminal, List<Open>> atTerminal = new HashMap<>();
    Map<String, Open> views = new HashMap<>();
    for (Lookup row : rows) {
      List<Open> recent =
          atTerminal.computeIfAbsent(
              new Terminal(row.system(), row.username(), row.terminal()), k -> new ArrayList<>());
      dropOld(recent, row.at(), settings.followUpWithin());
      String incident = incident(row);
      Open viewed = incident.isEmpty() ? null : views.get(incident);
      Open head = headOf(row, recent);
      if (head != null) {
        head.join(row);
      } else if (viewed != null && within(viewed.head.at(), row.at(), settings.viewWithin())) {
        viewed.join(row);
      } else {
        Open opened = new Open(row);
        acts.add(opened);
        recent.add(opened);
        if (!incident.isEmpty()) {
          views.put(incident, opened);
        }
      }
    }
    List<Act> collapsed = new ArrayList<>(acts.size());
    for (Open act : acts) {
      collapsed.add(new Act(act.head, act.followUps));
    }
    collapsed.sort(Comparator.comparing((Act a) -> a.head().at()).thenComparing(Act::id));
    return collapsed;
  }

  /** Rows of one instant keep the order of the file; some logs put the newest row first. */
  private static void newestLast(List<Lookup> rows) {
    Map<String, Integer> risen = new HashMap<>();
    boolean ties = false;
    for (int i = 1; i < rows.size(); i++) {
      Lookup one = rows.get(i - 1);
      Lookup next = rows.get(i);
      if (one.source().file().equals(next.source().file())) {
        ties |= one.at().equals(next.at());
        if (!one.at().equals(next.at())) {
          int step = one.source().offset() < next.source().offset() ? 1 : -1;
          risen.merge(one.source().file(), step, Integer::sum);
        }
      }
    }
    if (!ties || risen.values().stream().noneMatch(steps -> steps < 0)) {
      return;
    }
    rows.sort(
        Comparator.comparing(Lookup::at)
            .thenComparing(l -> l.source().file())
            .thenComparingLong(
                l ->
                    risen.getOrDefault(l.source().file(), 0) < 0
                        ? -l.source().offset()
                        : l.source().offset())
            .thenComparing(Lookup::id));
  }

  private static Open headOf(Lookup row, List<Open> recent) {
    // When the log has only dates, all lookups of a day would look simultaneous.
    int oldest = row.clock() == ClockQuality.COARSE ? Math.max(0, recent.size() - 1) : 0;
    for (int i = recent.size() - 1; i >= oldest; i--) {
      Open open = recent.get(i);
      if (row.automatic()) {
        return open;
      }
      if (FollowUpKeys.allowed(open.head, row) && open.take(FollowUpKeys.slot(row))) {
        return open;
      }
    }
    return null;
  }

  private static void dropOld(List<Open> recent, Instant now, Duration within) {
    recent.removeIf(open -> !within(open.head.at(), now, within));
  }

  private static boolean within(Instant head, Instant row, Duration limit) {
    return Duration.between(head, row).compareTo(limit) <= 0;
  }

  private static String incident(Lookup row) {
    if (row.action() != LookupAction.VIEW) {
      return "";
    }
    // A document or a person opened inside an incident names the incident in addition to its own
    // number.
    String number = row.cited().isBlank() ? row.subject().record().number() : row.cited().number();
    return number.isEmpty() ? "" : row.system() + '\n' + row.username() + '\n' + number;
  }
}
