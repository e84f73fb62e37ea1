package org.needtoknow.jobs.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.model.work.UnitOnCall;

/** A unit's part in a call as bytes, written out by hand like the call itself. */
final class UnitCodec implements Codec<UnitOnCall> {
  private static final int DISPATCHED = 1;
  private static final int EN_ROUTE = 2;
  private static final int ARRIVED = 4;
  private static final int CLEARED = 8;
  private static final int RECORDED = 16;

  private final RepeatedText repeated = new RepeatedText(StandardCharsets.UTF_8);

  @Override
  public void write(UnitOnCall unit, WireOutput out) {
    out.putByte(
        (unit.dispatched().isPresent() ? DISPATCHED : 0)
            | (unit.enRoute().isPresent() ? EN_ROUTE : 0)
            | (unit.arrived().isPresent() ? ARRIVED : 0)
            | (unit.cleared().isPresent() ? CLEARED : 0)
            | (unit.recordedAt().isPresent() ? RECORDED : 0));
    out.putString(unit.unit());
    out.putUnsigned(unit.employeeIds().size());
    for (String employee : unit.employeeIds()) {
      out.putString(employee);
    }
    out.putIfPresent(unit.dispatched());
    out.putIfPresent(unit.enRoute());
    out.putIfPresent(unit.arrived());
    out.putIfPresent(unit.cleared());
    out.putIfPresent(unit.recordedAt());
  }

  @Override
  public UnitOnCall read(WireInput in) {
    int flags = in.getByte();
    String unit = in.getString(repeated);
    String[] employees = new String[in.getCount()];
    for (int i = 0; i < employees.length; i++) {
      employees[i] = in.getString(repeated);
    }
    Optional<Instant> dispatched = in.getInstantIf((flags & DISPATCHED) != 0);
    Optional<Instant> enRoute = in.getInstantIf((flags & EN_ROUTE) != 0);
    Optional<Instant> arrived = in.getInstantIf((flags & ARRIVED) != 0);
    Optional<Instant> cleared = in.getInstantIf((flags & CLEARED) != 0);
    Optional<Instant> recordedAt = in.getInstantIf((flags & RECORDED) != 0);
    return new UnitOnCall(
        unit, List.of(employees), dispatched, enRoute, arrived, cleared, recordedAt);
  }
}
