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
 * Assigns acts to random officers, the same ones in every run. An explanation that still holds then
 * holds for any officer, and so explains little (the measure of Fabbri and LeFevre,
 * "Explanation-based auditing", VLDB 2011).
 */
public final class ShuffledOfficers {
  private final OfficerShuffle shuffle;
  private final List<String> everybody;
  private final TimeIndex<String> onDuty = new TimeIndex<>();

  public ShuffledOfficers(OfficerShuffle shuffle, Directory directory) {
    this.shuffle = shuffle;
    this.everybody = directory.employees().stream().map(Employee::id).distinct().sorted().toList();
    if (shuffle == OfficerShuffle.SHIFT) {
      for (DutyPeriod period : directory.duty()) {
        if (period.kind().isWork()) {
          onDuty.add(period.from(), period.to(), period.employeeId());
        }
      }
    }
  }

  /** The act with its assigned officer; with its own officer when there is no other to choose. */
  public ResolvedAct of(ResolvedAct act) {
    List<String> among =
        switch (shuffle) {
          case NONE -> List.of();
          case DEPARTMENT -> everybody;
          case SHIFT -> onDutyAt(act.act().head().at());
        };
    if (among.isEmpty()) {
      return act;
    }
    // An id is a keyed hash: its digits are a random number that is the same in every run.
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
