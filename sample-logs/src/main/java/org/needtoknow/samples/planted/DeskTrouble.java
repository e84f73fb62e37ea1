package org.needtoknow.samples.planted;

import java.time.LocalDate;
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
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/**
 * Episodes at the desk: purpose codes without such work, missing requesters, records opened,
 * printed or exported.
 */
final class DeskTrouble {
  private final Stage stage;
  private final Misconduct misconduct;
  private final RealWork work;
  private final Dice dice;

  DeskTrouble(Stage stage, Misconduct misconduct, RealWork work) {
    this.stage = stage;
    this.misconduct = misconduct;
    this.work = work;
    this.dice = stage.dice();
  }

  List<Script> scripts() {
    return List.of(
        new Script("purpose-misfit", false, this::purpose, this::permit),
        new Script("requester-missing", false, this::noRequester, this::ownCall),
        new Script("bulk-export", true, this::bulk, this::recordsRequest),
        new Script("restricted-record", true, this::restricted, this::allowed),
        new Script("unlisted-investigation", true, this::unlisted, this::reviewed));
  }

  private Inquiries inquiries() {
    return stage.department().inquiries();
  }

  private Paperwork paperwork() {
    return stage.department().paperwork();
  }

  private void purpose(int number) {
    boolean full = number % 2 == 0;
    Member who = full ? stage.officer() : stage.actor(Role.RECORDS);
    String code = dice.oneOf("J", "F", "D");
    Tag tag = stage.misuse("purpose-misfit", full ? "open" : "sparse", true, "purpose " + code);
    for (LocalDate day : stage.spread(full ? 5 : 2)) {
      Person subject = stage.stranger();
      stage.on(
          day,
          d -> {
            Optional<Shift> shift = d.shift(who);
            shift.ifPresent(
                s -> {
                  Asking asking = Asking.own(who, Misconduct.terminal(s)).purpose(code).tagged(tag);
                  inquiries().key(asking, misconduct.within(s), "QH", subject);
                });
            return shift.isPresent();
          });
    }
  }

  private void permit(int number) {
    Member who = stage.actor(Role.RECORDS);
    Tag tag = stage.twin("purpose-misfit", "permit-on-file", "");
    for (LocalDate day : stage.spread(3)) {
      work.desk(tag, who, "permit", "F", stage.stranger(), day);
    }
  }

  private void noRequester(int number) {
    boolean full = number % 2 == 0;
    Member who = stage.actor(Role.DISPATCHER);
    Tag tag = stage.misuse("requester-missing", full ? "open" : "sparse", true, "");
    for (LocalDate day : stage.spread(full ? 6 : 2)) {
      Person subject = stage.stranger();
      stage.on(
          day,
          d -> {
            Optional<Shift> shift = d.shift(who);
            shift.ifPresent(
                s -> {
                  Asking asking = Asking.own(who, "DISP2").tagged(tag);
                  String key = dice.oneOf("QH", "IQ", "KQ");
                  inquiries().key(asking, misconduct.within(s), key, subject);
                });
            return shift.isPresent();
          });
    }
  }

  /** The dispatcher of the call looks up the caller before a unit is sent. */
  private void ownCall(int number) {
    Member who = stage.officer();
    Tag tag = stage.twin("requester-missing", "dispatcher-of-the-call", "");
    Person subject = stage.stranger();
    stage.on(
        stage.anyDay(),
        day -> {
          Optional<Shift> shift = day.shift(who);
          Optional<Shift> dispatcher = shift.flatMap(day::dispatcherBeside);
          if (dispatcher.isEmpty()) {
            return false;
          }
          CallSheet call = work.answer(tag, shift.get(), day, subject, "caller", "");
          Asking asking = Asking.own(dispatcher.get().who(), "DISP2").tagged(tag);
          inquiries().driver(asking, call.units().get(0).arrived() + 60, subject);
          return true;
        });
  }

  private void bulk(int number) {
    boolean full = number % 2 == 0;
    Member who = full ? stage.actor(Role.RECORDS, Role.PATROL) : stage.officer();
    String event = dice.oneOf("print", "export");
    Tag tag = stage.misuse("bulk-export", Form.PRINT_EXPORT.word(), true, event);
    stage.on(
        stage.anyDay(),
        day -> {
          Optional<Shift> shift = day.shift(who);
          shift.ifPresent(
              s -> {
                long at = misconduct.within(s);
                for (int i = full ? 45 : 14; i > 0; i--) {
                  Asking asking = Asking.own(who, Misconduct.terminal(s)).tagged(tag);
                  inquiries().person(asking, at, event, stage.stranger());
                  at += dice.between(8, 40);
                }
              });
          return shift.isPresent();
        });
  }

  private void recordsRequest(int number) {
    Member who = stage.actor(Role.RECORDS);
    Tag tag = stage.twin("bulk-export", "records-request", "");
    LocalDate day = stage.anyDay();
    for (int i = 0; i < 15; i++) {
      work.desk(tag, who, "records request", "C", stage.stranger(), day);
    }
  }

  /**
   * An internal-affairs folder, sometimes the officer's own, opened by a person who is not on its
   * list.
   */
  private void restricted(int number) {
    Member who = stage.officer();
    Tag tag =
        stage.misuse("restricted-record", number % 2 == 0 ? "open" : "sparse", true, "folder");
    Member subject = number % 2 == 0 ? who : stage.ties().coworker(dice, who);
    String folder = folder(subject, stage.actor(Role.INTERNAL_AFFAIRS));
    for (LocalDate day : stage.spread(number % 2 == 0 ? 3 : 1)) {
      stage.on(day, d -> open(d, who, tag, folder));
    }
  }

  private void allowed(int number) {
    Member investigator = stage.actor(Role.INTERNAL_AFFAIRS);
    Tag tag = stage.twin("restricted-record", "on-the-access-list", "");
    String folder = folder(stage.ties().coworker(dice, investigator), investigator);
    for (LocalDate day : stage.spread(3)) {
      stage.on(day, d -> open(d, investigator, tag, folder));
    }
  }

  private String folder(Member subject, Member investigator) {
    long opened = stage.department().clock().hour(stage.start(), 9);
    String number = paperwork().nextCase(opened) + "-IA";
    stage
        .registers()
        .restrict("internal affairs", "internal affairs", number, investigator.number());
    paperwork()
        .file(
            new CaseFolder(
                number,
                "complaint",
                true,
                "",
                opened,
                0,
                opened,
                investigator.number(),
                investigator,
                "",
                List.of(
                    new Party(subject.person(), "officer", false, true),
                    new Party(stage.stranger(), "complainant", false, true))));
    return number;
  }

  private boolean open(Day day, Member who, Tag tag, String folder) {
    Optional<Shift> shift = day.shift(who);
    shift.ifPresent(
        s -> {
          Asking asking = Asking.own(who, Misconduct.terminal(s)).tagged(tag);
          inquiries().record(asking, misconduct.within(s), "view", "internal-affairs", folder);
        });
    return shift.isPresent();
  }

  /** Cases of other officers, opened one after the other. */
  private void unlisted(int number) {
    boolean full = number % 2 == 0;
    Member who = stage.officer();
    Tag tag = stage.misuse("unlisted-investigation", full ? "open" : "sparse", true, "");
    List<Member> detectives = stage.department().staff().with(Role.DETECTIVE);
    for (LocalDate day : stage.spread(full ? 6 : 2)) {
      stage.on(
          day,
          d -> {
            Optional<Shift> shift = d.shift(who);
            if (shift.isEmpty()) {
              return false;
            }
            List<CaseFolder> cases =
                d.department().openCases(dice.pick(detectives), shift.get().from());
            if (cases.isEmpty() || dice.pick(cases).recordedBy().equals(who.number())) {
              return false;
            }
            CaseFolder folder = dice.pick(cases);
            Asking asking = Asking.own(who, Misconduct.terminal(shift.get())).tagged(tag);
            long at = misconduct.within(shift.get());
            inquiries().record(asking, at, "view", "case", folder.number());
            return true;
          });
    }
  }

  private void reviewed(int number) {
    Member who = stage.actor(Role.SUPERVISOR);
    Tag tag = stage.twin("unlisted-investigation", "report-review", "");
    List<Member> detectives = stage.department().staff().with(Role.DETECTIVE);
    for (LocalDate day : stage.spread(3)) {
      stage.on(
          day,
          d -> {
            Optional<Shift> shift = d.shift(who);
            if (shift.isEmpty()) {
              return false;
            }
            List<CaseFolder> cases =
                d.department().openCases(dice.pick(detectives), shift.get().from());
            if (cases.isEmpty()) {
              return false;
            }
            String folder = dice.pick(cases).number();
            long at = misconduct.within(shift.get());
            paperwork()
                .recordWork(
                    "report review",
                    "case",
                    folder,
                    who,
                    shift.get().from(),
                    at + 3 * WallClock.DAY);
            Asking asking = Asking.own(who, Misconduct.terminal(shift.get())).tagged(tag);
            inquiries().record(asking, at, "view", "case", folder);
            return true;
          });
    }
  }
}
