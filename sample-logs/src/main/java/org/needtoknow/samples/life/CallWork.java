package org.needtoknow.samples.life;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.paperwork.CaseFolder;
import org.needtoknow.samples.paperwork.Party;
import org.needtoknow.samples.paperwork.UnitOnScene;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** A call for service from the telephone to the report. */
public final class CallWork {
  private static final String[] NATURES = {
    "disturbance", "domestic", "theft", "accident", "burglary alarm", "suspicious person",
    "assault", "welfare check", "noise", "trespass", "vandalism", "missing person"
  };
  private static final String[] ROLES = {"caller", "victim", "suspect", "witness", "other"};

  private final Department department;

  CallWork(Department department) {
    this.department = department;
  }

  /** Answers a call that comes in at {@code created}; returns it as filed. */
  CallSheet answer(Dice dice, Shift shift, List<Shift> shifts, long created) {
    Person caller = department.encounter(dice, shift.who());
    List<Party> parties = new ArrayList<>();
    add(dice, parties, caller, ROLES[dice.below(2)], true);
    for (int i = dice.times(0.9); i > 0; i--) {
      boolean related = dice.chance(0.35);
      Person other =
          related ? department.housemate(dice, caller) : department.encounter(dice, shift.who());
      add(dice, parties, other, ROLES[dice.between(1, 4)], false);
    }
    return answer(dice, shift, shifts, created, parties, dice.oneOf(NATURES));
  }

  /** Answers a call with these parties. */
  public CallSheet answer(
      Dice dice,
      Shift shift,
      List<Shift> shifts,
      long created,
      List<Party> parties,
      String nature) {
    long dispatched = created + dice.between(40, 240);
    long arrived = dispatched + dice.between(180, 600);
    long cleared = arrived + dice.between(700, 3200);
    Member dispatcher = department.dispatcher(dice, shifts, created);
    List<UnitOnScene> units = new ArrayList<>();
    units.add(new UnitOnScene(shift, dispatched, dispatched + 30, arrived, cleared));
    for (Shift other : backups(dice, shift, shifts, created)) {
      long later = arrived + dice.between(20, 400);
      units.add(new UnitOnScene(other, dispatched + 25, 0, later, cleared - dice.between(0, 300)));
    }
    CaseFolder folder = null;
    String number = department.paperwork().nextCall(created);
    if (dice.chance(department.parameters().callsToCases())) {
      folder = CaseWork.open(department, dice, shift, number, nature, cleared, parties);
    }
    CallSheet call =
        new CallSheet(
            number,
            nature,
            department.population().addressOf(parties.get(0).person().index() / 4),
            created,
            cleared + 120,
            false,
            dispatcher == null ? "" : dispatcher.number(),
            folder == null ? "" : folder.number(),
            units,
            parties);
    department.file(call);
    for (int i = 0; i < units.size(); i++) {
      lookUp(dice, call, units.get(i), dispatcher, i == 0 ? 0.5 : 0.12);
    }
    return call;
  }

  private List<Shift> backups(Dice dice, Shift shift, List<Shift> shifts, long created) {
    List<Shift> backups = new ArrayList<>();
    for (int i = dice.times(0.6); i > 0; i--) {
      department
          .car(dice, shifts, created)
          .filter(car -> car.covers(created + WallClock.HOUR))
          .filter(car -> !car.unit().equals(shift.unit()))
          .filter(car -> backups.stream().noneMatch(b -> b.unit().equals(car.unit())))
          .ifPresent(backups::add);
    }
    return backups;
  }

  private void lookUp(
      Dice dice, CallSheet call, UnitOnScene unit, Member dispatcher, double share) {
    for (Party party : call.parties()) {
      if (!dice.chance(share)) {
        continue;
      }
      boolean caller = party.equals(call.parties().get(0));
      boolean early = caller && dice.chance(0.15) && unit.dispatched() > 0;
      boolean late = !early && party.written() && dice.chance(0.12);
      long at =
          early
              ? dice.between(0, (int) (unit.arrived() - unit.dispatched())) + unit.dispatched()
              : late
                  ? unit.cleared() + dice.between(60, 5400)
                  : unit.arrived() + 20 + dice.below((int) (unit.cleared() - unit.arrived() - 60));
      at = Math.min(at, Math.max(unit.cleared(), unit.shift().to() + 1500));
      ask(dice, asking(dice, unit.shift(), dispatcher, call.number()), at, party);
    }
    if (department.style().hasRecordsSystem() && dice.chance(share * 0.6)) {
      Asking own = Asking.own(unit.shift().who(), unit.shift().unit());
      long at = unit.cleared() + dice.between(30, 1800);
      department.inquiries().record(own, at, "view", "incident", call.number());
    }
  }

  /** The query typed by the officer, or by a dispatcher for the officer. */
  Asking asking(Dice dice, Shift shift, Member dispatcher, String number) {
    TownParameters parameters = department.parameters();
    Asking own =
        dispatcher != null && dice.chance(parameters.relayed())
            ? Asking.own(dispatcher, "DISP" + dispatcher.order() % 4)
                .forWhom(dice.chance(0.98) ? Department.attention(dice, shift) : "")
            : Asking.own(shift.who(), shift.unit());
    Asking cited = dice.chance(parameters.callNumbersTyped()) ? own.citing(number) : own;
    return dice.chance(0.35)
        ? cited.because(dice.oneOf("traffic stop", "investigation", "call", "patrol", "ID check"))
        : cited;
  }

  private void ask(Dice dice, Asking asking, long at, Party party) {
    if (party.asVehicle()) {
      department.inquiries().plate(asking, at, party.person());
    } else {
      switch (dice.below(6)) {
        case 0, 1 -> department.inquiries().wanted(asking, at, party.person());
        case 2 -> department.inquiries().person(asking, at, "search", party.person());
        default -> department.inquiries().driver(asking, at, party.person());
      }
    }
  }

  private void add(Dice dice, List<Party> parties, Person person, String role, boolean chief) {
    Share share = department.share();
    parties.add(new Party(person, role, false, share.written(dice, chief)));
    if (dice.chance(0.25)) {
      parties.add(new Party(person, "vehicle", true, share.written(dice, false)));
    }
  }
}
