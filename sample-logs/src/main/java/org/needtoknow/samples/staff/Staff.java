package org.needtoknow.samples.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.people.Population;

/** All people whom the department employs or has employed. */
public final class Staff {
  /** The staff's households lie this far apart, so that few are neighbours. */
  private static final int APART = 7;

  private static final int SHORT_STRENGTH = 2;

  private final List<Member> members = new ArrayList<>();
  private final Map<Role, List<Member>> byRole = new EnumMap<>(Role.class);
  private final Set<String> usernames = new HashSet<>();
  private final Population population;
  private final Dice dice;
  private final LocalDate start;
  private final LocalDate end;

  /**
   * The staff of a department that reports from {@code start} to {@code end}.
   *
   * @param shortRole a role of which there are only two people
   */
  public Staff(
      long seed,
      int officers,
      Population population,
      LocalDate start,
      LocalDate end,
      Optional<Role> shortRole) {
    this.population = population;
    this.dice = Dice.of(seed, "staff");
    this.start = start;
    this.end = end;
    int command = strength(Role.COMMAND, Math.max(3, officers / 25 - 1), shortRole);
    int supervisors = Math.max(3, officers / 9);
    int detectives = Math.max(2, officers / 7);
    int patrol = officers - command - 1 - supervisors - detectives;
    hire(Role.COMMAND, command);
    hire(Role.INTERNAL_AFFAIRS, 1);
    hire(Role.SUPERVISOR, supervisors);
    hire(Role.DETECTIVE, detectives);
    hire(Role.PATROL, patrol);
    hire(Role.DISPATCHER, Math.max(9, officers / 6));
    hire(Role.RECORDS, strength(Role.RECORDS, Math.max(3, officers / 20), shortRole));
    hire(Role.ADMINISTRATOR, Math.max(1, officers / 150));
    hire(Role.OTHER, Math.max(8, officers / 20));
    byRole.clear();
  }

  private static int strength(Role role, int usual, Optional<Role> shortRole) {
    return shortRole.filter(role::equals).isPresent() ? SHORT_STRENGTH : usual;
  }

  private void hire(Role role, int count) {
    for (int i = 0; i < count; i++) {
      add(role, i);
    }
  }

  private void add(Role role, int place) {
    int order = members.size();
    Person person = population.person(order * APART * 4);
    int watch = place % 3;
    LocalDate hired = start.minusDays(200 + dice.below(8000));
    Optional<LocalDate> separated = Optional.empty();
    if (role == Role.PATROL || role == Role.RECORDS) {
      int days = (int) (end.toEpochDay() - start.toEpochDay());
      if (dice.chance(0.03)) {
        hired = start.plusDays(dice.below(days));
      } else if (dice.chance(0.04)) {
        separated = Optional.of(start.plusDays(dice.between(5, days - 5)));
      }
    }
    members.add(
        new Member(
            String.valueOf(1001 + order),
            order,
            person,
            String.valueOf(100 + order),
            rank(role, place),
            squad(role, watch, place),
            supervisor(role, place),
            role,
            watch,
            place / 3 % 6,
            username(person),
            hired,
            separated));
  }

  private static String rank(Role role, int place) {
    return switch (role) {
      case COMMAND -> place == 0 ? "Chief" : place == 1 ? "Deputy Chief" : "Captain";
      case SUPERVISOR -> place % 4 == 3 ? "Lieutenant" : "Sergeant";
      case DETECTIVE -> "Detective";
      case INTERNAL_AFFAIRS -> "Lieutenant";
      case PATROL -> "Officer";
      case DISPATCHER -> "Dispatcher";
      case OTHER -> "Technician";
      default -> "Clerk";
    };
  }

  private static String squad(Role role, int watch, int place) {
    String[] watches = {"Day", "Evening", "Night"};
    return switch (role) {
      case PATROL, SUPERVISOR -> "Patrol " + watches[watch] + (place / 3 % 2 == 0 ? " A" : " B");
      case DETECTIVE -> "Detectives";
      case DISPATCHER -> "Dispatch";
      case RECORDS -> "Records";
      default -> "Administration";
    };
  }

  /** The sergeant of the same watch; the chief for all others. */
  private String supervisor(Role role, int place) {
    if (members.isEmpty()) {
      return "";
    }
    byRole.clear();
    if (role != Role.PATROL) {
      return members.get(0).number();
    }
    List<Member> sergeants = with(Role.SUPERVISOR);
    List<Member> own = sergeants.stream().filter(s -> s.watch() == place % 3).toList();
    return own.get(place / 3 % own.size()).number();
  }

  private String username(Person person) {
    String letters = (person.first().charAt(0) + person.last()).replaceAll("[^A-Z]", "");
    String base = letters.substring(0, Math.min(6, letters.length())).toLowerCase(Locale.ROOT);
    String name = base;
    for (int i = 2; !usernames.add(name); i++) {
      name = (base.length() > 5 && i > 9 ? base.substring(0, 5) : base) + i;
    }
    return name;
  }

  /** All members, in the order of their personnel numbers. */
  public List<Member> all() {
    return members;
  }

  /** All members of one role. */
  public List<Member> with(Role role) {
    return byRole.computeIfAbsent(role, r -> members.stream().filter(m -> m.role() == r).toList());
  }

  /** The member with that personnel number. */
  public Member numbered(String number) {
    return members.get(Integer.parseInt(number) - 1001);
  }

  /** One of the people who live with a member of the staff, or the member. */
  public Person ofHousehold(Dice chance, Member member) {
    return population.person(member.person().index() + chance.below(4));
  }

  /** True for the staff and those who live with them. */
  public boolean isOwnHousehold(int index) {
    int household = index / 4;
    return household % APART == 0 && household / APART < members.size();
  }
}
