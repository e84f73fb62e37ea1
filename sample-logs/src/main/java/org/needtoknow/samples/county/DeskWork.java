package org.needtoknow.samples.county;

import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/**
 * Work that is neither a call nor a case: briefings, the clerks' queue, warrants, civil papers,
 * prisoners for the court, permits and applicants.
 */
final class DeskWork {
  private static final long RECENT = 60 * WallClock.HOUR;

  private final Setting setting;
  private final Dice dice;
  private final Deque<Call> recent = new ArrayDeque<>();

  DeskWork(Setting setting) {
    this.setting = setting;
    this.dice = Dice.of(setting.seed(), "desk work");
  }

  /** A day of it. */
  void run(Today today) {
    brief(today);
    queue(today);
    warrants(today);
    papers(today);
    prisoners(today);
    permits(today);
    review(today);
    validate(today);
    for (Call call : today.calls()) {
      recent.addLast(call);
    }
    long oldest = setting.hour(today.day().plusDays(1), 6) - RECENT;
    recent.removeIf(call -> call.created() < oldest);
  }

  /** Deputies open incidents of the last days, also those at a colleague's home. */
  private void brief(Today today) {
    if (recent.isEmpty()) {
      return;
    }
    List<Call> calls = new ArrayList<>(recent);
    for (Shift shift : today.work()) {
      Role role = shift.who().role();
      boolean reads = role == Role.PATROL || role == Role.SUPERVISOR || role == Role.DETECTIVE;
      int views = reads ? dice.times(setting.parameters().briefingViews()) : 0;
      long at = shift.from() + dice.between(30, 900);
      Asking asking = Asking.own(shift.who(), setting.habitsOf(shift.who()).terminal());
      for (int i = 0; i < views; i++) {
        Call call = dice.pick(calls);
        setting.console().record(asking, at, "view", "incident", call.number());
        if (!call.people().isEmpty() && dice.chance(0.15)) {
          setting.console().page(asking, at + 25, "view", dice.pick(call.people()).person());
        }
        at += dice.between(20, 240);
      }
    }
  }

  /** Clerks code reports and answer requests. */
  private void queue(Today today) {
    if (recent.isEmpty()) {
      return;
    }
    List<Call> calls = new ArrayList<>(recent);
    for (Shift shift : today.work(Role.RECORDS)) {
      long at = shift.from() + dice.between(300, 1800);
      Asking asking = setting.habitsOf(shift.who()).asking(dice);
      for (int i = dice.between(6, 18); i > 0 && shift.covers(at); i--) {
        Call call = dice.pick(calls);
        boolean request = dice.chance(0.25);
        String kind = request ? "records request" : "report review";
        if (isFiled()) {
          long until = at + 3 * WallClock.DAY;
          setting.clerk().work(kind, "call", call.number(), shift.who(), at - 7200, until);
        }
        setting.console().record(asking, at, request ? "print" : "view", "incident", call.number());
        if (!call.people().isEmpty() && dice.chance(0.3)) {
          setting.console().page(asking, at + 60, "view", dice.pick(call.people()).person());
        }
        at += dice.between(300, 2000);
      }
    }
  }

  /** The civil squad holds the county's warrants and tries to find the people. */
  private void warrants(Today today) {
    for (Shift shift : today.squad(Payroll.CIVIL)) {
      for (int i = dice.times(1.5); i > 0; i--) {
        Person wanted =
            dice.chance(0.25) ? setting.county().regular(dice) : setting.county().adult(dice);
        long at = moment(shift);
        if (isFiled()) {
          long until = at + dice.between(10, 90) * WallClock.DAY;
          setting.clerk().work("warrant", wanted, null, Payroll.CIVIL, at - 90_000, until);
        }
        Asking asking = setting.habitsOf(shift.who()).asking(dice);
        setting.console().name(asking, at, "QW", wanted);
        setting.identity(asking, at + 80, wanted);
        if (dice.chance(0.4)) {
          setting.console().vehicle(asking, at + 200, wanted);
        }
        if (dice.chance(0.3)) {
          setting.console().page(asking, at + 300, "search", wanted);
        }
      }
    }
  }

  /** Papers to serve: summonses, evictions, protection orders. */
  private void papers(Today today) {
    for (Shift shift : today.squad(Payroll.CIVIL)) {
      for (int i = dice.times(3); i > 0; i--) {
        Person party = setting.county().adult(dice);
        long at = moment(shift);
        if (isFiled()) {
          setting
              .clerk()
              .work("court", party, shift.who(), "", at - 172_800, at + 12 * WallClock.DAY);
        }
        boolean order = dice.chance(0.3);
        Asking asking =
            setting
                .habitsOf(shift.who())
                .asking(dice)
                .purpose(order ? "D" : dice.oneOf("", "", "C"))
                .because(dice.oneOf("", "civil", "svc", "serve papers", "address"));
        setting.identity(asking, at, party);
        if (dice.chance(0.25)) {
          setting.console().vehicle(asking, at + 90, party);
        }
      }
    }
  }

  /** Prisoners who are taken to court, checked one by one. */
  private void prisoners(Today today) {
    boolean inSession = today.day().getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    for (Shift shift : today.squad(Payroll.COURT)) {
      long at = shift.from() + dice.between(600, 1800);
      for (int i = inSession ? dice.times(3.5) : 0; i > 0; i--) {
        Person prisoner =
            dice.chance(0.3) ? setting.county().regular(dice) : setting.county().adult(dice);
        if (isFiled()) {
          setting.clerk().work("court", prisoner, null, Payroll.COURT, at - 40_000, at + 40_000);
        }
        Asking asking = Asking.own(shift.who(), setting.habitsOf(shift.who()).terminal());
        setting
            .console()
            .name(asking.because(dice.oneOf("", "transport", "court")), at, "QW", prisoner);
        at += dice.between(30, 200);
      }
    }
  }

  /** Permits and applicants, at the clerks' window. */
  private void permits(Today today) {
    for (Shift shift : today.work(Role.RECORDS)) {
      for (int i = dice.times(0.8); i > 0; i--) {
        Person person = setting.county().adult(dice);
        boolean permit = dice.chance(0.75);
        long at = moment(shift);
        if (isFiled()) {
          long until = at + 40 * WallClock.DAY;
          setting
              .clerk()
              .work(permit ? "permit" : "applicant", person, shift.who(), "", at - 5000, until);
        }
        Asking asking = setting.habitsOf(shift.who()).asking(dice).purpose(permit ? "F" : "J");
        setting.console().name(asking, at, "QH", person);
        setting.console().name(asking, at + 70, "QW", person);
      }
    }
  }

  /** Sergeants and command read reports; command also answers citizens who ask by telephone. */
  private void review(Today today) {
    if (recent.isEmpty()) {
      return;
    }
    List<Call> calls = new ArrayList<>(recent);
    for (Shift shift : today.work()) {
      Role role = shift.who().role();
      boolean commands = role == Role.COMMAND;
      int reports = commands ? dice.times(1) : role == Role.SUPERVISOR ? dice.times(5) : 0;
      for (int i = reports; i > 0; i--) {
        Call call = dice.pick(calls);
        long at = moment(shift);
        if (isFiled() && dice.chance(0.5)) {
          long until = at + 2 * WallClock.DAY;
          setting.clerk().work("report review", "call", call.number(), shift.who(), at - 60, until);
        }
        Asking asking = setting.habitsOf(shift.who()).asking(dice);
        setting.console().record(asking, at, "view", "incident", call.number());
      }
      if (commands && dice.chance(0.3)) {
        Asking asking = setting.habitsOf(shift.who()).asking(dice);
        setting.identity(asking, moment(shift), setting.county().adult(dice));
      }
    }
  }

  /** The coordinator validates the warrants and cars that the office has entered. */
  private void validate(Today today) {
    for (Shift shift : today.work(Role.ADMINISTRATOR)) {
      for (int i = dice.times(3); i > 0; i--) {
        Person person = setting.county().adult(dice);
        long at = moment(shift);
        if (isFiled()) {
          long until = at + 20 * WallClock.DAY;
          setting.clerk().work("validation", person, shift.who(), "", at - 50_000, until);
        }
        Asking asking = setting.habitsOf(shift.who()).asking(dice);
        setting.console().name(asking, at, "QW", person);
      }
    }
  }

  private boolean isFiled() {
    return dice.chance(setting.parameters().deskWorkOnFile());
  }

  private long moment(Shift shift) {
    return shift.from() + 900 + dice.below((int) Math.max(900, shift.to() - shift.from() - 2400));
  }
}
