package org.needtoknow.samples.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Inquiries;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.paperwork.CaseFolder;
import org.needtoknow.samples.paperwork.Paperwork;
import org.needtoknow.samples.paperwork.Party;
import org.needtoknow.samples.paperwork.UnitOnScene;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Real work on file for the honest twins. */
final class RealWork {
  private final Stage stage;
  private final Dice dice;

  RealWork(Stage stage) {
    this.stage = stage;
    this.dice = stage.dice();
  }

  private Paperwork paperwork() {
    return stage.department().paperwork();
  }

  private Inquiries inquiries() {
    return stage.department().inquiries();
  }

  /** Sends the officer to the subject's call on the first day they work. */
  void calledIn(Tag tag, Member who, Person subject, String role, LocalDate day) {
    stage.on(day, d -> d.shift(who).map(s -> answer(tag, s, d, subject, role, "")).isPresent());
  }

  /** A call with the subject in it, looked up on the scene; returns it. */
  CallSheet answer(Tag tag, Shift shift, Day day, Person subject, String role, String caseNumber) {
    long created = shift.from() + dice.between(1200, 22_000);
    long arrived = created + dice.between(400, 800);
    long cleared = arrived + dice.between(1200, 3000);
    String number = paperwork().nextCall(created);
    CallSheet call =
        new CallSheet(
            number,
            "disturbance",
            stage.department().population().addressOf(subject.index() / 4),
            created,
            cleared + 60,
            false,
            day.dispatcherBeside(shift).map(s -> s.who().number()).orElse(""),
            caseNumber,
            List.of(new UnitOnScene(shift, created + 90, created + 120, arrived, cleared)),
            List.of(new Party(subject, role, false, !role.isEmpty())));
    stage.department().file(call);
    Asking asking = Asking.own(shift.who(), Misconduct.terminal(shift)).tagged(tag);
    inquiries().driver(asking, arrived + dice.between(60, 500), subject);
    if (dice.chance(0.6)) {
      inquiries().wanted(asking, arrived + dice.between(510, 1000), subject);
    }
    return call;
  }

  /** The subject is in a case of the officer's, recorded by another person; looked up for weeks. */
  void ownCase(Tag tag, Member who, Person subject, String role, Optional<Person> suspect) {
    LocalDate first = stage.start().plusDays(dice.between(2, 12));
    long opened = stage.department().clock().hour(first, 9);
    String number = paperwork().nextCase(opened);
    Member author = stage.department().staff().with(Role.SUPERVISOR).get(0);
    List<Party> parties = new ArrayList<>();
    parties.add(new Party(subject, role, false, true));
    suspect.ifPresent(person -> parties.add(new Party(person, "suspect", false, true)));
    paperwork()
        .file(
            new CaseFolder(
                number,
                "assault",
                false,
                "",
                opened,
                0,
                opened + 7200,
                author.number(),
                who,
                "",
                parties));
    for (LocalDate day : stage.spread(dice.between(3, 5))) {
      LocalDate when = day.isAfter(first.plusDays(1)) ? day : first.plusDays(2);
      stage.on(when, d -> follow(tag, number, who, subject, d));
    }
  }

  private boolean follow(Tag tag, String number, Member who, Person subject, Day day) {
    Optional<Shift> shift = day.shift(who);
    if (shift.isEmpty()) {
      return false;
    }
    long at = shift.get().from() + dice.between(3600, 20_000);
    paperwork().worked(number, at - dice.between(0, 1200));
    Asking asking = Asking.own(who, Misconduct.terminal(shift.get())).citing(number).tagged(tag);
    inquiries().driver(asking, at, subject);
    if (dice.chance(0.4)) {
      inquiries().wanted(asking, at + 90, subject);
    }
    return true;
  }

  /** The call does not name the subject; the report that does is more than a week late. */
  void lateReport(Tag tag, Member who, Person subject, LocalDate day) {
    stage.on(
        day,
        d -> {
          Optional<Shift> shift = d.shift(who);
          if (shift.isEmpty()) {
            return false;
          }
          String number = paperwork().nextCase(shift.get().from());
          CallSheet call = answer(tag, shift.get(), d, subject, "", number);
          long recorded = call.closed() + dice.between(7, 10) * WallClock.DAY;
          paperwork()
              .file(
                  new CaseFolder(
                      number,
                      "assault",
                      false,
                      call.number(),
                      call.closed(),
                      recorded + 10 * WallClock.DAY,
                      recorded,
                      who.number(),
                      who,
                      "",
                      List.of(new Party(subject, "victim", false, true))));
          return true;
        });
  }

  /** Work on file for a person, and the lookup that it requires, on one of the shifts. */
  void desk(Tag tag, Member who, String kind, String purpose, Person subject, LocalDate day) {
    stage.on(
        day,
        d -> {
          Optional<Shift> shift = d.shift(who);
          if (shift.isEmpty()) {
            return false;
          }
          long at = shift.get().from() + dice.between(1800, 25_000);
          paperwork().work(kind, subject, who, shift.get().from(), at + 9 * WallClock.DAY);
          Asking asking =
              Asking.own(who, Misconduct.terminal(shift.get())).purpose(purpose).tagged(tag);
          if (kind.equals("applicant") || kind.equals("permit")) {
            inquiries().key(asking, at, "QH", subject);
            inquiries().driver(asking, at + 100, subject);
          } else if (stage.department().style().hasRecordsSystem()) {
            inquiries().person(asking, at, dice.oneOf("print", "export"), subject);
          } else {
            inquiries().wanted(asking, at, subject);
          }
          return true;
        });
  }
}
