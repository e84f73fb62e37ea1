package org.needtoknow.samples.paperwork;

import java.util.List;

/**
 * A call for service.
 *
 * @param dispatcher personnel number, blank when not known
 * @param caseNumber blank when no case grew out of it
 */
public record CallSheet(
    String number,
    String nature,
    String place,
    long created,
    long closed,
    boolean officerInitiated,
    String dispatcher,
    String caseNumber,
    List<UnitOnScene> units,
    List<Party> parties) {
  public CallSheet {
    units = List.copyOf(units);
    parties = List.copyOf(parties);
  }

  @Override
  public String toString() {
    return "CallSheet[" + number + "]";
  }
}
