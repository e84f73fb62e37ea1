package org.needtoknow.samples.life;

import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Inquiries;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.paperwork.CaseFolder;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Desk work that is neither a call nor a case: reviews, permits, court papers, applicants. */
final class DeskLife {
  private final Department department;

  DeskLife(Department department) {
    this.department = department;
  }

  /** A clerk's day. */
  void clerk(Dice dice, Shift shift) {
    review(dice, shift, 8);
    for (int i = dice.between(5, 9); i > 0; i--) {
      long at = shift.from() + dice.between(600, 28_000);
      Person person = department.someone(dice);
      switch (dice.below(6)) {
        case 0, 1 -> onFile(dice, shift, "validation", person, "C", at);
        case 2, 3 -> onFile(dice, shift, "records request", person, "C", at);
        case 4 -> onFile(dice, shift, "permit", person, "F", at);
        default -> onFile(dice, shift, "court", person, "D", at);
      }
    }
  }

  /** Reports are read and approved. */
  void review(Dice dice, Shift shift, int most) {
    Member who = shift.who();
    for (CaseFolder folder : department.toReview(shift.from() + 3600, most)) {
      long at = shift.from() + dice.between(3700, 27_000);
      long to = at + 2 * WallClock.DAY;
      department
          .paperwork()
          .recordWork("report review", "case", folder.number(), who, shift.from(), to);
      Asking own = Asking.own(who, CaseWork.desk(who));
      department.inquiries().record(own, at, "view", "case", folder.number());
    }
  }

  /** Applicants for a post, in the months in which the department hires. */
  void hire(Dice dice, Shift shift, double mean) {
    for (int i = dice.times(mean); i > 0; i--) {
      long at = shift.from() + dice.between(600, 26_000);
      onFile(dice, shift, "applicant", department.someone(dice), "J", at);
    }
  }

  /** The chief reads the reports of recent incidents. */
  void command(Dice dice, Shift shift) {
    for (CallSheet call : department.briefing(dice, shift.from(), dice.between(0, 3))) {
      Asking own = Asking.own(shift.who(), CaseWork.desk(shift.who()));
      long at = shift.from() + dice.between(300, 20_000);
      department.inquiries().record(own, at, "view", "incident", call.number());
    }
  }

  private void onFile(Dice dice, Shift shift, String kind, Person person, String purpose, long at) {
    Member who = shift.who();
    long from = shift.from() - dice.between(0, 3) * WallClock.DAY;
    department.paperwork().work(kind, person, who, from, at + 20 * WallClock.DAY);
    Asking asking = Asking.own(who, CaseWork.desk(who)).purpose(purpose);
    Inquiries inquiries = department.inquiries();
    switch (kind) {
      case "applicant" -> {
        inquiries.key(asking, at, "QH", person);
        inquiries.key(asking, at + dice.between(30, 200), "IQ", person);
        inquiries.driver(asking, at + dice.between(210, 500), person);
      }
      case "permit" -> inquiries.key(asking, at, dice.chance(0.5) ? "QH" : "IQ", person);
      case "court" -> inquiries.key(asking, at, dice.chance(0.6) ? "QPO" : "QH", person);
      case "validation" -> inquiries.wanted(asking, at, person);
      default -> inquiries.person(asking, at, "search", person);
    }
  }
}
