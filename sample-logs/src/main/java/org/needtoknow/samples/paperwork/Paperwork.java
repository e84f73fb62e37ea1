package org.needtoknow.samples.paperwork;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.people.Slips;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/**
 * The files of daily work: calls, cases, duty, units, other work. Rows are written when they arise.
 */
public final class Paperwork implements Closeable {
  private static final String PARTY =
      "role,last,first,middle,suffix,dob,oln,oln_state,plate,plate_state,address,phone,"
          + "recorded_at,recorded_by";

  private final WallClock clock;
  private final double licencesOnFile;
  private final double filingSlips;
  private final Dice dice;
  private final Dice clerk;
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
  private final List<long[]> lost = new ArrayList<>();
  private long parties;
  private int callsOnFile;
  private int casesOnFile;
  private int works;

  /**
   * Opens the files in the department's folder.
   *
   * @param licencesOnFile share of written people with a licence whose licence is written too
   * @param filingSlips share of written parties with a slip of the clerk
   */
  public Paperwork(
      Path folder, long seed, WallClock clock, double licencesOnFile, double filingSlips)
      throws IOException {
    this.clock = clock;
    this.licencesOnFile = licencesOnFile;
    this.filingSlips = filingSlips;
    this.dice = Dice.of(seed, "paperwork");
    this.clerk = Dice.of(seed, "filing slips");
    calls =
        open(
            folder,
            "calls.csv",
            "number,nature,priority,place,created,closed,officer_initiated,dispatcher,case,"
                + "recorded_at,recorded_by");
    callUnits =
        open(
            folder,
            "call-units.csv",
            "call,unit,employee,dispatched,en_route,arrived,cleared,recorded_at");
    callParties = open(folder, "call-parties.csv", "call," + PARTY);
    cases =
        open(
            folder,
            "cases.csv",
            "number,offence,internal_affairs,call,opened,closed,reopened,reclosed,recorded_at,"
                + "recorded_by");
    assignments = open(folder, "case-assignments.csv", "case,employee,team,from,to,recorded_at");
    caseParties = open(folder, "case-parties.csv", "case," + PARTY);
    activity = open(folder, "case-activity.csv", "case,at");
    duty = open(folder, "duty.csv", "employee,kind,from,to");
    units = open(folder, "units.csv", "unit,kind,employee,from,to");
    work =
        open(
            folder,
            "work.csv",
            "number,kind,last,first,middle,suffix,dob,oln,oln_state,plate,plate_state,address,"
                + "record_kind,record_number,employee,unit,from,to,recorded_at");
  }

  private FeedFile open(Path folder, String name, String header) throws IOException {
    FeedFile file = new FeedFile(folder, name, header);
    files.add(file);
    return file;
  }

  /** People and vehicles of the calls on file, recorded or not. */
  public long parties() {
    return parties;
  }

  /** The next call number of the year. */
  public String nextCall(long moment) {
    return String.format("C%02d-%07d", clock.local(moment).getYear() % 100, ++callsOnFile);
  }

  /** The next case number of the year. */
  public String nextCase(long moment) {
    return String.format("%02d-%06d", clock.local(moment).getYear() % 100, ++casesOnFile);
  }

  /** Loses all calls in this period: the dispatch system is down. */
  public void lose(long from, long to) {
    lost.add(new long[] {from, to});
  }

  /** Files a call with its units and those of its parties that are written down. */
  public void file(CallSheet call) {
    if (lost.stream().anyMatch(o -> call.created() >= o[0] && call.created() < o[1])) {
      return;
    }
    String priority = String.valueOf(2 + call.nature().length() % 3);
    calls.row(
        call.number(),
        call.nature(),
        priority,
        call.place(),
        clock.feed(call.created()),
        clock.feed(call.closed()),
        call.officerInitiated() ? "yes" : "no",
        call.dispatcher(),
        call.caseNumber(),
        "",
        "");
    for (UnitOnScene unit : call.units()) {
      boolean byUnit = !unit.shift().unit().isEmpty();
      callUnits.row(
          call.number(),
          unit.shift().unit(),
          byUnit ? "" : unit.shift().who().number(),
          time(unit.dispatched()),
          time(unit.enRoute()),
          time(unit.arrived()),
          time(unit.cleared()),
          "");
    }
    parties += call.parties().size();
    for (Party party : call.parties()) {
      party(callParties, call.number(), party, 0, "");
    }
  }

  /** Files a case with its first assignment and those of its parties that are written down. */
  public void file(CaseFolder folder) {
    cases.row(
        folder.number(),
        folder.offence(),
        folder.internalAffairs() ? "yes" : "no",
        folder.call(),
        clock.feed(folder.opened()),
        time(folder.closed()),
        "",
        "",
        clock.feed(folder.recordedAt()),
        folder.recordedBy());
    assign(folder.number(), folder.lead(), folder.team(), folder.opened(), folder.recordedAt());
    for (Party party : folder.parties()) {
      party(caseParties, folder.number(), party, folder.recordedAt(), folder.recordedBy());
    }
  }

  /** Assigns the case from now on to a person, or to a team when {@code team} is not blank. */
  public void assign(String number, Member who, String team, long from, long recordedAt) {
    assignments.row(number, who.number(), team, clock.feed(from), "", clock.feed(recordedAt));
  }

  /** Adds a party that is found later. */
  public void addParty(String number, Party party, long recordedAt, Member by) {
    party(caseParties, number, party, recordedAt, by.number());
  }

  /** Records work on the case. */
  public void worked(String number, long at) {
    activity.row(number, clock.feed(at));
  }

  /** Records a period of duty and its unit. */
  public void file(Shift shift) {
    String from = clock.feed(shift.from());
    String to = clock.feed(shift.to());
    duty.row(shift.who().number(), shift.kind(), from, to);
    if (!shift.unit().isEmpty() && shift.isWork()) {
      units.row(shift.unit(), "unit", shift.who().number(), from, to);
    }
  }

  /** Records a member of a task force. */
  public void taskForce(String name, Member who, long from, long to) {
    units.row(name, "task force", who.number(), clock.feed(from), clock.feed(to));
  }

  /** Records work on a person; returns its number. */
  public String work(String kind, Person person, Member who, long from, long to) {
    return work(kind, person, false, "", "", who.number(), "", from, to);
  }

  /** Work on a record. */
  public void recordWork(
      String kind, String recordKind, String record, Member who, long from, long to) {
    work(kind, null, false, recordKind, record, who.number(), "", from, to);
  }

  /** Records a lookout for a person's car, for everyone on duty. */
  public void lookout(Person owner, long from, long to) {
    work("lookout", owner, true, "", "", "", "", from, to);
  }

  private String work(
      String kind,
      Person person,
      boolean vehicle,
      String recordKind,
      String record,
      String employee,
      String unit,
      long from,
      long to) {
    String number = "W-" + String.format("%06d", ++works);
    boolean named = person != null && !vehicle;
    work.row(
        number,
        kind,
        named ? person.last() : "",
        named ? person.first() : "",
        named ? person.middle() : "",
        named ? person.suffix() : "",
        named ? person.dob().toString() : "",
        named ? person.oln() : "",
        named ? person.state() : "",
        vehicle ? person.plate() : "",
        vehicle ? person.state() : "",
        named ? person.address() : "",
        recordKind,
        record,
        employee,
        unit,
        clock.feed(from),
        clock.feed(to),
        clock.feed(from));
    return number;
  }

  private void party(FeedFile file, String number, Party party, long recordedAt, String by) {
    if (!party.written()) {
      return;
    }
    boolean car = party.asVehicle();
    boolean licence = !car && party.person().showsLicence() && dice.chance(licencesOnFile);
    Person person = Slips.typed(clerk, filingSlips, party.person());
    file.row(
        number,
        party.role(),
        car ? "" : person.last(),
        car ? "" : person.first(),
        car ? "" : person.middle(),
        car ? "" : person.suffix(),
        car ? "" : person.dob().toString(),
        licence ? person.oln() : "",
        licence ? person.state() : "",
        car ? person.plate() : "",
        car ? person.state() : "",
        car ? "" : person.address(),
        car || dice.chance(0.5) ? "" : person.phone(),
        time(recordedAt),
        by);
  }

  private String time(long moment) {
    return moment == 0 ? "" : clock.feed(moment);
  }

  @Override
  public void close() throws IOException {
    for (FeedFile file : files) {
      file.close();
    }
  }
}
