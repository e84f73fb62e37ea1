package org.needtoknow.samples.county;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.paperwork.FeedFile;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.people.Slips;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Writes the records of daily work as they arise, with gaps and slips. A moment of 0 is blank. */
final class Clerk implements Closeable {
  private static final String PARTY =
      "role,last,first,middle,suffix,dob,oln,oln_state,plate,plate_state,vin,address,phone,"
          + "recorded_at,recorded_by";

  private final WallClock clock;
  private final CountyParameters parameters;
  private final Dice dice;
  private final long begins;
  private final List<FeedFile> files = new ArrayList<>();
  private final FeedFile calls;
  private final FeedFile callUnits;
  private final FeedFile callParties;
  private final FeedFile cases;
  private final FeedFile assignments;
  private final FeedFile caseParties;
  private final FeedFile activity;
  private final FeedFile duty;
  private final FeedFile units;
  private final FeedFile work;
  private final List<long[]> silent = new ArrayList<>();
  private int callNumbers;
  private int caseNumbers;
  private int workNumbers;
  private long parties;

  /**
   * @param begins moment at which the records system begins; older calls are on paper
   */
  Clerk(Path folder, long seed, CountyParameters parameters, WallClock clock, long begins)
      throws IOException {
    this.clock = clock;
    this.parameters = parameters;
    this.dice = Dice.of(seed, "clerk");
    this.begins = begins;
    calls =
        open(
            folder,
            "calls",
            "number,nature,priority,place,created,closed,officer_initiated,dispatcher,case,"
                + "recorded_at,recorded_by");
    callUnits =
        open(
            folder,
            "call-units",
            "call,unit,employee,dispatched,en_route,arrived,cleared,recorded_at");
    callParties = open(folder, "call-parties", "call," + PARTY);
    cases =
        open(
            folder,
            "cases",
            "number,offence,internal_affairs,call,opened,closed,recorded_at,recorded_by");
    assignments = open(folder, "case-assignments", "case,employee,team,from,to,recorded_at");
    caseParties = open(folder, "case-parties", "case," + PARTY);
    activity = open(folder, "case-activity", "case,at");
    duty = open(folder, "duty", "employee,kind,from,to");
    units = open(folder, "units", "unit,kind,employee,from,to");
    work =
        open(
            folder,
            "work",
            "number,kind,last,first,middle,suffix,dob,oln,oln_state,plate,plate_state,address,"
                + "record_kind,record_number,employee,unit,from,to,recorded_at");
  }

  private FeedFile open(Path folder, String feed, String header) throws IOException {
    FeedFile file = new FeedFile(folder, feed + ".csv", header);
    files.add(file);
    return file;
  }

  /** People and vehicles of all calls, written or not. */
  long parties() {
    return parties;
  }

  String nextCall(long moment) {
    return String.format("S%02d%06d", clock.local(moment).getYear() % 100, ++callNumbers);
  }

  String nextCase(long moment) {
    return String.format("%02d-%05d", clock.local(moment).getYear() % 100, ++caseNumbers);
  }

  /** No call is recorded in this period. */
  void loseCalls(long from, long to) {
    silent.add(new long[] {from, to});
  }

  /**
   * Files a call.
   *
   * @param written share of its people that are written down; from 1 on, all of them
   * @param reported moment at which the deputy wrote down what the dispatcher did not
   * @return the people and cars that are written down
   */
  List<Involved> file(Call call, String caseNumber, double written, long reported) {
    boolean lost =
        call.created() < begins
            || silent.stream().anyMatch(s -> call.created() >= s[0] && call.created() < s[1]);
    if (lost) {
      return List.of();
    }
    List<Involved> onFile = new ArrayList<>();
    calls.row(
        call.number(),
        call.nature(),
        call.stop() ? "4" : String.valueOf(1 + call.nature().length() % 4),
        call.place(),
        clock.feed(call.created()),
        clock.feed(call.cleared()),
        call.stop() ? "yes" : "no",
        call.dispatcher() == null ? "" : call.dispatcher().number(),
        caseNumber,
        "",
        "");
    long sent =
        call.stop() ? call.created() : call.created() + (call.arrived() - call.created()) / 4;
    long later = 0;
    for (Shift unit : call.units()) {
      long arrived = Math.min(call.arrived() + later, call.cleared());
      callUnits.row(
          call.number(),
          unit.unit(),
          unit.unit().isEmpty() ? unit.who().number() : "",
          clock.feed(sent),
          call.stop() ? "" : clock.feed(sent + 60),
          clock.feed(arrived),
          clock.feed(call.cleared()),
          "");
      later += 240;
    }
    parties += call.people().size();
    boolean first = true;
    for (Involved involved : call.people()) {
      // The dispatcher writes down the caller at once; all others wait for the deputy.
      boolean byDispatch = first && !call.stop();
      if (written >= 1 || dice.chance(written)) {
        long at = byDispatch ? 0 : reported;
        party(callParties, call.number(), involved, at, byDispatch ? null : call.deputy());
        onFile.add(involved);
      }
      first = false;
    }
    return onFile;
  }

  /** Files a case with its first assignment and people. */
  void file(
      CaseFile file, String offence, boolean internal, long opened, long recorded, Member by) {
    cases.row(
        file.number(),
        offence,
        internal ? "yes" : "no",
        file.call(),
        clock.feed(opened),
        file.closes() == null ? "" : file.closes().toString(),
        clock.feed(recorded),
        by.number());
    assign(file, opened, recorded);
    for (Involved involved : file.people()) {
      party(caseParties, file.number(), involved, recorded, by);
    }
  }

  /** Assigns the case to its lead. */
  private void assign(CaseFile file, long from, long recorded) {
    String lead = file.lead().number();
    assignments.row(file.number(), lead, "", clock.feed(from), "", clock.feed(recorded));
  }

  /** Assigns a case to one more person. */
  void assign(CaseFile file, Member who, long from) {
    assignments.row(file.number(), who.number(), "", clock.feed(from), "", clock.feed(from));
  }

  /** Adds a person who is found later. */
  void add(CaseFile file, Involved involved, long recorded, Member by) {
    party(caseParties, file.number(), involved, recorded, by);
  }

  /** Records a step in a case, where the office exports such steps. */
  void step(CaseFile file, long at) {
    if (dice.chance(parameters.caseActivity())) {
      activity.row(file.number(), clock.feed(at));
    }
  }

  /** Records duty, and the car of it. */
  void file(Shift shift, boolean rostered) {
    String from = clock.feed(shift.from());
    String to = clock.feed(shift.to());
    if (rostered) {
      duty.row(shift.who().number(), shift.kind(), from, to);
    }
    if (!shift.unit().isEmpty() && Duties.works(shift)) {
      units.row(shift.unit(), "unit", shift.who().number(), from, to);
    }
  }

  /** Work on a person for one employee, or for a whole unit. */
  void work(String kind, Person person, Member who, String unit, long from, long to) {
    row(kind, person, false, "", "", who == null ? "" : who.number(), unit, from, to);
  }

  /** A car to look for. */
  void lookout(Person owner, long from, long to) {
    row("lookout", owner, true, "", "", "", "", from, to);
  }

  /** Work on a record. */
  void work(String kind, String recordKind, String record, Member who, long from, long to) {
    row(kind, null, false, recordKind, record, who.number(), "", from, to);
  }

  private void row(
      String kind,
      Person person,
      boolean car,
      String recordKind,
      String record,
      String employee,
      String unit,
      long from,
      long to) {
    Person filed = person == null ? null : Slips.typed(dice, parameters.filingSlips(), person);
    boolean named = filed != null && !car;
    boolean licence = named && !filed.oln().isEmpty();
    work.row(
        String.format("SO-%05d", ++workNumbers),
        kind,
        named ? filed.last() : "",
        named ? filed.first() : "",
        named ? filed.middle() : "",
        "",
        named ? filed.dob().toString() : "",
        licence ? filed.oln() : "",
        licence ? filed.state() : "",
        car ? filed.plate() : "",
        car ? filed.state() : "",
        named ? filed.address() : "",
        recordKind,
        record,
        employee,
        unit,
        clock.feed(from),
        clock.feed(to),
        clock.feed(from));
  }

  private void party(FeedFile file, String number, Involved involved, long recorded, Member by) {
    Person person = Slips.typed(dice, parameters.filingSlips(), involved.person());
    boolean car = involved.vehicle();
    boolean plate = car && dice.chance(parameters.platesOnFile());
    boolean vin = car && (!plate || dice.chance(0.25));
    boolean licence = !car && !person.oln().isEmpty() && dice.chance(parameters.licencesOnFile());
    boolean date = !car && dice.chance(parameters.datesOnFile());
    if (car && !plate && dice.chance(0.5)) {
      return;
    }
    file.row(
        number,
        involved.role(),
        car ? "" : person.last(),
        car ? "" : person.first(),
        car ? "" : person.middle(),
        "",
        date ? person.dob().toString() : "",
        licence ? person.oln() : "",
        licence ? person.state() : "",
        plate ? person.plate() : "",
        plate ? person.state() : "",
        vin ? person.vin() : "",
        car ? "" : person.address(),
        car || dice.chance(0.6) ? "" : person.phone(),
        recorded == 0 ? "" : clock.feed(recorded),
        by == null ? "" : by.number());
  }

  @Override
  public void close() throws IOException {
    for (FeedFile file : files) {
      file.close();
    }
  }
}
