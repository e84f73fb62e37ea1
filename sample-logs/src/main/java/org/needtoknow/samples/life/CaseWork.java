package org.needtoknow.samples.life;

import java.util.List;
import java.util.Set;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Inquiries;
import org.needtoknow.samples.paperwork.CaseFolder;
import org.needtoknow.samples.paperwork.Party;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Opens cases, assigns them to detectives, and works on them. */
public final class CaseWork {
  /** Cases that the task force works are assigned to it. */
  public static final String TASK_FORCE = "TF NORTH";

  private static final Set<String> WATCHED = Set.of("suspect", "other", "vehicle");

  private final Department department;

  CaseWork(Department department) {
    this.department = department;
  }

  /** Opens a case from a call; some reports are late. */
  static CaseFolder open(
      Department department,
      Dice dice,
      Shift shift,
      String call,
      String nature,
      long cleared,
      List<Party> parties) {
    Member author = shift.who();
    long recorded = cleared + delay(dice);
    boolean detectives = dice.chance(0.35);
    long days = detectives ? dice.between(8, 70) : dice.between(2, 20);
    long closed = Math.max(recorded, cleared) + days * WallClock.DAY;
    String number = department.paperwork().nextCase(cleared);
    CaseFolder folder =
        new CaseFolder(
            number,
            nature,
            false,
            call,
            cleared,
            closed,
            recorded,
            author.number(),
            author,
            "",
            parties);
    department.paperwork().file(folder);
    department.take(folder);
    department.awaitReview(folder);
    if (detectives) {
      handOver(department, dice, folder);
    }
    return folder;
  }

  /**
   * The delay of a report: most come within the shift, a quarter within days, a few after more than
   * a week.
   */
  private static long delay(Dice dice) {
    double draw = dice.unit();
    if (draw < 0.7) {
      return dice.between(1800, 8 * 3600);
    }
    int days = draw < 0.95 ? dice.between(1, 3) : dice.between(4, 9);
    return days * WallClock.DAY + dice.below(30_000);
  }

  private static void handOver(Department department, Dice dice, CaseFolder folder) {
    List<Member> detectives = department.staff().with(Role.DETECTIVE);
    Member lead = dice.pick(detectives);
    long from = Math.max(folder.recordedAt(), folder.opened()) + dice.between(3600, 90_000);
    String team = lead.order() % 4 == 0 ? TASK_FORCE : "";
    department.paperwork().assign(folder.number(), lead, team, from, from);
    department.take(
        new CaseFolder(
            folder.number(),
            folder.offence(),
            false,
            folder.call(),
            from,
            folder.closed(),
            folder.recordedAt(),
            folder.recordedBy(),
            lead,
            team,
            folder.parties()));
  }

  /** Works a few cases in the course of a shift. */
  void work(Dice dice, Shift shift, double acts) {
    List<CaseFolder> open = department.openCases(shift.who(), shift.from() + 60);
    if (open.isEmpty()) {
      return;
    }
    for (int i = Math.min(4, dice.times(acts / 4)); i > 0; i--) {
      CaseFolder folder = dice.pick(open);
      long at = shift.from() + dice.between(900, 26_000);
      boolean reported = folder.recordedAt() < at || dice.chance(0.1);
      if (!folder.openAt(at) || !folder.openAt(at + 3600) || !reported) {
        continue;
      }
      if (dice.chance(0.85)) {
        department.paperwork().worked(folder.number(), at + dice.between(0, 3000));
      }
      for (int n = dice.between(1, acts > 5 ? 5 : 2); n > 0; n--) {
        at += dice.between(40, 400);
        lookUp(dice, shift, folder, at);
      }
    }
  }

  /**
   * The person to look up: often a suspect, nearly as often a new name, sometimes a victim or
   * witness.
   */
  private void lookUp(Dice dice, Shift shift, CaseFolder folder, long at) {
    String terminal = shift.unit().isEmpty() ? desk(shift.who()) : shift.unit();
    Asking asking = Asking.own(shift.who(), terminal);
    boolean cites = dice.chance(department.parameters().caseNumbersTyped());
    Asking cited = cites ? asking.citing(folder.number()) : asking;
    List<Party> suspects = known(folder, true);
    double draw = dice.unit();
    if (draw < 0.3) {
      followLead(dice, shift, asking, folder, at);
    } else if (draw < 0.85 && !suspects.isEmpty()) {
      runParty(dice, cited, dice.pick(suspects), at);
    } else if (draw > 0.93 && !known(folder, false).isEmpty()) {
      runParty(dice, cited, dice.pick(known(folder, false)), at);
    } else {
      department.inquiries().record(cited, at, "view", "case", folder.number());
    }
  }

  private static List<Party> known(CaseFolder folder, boolean suspected) {
    return folder.parties().stream()
        .filter(party -> party.written() && WATCHED.contains(party.role()) == suspected)
        .toList();
  }

  private void followLead(Dice dice, Shift shift, Asking asking, CaseFolder folder, long at) {
    Person lead = department.someone(dice);
    boolean cites = dice.chance(department.parameters().leadNumbersTyped());
    Asking cited = cites ? asking.citing(folder.number()) : asking;
    department.inquiries().driver(cited, at, lead);
    if (department.share().written(dice, true)) {
      Party found = new Party(lead, "other", false, true);
      long recorded = at + dice.between(600, 40_000);
      department.paperwork().addParty(folder.number(), found, recorded, shift.who());
    }
  }

  private void runParty(Dice dice, Asking asking, Party party, long at) {
    Inquiries inquiries = department.inquiries();
    if (party.asVehicle()) {
      inquiries.plate(asking, at, party.person());
      return;
    }
    switch (dice.below(8)) {
      case 0, 1, 2 -> inquiries.driver(asking, at, party.person());
      case 3 -> inquiries.key(asking, at, "QH", party.person());
      case 4 -> inquiries.key(asking, at, dice.chance(0.3) ? "IQ" : "KQ", party.person());
      case 5 -> inquiries.person(asking, at, "view", party.person());
      default -> inquiries.wanted(asking, at, party.person());
    }
  }

  /** The terminal on the member's desk. */
  public static String desk(Member who) {
    return "DESK" + who.order() % 1000;
  }
}
