package org.needtoknow.samples.paperwork;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Staff;

/** The feeds that are lists and are handed over once: people, accounts, ties, restrictions. */
public final class Registers {
  private final DepartmentStyle style;
  private final Staff staff;
  private final LocalDate start;
  private final List<AccountRow> accounts = new ArrayList<>();
  private final List<String[]> credentials = new ArrayList<>();
  private final List<String[]> relationships = new ArrayList<>();
  private final List<String[]> restrictions = new ArrayList<>();

  public Registers(DepartmentStyle style, Staff staff, LocalDate start) {
    this.style = style;
    this.staff = staff;
    this.start = start;
    for (String system : style.systems()) {
      staff.all().forEach(member -> accounts.add(account(system, member)));
    }
  }

  private AccountRow account(String system, Member member) {
    boolean isNew = !member.hired().isBefore(start);
    LocalDate signed = isNew ? member.hired() : LocalDate.of(start.getYear(), 1, 2);
    return new AccountRow(
        system,
        member.username(),
        member.number(),
        member.separated().isPresent() ? "disabled" : "active",
        member.separated().map(last -> last.plusDays(1).toString()).orElse(""),
        false,
        member.hired().toString(),
        "",
        start.plusMonths(14 + member.order() % 9).toString(),
        signed.toString());
  }

  /** Changes all accounts of a person. */
  public void change(Member member, UnaryOperator<AccountRow> change) {
    accounts.replaceAll(row -> row.username().equals(member.username()) ? change.apply(row) : row);
  }

  /** Ends and renews a person's certification: a row for each period. */
  public void renew(Member member, String until, String renewed, String next) {
    List<AccountRow> own =
        accounts.stream().filter(row -> row.username().equals(member.username())).toList();
    accounts.removeAll(own);
    for (AccountRow row : own) {
      accounts.add(row.between(row.from(), renewed).certified(until));
      accounts.add(row.between(renewed, "").certified(next));
    }
  }

  /** Adds an account. */
  public void add(AccountRow account) {
    accounts.add(account);
  }

  /** Records an event of an account. */
  public void credential(String username, String kind, String from, String to) {
    credentials.add(new String[] {"*", username, kind, from, to});
  }

  /** Records a tie. */
  public void tie(Member member, String kind, Person person, String reference) {
    relationships.add(
        new String[] {
          member.number(),
          kind,
          person.last(),
          person.first(),
          person.middle(),
          person.suffix(),
          person.dob().toString(),
          person.oln(),
          person.state(),
          person.address(),
          person.phone(),
          person.plate() + "/" + person.state(),
          reference,
          "",
          ""
        });
  }

  /** Restricts a record. */
  public void restrict(String kind, String recordKind, String number, String allowed) {
    restrictions.add(
        new String[] {
          "R-" + (restrictions.size() + 1),
          kind,
          recordKind,
          number,
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          allowed,
          "",
          ""
        });
  }

  /** Restricts a person. */
  public void restrict(String kind, Person person, String allowed) {
    restrictions.add(
        new String[] {
          "R-" + (restrictions.size() + 1),
          kind,
          "",
          "",
          person.last(),
          person.first(),
          person.middle(),
          person.suffix(),
          person.dob().toString(),
          person.oln(),
          person.state(),
          person.address(),
          allowed,
          "",
          ""
        });
  }

  /** Writes all registers into the folder. */
  public void write(Path folder, Map<Member, LocalDate> lastDays) throws IOException {
    personnel(folder, lastDays);
    AccountRow.write(folder, accounts, "Terminal coordinator");
    FeedFile.write(folder, "credential-events.csv", "system,username,kind,from,to", credentials);
    FeedFile.write(
        folder,
        "relationships.csv",
        "employee,kind,last,first,middle,suffix,dob,oln,oln_state,address,phone,vehicles,"
            + "reference,from,to",
        relationships);
    FeedFile.write(
        folder,
        "restrictions.csv",
        "id,kind,record_kind,record_number,last,first,middle,suffix,dob,oln,oln_state,address,"
            + "allowed,from,to",
        restrictions);
  }

  private void personnel(Path folder, Map<Member, LocalDate> lastDays) throws IOException {
    try (FeedFile file =
        new FeedFile(
            folder,
            "personnel.csv",
            "id,last,first,middle,suffix,dob,aliases,oln,oln_state,address,phone,badge,rank,unit,"
                + "supervisor,role,hired,separated,vehicles")) {
      for (Member member : staff.all()) {
        Person person = member.person();
        boolean renamed = !person.formerLast().isEmpty();
        file.row(
            member.number(),
            person.last(),
            person.first(),
            person.middle(),
            person.suffix(),
            person.dob().toString(),
            renamed ? person.formerLast() + "," + person.first() : "",
            person.oln(),
            person.state(),
            person.address(),
            person.phone(),
            member.badge(),
            member.rank(),
            member.squad(),
            member.supervisor(),
            member.role().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            member.hired().toString(),
            member
                .separated()
                .or(() -> Optional.ofNullable(lastDays.get(member)))
                .map(LocalDate::toString)
                .orElse(""),
            person.plate() + "/" + person.state());
      }
    }
  }

  /** The department's systems. */
  public DepartmentStyle style() {
    return style;
  }
}
