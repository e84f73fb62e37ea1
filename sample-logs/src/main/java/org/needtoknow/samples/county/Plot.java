package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** What the episodes have in common: who is on duty when, how a lookup is hidden, real work. */
final class Plot {
  /** One lookup or one piece of work in a shift. */
  interface Beat {
    /**
     * @param at a moment within the shift
     * @param step number of this beat, from 0
     */
    void play(Today today, Shift shift, long at, int step);
  }

  private static final String[] THIN = {
    "", "", "training", "investigation", "info", "invest", "traffic", "test", "check"
  };

  private final Setting setting;
  private final Agenda agenda;
  private final Investigations investigations;
  private final Roadside roadside;
  private final Dice dice;

  Plot(Setting setting, Agenda agenda, Investigations investigations, Roadside roadside) {
    this.setting = setting;
    this.agenda = agenda;
    this.investigations = investigations;
    this.roadside = roadside;
    this.dice = Dice.of(setting.seed(), "plot");
  }

  Setting setting() {
    return setting;
  }

  Console console() {
    return setting.console();
  }

  County county() {
    return setting.county();
  }

  Dice dice() {
    return dice;
  }

  Investigations investigations() {
    return investigations;
  }

  Roadside roadside() {
    return roadside;
  }

  /** A patrol deputy who works that often within the episode, or the one who works most. */
  Member deputy(Episode episode, int shifts) {
    return member(episode, shifts, setting.payroll().with(Role.PATROL));
  }

  /** One of these who works that often within the episode, or the one who works most. */
  Member member(Episode episode, int shifts, List<Member> from) {
    Member most = from.get(0);
    int best = -1;
    for (int i = 0; i < 30; i++) {
      Member who = dice.pick(from);
      int works = setting.duties().workOf(who, episode.from(), episode.days()).size();
      if (works >= shifts) {
        return who;
      }
      if (works > best) {
        best = works;
        most = who;
      }
    }
    return most;
  }

  /** Another patrol deputy. */
  Member otherThan(Member who) {
    return otherThan(who, setting.payroll().with(Role.PATROL));
  }

  /** Another one of these. */
  Member otherThan(Member who, List<Member> from) {
    Member other = dice.pick(from);
    while (other.equals(who)) {
      other = dice.pick(from);
    }
    return other;
  }

  /** A person with a car who has nothing to do with the office. */
  Person stranger() {
    return county().motorist(dice);
  }

  /** Plays a beat in some of the shifts of a person. */
  void inShifts(Episode episode, Member who, int times, Beat beat) {
    List<Shift> shifts =
        new ArrayList<>(setting.duties().workOf(who, episode.from(), episode.days()));
    dice.shuffle(shifts);
    List<Shift> chosen = new ArrayList<>(shifts.subList(0, Math.min(times, shifts.size())));
    chosen.sort(Comparator.comparingLong(Shift::from));
    int step = 0;
    for (Shift shift : chosen) {
      long at = within(shift);
      int number = step++;
      agenda.note(setting.clock().day(shift.from()), today -> beat.play(today, shift, at, number));
    }
  }

  /** Notes a step for a day. */
  void on(LocalDate day, Consumer<Today> step) {
    agenda.note(day, step);
  }

  /** The days of the episode on which a person does not work, in order. */
  List<LocalDate> freeDays(Episode episode, Member who) {
    List<LocalDate> free = new ArrayList<>();
    LocalDate end = episode.from().plusDays(episode.days());
    for (LocalDate day = episode.from(); day.isBefore(end); day = day.plusDays(1)) {
      boolean before = setting.duties().workOf(who, day.minusDays(1), 2).isEmpty();
      if (before) {
        free.add(day);
      }
    }
    return free;
  }

  /** A moment within a shift. */
  long within(Shift shift) {
    return shift.from() + 1200 + dice.below((int) Math.max(600, shift.to() - shift.from() - 4800));
  }

  /** The usual session of a person, with a reason that says little. */
  Asking thin(Member who, Tag tag) {
    String terminal = setting.habitsOf(who).terminal();
    return Asking.own(who, terminal).because(dice.oneOf(THIN)).tagged(tag);
  }

  /** A session that looks like all others of this person. */
  Asking usual(Member who, Tag tag) {
    return setting.habitsOf(who).asking(dice).tagged(tag);
  }

  /** A number that the person may type: of an open case of theirs or of a call of the day. */
  String numberOf(Today today, Member who) {
    List<CaseFile> cases = investigations.casesOf(who);
    if (!cases.isEmpty() && dice.chance(0.6)) {
      return dice.pick(cases).number();
    }
    List<Call> calls = today.callsOf(who);
    return calls.isEmpty() ? "" : dice.pick(calls).number();
  }

  /** A moment during a call of the person on this day; the given one without a call. */
  long duringCall(Today today, Shift shift, long at) {
    List<Call> calls =
        today.callsOf(shift.who()).stream()
            .filter(call -> shift.covers(call.arrived()) && call.cleared() - call.arrived() > 400)
            .toList();
    if (calls.isEmpty()) {
      return at;
    }
    Call call = dice.pick(calls);
    return call.arrived() + 60 + dice.below((int) (call.cleared() - call.arrived() - 120));
  }

  /** One lookup of a person. The identifiers alternate from step to step. */
  void look(Asking asking, long at, Person person, int step) {
    switch (step % 5) {
      case 0 -> console().name(asking, at, "DQ", person);
      case 1 -> console().vehicle(asking, at, person);
      case 2 -> console().licence(asking, at, person);
      case 3 -> console().page(asking, at, "search", person);
      default -> console().name(asking, at, "QW", person);
    }
  }

  /** A real call of that deputy with these people, all of them written down. */
  Call call(Today today, Shift shift, long at, String nature, List<Involved> people) {
    return call(today, shift, at, nature, people, setting.written(at + 2400, dice));
  }

  /** A real call whose report is written at that moment. */
  Call call(
      Today today, Shift shift, long at, String nature, List<Involved> people, long reported) {
    long created = at - dice.between(700, 1500);
    Call call =
        new Call(
            setting.clerk().nextCall(created),
            nature,
            people.get(0).person().address(),
            false,
            today.dispatcher(created, dice),
            List.of(shift),
            created,
            at - dice.between(60, 300),
            at + dice.between(900, 3000),
            people);
    today.add(call.with(setting.clerk().file(call, "", 1, reported)));
    return call;
  }

  /** Opens a case of a person. */
  CaseFile openCase(
      Episode episode, Member lead, String offence, boolean internal, List<Involved> people) {
    long opened = setting.hour(episode.from(), 7);
    CaseFile file =
        new CaseFile(
            setting.clerk().nextCase(opened),
            "",
            lead,
            people,
            opened,
            episode.from().plusDays(episode.days() + 12L),
            null);
    setting.clerk().file(file, offence, internal, opened, opened + 6 * WallClock.HOUR, lead);
    return file;
  }

  /** A dispatcher on duty at the moment. */
  Optional<Member> dispatcher(Today today, long at) {
    return Optional.ofNullable(today.dispatcher(at, dice));
  }
}
