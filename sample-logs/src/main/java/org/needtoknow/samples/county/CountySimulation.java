package org.needtoknow.samples.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.DayBook;
import org.needtoknow.samples.inquiry.Query;
import org.needtoknow.samples.inquiry.Query.Origin;
import org.needtoknow.samples.logs.LogRoom;
import org.needtoknow.samples.logs.Position;
import org.needtoknow.samples.paperwork.FrontPages;
import org.needtoknow.samples.people.Typing;
import org.needtoknow.samples.run.Labels;
import org.needtoknow.samples.run.People;
import org.needtoknow.samples.run.SimulationFigures;
import org.needtoknow.samples.run.SimulationPlan;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Simulates the county day by day. Its files and labels have the same form as the town's. */
public final class CountySimulation {
  private static final int DAYS_AFTER = 30;
  private static final int MORNING = 5;

  private final SimulationPlan plan;
  private final CountyParameters parameters;
  private final Path department;
  private final Path labelFolder;
  private final WallClock clock;
  private final LocalDate onFile;
  private long shifts;
  private long lookups;

  /** Simulates into the folder {@code out}. */
  public CountySimulation(SimulationPlan plan, CountyParameters parameters, Path out) {
    this.plan = plan;
    this.parameters = parameters;
    this.department = out.resolve("department");
    this.labelFolder = out.resolve("labels");
    this.clock = new WallClock(plan.style().zone());
    LocalDate begins = plan.start().minusDays(parameters.daysOnFile());
    this.onFile = begins.isBefore(plan.historyStart()) ? plan.historyStart() : begins;
  }

  /** Writes all files; the same plan and parameters give the same bytes. */
  public SimulationFigures run() throws IOException {
    Files.createDirectories(department);
    Files.createDirectories(labelFolder);
    long seed = plan.seed();
    County county = new County(seed, plan.officers(), plan.style(), plan.start());
    Payroll payroll = new Payroll(seed, plan.officers(), county, plan.start(), plan.end());
    DayBook book = new DayBook();
    List<String[]> outages = new ArrayList<>();
    try (Clerk clerk = new Clerk(department, seed, parameters, clock, clock.hour(onFile, 0));
        Labels labels = new Labels(labelFolder);
        LogRoom logs = new LogRoom(department, plan.style(), clock, seed, plan.dirt())) {
      drawOutages(clerk, outages);
      Setting setting =
          new Setting(
              seed,
              parameters,
              clock,
              county,
              payroll,
              new Duties(seed, payroll, clock),
              new Console(
                  seed,
                  plan.style(),
                  parameters,
                  book,
                  plan.dirt(),
                  clock.hour(plan.start(), 0),
                  clock.hour(plan.end(), 0)),
              clerk,
              new OfficeLists(seed, plan.style(), payroll, plan.start()),
              Setting.habits(seed, payroll));
      setting.lists().declareHouseholds(county);
      live(setting, book, logs, labels);
      setting.lists().write(department);
      return figures(payroll, setting, logs, book);
    } finally {
      FrontPages.describe(
          department, plan.style(), seed, plan.style().town() + " County Sheriff's Office");
      FrontPages.cover(department, onFile, plan.end().plusDays(DAYS_AFTER - 1), outages);
      People.write(labelFolder, seed, county.names(), Typing.SLIPS);
    }
  }

  private SimulationFigures figures(Payroll payroll, Setting setting, LogRoom logs, DayBook book) {
    return new SimulationFigures(
        payroll.all().size(),
        shifts,
        logs.records(),
        lookups,
        setting.console().acts(),
        setting.clerk().parties(),
        book.longest());
  }

  private void live(Setting setting, DayBook book, LogRoom logs, Labels labels) {
    Encounters encounters =
        new Encounters(plan.seed(), setting.county(), parameters, setting.payroll());
    Investigations investigations = new Investigations(setting, encounters);
    CallDesk calls = new CallDesk(setting, encounters, investigations);
    Roadside roadside = new Roadside(setting, encounters);
    DeskWork desk = new DeskWork(setting);
    Agenda agenda = new Agenda();
    Episodes episodes = new Episodes(new Plot(setting, agenda, investigations, roadside), plan);
    LocalDate last = plan.end().plusDays(DAYS_AFTER);
    for (LocalDate day = plan.historyStart(); day.isBefore(last); day = day.plusDays(1)) {
      Today today = new Today(day, setting.duties().of(day));
      file(setting.clerk(), today);
      encounters.begin(day);
      roadside.run(today);
      calls.run(today);
      investigations.run(today);
      desk.run(today);
      agenda.run(today);
      episodes.begin(day.plusDays(1));
      long ends = clock.hour(plan.end(), 0);
      long before = Math.min(clock.hour(day.plusDays(1), MORNING), ends);
      book.handOn(before * 1000, query -> write(query, logs, labels));
      if (before == ends) {
        // The logs end with the months; what is typed later is in the next export.
        book.handOn(Long.MAX_VALUE, query -> {});
      }
    }
    logs.writeLate((query, position) -> label(query, position, labels));
  }

  private void file(Clerk clerk, Today today) {
    for (Shift shift : today.shifts()) {
      Member who = shift.who();
      // Half of the officers on loan stay on the roster of their own department.
      boolean rostered = !who.squad().equals(Payroll.ON_LOAN) || who.order() % 2 == 0;
      clerk.file(shift, rostered);
      boolean sworn =
          who.role() != Role.DISPATCHER
              && who.role() != Role.RECORDS
              && who.role() != Role.ADMINISTRATOR;
      if (sworn && shift.kind().equals("shift") && today.day().isBefore(plan.end())) {
        shifts++;
      }
    }
  }

  private void drawOutages(Clerk clerk, List<String[]> outages) {
    Dice dice = Dice.of(plan.seed(), "county outages");
    int days = (int) (plan.end().toEpochDay() - plan.start().toEpochDay());
    for (int i = 0; i < plan.outages(); i++) {
      long from = clock.hour(plan.start().plusDays(dice.below(days)), 21);
      long to = from + dice.between(6, 11) * WallClock.HOUR;
      clerk.loseCalls(from, to);
      outages.add(new String[] {clock.feed(from), clock.feed(to)});
    }
  }

  private void write(Query query, LogRoom logs, Labels labels) {
    if (query.origin() != Origin.COPY) {
      lookups++;
    }
    logs.write(query, (written, position) -> label(written, position, labels));
  }

  private static void label(Query query, Position position, Labels labels) {
    if (query.origin() != Origin.COPY) {
      query.asking().tag().ifPresent(tag -> labels.label(tag, position));
    }
  }
}
