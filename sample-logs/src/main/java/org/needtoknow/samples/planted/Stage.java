package org.needtoknow.samples.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Query;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.life.Department;
import org.needtoknow.samples.paperwork.Registers;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Roster;

/** Plans and runs episodes: the calendar, the people who are still free, the labels. */
public final class Stage {
  /** All queries of an account in a period belong to an episode. */
  private record Watch(long fromMillis, long toMillis, Tag tag) {}

  private static final int LAST_DAYS_FREE = 4;

  private final Department department;
  private final Registers registers;
  private final Roster roster;
  private final Ties ties;
  private final Dice dice;
  private final LocalDate historyStart;
  private final LocalDate start;
  private final LocalDate end;
  private final Set<Member> taken = new HashSet<>();
  private final Set<Integer> met = new HashSet<>();
  private final TreeMap<LocalDate, List<Step>> calendar = new TreeMap<>();
  private final Map<String, List<Watch>> watches = new TreeMap<>();
  private int misuses;
  private int twins;

  public Stage(
      Department department,
      Registers registers,
      Roster roster,
      long seed,
      LocalDate historyStart,
      LocalDate start,
      LocalDate end) {
    this.department = department;
    this.registers = registers;
    this.roster = roster;
    this.ties = new Ties(seed, department.population(), department.staff());
    this.dice = Dice.of(seed, "planted");
    this.historyStart = historyStart;
    this.start = start;
    this.end = end;
    ties.declare(registers);
  }

  Department department() {
    return department;
  }

  Registers registers() {
    return registers;
  }

  Roster roster() {
    return roster;
  }

  Ties ties() {
    return ties;
  }

  Dice dice() {
    return dice;
  }

  LocalDate historyStart() {
    return historyStart;
  }

  LocalDate start() {
    return start;
  }

  LocalDate end() {
    return end;
  }

  /** Reported months, for numbers that depend on them. */
  double months() {
    return (end.toEpochDay() - start.toEpochDay()) / 30.4;
  }

  /** A new episode of misuse. */
  Tag misuse(String kind, String form, boolean trace, String note) {
    return new Tag(String.format("M-%04d", ++misuses), true, kind, form, trace, note);
  }

  /** A new honest twin. */
  Tag twin(String kind, String form, String note) {
    return new Tag(String.format("H-%04d", ++twins), false, kind, form, true, note);
  }

  /**
   * A person of these roles who works all the time and, as long as possible, is in no other
   * episode.
   */
  Member actor(Role... roles) {
    List<Member> able = new ArrayList<>();
    for (Role role : roles) {
      department.staff().with(role).stream().filter(this::isHereAllTheTime).forEach(able::add);
    }
    if (able.isEmpty()) {
      // In a small office the only clerk may be new or leave: another person does the work.
      department.staff().all().stream().filter(this::isHereAllTheTime).forEach(able::add);
    }
    List<Member> free = able.stream().filter(m -> !taken.contains(m)).toList();
    Member chosen = dice.pick(free.isEmpty() ? able : free);
    taken.add(chosen);
    return chosen;
  }

  private boolean isHereAllTheTime(Member member) {
    return member.separated().isEmpty() && member.employedOn(historyStart);
  }

  /** An officer in a car. */
  Member officer() {
    return actor(Role.PATROL);
  }

  /** Keeps a person out of other episodes. */
  void take(Member member) {
    taken.add(member);
  }

  /** A person without a tie to the staff, each time another one as long as possible. */
  Person stranger() {
    Person person;
    int tries = 0;
    do {
      person = ties.outside(dice);
    } while (!met.add(person.index()) && ++tries < 50);
    return person;
  }

  /** A day of the reported months, except the last days. */
  LocalDate anyDay() {
    return start.plusDays(dice.below(span()));
  }

  private int span() {
    return Math.max(1, (int) (end.toEpochDay() - start.toEpochDay()) - LAST_DAYS_FREE);
  }

  /** Days spread over the reported months, in order. */
  List<LocalDate> spread(int count) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = span() * i / count;
      int to = Math.max(from + 1, span() * (i + 1) / count);
      days.add(start.plusDays(dice.between(from, to - 1)));
    }
    Collections.sort(days);
    return days;
  }

  /** Plans a step for that day or the first after it that allows it. */
  void on(LocalDate day, Step step) {
    calendar.computeIfAbsent(day, d -> new ArrayList<>()).add(step);
  }

  /** Labels all queries of the account in a period. */
  void watch(Member member, LocalDate from, LocalDate to, Tag tag) {
    long first = department.clock().hour(from, 0) * 1000;
    long last = department.clock().hour(to, 0) * 1000;
    watches
        .computeIfAbsent(member.username(), name -> new ArrayList<>())
        .add(new Watch(first, last, tag));
  }

  /** The label of a query: its own, or that of a watch over its account. */
  public Optional<Tag> tagOf(Query query) {
    if (query.asking().tag().isPresent() || watches.isEmpty()) {
      return query.asking().tag();
    }
    return watches.getOrDefault(query.asking().username(), List.of()).stream()
        .filter(w -> query.millis() >= w.fromMillis && query.millis() < w.toMillis)
        .map(Watch::tag)
        .findFirst();
  }

  /** Runs the steps that are due. */
  public void play(Day day) {
    List<Step> postponed = new ArrayList<>();
    while (!calendar.isEmpty() && !calendar.firstKey().isAfter(day.date())) {
      for (Step step : calendar.pollFirstEntry().getValue()) {
        if (!step.play(day)) {
          postponed.add(step);
        }
      }
    }
    if (!postponed.isEmpty()) {
      calendar.computeIfAbsent(day.date().plusDays(1), d -> new ArrayList<>()).addAll(0, postponed);
    }
  }

  /** Episodes of misuse planned so far. */
  public int misuses() {
    return misuses;
  }
}
