package org.needtoknow.rules.explain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.needtoknow.model.identity.NumberWritings;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.Registry;

/**
 * Templates 4, 10, 12 and 13: the officer was at work in a way that makes the lookup likely, but
 * nothing lists the subject. All of them are weak.
 */
final class AroundWork {
  private static final Pattern DASHED = Pattern.compile("[A-Z]{0,3}(\\d{2}|\\d{4})-\\d{3,8}");

  private AroundWork() {}

  static void explain(Situation situation, Consumer<Candidate> found) {
    if (situation.knowsTimeOfDay()) {
      duringCall(situation, found);
      patrolPlate(situation, found);
    }
    cited(situation, found);
    briefing(situation, found);
  }

  private static void duringCall(Situation situation, Consumer<Candidate> found) {
    for (CallFact.Part part : situation.partsOnScene()) {
      if (Scene.mayBeOf(part.call(), situation.viewed())) {
        found.accept(during(part, part.arrived(), situation));
      }
    }
    for (CallFact.Part part : situation.partsPerhapsOnScene()) {
      if (Scene.mayBeOf(part.call(), situation.viewed())) {
        found.accept(during(part, part.start(), situation).unlessTold(part.untold()));
      }
    }
  }

  private static Candidate during(CallFact.Part part, Instant anchor, Situation situation) {
    return weak(Template.DURING_CALL, part.call(), part.words(), anchor, situation, part.knownAt());
  }

  private static Candidate weak(
      Template template,
      WorkFact fact,
      String tie,
      Instant anchor,
      Situation situation,
      Instant knownAt) {
    return new Candidate(
        template,
        Strength.WEAK,
        fact.label(),
        fact.incident(),
        tie,
        "",
        Hold.lagSeconds(anchor, situation.at()),
        MatchTier.NONE,
        false,
        "",
        fact.source(),
        knownAt);
  }

  /** The number exists, is open and is the officer's; a tie by squad or rank is too thin here. */
  private static void cited(Situation situation, Consumer<Candidate> found) {
    for (String number : situation.cited()) {
      for (WorkFact fact : situation.facts().numbered(number)) {
        for (Hold hold : holds(fact, situation)) {
          if (hold.holds() && hold.strength() == Strength.STRONG) {
            found.accept(
                weak(
                    Template.CITED_NUMBER,
                    fact,
                    hold.words(),
                    hold.anchor(),
                    situation,
                    hold.knownAt()));
          }
        }
      }
    }
  }

  private static List<Hold> holds(WorkFact fact, Situation situation) {
    return fact.holds(
        situation.officer(), situation.at(), situation.directory(), situation.settings());
  }

  /** What the file says of each number cited. */
  static List<CitedNumber> numbers(Situation situation) {
    List<CitedNumber> numbers = new ArrayList<>(situation.cited().size());
    String field = situation.head().cited().number();
    for (String number : situation.cited()) {
      List<CitedNumber.OnFile> onFile = new ArrayList<>();
      for (WorkFact fact : situation.facts().numbered(number)) {
        Instant officersKnownAt = Instant.MAX;
        for (Hold hold : holds(fact, situation)) {
          if (hold.holds() && hold.knownAt().isBefore(officersKnownAt)) {
            officersKnownAt = hold.knownAt();
          }
        }
        onFile.add(
            new CitedNumber.OnFile(
                fact.isOpenAt(situation.at(), situation.settings()),
                fact.knownAt(),
                !officersKnownAt.equals(Instant.MAX),
                officersKnownAt));
      }
      boolean certain = isNumber(number, situation) || number.equals(field) && isTold(number);
      boolean otherWork = situation.directory().work().isNumber(number);
      numbers.add(new CitedNumber(number, certain && !otherWork, onFile));
    }
    return numbers;
  }

  /** Not {@code NONE}, not {@code SEE ATTACHED}, and not two numbers in one field. */
  private static boolean isTold(String number) {
    return number.chars().filter(Character::isDigit).count() >= 4
        && NumberWritings.isOneNumber(number);
  }

  /** Like a number of this agency: the year of the act, or one of the ten before, and a dash. */
  private static boolean isNumber(String word, Situation situation) {
    if (!DASHED.matcher(word).matches()) {
      return false;
    }
    String digits = word.substring(0, word.indexOf('-')).replaceAll("\\D", "");
    int year = situation.at().atZone(situation.settings().zone()).getYear();
    int age = Math.floorMod(year - Integer.parseInt(digits), digits.length() == 2 ? 100 : 10_000);
    return age <= 10;
  }

  /**
   * A plate alone, and all of it, as it is seen on the road, on duty on patrol; that it is the
   * first time the history must tell.
   */
  private static void patrolPlate(Situation situation, Consumer<Candidate> found) {
    Profile subject = situation.subject();
    boolean plateOnly =
        !subject.vehicle().plate().isEmpty()
            && subject.person().isBlank()
            && situation.head().subject().record().isBlank()
            && !PartialPlate.in(situation.head());
    boolean asks =
        situation.head().action() == LookupAction.QUERY
            || situation.head().action() == LookupAction.SEARCH;
    if (plateOnly && asks && onPatrol(situation)) {
      onDuty(
          new Candidate(
              Template.PATROL_PLATE_CHECK,
              Strength.WEAK,
              Candidate.DUTY_ROSTER,
              "",
              "on duty on patrol",
              "",
              0,
              MatchTier.NONE,
              false,
              "",
              SourceRef.NONE,
              Instant.MIN),
          situation,
          found);
    }
  }

  /** What holds for somebody on duty, and stays open where no roster tells. */
  private static void onDuty(Candidate candidate, Situation situation, Consumer<Candidate> found) {
    if (situation.duty() == DutyState.ON) {
      found.accept(candidate);
    } else if (situation.duty() == DutyState.UNKNOWN) {
      found.accept(candidate.unlessTold("whether the officer was on duty is not on file"));
    }
  }

  /** A sergeant who has a car of the day's roster patrols in it. */
  private static boolean onPatrol(Situation situation) {
    Role role = situation.employee().map(Employee::role).orElse(Role.OTHER);
    return role == Role.PATROL
        || role == Role.SUPERVISOR
            && situation.directory().rosters().inAnyUnit(situation.officer(), situation.at());
  }

  private static void briefing(Situation situation, Consumer<Candidate> found) {
    if (situation.head().action() != LookupAction.VIEW) {
      return;
    }
    for (WorkFact fact : situation.viewed()) {
      Instant began = fact.began();
      boolean internal = fact instanceof CaseFact file && file.file().internalAffairs();
      boolean recent =
          !began.isAfter(situation.at())
              && Duration.between(began, situation.at())
                      .compareTo(situation.settings().briefingAge())
                  < 0;
      if (recent && !internal) {
        onDuty(
            weak(Template.BRIEFING, fact, "on duty", began, situation, fact.knownAt()),
            situation,
            found);
      }
    }
  }

  /** Whether the file shows training of the officer at that time. */
  static boolean inTraining(Situation situation) {
    if (situation
        .directory()
        .rosters()
        .inTraining(situation.officer(), situation.at(), situation.settings().dutyTolerance())) {
      return true;
    }
    return situation.directory().work().training().stream()
        .anyMatch(
            item ->
                Registry.contains(
                        Optional.of(item.from().minus(situation.settings().dutyTolerance())),
                        item.to(),
                        situation.at())
                    && (SmallWork.tie(item, situation).isPresent()
                        || (item.employeeId().isEmpty() && item.unit().isEmpty())));
  }
}
