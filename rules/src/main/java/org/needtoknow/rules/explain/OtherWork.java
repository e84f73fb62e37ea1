package org.needtoknow.rules.explain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.match.Registry;
import org.needtoknow.rules.match.WorkItems;

/**
 * Templates 8, 9 and 14: work that is neither a case nor a call, from the feed {@code work}. An
 * applicant requires purpose code J, a permit F, a court date D; a lookout is for everyone on duty.
 * For the people whom a restriction allows, usually internal affairs and command, the restricted
 * record is their work.
 */
final class OtherWork {
  private static final Set<Role> OFFICE =
      EnumSet.of(
          Role.RECORDS,
          Role.ADMINISTRATOR,
          Role.DETECTIVE,
          Role.SUPERVISOR,
          Role.COMMAND,
          Role.INTERNAL_AFFAIRS);

  private OtherWork() {}

  static void explain(Situation situation, Consumer<Candidate> found) {
    for (String number : Situation.viewedNumbers(situation.head())) {
      allowed(number, situation, found);
      for (WorkItems.Match match :
          situation
              .directory()
              .work()
              .concerning(situation.subject(), new RecordNumber(RecordKind.NONE, number))) {
        explain(match, situation, found);
      }
    }
    for (WorkItems.Match match :
        situation.directory().work().concerning(situation.subject(), RecordNumber.NONE)) {
      explain(match, situation, found);
    }
  }

  private static void allowed(String number, Situation situation, Consumer<Candidate> found) {
    situation
        .directory()
        .restrictions()
        .allowing(new RecordNumber(RecordKind.NONE, number), situation.officer(), situation.at())
        .ifPresent(
            restriction ->
                found.accept(
                    Candidate.by(
                            Template.ROLE_DUTY,
                            FactRef.of(FactKind.RESTRICTION, restriction.id(), SourceRef.NONE))
                        .officerTie("named among those let in")
                        .subject("record", MatchTier.EXACT)
                        .build()));
  }

  private static void explain(
      WorkItems.Match match, Situation situation, Consumer<Candidate> found) {
    WorkItem item = match.item();
    Optional<String> tie = tie(item, situation);
    if (tie.isEmpty()) {
      return;
    }
    boolean inForce = Registry.contains(Optional.of(item.from()), item.to(), situation.at());
    String why = inForce ? purpose(item, situation) : "the work was not in force at the time";
    Candidate.Builder candidate =
        Candidate.by(template(item.kind()), FactRef.of(FactKind.WORK, item.number(), item.source()))
            .officerTie(tie.get())
            .lagSeconds(Duration.between(item.from(), situation.at()).toSeconds())
            .subject(Text.lower(item.kind()).replace('_', ' '), match.tier())
            .why(why)
            .knownAt(item.recordedAt().orElse(Instant.MIN));
    found.accept(
        (match.sure() ? candidate : candidate.weak("several numbers differ in zeros only"))
            .build());
  }

  private static Template template(WorkItem.Kind kind) {
    return switch (kind) {
      case LOOKOUT -> Template.LOOKOUT;
      case REPORT_REVIEW, RECORDS_REQUEST -> Template.WORK_QUEUE;
      case APPLICANT, PERMIT, COURT, VALIDATION, WARRANT, TRAINING -> Template.ROLE_DUTY;
    };
  }

  /**
   * The officer's own work that has this number, or is on the record of this number, such as the
   * court date on the case of another officer. Preparing it begins before and ends after its day.
   */
  static List<CitedNumber.OnFile> numbered(String number, Situation situation) {
    List<CitedNumber.OnFile> own = new ArrayList<>(0);
    for (WorkItem item : situation.directory().work().cited(number)) {
      if (tie(item, situation).isPresent()) {
        Instant known = item.recordedAt().orElse(Instant.MIN);
        own.add(new CitedNumber.OnFile(true, known, true, known));
      }
    }
    return own;
  }

  /** Who has the work: by name, by unit, or by role when neither is given. */
  static Optional<String> tie(WorkItem item, Situation situation) {
    if (situation.officer().isEmpty()) {
      return Optional.empty();
    }
    if (item.kind() == WorkItem.Kind.LOOKOUT) {
      // Off duty a lookout is no reason; without a roster the officer may have been on duty.
      boolean away = situation.duty() != DutyState.ON && situation.duty() != DutyState.UNKNOWN;
      return away ? Optional.empty() : Optional.of("for everyone on duty");
    }
    if (item.employeeId().equals(situation.officer())) {
      return Optional.of("has the work");
    }
    Optional<Employee> employee = situation.employee();
    if (!item.unit().isEmpty()
        && employee.map(Employee::unit).filter(item.unit()::equalsIgnoreCase).isPresent()) {
      return Optional.of("unit " + item.unit());
    }
    boolean anyones = item.employeeId().isEmpty() && item.unit().isEmpty();
    if (anyones
        && item.kind() != WorkItem.Kind.TRAINING
        && employee.map(Employee::role).filter(OFFICE::contains).isPresent()) {
      return Optional.of("by role");
    }
    return Optional.empty();
  }

  /**
   * When the kind of work has its own purpose code, the lookup must have that code; a licence check
   * may have none.
   */
  private static String purpose(WorkItem item, Situation situation) {
    String needed =
        switch (item.kind()) {
          case APPLICANT -> "J";
          case PERMIT -> "F";
          case COURT -> "D";
          default -> "";
        };
    String purpose = situation.head().purposeCode();
    boolean mayBeBlank =
        purpose.isEmpty()
            && (situation.head().notExported().contains(LookupField.PURPOSE)
                || !situation.head().asksCriminalHistory());
    return needed.isEmpty() || mayBeBlank || purpose.equals(needed)
        ? ""
        : "purpose code " + (purpose.isEmpty() ? "blank" : purpose) + ", not " + needed;
  }

  /** Whether the file shows training of the officer at that time. */
  static boolean inTraining(Situation situation) {
    Duration tolerance = situation.settings().dutyTolerance();
    if (situation
        .directory()
        .rosters()
        .inTraining(situation.officer(), situation.at(), tolerance)) {
      return true;
    }
    return situation.directory().work().training().stream()
        .anyMatch(
            item ->
                Registry.contains(
                        Optional.of(item.from().minus(tolerance)), item.to(), situation.at())
                    && (tie(item, situation).isPresent()
                        || (item.employeeId().isEmpty() && item.unit().isEmpty())));
  }
}
