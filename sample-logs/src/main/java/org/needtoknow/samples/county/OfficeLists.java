package org.needtoknow.samples.county;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.paperwork.AccountRow;
import org.needtoknow.samples.paperwork.FeedFile;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;

/** The lists that the office hands over once: people, accounts, ties, restricted records. */
final class OfficeLists {
  private final DepartmentStyle style;
  private final Payroll payroll;
  private final LocalDate start;
  private final Dice dice;
  private final List<AccountRow> accounts = new ArrayList<>();
  private final List<String[]> credentials = new ArrayList<>();
  private final List<String[]> ties = new ArrayList<>();
  private final List<String[]> restrictions = new ArrayList<>();

  OfficeLists(long seed, DepartmentStyle style, Payroll payroll, LocalDate start) {
    this.style = style;
    this.payroll = payroll;
    this.start = start;
    this.dice = Dice.of(seed, "office lists");
    for (String system : style.systems()) {
      payroll.all().forEach(member -> accounts.add(account(system, member)));
    }
  }

  private AccountRow account(String system, Member member) {
    LocalDate yearly = LocalDate.of(start.getYear(), 1, 1).minusDays(member.order() % 80);
    LocalDate signed = member.hired().isAfter(yearly) ? member.hired() : yearly;
    return new AccountRow(
        system,
        member.username(),
        member.number(),
        member.separated().isPresent() ? "disabled" : "active",
        member.separated().map(last -> last.plusDays(1).toString()).orElse(""),
        false,
        member.hired().toString(),
        "",
        start.plusMonths(15 + member.order() % 8).toString(),
        signed.toString());
  }

  /** Leaves the account of a person who left as it is: it is never switched off. */
  void forgetToDisable(Member gone) {
    accounts.replaceAll(row -> row.username().equals(gone.username()) ? row.is("active", "") : row);
  }

  /** Passes a username on: it belongs to another person from that day. */
  void passOn(Member gone, Member next, LocalDate day) {
    for (String system : style.systems()) {
      AccountRow old =
          accounts.stream()
              .filter(row -> row.system().equals(system))
              .filter(row -> row.username().equals(gone.username()))
              .findFirst()
              .orElseThrow();
      accounts.remove(old);
      accounts.add(old.between(old.from(), day.toString()).is("active", ""));
      accounts.add(
          old.between(day.toString(), "")
              .is("active", "")
              .ownedBy(next.number(), false)
              .acknowledgedOn(day.toString()));
    }
  }

  /** Records that a password was lent. */
  void lent(Member owner, String from, String to) {
    credentials.add(new String[] {"*", owner.username(), "shared", from, to});
  }

  /** Declares the household of half of the members, and now and then a relative. */
  void declareHouseholds(County county) {
    for (Member member : payroll.all()) {
      if (dice.chance(0.5)) {
        for (Person person : county.householdOf(member.person()).people()) {
          if (person.index() != member.person().index()) {
            tie(member, "household", person, "");
          }
        }
      }
    }
  }

  /** Records a tie. */
  void tie(Member member, String kind, Person person, String reference) {
    ties.add(
        new String[] {
          member.number(),
          kind,
          person.last(),
          person.first(),
          person.middle(),
          person.suffix(),
          person.dob().toString(),
          person.oln(),
          person.oln().isEmpty() ? "" : person.state(),
          person.address(),
          person.phone(),
          vehicle(person),
          reference,
          "",
          ""
        });
  }

  /** Restricts a person. */
  void restrict(String kind, Person person) {
    restriction(
        kind, "", "", person.last(), person.first(), person.dob().toString(), person.address(), "");
  }

  /** Restricts a record to these people. */
  void restrict(String kind, String recordKind, String number, String allowed) {
    restriction(kind, recordKind, number, "", "", "", "", allowed);
  }

  private void restriction(
      String kind,
      String recordKind,
      String number,
      String last,
      String first,
      String dob,
      String address,
      String allowed) {
    String id = "R-" + (restrictions.size() + 1);
    restrictions.add(
        new String[] {id, kind, recordKind, number, last, first, dob, address, allowed, "", ""});
  }

  private static String vehicle(Person person) {
    return person.plate().isEmpty() ? "" : person.plate() + "/" + person.state();
  }

  /** Writes all lists. */
  void write(Path folder) throws IOException {
    personnel(folder);
    AccountRow.write(folder, accounts, "Coordinator");
    FeedFile.write(folder, "credential-events.csv", "system,username,kind,from,to", credentials);
    FeedFile.write(
        folder,
        "relationships.csv",
        "employee,kind,last,first,middle,suffix,dob,oln,oln_state,address,phone,vehicles,"
            + "reference,from,to",
        ties);
    FeedFile.write(
        folder,
        "restrictions.csv",
        "id,kind,record_kind,record_number,last,first,dob,address,allowed,from,to",
        restrictions);
  }

  private void personnel(Path folder) throws IOException {
    try (FeedFile file =
        new FeedFile(
            folder,
            "personnel.csv",
            "id,last,first,middle,suffix,dob,aliases,oln,oln_state,address,phone,badge,rank,unit,"
                + "supervisor,role,hired,separated,vehicles")) {
      for (Member member : payroll.all()) {
        Person person = member.person();
        file.row(
            member.number(),
            person.last(),
            person.first().isEmpty() ? "FNU" : person.first(),
            person.middle(),
            person.suffix(),
            person.dob().toString(),
            person.formerLast().isEmpty() ? "" : person.formerLast() + "," + person.first(),
            person.oln(),
            person.oln().isEmpty() ? "" : person.state(),
            person.address(),
            person.phone(),
            member.badge(),
            member.rank(),
            member.squad(),
            member.supervisor(),
            member.role().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            member.hired().toString(),
            member.separated().map(LocalDate::toString).orElse(""),
            vehicle(person));
      }
    }
  }
}
