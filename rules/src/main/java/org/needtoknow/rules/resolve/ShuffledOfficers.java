package org.needtoknow.rules.resolve;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.rules.match.TimeIndex;

/**
 * Deals acts out to officers at random, the same way each time: explanations that still hold then
 * would hold for anybody (Fabbri and LeFevre, "Explanation-based auditing", VLDB 2011, measure
 * theirs so).
 */
public final class ShuffledOfficers {
  private final OfficerShuffle deal;
  private final List<String> everybody;
  private final TimeIndex<String> onDuty = new TimeIndex<>();

  public ShuffledOfficers(OfficerShuffle deal, Directory directory) {
    this.deal = deal;
    this.everybody = directory.employees().stream().map(Employee::id).distinct().sorted().toList();
    if (deal == OfficerShuffle.SHIFT) {
      for (DutyPeriod period : directory.duty()) {
        if (period.kind().isWork()) {
          onDuty.add(period.from(), period.to(), period.employeeId());
        }
      }
    }
  }

  /** The act under the officer it is dealt to; under its own when there is nobody to deal to. */
  public ResolvedAct of(ResolvedAct act) {
    List<String> among =
        switch (deal) {
          case NONE -> List.of();
          case DEPARTMENT -> everybody;
          case SHIFT -> onDutyAt(act.act().head().at());
        };
    if (among.isEmpty()) {
      return act;
    }
    // An id is a keyed hash: its digits are as good as a draw, and the same in every run.
    long drawn = Long.parseUnsignedLong(act.act().id().substring(0, 15), 16);
    String officer = among.get((int) (drawn % among.size()));
    return new ResolvedAct(
        act.act(),
        new Operator.Known(officer),
        act.accountState(),
        new Requester.None(),
        Accountable.employee(officer));
  }

  private List<String> onDutyAt(Instant at) {
    return List.copyOf(new TreeSet<>(onDuty.at(at)));
  }
}
