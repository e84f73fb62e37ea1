package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Episodes about favours, sales, crowds, searches by chance, records and purposes. */
final class Dealings {
  private final Plot plot;
  private final Dice dice;

  Dealings(Plot plot) {
    this.plot = plot;
    this.dice = plot.dice();
  }

  /** For a friend, with a colleague typed as the one who asked; the twin's colleague did ask. */
  void favour(Episode episode) {
    List<Member> dispatchers = plot.setting().payroll().with(Role.DISPATCHER);
    Member operator =
        dice.chance(0.6) ? plot.member(episode, 2, dispatchers) : plot.deputy(episode, 2);
    Person person = plot.stranger();
    Tag tag = episode.tag(episode.misuse() ? "typed-colleague" : "");
    plot.inShifts(
        episode,
        operator,
        episode.misuse() ? dice.between(1, 3) : 1,
        (today, shift, at, step) -> {
          List<Shift> on = new ArrayList<>(today.onPatrol(at));
          on.removeIf(other -> other.who().equals(operator));
          if (on.isEmpty()) {
            return;
          }
          Shift claimed = dice.pick(on);
          if (!episode.misuse()) {
            plot.call(
                today,
                claimed,
                at,
                "traffic crash",
                List.of(Involved.person(person, "driver"), Involved.car(person)));
          }
          Asking asking = plot.usual(operator, tag).forWhom(claimed.who().person().last());
          plot.look(asking, at, person, dice.below(3));
          plot.look(asking, at + dice.between(20, 90), person, 3 + dice.below(2));
        });
  }

  /** Women with a certain first name, one surname after the other; the twin has a witness. */
  void fishing(Episode episode) {
    Member deputy = plot.deputy(episode, 2);
    Person wanted = plot.stranger();
    Tag tag = episode.tag(episode.misuse() ? dice.oneOf("open", "during-shift") : "");
    plot.inShifts(
        episode,
        deputy,
        episode.misuse() ? 2 : 1,
        (today, shift, at, step) -> {
          Asking asking = plot.thin(deputy, tag);
          if (!episode.misuse()) {
            Call call =
                plot.call(
                    today,
                    shift,
                    at,
                    "hit and run",
                    List.of(
                        Involved.person(plot.stranger(), "victim"),
                        Involved.person(wanted, "suspect"),
                        Involved.car(wanted)));
            asking = plot.usual(deputy, tag).citing(call.number());
            plot.console().partOfPlate(asking, at, wanted);
            plot.console().nameOnly(asking, at + 60, wanted.last() + "," + wanted.first());
            plot.console().vehicle(asking, at + 160, wanted);
            return;
          }
          plot.console().firstName(asking, at, wanted.first());
          long moment = at;
          for (int i = dice.between(3, 8); i > 0; i--) {
            moment += dice.between(15, 80);
            plot.console().nameOnly(asking, moment, plot.stranger().last() + "," + wanted.first());
          }
          plot.console().name(asking, moment + 70, "DQ", plot.stranger());
        });
  }

  /** Unrelated people, one by one, for a buyer; the twin serves civil papers for a month. */
  void selling(Episode episode) {
    List<Member> civil = plot.setting().payroll().squad(Payroll.CIVIL);
    Member seller =
        episode.misuse()
            ? plot.member(
                episode, 6, plot.setting().payroll().with(dice.oneOf(Role.PATROL, Role.RECORDS)))
            : dice.pick(civil);
    Tag tag = episode.tag(episode.misuse() ? dice.oneOf("open", "sparse") : "");
    plot.inShifts(
        episode,
        seller,
        dice.between(6, 9),
        (today, shift, at, step) -> {
          long moment = at;
          for (int i = dice.between(1, 3); i > 0; i--) {
            Person person = plot.stranger();
            Asking asking = plot.thin(seller, tag);
            if (!episode.misuse()) {
              long due = at + 14 * WallClock.DAY;
              plot.setting().clerk().work("court", person, seller, "", at - 90_000, due);
              asking = asking.purpose("D").because("civil");
            }
            plot.look(asking, moment, person, dice.below(3));
            moment += dice.between(60, 900);
          }
        });
  }

  /** A person in the news, looked up by many; the twin is a car that all look for. */
  void crowd(Episode episode) {
    Person known = plot.stranger();
    Tag tag = episode.tag(episode.misuse() ? "open" : "");
    LocalDate day = episode.from();
    if (!episode.misuse()) {
      long from = plot.setting().hour(day, 5);
      plot.setting().clerk().lookout(known, from, from + 4 * WallClock.DAY);
    }
    for (Member member : plot.setting().payroll().all()) {
      boolean looks = member.role() != Role.ADMINISTRATOR && dice.chance(0.2);
      if (looks) {
        plot.inShifts(
            new Episode(episode.number(), episode.kind(), episode.misuse(), day, 3),
            member,
            1,
            (today, shift, at, step) -> {
              Asking asking = plot.usual(member, tag);
              if (episode.misuse()) {
                plot.look(asking, at, known, dice.chance(0.5) ? 3 : 0);
              } else {
                plot.console().vehicle(asking.because(dice.oneOf("BOLO", "", "bolo")), at, known);
              }
            });
      }
    }
  }

  /** A stranger at a real call who has no part in it; the twin's report comes late. */
  void curiosity(Episode episode) {
    Member deputy = plot.deputy(episode, 2);
    Person person = plot.stranger();
    Tag tag = episode.tag(episode.misuse() ? "hidden-among-calls" : "", !episode.misuse(), "");
    plot.inShifts(
        episode,
        deputy,
        1,
        (today, shift, at, step) -> {
          if (episode.misuse()) {
            Asking asking = plot.usual(deputy, tag);
            plot.look(asking, plot.duringCall(today, shift, at), person, dice.below(3));
            return;
          }
          long late = at + dice.between(4, 9) * WallClock.DAY;
          Call call =
              plot.call(
                  today,
                  shift,
                  at,
                  "dispute",
                  List.of(
                      Involved.person(plot.stranger(), "caller"),
                      Involved.person(person, "subject"),
                      Involved.car(person)),
                  late);
          Asking asking = plot.setting().asking(deputy, dice, call.number()).tagged(tag);
          plot.look(asking, at, person, dice.below(3));
        });
  }

  /** A history under a purpose that no one asked for; the twin has a permit on file. */
  void purpose(Episode episode) {
    Member clerk = plot.member(episode, 2, plot.setting().payroll().with(Role.RECORDS));
    Person person = plot.stranger();
    String code = dice.oneOf("F", "J");
    Tag tag = episode.tag(episode.misuse() ? "open" : "");
    plot.inShifts(
        episode,
        clerk,
        1,
        (today, shift, at, step) -> {
          if (!episode.misuse()) {
            String kind = code.equals("F") ? "permit" : "applicant";
            long until = at + 40 * WallClock.DAY;
            plot.setting().clerk().work(kind, person, clerk, "", at - 9000, until);
          }
          Asking asking = plot.usual(clerk, tag).purpose(code);
          plot.console().name(asking, at, "QH", person);
          plot.console().name(asking, at + 80, "QW", person);
        });
  }

  /** Pages of many people printed and taken away; the twin answers a request. */
  void prints(Episode episode) {
    List<Member> clerks = plot.setting().payroll().with(Role.RECORDS);
    Member who = dice.chance(0.5) ? plot.member(episode, 1, clerks) : plot.deputy(episode, 1);
    Member printer = episode.misuse() ? who : plot.member(episode, 1, clerks);
    Tag tag = episode.tag(episode.misuse() ? "print-export" : "");
    plot.inShifts(
        episode,
        printer,
        1,
        (today, shift, at, step) -> {
          long moment = at;
          for (int i = dice.between(6, 16); i > 0; i--) {
            Person person = plot.stranger();
            if (!episode.misuse()) {
              long until = at + 5 * WallClock.DAY;
              plot.setting()
                  .clerk()
                  .work("records request", person, printer, "", at - 86_000, until);
            }
            Asking asking = plot.usual(printer, tag);
            plot.console().page(asking, moment, dice.oneOf("print", "print", "export"), person);
            moment += dice.between(8, 60);
          }
        });
  }

  /** A folder on a complaint; the twin is on the list of those who may open it. */
  void restricted(Episode episode) {
    Member captain = plot.setting().payroll().with(Role.COMMAND).get(1);
    Member reader = episode.misuse() ? plot.deputy(episode, 3) : captain;
    Person complainant = plot.stranger();
    CaseFile file =
        plot.openCase(
            episode,
            captain,
            "citizen complaint",
            true,
            List.of(Involved.person(complainant, "complainant")));
    String allowed = captain.number();
    plot.setting().lists().restrict("internal affairs", "internal affairs", file.number(), allowed);
    Tag tag = episode.tag(episode.misuse() ? "open" : "");
    plot.inShifts(
        episode,
        reader,
        dice.between(1, 3),
        (today, shift, at, step) ->
            plot.console()
                .record(plot.usual(reader, tag), at, "view", "internal-affairs", file.number()));
  }

  /** An investigation of other people; the twin reviews it. */
  void unlisted(Episode episode) {
    List<Member> detectives = plot.setting().payroll().with(Role.DETECTIVE);
    Member lead = dice.pick(detectives);
    Member reader =
        episode.misuse()
            ? plot.otherThan(lead)
            : plot.member(episode, 2, plot.setting().payroll().with(Role.SUPERVISOR));
    CaseFile file =
        plot.openCase(
            episode,
            lead,
            "drug investigation",
            false,
            List.of(Involved.person(plot.stranger(), "suspect")));
    Tag tag = episode.tag(episode.misuse() ? dice.oneOf("open", "sparse") : "");
    plot.inShifts(
        episode,
        reader,
        dice.between(1, 4),
        (today, shift, at, step) -> {
          if (!episode.misuse() && step == 0) {
            long until = at + 30 * WallClock.DAY;
            plot.setting()
                .clerk()
                .work("report review", "case", file.number(), reader, at - 4000, until);
          }
          plot.console().record(plot.usual(reader, tag), at, "view", "case", file.number());
        });
  }
}
