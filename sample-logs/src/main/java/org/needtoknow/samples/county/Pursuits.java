package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.List;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Episodes in which one person is followed over weeks. */
final class Pursuits {
  private static final List<String> FORMS =
      List.of("open", "hidden-among-calls", "real-case-number", "sparse", "from-home");

  private final Plot plot;
  private final Dice dice;
  private int forms;

  Pursuits(Plot plot) {
    this.plot = plot;
    this.dice = plot.dice();
  }

  /** A former partner, by name, plate, licence and page, with or without her new partner. */
  void formerPartner(Episode episode) {
    Member deputy = plot.deputy(episode, 6);
    Person former = plot.stranger();
    if (!episode.misuse()) {
      victimOfCase(episode, deputy, former);
      return;
    }
    if (dice.chance(0.3)) {
      plot.setting().lists().tie(deputy, "acquaintance", former, "");
    }
    follow(episode, deputy, List.of(former), FORMS.get(forms++ % FORMS.size()));
  }

  /** The plates of a former partner and of the new partner, night after night. */
  void plates(Episode episode) {
    Member deputy = plot.deputy(episode, 7);
    Person former = plot.stranger();
    Person next = plot.stranger();
    if (episode.misuse()) {
      Tag tag = episode.tag(dice.chance(0.5) ? "open" : "during-shift");
      int times = dice.between(5, 12);
      plot.inShifts(
          episode,
          deputy,
          times,
          (today, shift, at, step) -> {
            Asking asking = plot.thin(deputy, tag);
            plot.console().vehicle(asking, at, former);
            if (step % 2 == 1) {
              plot.console().vehicle(asking, at + dice.between(30, 4000), next);
            }
            if (step % 4 == 3) {
              plot.console().licence(asking, at + 60, next);
            }
          });
      return;
    }
    CaseFile file =
        plot.openCase(
            episode,
            deputy,
            "drug complaint",
            false,
            List.of(Involved.person(former, "suspect"), Involved.car(former), Involved.car(next)));
    Tag tag = episode.tag("");
    plot.inShifts(
        episode,
        deputy,
        dice.between(4, 8),
        (today, shift, at, step) -> {
          Asking asking = plot.setting().asking(deputy, dice, file.number()).tagged(tag);
          plot.console().vehicle(asking, at, step % 2 == 0 ? former : next);
          plot.setting().clerk().step(file, at + 600);
        });
  }

  /** The sheriff or a captain, on people who speak against the office. */
  void byCommand(Episode episode) {
    Member chief = plot.member(episode, 8, plot.setting().payroll().with(Role.COMMAND));
    List<Person> critics = List.of(plot.stranger(), plot.stranger(), plot.stranger());
    Tag tag = episode.tag(episode.misuse() ? "open" : "");
    if (episode.misuse()) {
      plot.inShifts(
          episode,
          chief,
          dice.between(8, 20),
          (today, shift, at, step) ->
              plot.look(plot.thin(chief, tag), at, critics.get(step % 3), dice.below(5)));
      return;
    }
    // A complaint that the captain has to look into.
    CaseFile file =
        plot.openCase(
            episode,
            chief,
            "citizen complaint",
            true,
            List.of(
                Involved.person(critics.get(0), "complainant"),
                Involved.person(critics.get(1), "witness")));
    plot.inShifts(
        episode,
        chief,
        4,
        (today, shift, at, step) -> {
          Asking asking = plot.setting().asking(chief, dice, file.number()).tagged(tag);
          plot.look(asking, at, critics.get(step % 2), step);
          plot.setting().clerk().step(file, at + 900);
        });
  }

  /** A deputy who lets a dispatcher look. */
  void throughDispatcher(Episode episode) {
    Member deputy = plot.deputy(episode, 4);
    Person person = plot.stranger();
    Tag tag = episode.tag(episode.misuse() ? "through-dispatcher" : "");
    plot.inShifts(
        episode,
        deputy,
        episode.misuse() ? dice.between(2, 6) : 1,
        (today, shift, at, step) ->
            plot.dispatcher(today, at)
                .ifPresent(
                    dispatcher -> {
                      if (!episode.misuse()) {
                        plot.call(
                            today,
                            shift,
                            at,
                            "suspicious vehicle",
                            List.of(Involved.car(person), Involved.person(person, "driver")));
                      }
                      Asking asking =
                          plot.usual(dispatcher, tag)
                              .forWhom(dice.chance(0.5) ? shift.unit() : deputy.person().last());
                      plot.console().vehicle(asking, at, person);
                      if (dice.chance(0.5)) {
                        plot.console().name(asking, at + 90, "DQ", person);
                      }
                    }));
  }

  /** Lookups on free days, or at the office outside one's hours. */
  void offDuty(Episode episode) {
    Member deputy = plot.deputy(episode, 2);
    List<Person> people = List.of(plot.stranger(), plot.stranger());
    if (episode.misuse()) {
      follow(episode, deputy, people, "from-home");
      return;
    }
    Tag tag = episode.tag("");
    List<LocalDate> free = plot.freeDays(episode, deputy);
    if (!free.isEmpty()) {
      plot.on(free.get(0), today -> calledIn(today, deputy, people.get(0), tag));
    }
  }

  /** Called in on a free day: the overtime and the call are on file. */
  private void calledIn(Today today, Member deputy, Person person, Tag tag) {
    long from = plot.setting().hour(today.day(), dice.between(10, 20));
    Shift extra =
        new Shift(deputy, "overtime", from, from + 4 * WallClock.HOUR, Duties.unit(deputy));
    plot.setting().clerk().file(extra, true);
    Call call =
        plot.call(
            today,
            extra,
            from + 3600,
            "missing person",
            List.of(Involved.person(person, "missing"), Involved.car(person)));
    Asking asking = plot.setting().asking(deputy, dice, call.number()).tagged(tag);
    plot.console().name(asking, from + 3700, "DQ", person);
    plot.console().vehicle(asking, from + 3900, person);
  }

  private void victimOfCase(Episode episode, Member deputy, Person victim) {
    Person suspect = plot.stranger();
    CaseFile file =
        plot.openCase(
            episode,
            deputy,
            "stalking",
            false,
            List.of(Involved.person(victim, "victim"), Involved.person(suspect, "suspect")));
    Tag tag = episode.tag("");
    plot.inShifts(
        episode,
        deputy,
        dice.between(4, 7),
        (today, shift, at, step) -> {
          Asking asking = plot.setting().asking(deputy, dice, file.number()).tagged(tag);
          plot.look(asking, at, victim, step * 3);
          plot.setting().clerk().step(file, at + 900);
        });
  }

  private void follow(Episode episode, Member deputy, List<Person> people, String form) {
    int times = form.equals("sparse") ? 3 : dice.between(4, 10);
    Tag tag = episode.tag(form);
    if (form.equals("from-home")) {
      List<LocalDate> free = plot.freeDays(episode, deputy);
      for (int i = 0; i < Math.min(Math.min(times, 5), free.size()); i++) {
        int step = i;
        plot.on(
            free.get(i),
            today -> {
              long at = plot.setting().hour(today.day(), dice.between(9, 26)) + dice.below(3600);
              Asking asking = plot.thin(deputy, tag).at(plot.setting().habitsOf(deputy).remote());
              plot.look(asking, at, people.get(step % people.size()), step);
            });
      }
      return;
    }
    plot.inShifts(
        episode,
        deputy,
        times,
        (today, shift, at, step) -> {
          Asking asking = plot.thin(deputy, tag);
          long moment = at;
          if (form.equals("hidden-among-calls")) {
            asking = plot.usual(deputy, tag);
            moment = plot.duringCall(today, shift, at);
          } else if (form.equals("real-case-number")) {
            asking = plot.usual(deputy, tag).citing(plot.numberOf(today, deputy));
          }
          Person person = people.get(step % people.size());
          plot.look(asking, moment, person, step);
          if (dice.chance(0.3)) {
            plot.look(asking, moment + dice.between(20, 120), person, step + 1);
          }
        });
  }
}
