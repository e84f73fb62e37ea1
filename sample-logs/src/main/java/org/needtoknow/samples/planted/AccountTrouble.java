package org.needtoknow.samples.planted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Inquiries;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.paperwork.AccountRow;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Episodes about accounts: their owner, their terminals, and accounts that should be disabled. */
final class AccountTrouble {
  private final Stage stage;
  private final Misconduct misconduct;
  private final RealWork work;
  private final Dice dice;

  AccountTrouble(Stage stage, Misconduct misconduct, RealWork work) {
    this.stage = stage;
    this.misconduct = misconduct;
    this.work = work;
    this.dice = stage.dice();
  }

  List<Script> scripts() {
    return List.of(
        new Script("two-places", false, this::twoPlaces, this::carThenDesk),
        new Script("shared-account", false, this::sharedOnFile, this::borrowedOnFile),
        new Script("former-account", false, this::former, this::reassigned),
        new Script("unknown-account", false, this::unknown, this::newAccount),
        new Script("idle-account", false, this::idle, this::backFromLeave),
        new Script("lapsed-certification", false, this::lapsed, this::renewed),
        new Script("lapsed-acknowledgement", false, this::unsigned, this::signedOnReturn));
  }

  private Inquiries inquiries() {
    return stage.department().inquiries();
  }

  private String time(LocalDate day) {
    return day.toString();
  }

  /** A person at headquarters uses the account of an officer who is using it in the car. */
  private void twoPlaces(int number) {
    Member who = stage.officer();
    boolean full = number % 2 == 0;
    Tag tag = stage.misuse("two-places", Form.SHARED_PASSWORD.word(), true, "");
    for (LocalDate day : stage.spread(full ? 4 : 2)) {
      stage.on(day, d -> atOnce(tag, who, d));
    }
  }

  private boolean atOnce(Tag tag, Member who, Day day) {
    Optional<Shift> shift = day.shift(who);
    List<CallSheet> calls = day.callsOf(who);
    if (shift.isEmpty() || calls.isEmpty()) {
      return false;
    }
    CallSheet call = dice.pick(calls);
    long at = call.units().get(0).arrived() + 120;
    Asking car = Asking.own(who, Misconduct.terminal(shift.get())).tagged(tag);
    for (int i = 0; i < 3; i++) {
      inquiries().driver(car, at + i * 100L, call.parties().get(0).person());
      inquiries().driver(car.at("HQ5"), at + 45 + i * 100L, stage.stranger());
    }
    return true;
  }

  /** The officer leaves the car and continues at the desk, so the two uses do not overlap. */
  private void carThenDesk(int number) {
    Member who = stage.officer();
    Tag tag = stage.twin("two-places", "car-then-desk", "");
    Person subject = stage.stranger();
    stage.on(
        stage.anyDay(),
        day -> {
          Optional<Shift> shift = day.shift(who);
          shift.ifPresent(
              s -> {
                CallSheet call = work.answer(tag, s, day, subject, "victim", "");
                Asking desk = Asking.own(who, "HQ5").citing(call.number()).tagged(tag);
                inquiries().driver(desk, call.closed() + dice.between(1500, 3000), subject);
              });
          return shift.isPresent();
        });
  }

  /** The registry says that many people use the account: no record shows who typed. */
  private void sharedOnFile(int number) {
    for (String system : stage.department().style().systems()) {
      stage
          .registers()
          .add(new AccountRow(system, "lobby" + number, "", "active", "", true, "", "", "", ""));
    }
    Member who = stage.officer();
    Tag tag = stage.misuse("shared-account", Form.SHARED_PASSWORD.word(), false, "account of many");
    Person subject = stage.ties().formerPartner(who);
    for (LocalDate day : stage.spread(4)) {
      stage.on(
          day,
          d -> {
            Optional<Shift> shift = d.shift(who);
            shift.ifPresent(
                s ->
                    misconduct.ask(
                        Asking.own(who, "LOBBY1").under("lobby" + number).tagged(tag),
                        misconduct.within(s),
                        Form.OPEN,
                        subject));
            return shift.isPresent();
          });
    }
  }

  /** A password that was lent for a day and reported: the owner is not accountable for that use. */
  private void borrowedOnFile(int number) {
    Member owner = stage.officer();
    Tag tag = stage.twin("shared-account", "reported-password", "");
    stage.on(
        stage.anyDay(),
        day -> {
          Optional<Shift> shift = day.shift(owner);
          Optional<Shift> borrower = shift.flatMap(day::colleagueBeside);
          if (borrower.isEmpty()) {
            return false;
          }
          String from = stage.department().clock().feed(shift.get().from());
          String to = stage.department().clock().feed(shift.get().to());
          stage.registers().credential(owner.username(), "shared", from, to);
          stage.registers().credential(owner.username(), "reset", to, "");
          Shift his = borrower.get();
          CallSheet call = work.answer(tag, his, day, stage.stranger(), "victim", "");
          Asking asking =
              Asking.own(his.who(), Misconduct.terminal(his)).under(owner.username()).tagged(tag);
          long at = call.units().get(0).arrived() + 500;
          inquiries().driver(asking, at, call.parties().get(0).person());
          return true;
        });
  }

  private void former(int number) {
    Member left = stage.actor(Role.OTHER, Role.RECORDS);
    LocalDate last = stage.start().plusDays(dice.between(2, 12));
    stage.registers().change(left, row -> row.is("disabled", time(last.plusDays(1))));
    stage.roster().leaves(left, last);
    boolean full = number % 2 == 0;
    Tag tag = stage.misuse("former-account", Form.FORMER_ACCOUNT.word(), true, "");
    for (LocalDate day : stage.spread(full ? 8 : 2)) {
      LocalDate when = day.isAfter(last.plusDays(3)) ? day : last.plusDays(4 + dice.below(9));
      stage.on(
          when,
          d -> {
            long at = stage.department().clock().hour(d.date(), 10) + dice.below(40_000);
            Asking asking = Asking.own(left, "HQ2").tagged(tag);
            misconduct.ask(asking, at, Form.OPEN, stage.stranger());
            return true;
          });
    }
  }

  /** The username is passed on: the registry has a row for each owner. */
  private void reassigned(int number) {
    Member left = stage.actor(Role.OTHER, Role.RECORDS);
    Member next = stage.actor(Role.RECORDS);
    LocalDate last = stage.start().plusDays(dice.between(2, 12));
    stage.roster().leaves(left, last);
    stage.registers().change(left, row -> row.between(row.from(), time(last.plusDays(1))));
    for (String system : stage.department().style().systems()) {
      stage
          .registers()
          .add(
              new AccountRow(
                  system,
                  left.username(),
                  next.number(),
                  "active",
                  "",
                  false,
                  time(last.plusDays(2)),
                  "",
                  time(stage.end().plusMonths(9)),
                  time(last.plusDays(2))));
    }
    Tag tag = stage.twin("former-account", "reassigned", "");
    validations(tag, next, left.username(), last.plusDays(4));
  }

  private void validations(Tag tag, Member who, String username, LocalDate first) {
    for (int i = 0; i < 3; i++) {
      stage.on(
          first.plusDays(i * 6L),
          day -> {
            Optional<Shift> shift = day.shift(who);
            shift.ifPresent(
                s -> {
                  Person subject = stage.stranger();
                  long at = misconduct.within(s);
                  stage
                      .department()
                      .paperwork()
                      .work("validation", subject, who, s.from(), at + 5 * WallClock.DAY);
                  Asking asking = Asking.own(who, Misconduct.terminal(s)).under(username);
                  inquiries().wanted(asking.tagged(tag), at, subject);
                });
            return shift.isPresent();
          });
    }
  }

  private void unknown(int number) {
    Member who = stage.actor(Role.OTHER, Role.PATROL);
    Tag tag = stage.misuse("unknown-account", number % 2 == 0 ? "open" : "sparse", true, "");
    for (LocalDate day : stage.spread(number % 2 == 0 ? 6 : 2)) {
      stage.on(
          day,
          d -> {
            long at = stage.department().clock().hour(d.date(), 9) + dice.below(40_000);
            Asking asking = Asking.own(who, "HQ3").under("temp" + number).tagged(tag);
            misconduct.ask(asking, at, Form.OPEN, stage.stranger());
            return true;
          });
    }
  }

  private void newAccount(int number) {
    Member who = stage.actor(Role.RECORDS);
    String username = "new" + number;
    LocalDate first = stage.start().plusDays(dice.between(5, 15));
    for (String system : stage.department().style().systems()) {
      stage
          .registers()
          .add(
              new AccountRow(
                  system,
                  username,
                  who.number(),
                  "active",
                  "",
                  false,
                  time(first),
                  "",
                  time(stage.end().plusMonths(9)),
                  time(first)));
    }
    validations(stage.twin("unknown-account", "new-account", ""), who, username, first);
  }

  /** Used in the first days of the simulation, then not for more than ninety days. */
  private void idle(int number) {
    Member who = stage.actor(Role.OTHER);
    Tag tag = stage.misuse("idle-account", number % 2 == 0 ? "open" : "sparse", true, "");
    used(who);
    stage.on(
        awake(),
        day -> {
          Optional<Shift> shift = day.shift(who);
          shift.ifPresent(
              s -> {
                for (int i = number % 2 == 0 ? 4 : 1; i > 0; i--) {
                  Asking asking = Asking.own(who, "HQ4").tagged(tag);
                  misconduct.ask(asking, misconduct.within(s), Form.OPEN, stage.stranger());
                }
              });
          return shift.isPresent();
        });
  }

  private LocalDate awake() {
    LocalDate awake = stage.historyStart().plusDays(97 + dice.below(8));
    LocalDate latest = stage.end().minusDays(8);
    return awake.isBefore(latest) ? awake : latest;
  }

  private void used(Member who) {
    stage.on(
        stage.historyStart(),
        day -> {
          Optional<Shift> shift = day.shift(who);
          shift.ifPresent(
              s -> {
                Person subject = stage.stranger();
                long at = misconduct.within(s);
                stage
                    .department()
                    .paperwork()
                    .work("validation", subject, who, s.from(), at + 5 * WallClock.DAY);
                Asking asking = Asking.own(who, Misconduct.terminal(s));
                for (String system : stage.department().style().systems()) {
                  inquiries().wantedIn(system, asking, at, subject);
                }
              });
          return shift.isPresent();
        });
  }

  private void backFromLeave(int number) {
    Member who = stage.actor(Role.OTHER);
    Tag tag = stage.twin("idle-account", "back-from-leave", "");
    used(who);
    LocalDate back = awake();
    stage.registers().credential(who.username(), "enabled", time(back), "");
    validations(tag, who, who.username(), back);
  }

  private void lapsed(int number) {
    Member who = stage.actor(Role.DETECTIVE, Role.SUPERVISOR);
    LocalDate until = stage.end().minusDays(dice.between(10, 25));
    stage.registers().change(who, row -> row.certified(time(until)));
    Tag tag = stage.misuse("lapsed-certification", "open", true, "all that is typed after it");
    stage.watch(who, until.plusDays(1), stage.end(), tag);
  }

  private void renewed(int number) {
    Member who = stage.actor(Role.DETECTIVE, Role.SUPERVISOR);
    LocalDate until = stage.start().plusDays(dice.between(15, 40));
    stage.registers().renew(who, time(until), time(until.plusDays(1)), time(until.plusYears(2)));
    Tag tag = stage.twin("lapsed-certification", "renewed-in-time", "");
    stage.watch(who, until.plusDays(1), until.plusDays(5), tag);
  }

  private void unsigned(int number) {
    Member who = stage.actor(Role.DETECTIVE, Role.SUPERVISOR);
    LocalDate signed = LocalDate.of(stage.start().getYear() - 1, 1, 2);
    stage.registers().change(who, row -> row.acknowledgedOn(time(signed)));
    Tag tag = stage.misuse("lapsed-acknowledgement", "open", true, "last signed a year before");
    stage.watch(who, LocalDate.of(stage.start().getYear(), 1, 3), stage.end(), tag);
  }

  private void signedOnReturn(int number) {
    Member who = stage.actor(Role.DETECTIVE, Role.SUPERVISOR);
    LocalDate back = LocalDate.of(stage.start().getYear(), 1, 19);
    stage.roster().away(who, back.minusDays(24), back);
    stage.registers().change(who, row -> row.acknowledgedOn(time(back)));
    Tag tag = stage.twin("lapsed-acknowledgement", "signed-on-return", "");
    stage.watch(who, back, back.plusDays(6), tag);
  }
}
