package org.needtoknow.samples.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.DayBook;
import org.needtoknow.samples.inquiry.Inquiries;
import org.needtoknow.samples.inquiry.Query;
import org.needtoknow.samples.inquiry.Query.Origin;
import org.needtoknow.samples.life.Afterwards;
import org.needtoknow.samples.life.CaseWork;
import org.needtoknow.samples.life.DayLife;
import org.needtoknow.samples.life.Department;
import org.needtoknow.samples.life.TownParameters;
import org.needtoknow.samples.logs.LogRoom;
import org.needtoknow.samples.logs.Position;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.paperwork.FrontPages;
import org.needtoknow.samples.paperwork.Paperwork;
import org.needtoknow.samples.paperwork.Registers;
import org.needtoknow.samples.people.Population;
import org.needtoknow.samples.planted.Day;
import org.needtoknow.samples.planted.Planting;
import org.needtoknow.samples.planted.Stage;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Roster;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.staff.Staff;
import org.needtoknow.samples.time.WallClock;

/** Simulates the department's days one after the other and writes their records. */
public final class Simulation {
  private static final int PEOPLE_AN_OFFICER = 400;

  /** Measured values; a test compares them with the simulation. */
  private static final double ACTS_AN_OFFICER_AND_DAY = 6.1;

  private static final double ACTS_WITH_RECORDS_SYSTEM = 6.8;

  private static final int EXPORTED_AFTER_DAYS = 30;

  private final SimulationPlan plan;
  private final TownParameters parameters;
  private final WallClock clock;
  private final Path folder;
  private final Path labelFolder;
  private long records;
  private long lookups;
  private long shifts;

  /**
   * @param plan sets history, dirt and outages, whatever the parameters say
   * @param out gets the folders {@code department} and {@code labels}
   */
  public Simulation(SimulationPlan plan, TownParameters parameters, Path out) {
    this.plan = plan;
    this.parameters = parameters;
    this.clock = new WallClock(plan.style().zone());
    this.folder = out.resolve("department");
    this.labelFolder = out.resolve("labels");
  }

  /** Runs it and returns its figures. */
  public SimulationFigures run() throws IOException {
    Files.createDirectories(folder);
    Files.createDirectories(labelFolder);
    long seed = plan.seed();
    Population population =
        new Population(
            seed,
            Math.max(24_000, plan.officers() * PEOPLE_AN_OFFICER),
            plan.style().state(),
            plan.style().neighbours(),
            plan.style().town(),
            plan.style().areaCode());
    Staff staff =
        new Staff(
            seed,
            plan.officers(),
            population,
            plan.historyStart(),
            plan.end(),
            parameters.shortRole());
    Roster roster = new Roster(seed, staff, clock);
    Registers registers = new Registers(plan.style(), staff, plan.start());
    DayBook book = new DayBook();
    Inquiries inquiries = new Inquiries(seed, plan.style(), book, slips());
    List<long[]> outages = outages();
    SimulationFigures figures;
    try (Paperwork paperwork =
            new Paperwork(
                folder, seed, clock, parameters.licencesOnFile(), parameters.filingSlips());
        LogRoom logs = new LogRoom(folder, plan.style(), clock, seed, plan.dirt());
        Labels labels = new Labels(labelFolder)) {
      Department department =
          new Department(plan.style(), clock, population, staff, paperwork, inquiries, parameters);
      formTaskForce(paperwork, staff);
      outages.forEach(outage -> paperwork.lose(outage[0], outage[1]));
      Stage stage =
          new Stage(
              department, registers, roster, seed, plan.historyStart(), plan.start(), plan.end());
      new Planting(stage).plan(episodes(), (int) Math.floorMod(seed, 60L));
      live(department, stage, roster, book, logs, labels);
      new Afterwards(department, roster, seed)
          .file(plan.end(), plan.end().plusDays(EXPORTED_AFTER_DAYS));
      figures =
          new SimulationFigures(
              staff.all().size(),
              shifts,
              records,
              lookups,
              inquiries.acts(),
              paperwork.parties(),
              book.longest());
    }
    registers.write(folder, roster.lastDays());
    FrontPages.describe(folder, plan.style(), seed);
    FrontPages.cover(
        folder,
        plan.historyStart(),
        plan.end().plusDays(EXPORTED_AFTER_DAYS),
        outages.stream().map(o -> new String[] {clock.feed(o[0]), clock.feed(o[1])}).toList());
    People.write(labelFolder, seed, population, parameters.typingSlips());
    return figures;
  }

  /** A department without dirt makes no typing errors either. */
  private double slips() {
    return plan.dirt() > 0 ? parameters.typingSlips() : 0;
  }

  /** Episodes for the acts that a department of this size types in the reported months. */
  private int episodes() {
    long days = plan.end().toEpochDay() - plan.start().toEpochDay();
    double acts =
        plan.style().hasRecordsSystem() ? ACTS_WITH_RECORDS_SYSTEM : ACTS_AN_OFFICER_AND_DAY;
    return (int) Math.round(plan.misuse() * plan.officers() * acts * days);
  }

  private void live(
      Department department,
      Stage stage,
      Roster roster,
      DayBook book,
      LogRoom logs,
      Labels labels) {
    DayLife life = new DayLife(department, plan.seed());
    long end = clock.hour(plan.end(), 0);
    List<Shift> yesterday = List.of();
    for (LocalDate day = plan.historyStart(); day.isBefore(plan.end()); day = day.plusDays(1)) {
      List<Shift> today = roster.of(day);
      today.forEach(department.paperwork()::file);
      shifts += today.stream().filter(s -> s.isWork() && sworn(s.who())).count();
      List<Shift> atWork = new ArrayList<>(today);
      atWork.addAll(yesterday);
      Map<String, List<CallSheet>> calls = life.live(day, atWork, today);
      stage.play(new Day(day, today, calls, department));
      long midnight = Math.min(end, clock.hour(day.plusDays(1), 0));
      book.handOn(midnight * 1000, query -> write(query, stage, logs, labels));
      yesterday = today;
    }
    logs.writeLate((query, position) -> label(query, position, stage, labels));
  }

  private void write(Query query, Stage stage, LogRoom logs, Labels labels) {
    records++;
    lookups += query.origin() == Origin.COPY ? 0 : 1;
    logs.write(query, (written, position) -> label(written, position, stage, labels));
  }

  private static void label(Query query, Position position, Stage stage, Labels labels) {
    if (query.origin() != Origin.COPY) {
      stage.tagOf(query).ifPresent(tag -> labels.label(tag, position));
    }
  }

  /** Outages of half a night each, with calls on paper; the first of them is in the history. */
  private List<long[]> outages() {
    List<long[]> outages = new ArrayList<>();
    Dice dice = Dice.of(plan.seed(), "outages");
    if (plan.history() > 0) {
      outages.add(outage(dice, plan.historyStart().plusDays(dice.between(3, 15))));
    }
    int days = (int) (plan.end().toEpochDay() - plan.start().toEpochDay());
    for (int i = 0; i < plan.outages(); i++) {
      outages.add(outage(dice, plan.start().plusDays(dice.below(days))));
    }
    return outages;
  }

  private long[] outage(Dice dice, LocalDate night) {
    long from = clock.hour(night, 1) + dice.below(7200);
    return new long[] {from, from + dice.between(3, 6) * WallClock.HOUR};
  }

  private static boolean sworn(Member who) {
    return switch (who.role()) {
      case PATROL, DETECTIVE, SUPERVISOR, COMMAND, INTERNAL_AFFAIRS -> true;
      default -> false;
    };
  }

  private void formTaskForce(Paperwork paperwork, Staff staff) {
    Dice dice = Dice.of(plan.seed(), "task force");
    Set<Member> members = new HashSet<>();
    long from = clock.hour(plan.historyStart().minusMonths(1), 0);
    long to = clock.hour(plan.end().plusMonths(3), 0);
    for (Member who : staff.all()) {
      boolean detective = who.role() == org.needtoknow.model.personnel.Role.DETECTIVE;
      boolean joins =
          detective
              ? who.order() % 4 == 0
              : who.role() == org.needtoknow.model.personnel.Role.PATROL && dice.chance(0.05);
      if (joins && members.add(who)) {
        paperwork.taskForce(CaseWork.TASK_FORCE, who, from, to);
      }
    }
  }
}
