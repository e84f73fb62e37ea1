package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;

/** Cases and what their investigators do, week after week, until the case closes. */
final class Investigations {
  private static final double FOR_DETECTIVES = 0.45;

  private final Setting setting;
  private final Encounters encounters;
  private final Dice dice;
  private final List<CaseFile> open = new ArrayList<>();

  Investigations(Setting setting, Encounters encounters) {
    this.setting = setting;
    this.encounters = encounters;
    this.dice = Dice.of(setting.seed(), "investigations");
  }

  private boolean isOwn(Member who, Call call) {
    int home = setting.county().householdOf(who.person()).number();
    return call.people().stream()
        .anyMatch(p -> setting.county().householdOf(p.person()).number() == home);
  }

  /** The open cases of one person. */
  List<CaseFile> casesOf(Member who) {
    return open.stream().filter(file -> file.lead().equals(who)).toList();
  }

  /** Opens a case after a call; returns its number. */
  String open(Today today, Call call, long reported) {
    List<Member> detectives = setting.payroll().with(Role.DETECTIVE);
    Member detective = dice.pick(detectives);
    // A detective does not get a case of the own household.
    boolean handedOn = dice.chance(FOR_DETECTIVES) && !isOwn(detective, call);
    Member lead = handedOn ? detective : call.deputy();
    LocalDate day = today.day();
    boolean toCourt = dice.chance(0.35);
    LocalDate court = toCourt ? day.plusDays(dice.between(12, 70)) : null;
    LocalDate closes =
        toCourt ? court.plusDays(2) : day.plusDays(dice.between(3, handedOn ? 75 : 25));
    CaseFile file =
        new CaseFile(
            setting.clerk().nextCase(call.cleared()),
            call.number(),
            lead,
            call.people(),
            call.cleared(),
            closes,
            dice.chance(setting.parameters().courtReruns()) ? court : null);
    setting.clerk().file(file, call.nature(), false, call.cleared(), reported, call.deputy());
    open.add(file);
    return file.number();
  }

  /** A day of case work. */
  void run(Today today) {
    open.removeIf(file -> file.closes() != null && file.closes().isBefore(today.day()));
    for (CaseFile file : open) {
      today.shiftOf(file.lead()).ifPresent(shift -> work(file, shift, today.day()));
    }
  }

  private void work(CaseFile file, Shift shift, LocalDate day) {
    boolean detective = file.lead().role() == Role.DETECTIVE;
    long at =
        shift.from() + 600 + dice.below((int) Math.max(600, shift.to() - shift.from() - 5400));
    if (at < file.opened()) {
      return;
    }
    if (file.isDueInCourt(day) && dice.chance(0.5)) {
      beforeCourt(file, at);
      return;
    }
    if (dice.chance(setting.parameters().victimContacts() / (detective ? 7 : 16))) {
      contact(file, at);
    }
    if (dice.chance(detective ? 0.12 : 0.04)) {
      session(file, at + 1800);
    }
  }

  /** A call or visit to the victim; the investigator looks up where they live. */
  private void contact(CaseFile file, long at) {
    Involved first = file.people().get(0);
    Asking asking = setting.asking(file.lead(), dice, file.number());
    if (dice.chance(0.7)) {
      setting.console().page(asking, at, dice.oneOf("view", "search"), first.person());
    } else {
      setting.identity(asking, at, first.person());
    }
    setting.clerk().step(file, at + 900);
  }

  /** An hour with the file: suspects, their cars, associates, a lead that is found. */
  private void session(CaseFile file, long begin) {
    Member lead = file.lead();
    long at = begin;
    setting.console().record(setting.asking(lead, dice, ""), at, "view", "case", file.number());
    if (dice.chance(0.4) && !file.call().isEmpty()) {
      setting
          .console()
          .record(setting.asking(lead, dice, ""), at + 90, "view", "incident", file.call());
    }
    for (Involved involved : List.copyOf(file.people())) {
      if (dice.chance(0.5)) {
        at += dice.between(60, 400);
        run(file, involved, at);
      }
    }
    if (dice.chance(0.35)) {
      at += dice.between(200, 900);
      lead(file, at);
    }
    setting.clerk().step(file, at + 600);
  }

  private void run(CaseFile file, Involved involved, long at) {
    Asking asking = setting.asking(file.lead(), dice, file.number());
    Person person = involved.person();
    if (involved.vehicle()) {
      setting.console().vehicle(asking, at, person);
    } else if (involved.role().equals("suspect") && dice.chance(0.4)) {
      setting.console().name(asking, at, dice.oneOf("QH", "IQ"), person);
    } else {
      setting.identity(asking, at, person);
    }
  }

  /** An associate or relative comes up; only some of them enter the file. */
  private void lead(CaseFile file, long at) {
    Person known = dice.pick(file.people()).person();
    Person found =
        dice.chance(0.4)
            ? dice.pick(setting.county().householdOf(known).people())
            : encounters.someone(file.lead());
    Asking asking = setting.asking(file.lead(), dice, file.number());
    setting.identity(asking, at, found);
    if (!found.plate().isEmpty() && dice.chance(0.3)) {
      setting.console().vehicle(asking, at + 70, found);
    }
    if (dice.chance(setting.parameters().partiesWritten() * 0.7)) {
      Involved involved = Involved.person(found, "associate");
      file.people().add(involved);
      setting.clerk().add(file, involved, setting.written(at, dice), file.lead());
    }
  }

  /** All people of the case once more, before the day in court. */
  private void beforeCourt(CaseFile file, long begin) {
    long at = begin;
    for (Involved involved : file.people()) {
      run(file, involved, at);
      at += dice.between(40, 240);
    }
    setting.clerk().step(file, at);
  }
}
