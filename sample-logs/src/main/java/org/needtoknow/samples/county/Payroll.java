package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;

/** The people of the sheriff's office. They live all over the county, some next door to others. */
final class Payroll {
  static final String ON_LOAN = "On loan";
  static final String CIVIL = "Civil";
  static final String COURT = "Court";

  private final List<Member> members = new ArrayList<>();
  private final Set<String> usernames = new HashSet<>();
  private final County county;
  private final Dice dice;
  private final LocalDate start;
  private final LocalDate end;

  Payroll(long seed, int officers, County county, LocalDate start, LocalDate end) {
    this.county = county;
    this.dice = Dice.of(seed, "payroll");
    this.start = start;
    this.end = end;
    int captains = officers < 60 ? 1 : 2;
    int sergeants = Math.max(4, officers / 9);
    int detectives = Math.max(2, officers / 8);
    int desk = Math.max(2, officers / 12);
    int lent = 1 + officers / 40;
    hire(Role.COMMAND, "Sheriff", "Command", 1);
    hire(Role.COMMAND, "Captain", "Command", captains);
    hire(Role.SUPERVISOR, "Sergeant", "Patrol", sergeants);
    hire(Role.DETECTIVE, "Detective", "Investigations", detectives);
    hire(Role.OTHER, "Deputy", CIVIL, desk);
    hire(Role.OTHER, "Deputy", COURT, desk);
    hire(Role.PATROL, "Officer", ON_LOAN, lent);
    int others = 1 + captains + sergeants + detectives + 2 * desk + lent;
    hire(Role.PATROL, "Deputy", "Patrol", officers - others);
    hire(Role.DISPATCHER, "Dispatcher", "Dispatch", Math.max(8, officers / 5));
    hire(Role.RECORDS, "Clerk", "Records", Math.max(3, officers / 14));
    hire(Role.ADMINISTRATOR, "Coordinator", "Administration", 1);
  }

  private void hire(Role role, String rank, String squad, int count) {
    for (int place = 0; place < count; place++) {
      add(role, rank, squad, place);
    }
  }

  private void add(Role role, String rank, String squad, int place) {
    int order = members.size();
    Person person = resident(order, 3 + order * 23 - (order % 9 == 4 ? 22 : 0));
    boolean patrol = role == Role.PATROL && !squad.equals(ON_LOAN);
    LocalDate hired = start.minusDays(90 + dice.below(squad.equals(ON_LOAN) ? 60 : 5000));
    Optional<LocalDate> separated = Optional.empty();
    int days = (int) (end.toEpochDay() - start.toEpochDay());
    // One deputy in nine goes and one in twelve comes within the reported months.
    if (patrol && place % 9 == 5) {
      separated = Optional.of(start.plusDays(days / 4 + dice.below(days / 3)));
    } else if (patrol && place % 12 == 8) {
      hired = start.plusDays(dice.below(days / 2));
    }
    boolean powerWatch = patrol && place % 7 == 6;
    int watch = powerWatch ? 2 : place % 2;
    String team = role == Role.PATROL || role == Role.SUPERVISOR ? " " + (1 + place % 4) : "";
    members.add(
        new Member(
            String.valueOf(301 + order),
            order,
            person,
            String.valueOf(20 + order),
            rank,
            squad.equals(ON_LOAN) ? squad : squad + team,
            supervisor(role, place),
            role,
            watch,
            place / 2 % 2,
            username(person),
            hired,
            separated));
  }

  /** An adult near that house whose papers show a first name, a licence and a car. */
  private Person resident(int order, int house) {
    for (int next = house; ; next++) {
      List<Person> people = county.household(next).people();
      Person person = people.get(order % 3 == 1 && people.size() > 1 ? 1 : 0);
      if (!person.first().isEmpty() && !person.oln().isEmpty() && !person.plate().isEmpty()) {
        return person;
      }
    }
  }

  private String supervisor(Role role, int place) {
    if (members.isEmpty()) {
      return "";
    }
    if (role != Role.PATROL) {
      return members.get(role == Role.COMMAND ? 0 : 1).number();
    }
    List<Member> sergeants = with(Role.SUPERVISOR);
    return sergeants.get(place % sergeants.size()).number();
  }

  private String username(Person person) {
    String last = person.last().replaceAll("[^A-Z]", "").toLowerCase(Locale.ROOT);
    String initial = person.first().isEmpty() ? "x" : person.first().substring(0, 1);
    String base = last.substring(0, Math.min(5, last.length())) + initial.toLowerCase(Locale.ROOT);
    String name = base;
    for (int i = 2; !usernames.add(name); i++) {
      name = base + i;
    }
    return name;
  }

  /** All members, in the order of their numbers. */
  List<Member> all() {
    return members;
  }

  /** All members of one role. */
  List<Member> with(Role role) {
    return members.stream().filter(member -> member.role() == role).toList();
  }

  /** All members of one squad. */
  List<Member> squad(String name) {
    return members.stream().filter(member -> member.squad().equals(name)).toList();
  }
}
