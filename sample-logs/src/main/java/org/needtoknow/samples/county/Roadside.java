package org.needtoknow.samples.county;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;

/** Traffic stops, and plates that are run on the way without a stop. */
final class Roadside {
  private final Setting setting;
  private final Encounters encounters;
  private final Dice dice;

  Roadside(Setting setting, Encounters encounters) {
    this.setting = setting;
    this.encounters = encounters;
    this.dice = Dice.of(setting.seed(), "roadside");
  }

  /** The road work of a day. */
  void run(Today today) {
    for (Shift shift : today.work()) {
      Role role = shift.who().role();
      if (role == Role.PATROL || role == Role.SUPERVISOR) {
        Habits habits = setting.habitsOf(shift.who());
        double part = role == Role.PATROL ? 1 : 0.3;
        for (int i = dice.times(habits.stops() * part); i > 0; i--) {
          stop(today, shift, moment(shift));
        }
        for (int i = dice.times(habits.plates() * part); i > 0; i--) {
          plate(shift, moment(shift));
        }
      }
    }
  }

  private long moment(Shift shift) {
    return shift.from() + 900 + dice.below((int) Math.max(900, shift.to() - shift.from() - 3600));
  }

  private void plate(Shift shift, long at) {
    Person owner = encounters.motorist(shift.who());
    Habits habits = setting.habitsOf(shift.who());
    setting.console().plateAndOwner(habits.asking(dice), at, owner, habits.licences());
  }

  private void stop(Today today, Shift shift, long at) {
    Member deputy = shift.who();
    Person owner = encounters.motorist(deputy);
    Person driver = owner;
    if (dice.chance(0.2)) {
      driver = encounters.adult(dice.pick(setting.county().householdOf(owner).people()));
    }
    stop(today, shift, at, owner, driver, -1);
  }

  /**
   * One stop. The plate is often run before the deputy calls it in.
   *
   * @param written share of the people that is written down; negative for the deputy's usual share
   */
  void stop(Today today, Shift shift, long at, Person owner, Person driver, double written) {
    Member deputy = shift.who();
    long created = at + dice.between(-20, 200);
    List<Involved> people = new ArrayList<>();
    people.add(Involved.car(owner));
    people.add(Involved.person(driver, "driver"));
    if (dice.chance(0.2)) {
      people.add(Involved.person(encounters.someone(deputy), "passenger"));
    }
    Member dispatcher = today.dispatcher(created, dice);
    Call call =
        new Call(
            setting.clerk().nextCall(created),
            "traffic stop",
            setting.county().adult(dice).address(),
            true,
            dispatcher,
            List.of(shift),
            created,
            created,
            created + dice.between(300, 1500),
            people);
    double usual = setting.parameters().partiesWritten() * setting.habitsOf(deputy).writes();
    double share = written < 0 ? Math.min(0.99, usual) : written;
    long reported = setting.written(call.cleared(), dice);
    today.add(call.with(setting.clerk().file(call, "", share, reported)));
    boolean byRadio = dispatcher != null && dice.chance(0.3);
    Asking asking = setting.asking(deputy, dice, call.number());
    if (byRadio) {
      asking = setting.habitsOf(dispatcher).asking(dice).forWhom(CallDesk.requester(call, dice));
    }
    // A plate that is run before the stop is called in cannot have its number.
    boolean before = !byRadio && at <= created;
    setting
        .console()
        .vehicle(before ? asking.citing("") : asking, byRadio ? created + 30 : at, owner);
    if (dice.chance(0.85)) {
      setting.identity(asking, created + dice.between(120, 280), driver);
    }
    if (people.size() > 2 && dice.chance(0.5)) {
      setting.identity(asking, created + dice.between(285, 299), people.get(2).person());
    }
  }
}
