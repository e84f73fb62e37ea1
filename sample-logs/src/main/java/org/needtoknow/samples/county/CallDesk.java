package org.needtoknow.samples.county;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Calls for service: dispatchers send deputies, who meet people, look them up and report late. */
final class CallDesk {
  private static final double CALLS_A_SHIFT = 3.4;
  private static final int[] BY_HOUR = {
    3, 2, 2, 1, 1, 2, 3, 5, 6, 6, 6, 7, 7, 7, 7, 8, 9, 9, 9, 8, 8, 7, 6, 4
  };

  private final Setting setting;
  private final Encounters encounters;
  private final Investigations investigations;
  private final Dice dice;

  CallDesk(Setting setting, Encounters encounters, Investigations investigations) {
    this.setting = setting;
    this.encounters = encounters;
    this.investigations = investigations;
    this.dice = Dice.of(setting.seed(), "call desk");
  }

  /** All calls of a day. */
  void run(Today today) {
    int patrol = today.work(Role.PATROL).size();
    int calls = dice.times(patrol * CALLS_A_SHIFT);
    for (int i = 0; i < calls; i++) {
      long created = setting.hour(today.day(), 6) + secondOfDay();
      // The unit must still be there when it is sent.
      List<Shift> on = new ArrayList<>(today.onPatrol(created));
      on.removeIf(shift -> !shift.covers(created + 900));
      if (!on.isEmpty()) {
        answer(today, created, on);
      }
    }
  }

  private int secondOfDay() {
    int hour = dice.below(24);
    while (dice.below(9) >= BY_HOUR[(hour + 6) % 24]) {
      hour = dice.below(24);
    }
    return hour * 3600 + dice.below(3600);
  }

  private void answer(Today today, long created, List<Shift> on) {
    Nature nature = Nature.drawn(dice);
    List<Shift> units = new ArrayList<>();
    units.add(dice.pick(on));
    if (on.size() > 1 && dice.chance(0.35)) {
      Shift second = dice.pick(on);
      if (!second.who().equals(units.get(0).who())) {
        units.add(second);
      }
    }
    Member deputy = units.get(0).who();
    Household home = encounters.premises(deputy);
    List<Involved> people = people(nature, deputy, home);
    long arrived = created + dice.between(240, 1900);
    Call call =
        new Call(
            setting.clerk().nextCall(created),
            nature.words(),
            home.address(),
            false,
            today.dispatcher(created, dice),
            units,
            created,
            arrived,
            arrived + dice.between(500, 5400),
            people);
    finish(today, call, dice.chance(nature.cases()));
    lookUp(call);
  }

  private List<Involved> people(Nature nature, Member deputy, Household home) {
    List<Involved> people = new ArrayList<>();
    for (String role : nature.roles()) {
      boolean resident = people.isEmpty() && dice.chance(0.6);
      Person person = resident ? dice.pick(home.people()) : encounters.someone(deputy);
      person = ofAge(role, person);
      people.add(Involved.person(person, role));
      if (!person.plate().isEmpty() && dice.chance(nature.cars())) {
        people.add(Involved.car(person));
      }
      if (dice.chance(0.3)) {
        break;
      }
    }
    return people;
  }

  private Person ofAge(String role, Person person) {
    return switch (role) {
      case "juvenile" -> encounters.juvenile(person);
      case "passenger", "patient", "missing" -> person;
      default -> encounters.adult(person);
    };
  }

  /** Files the call, and opens a case for it if one follows. */
  private void finish(Today today, Call call, boolean followedByCase) {
    Member deputy = call.deputy();
    long reported = setting.written(call.cleared(), dice);
    double written =
        Math.min(0.99, setting.parameters().partiesWritten() * setting.habitsOf(deputy).writes());
    String number = followedByCase ? investigations.open(today, call, reported) : "";
    List<Involved> onFile = setting.clerk().file(call, number, written, reported);
    today.add(call.with(onFile));
    if (dice.chance(0.55)) {
      Shift shift = call.units().get(0);
      long end = Math.max(shift.to() - 600, call.cleared() + 300);
      long at = call.cleared() + dice.between(120, (int) Math.max(300, end - call.cleared()));
      Asking asking = setting.asking(deputy, dice, call.number());
      setting.console().record(asking, at, dice.oneOf("view", "edit"), "incident", call.number());
      if (!onFile.isEmpty() && dice.chance(0.5)) {
        setting.console().page(asking, at + 50, "view", dice.pick(onFile).person());
      }
    }
  }

  private void lookUp(Call call) {
    if (call.dispatcher() != null && dice.chance(setting.parameters().dispatcherRuns())) {
      byDispatcher(call);
    }
    if (dice.chance(0.12)) {
      Asking asking = setting.asking(call.deputy(), dice, call.number());
      setting.console().place(asking, call.arrived() - dice.between(30, 200), call.place());
    }
    long at = call.arrived() + dice.between(60, 400);
    for (Involved involved : call.people()) {
      Member who = dice.pick(call.units()).who();
      if (at < call.cleared() && dice.chance(involved.vehicle() ? 0.7 : 0.5)) {
        run(setting.asking(who, dice, call.number()), at, involved);
        at += dice.between(40, 500);
      }
    }
    if (dice.chance(0.15)) {
      again(call);
    }
    if (dice.chance(0.04)) {
      fromHome(call);
    }
  }

  /** A report that is finished at home, outside the hours of duty. */
  private void fromHome(Call call) {
    Shift shift = call.units().get(0);
    long at = shift.to() + dice.between(2, 30) * WallClock.HOUR + dice.below(3600);
    Asking asking = Asking.own(shift.who(), setting.habitsOf(shift.who()).remote());
    setting.console().record(asking, at, "edit", "incident", call.number());
    if (dice.chance(0.4)) {
      setting.identity(asking, at + 200, dice.pick(call.people()).person());
    }
  }

  private void run(Asking asking, long at, Involved involved) {
    if (involved.vehicle()) {
      double licences = setting.habitsOf(asking.operator()).licences();
      setting.console().plateAndOwner(asking, at, involved.person(), licences);
    } else {
      setting.identity(asking, at, involved.person());
    }
  }

  /** The dispatcher runs what the caller said, or what a unit asks for on the radio. */
  private void byDispatcher(Call call) {
    long at = call.created() + dice.between(30, 240);
    Asking asking = setting.habitsOf(call.dispatcher()).asking(dice).forWhom(requester(call, dice));
    if (dice.chance(setting.parameters().numbersTyped() / 2)) {
      asking = asking.citing(call.number());
    }
    for (Involved involved : call.people()) {
      if (dice.chance(0.45)) {
        run(asking, at, involved);
        at += dice.between(25, 400);
      }
    }
    if (dice.chance(0.15)) {
      // A car that passed by or stood there; the call does not name it.
      Person passing = encounters.motorist(call.deputy());
      setting.console().vehicle(asking, at + 60, passing);
    }
  }

  /** The requester as dispatchers type it, often not at all. */
  static String requester(Call call, Dice dice) {
    Shift unit = dice.pick(call.units());
    return switch (dice.below(6)) {
      case 0, 1 -> unit.unit();
      case 2 -> unit.who().person().last();
      case 3 -> unit.who().badge();
      default -> "";
    };
  }

  /** Another look some hours later, for the report. */
  private void again(Call call) {
    Shift shift = call.units().get(0);
    long at = call.cleared() + dice.between(900, 3 * (int) WallClock.HOUR);
    if (shift.covers(at)) {
      Asking asking = setting.asking(call.deputy(), dice, call.number());
      run(asking, at, dice.pick(call.people()));
    }
  }
}
