package org.needtoknow.samples.life;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.paperwork.Party;
import org.needtoknow.samples.paperwork.UnitOnScene;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;

/**
 * A shift in a car: calls, stops, plates seen on the road, and reading the night's log at the
 * start.
 */
final class PatrolLife {
  private final Department department;
  private final CallWork callWork;
  private final CaseWork caseWork;

  PatrolLife(Department department, CallWork callWork, CaseWork caseWork) {
    this.department = department;
    this.callWork = callWork;
    this.caseWork = caseWork;
  }

  /** Simulates a shift; returns the calls on which the unit was the first. */
  List<CallSheet> live(Dice dice, Shift shift, List<Shift> shifts) {
    List<CallSheet> calls = new ArrayList<>();
    boolean sergeant = shift.who().role() == Role.SUPERVISOR;
    brief(dice, shift);
    long at = shift.from() + dice.between(600, 2400);
    while (at < shift.to() - 3000) {
      double draw = dice.unit();
      if (draw < (sergeant ? 0.15 : 0.36)) {
        CallSheet call = callWork.answer(dice, shift, shifts, at);
        calls.add(call);
        at = call.closed();
      } else if (draw < (sergeant ? 0.25 : 0.6)) {
        CallSheet stop = stop(dice, shift, shifts, at);
        calls.add(stop);
        at = stop.closed();
      } else if (!sergeant && draw < 0.82) {
        seePlate(dice, shift, shifts, at);
      }
      at += dice.between(600, department.style().hasRecordsSystem() ? 3300 : 2600);
    }
    caseWork.work(dice, shift, 1.2);
    return calls;
  }

  private void brief(Dice dice, Shift shift) {
    if (!department.style().hasRecordsSystem() || !dice.chance(0.6)) {
      return;
    }
    long at = shift.from() + dice.between(60, 500);
    for (CallSheet call : department.briefing(dice, shift.from(), dice.between(1, 3))) {
      Asking own = Asking.own(shift.who(), "BRIEF1");
      department.inquiries().record(own, at, "view", "incident", call.number());
      at += dice.between(20, 120);
    }
  }

  /** The plate is run, then the stop is called in, then the driver's licence is run. */
  private CallSheet stop(Dice dice, Shift shift, List<Shift> shifts, long at) {
    Person owner = department.encounter(dice, shift.who());
    boolean other = dice.chance(0.2);
    Person driver = other ? department.housemate(dice, owner) : owner;
    long created = at + dice.between(15, 170);
    long cleared = created + dice.between(420, 1500);
    Member dispatcher = department.dispatcher(dice, shifts, created);
    Share share = department.share();
    List<Party> parties = new ArrayList<>();
    parties.add(new Party(owner, "vehicle", true, share.calledIn(dice)));
    parties.add(new Party(driver, "driver", false, share.written(dice, true)));
    if (dice.chance(0.25)) {
      Person passenger = department.encounter(dice, shift.who());
      parties.add(new Party(passenger, "passenger", false, share.written(dice, false)));
    }
    String number = department.paperwork().nextCall(created);
    CallSheet stop =
        new CallSheet(
            number,
            "traffic stop",
            department.population().addressOf(department.someone(dice).index() / 4),
            created,
            cleared,
            true,
            dispatcher == null ? "" : dispatcher.number(),
            "",
            List.of(new UnitOnScene(shift, 0, 0, created, cleared)),
            parties);
    department.file(stop);
    check(dice, callWork.asking(dice, shift, dispatcher, ""), at, created, owner);
    for (Party party : parties.subList(1, parties.size())) {
      if (dice.chance(0.75)) {
        Asking asking = callWork.asking(dice, shift, dispatcher, number);
        long later = created + dice.between(60, 400);
        if (dice.chance(0.7)) {
          department.inquiries().driver(asking, later, party.person());
        } else {
          department.inquiries().wanted(asking, later, party.person());
        }
      }
    }
    return stop;
  }

  private void seePlate(Dice dice, Shift shift, List<Shift> shifts, long at) {
    Member dispatcher = dice.chance(0.3) ? department.dispatcher(dice, shifts, at) : null;
    Asking asking = callWork.asking(dice, shift, dispatcher, "");
    check(dice, asking, at, at, department.encounter(dice, shift.who()));
  }

  /** Runs the plate, or the VIN once the car is at a standstill. */
  private void check(Dice dice, Asking asking, long at, long standing, Person owner) {
    double share = department.parameters().vehicleNumbers();
    // Without lookups by VIN nothing may be drawn for them: the other draws would change.
    if (share > 0 && dice.chance(share)) {
      department.inquiries().vin(asking, standing + dice.between(30, 200), owner);
    } else {
      department.inquiries().plate(asking, at, owner);
    }
  }
}
