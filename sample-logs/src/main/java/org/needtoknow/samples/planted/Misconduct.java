package org.needtoknow.samples.planted;

import java.util.List;
import java.util.Optional;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Inquiries;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.life.CaseWork;
import org.needtoknow.samples.life.Department;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.paperwork.CaseFolder;
import org.needtoknow.samples.paperwork.Party;
import org.needtoknow.samples.paperwork.UnitOnScene;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Looks a person up without a need to know, in one of the forms. */
final class Misconduct {
  private final Stage stage;
  private final Dice dice;

  Misconduct(Stage stage) {
    this.stage = stage;
    this.dice = stage.dice();
  }

  /** Plans {@code count} lookups of the subject, {@code aDay} a day, spread over the months. */
  void plan(Form form, Tag tag, Member who, Person subject, int count, int aDay) {
    int days = Math.max(1, (count + aDay - 1) / aDay);
    int left = count;
    for (java.time.LocalDate day : stage.spread(days)) {
      int now = Math.min(left, aDay);
      left -= now;
      stage.on(day, d -> play(form, tag, who, subject, now, d));
    }
    if (form == Form.CASE_OPENED_AFTER) {
      stage.on(stage.end().minusDays(5), day -> cover(who, subject, day));
    }
  }

  private boolean play(Form form, Tag tag, Member who, Person subject, int count, Day day) {
    Optional<Shift> found = day.shift(who);
    if (found.isEmpty()) {
      return false;
    }
    Shift shift = found.get();
    Optional<Asking> asking = asking(form, shift, day);
    if (asking.isEmpty()) {
      return false;
    }
    long at = moment(form, shift, day);
    for (int i = 0; i < count; i++) {
      ask(asking.get().tagged(tag), at, form, subject);
      at += dice.between(25, 240);
    }
    return true;
  }

  private Optional<Asking> asking(Form form, Shift shift, Day day) {
    Member who = shift.who();
    Asking own = Asking.own(who, terminal(shift));
    return switch (form) {
      case OPEN -> Optional.of(own.because(dice.oneOf("training", "investigation")));
      case HIDDEN_AMONG_CALLS -> day.callsOf(who).isEmpty() ? Optional.empty() : Optional.of(own);
      case REAL_CASE_NUMBER -> number(shift, day).map(own::citing);
      case THROUGH_DISPATCHER ->
          day.dispatcherBeside(shift)
              .map(Shift::who)
              .map(d -> Asking.own(d, "DISP" + d.order() % 4))
              .map(a -> a.forWhom(Department.attention(dice, shift)));
      case TYPED_COLLEAGUE ->
          day.colleagueBeside(shift)
              .map(Shift::who)
              .map(Member::person)
              .map(p -> own.forWhom("OFC " + p.first().charAt(0) + " " + p.last()));
      case SHARED_PASSWORD ->
          day.colleagueBeside(shift).map(other -> own.under(other.who().username()));
      case FORMER_ACCOUNT -> Optional.of(own.under(former().username()).at("HQ2"));
      default -> Optional.of(own);
    };
  }

  /** A person who has left the department, before the reported months if possible. */
  Member former() {
    List<Member> left =
        stage.department().staff().all().stream().filter(m -> m.separated().isPresent()).toList();
    return left.isEmpty() ? stage.department().staff().all().get(0) : left.get(0);
  }

  private Optional<String> number(Shift shift, Day day) {
    List<CaseFolder> open = day.department().openCases(shift.who(), shift.from());
    if (!open.isEmpty()) {
      return Optional.of(dice.pick(open).number());
    }
    return day.callsOf(shift.who()).stream().map(CallSheet::number).findFirst();
  }

  private long moment(Form form, Shift shift, Day day) {
    if (form == Form.HIDDEN_AMONG_CALLS) {
      UnitOnScene unit = dice.pick(day.callsOf(shift.who())).units().get(0);
      int length = (int) Math.max(2, unit.cleared() - unit.arrived());
      return unit.arrived() + dice.below(Math.max(1, length - 120));
    }
    return shift.from() + dice.between(1800, 25_000);
  }

  /** The queries of a curious officer about a person: the plate, the name, the page. */
  void ask(Asking asking, long at, Form form, Person subject) {
    Inquiries inquiries = stage.department().inquiries();
    if (form == Form.PRINT_EXPORT) {
      inquiries.person(asking, at, dice.oneOf("print", "export"), subject);
      return;
    }
    switch (dice.below(6)) {
      case 0, 1 -> inquiries.plate(asking, at, subject);
      case 2 -> inquiries.wanted(asking, at, subject);
      case 3 -> inquiries.person(asking, at, "search", subject);
      default -> inquiries.driver(asking, at, subject);
    }
  }

  /** Opens a case on the subject afterwards, without any other person taking part. */
  private boolean cover(Member who, Person subject, Day day) {
    long opened = stage.department().clock().hour(day.date(), 12);
    String number = stage.department().paperwork().nextCase(opened);
    CaseFolder folder =
        new CaseFolder(
            number,
            "suspicious activity",
            false,
            "",
            stage.department().clock().hour(stage.start(), 9),
            0,
            opened,
            who.number(),
            who,
            "",
            List.of(new Party(subject, "suspect", false, true)));
    stage.department().paperwork().file(folder);
    return true;
  }

  static String terminal(Shift shift) {
    return shift.unit().isEmpty() ? CaseWork.desk(shift.who()) : shift.unit();
  }

  /** Some moment of the shift. */
  long within(Shift shift) {
    return shift.from() + dice.between(1800, (int) (7 * WallClock.HOUR));
  }
}
