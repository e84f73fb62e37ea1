package org.needtoknow.samples.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.inquiry.Inquiries;
import org.needtoknow.samples.paperwork.CallSheet;
import org.needtoknow.samples.paperwork.CaseFolder;
import org.needtoknow.samples.paperwork.Paperwork;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.people.Population;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.staff.Staff;
import org.needtoknow.samples.time.WallClock;

/**
 * The state that all people at work share: the town, the staff, the open cases, the last days'
 * calls.
 */
public final class Department {
  private record Crews(List<Shift> all, List<Shift> dispatchers, List<Shift> cars) {}

  private static final long BRIEFED = 40 * WallClock.HOUR;
  private static final long REVIEWED_WITHIN = 10 * WallClock.DAY;
  private static final int TRIES = 40;

  private final DepartmentStyle style;
  private final WallClock clock;
  private final Population population;
  private final Staff staff;
  private final Paperwork paperwork;
  private final Inquiries inquiries;
  private final TownParameters parameters;
  private final Share share;
  private final Map<String, List<CaseFolder>> cases = new HashMap<>();
  private final List<CallSheet> recent = new ArrayList<>();
  private final PriorityQueue<CaseFolder> unreviewed =
      new PriorityQueue<>(
          Comparator.comparingLong(CaseFolder::recordedAt).thenComparing(CaseFolder::number));
  private Crews crews = new Crews(List.of(), List.of(), List.of());
  private int recentLimit = 1000;

  public Department(
      DepartmentStyle style,
      WallClock clock,
      Population population,
      Staff staff,
      Paperwork paperwork,
      Inquiries inquiries,
      TownParameters parameters) {
    this.style = style;
    this.clock = clock;
    this.population = population;
    this.staff = staff;
    this.paperwork = paperwork;
    this.inquiries = inquiries;
    this.parameters = parameters;
    this.share = new Share(parameters.partiesWritten());
  }

  public DepartmentStyle style() {
    return style;
  }

  public WallClock clock() {
    return clock;
  }

  public Population population() {
    return population;
  }

  public Staff staff() {
    return staff;
  }

  public Paperwork paperwork() {
    return paperwork;
  }

  public Inquiries inquiries() {
    return inquiries;
  }

  /** How the department works and keeps records. */
  public TownParameters parameters() {
    return parameters;
  }

  /** How much of the work is recorded. */
  public Share share() {
    return share;
  }

  /** A person whom the police meet: some of them often, never the staff's households. */
  public Person someone(Dice dice) {
    int index;
    do {
      int most = population.size();
      index = dice.below(dice.chance(parameters.regulars()) ? most / 15 : most);
    } while (staff.isOwnHousehold(index) || population.isSetAside(index));
    return population.person(index);
  }

  /** A person whom the member meets on patrol: sometimes of a colleague's household. */
  Person encounter(Dice dice, Member who) {
    double share = parameters.colleagueMeetings();
    // Without such meetings nothing may be drawn for them: the other draws would change.
    if (share > 0 && dice.chance(share)) {
      Member colleague = dice.pick(staff.all());
      if (!colleague.equals(who)) {
        return staff.ofHousehold(dice, colleague);
      }
    }
    return someone(dice);
  }

  /** A person who lives with the given one. */
  public Person housemate(Dice dice, Person person) {
    int place = (person.index() + dice.between(1, 3)) % 4;
    return population.person(person.index() / 4 * 4 + place);
  }

  /** Adds a case to the open cases. */
  public void take(CaseFolder folder) {
    cases.computeIfAbsent(folder.lead().number(), number -> new ArrayList<>()).add(folder);
  }

  /** The member's cases that are open at that moment. */
  public List<CaseFolder> openCases(Member who, long moment) {
    List<CaseFolder> own = cases.getOrDefault(who.number(), new ArrayList<>());
    own.removeIf(folder -> folder.closed() != 0 && folder.closed() < moment - WallClock.DAY);
    return own.stream().filter(folder -> folder.openAt(moment)).toList();
  }

  /** Files a call and remembers it for the briefings. */
  public void file(CallSheet call) {
    paperwork.file(call);
    recent.add(call);
    if (recent.size() > recentLimit) {
      recent.removeIf(old -> old.created() < call.created() - 3 * WallClock.DAY);
      recentLimit = Math.max(1000, recent.size() * 2);
    }
  }

  /** Up to {@code most} calls of the last day or two that were over by that moment. */
  public List<CallSheet> briefing(Dice dice, long moment, int most) {
    List<CallSheet> read = new ArrayList<>();
    for (int i = 0; i < TRIES && read.size() < most && !recent.isEmpty(); i++) {
      CallSheet call = dice.pick(recent);
      if (call.closed() < moment && call.created() > moment - BRIEFED) {
        read.add(call);
      }
    }
    return read;
  }

  /** Adds a new case to the reports to review. */
  public void awaitReview(CaseFolder folder) {
    unreviewed.add(folder);
  }

  /** Removes and returns up to {@code most} reports to review that were filed by that moment. */
  public List<CaseFolder> toReview(long moment, int most) {
    List<CaseFolder> taken = new ArrayList<>();
    while (taken.size() < most
        && !unreviewed.isEmpty()
        && unreviewed.peek().recordedAt() < moment) {
      CaseFolder folder = unreviewed.remove();
      if (folder.recordedAt() > moment - REVIEWED_WITHIN) {
        taken.add(folder);
      }
    }
    return taken;
  }

  /** A dispatcher at work at that moment, null when all are off. */
  public Member dispatcher(Dice dice, List<Shift> shifts, long moment) {
    Optional<Shift> found = working(dice, crews(shifts).dispatchers(), moment);
    return found.map(Shift::who).orElse(null);
  }

  /** A car on the road at that moment. */
  Optional<Shift> car(Dice dice, List<Shift> shifts, long moment) {
    return working(dice, crews(shifts).cars(), moment);
  }

  private static Optional<Shift> working(Dice dice, List<Shift> shifts, long moment) {
    for (int i = 0; i < TRIES && !shifts.isEmpty(); i++) {
      Shift shift = dice.pick(shifts);
      if (shift.covers(moment)) {
        return Optional.of(shift);
      }
    }
    return Optional.empty();
  }

  /** Computed once for each day's list, which is the same object all day. */
  @SuppressWarnings("ReferenceEquality")
  private Crews crews(List<Shift> shifts) {
    if (crews.all() != shifts) {
      crews =
          new Crews(
              shifts,
              shifts.stream().filter(s -> s.who().role() == Role.DISPATCHER && s.isWork()).toList(),
              shifts.stream().filter(s -> s.isWork() && !s.unit().isEmpty()).toList());
    }
    return crews;
  }

  /** The member's name on the radio or in the Attention field. */
  public static String attention(Dice dice, Shift shift) {
    Person person = shift.who().person();
    return switch (dice.below(5)) {
      case 0, 1 -> shift.unit().isEmpty() ? "OFC " + person.last() : shift.unit();
      case 2 -> shift.who().badge();
      default -> "OFC " + person.first().charAt(0) + " " + person.last();
    };
  }
}
