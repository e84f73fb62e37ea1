package org.needtoknow.rules.decide;

import java.util.EnumSet;
import java.util.Set;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.rules.explain.Candidate;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.resolve.Requester;

/**
 * Signals about the requirements of a system's user agreement (Montpelier IV.D, Olivette III.A,
 * CJIS AU-3(1)): requester, purpose code, certification and acknowledgement.
 */
final class AgreementSignals {
  /** Roles that enter and maintain records and clear people for posts, housing and permits. */
  private static final Set<Role> OFFICE =
      EnumSet.of(
          Role.RECORDS, Role.ADMINISTRATOR, Role.DISPATCHER, Role.INTERNAL_AFFAIRS, Role.OTHER);

  private final Question question;
  private final Lookup head;
  private final Rulebook rulebook;
  private final DirectoryIndex directory;

  AgreementSignals(Question question, Rulebook rulebook) {
    this.question = question;
    this.head = question.head();
    this.rulebook = rulebook;
    this.directory = rulebook.directory();
  }

  /** A field that the source does not export, or masks, is never missing. */
  boolean requesterMissing() {
    return head.requester().isEmpty()
        && RequiredFields.requester(head, rulebook.settings().agreement());
  }

  String claimedDuty() {
    if (!(question.act().requester() instanceof Requester.Claimed claimed)) {
      return "none";
    }
    if (!complete(Feed.DUTY)) {
      return DutyState.UNKNOWN.signal();
    }
    return directory
        .rosters()
        .duty(claimed.employeeId(), head.at(), rulebook.settings().dutyTolerance())
        .signal();
  }

  /**
   * Compares the purpose code with work and role. Every officer may use C; A, E, H and I are for
   * people who keep records; J, F and D require an applicant, a permit or a court date on file; R,
   * S and V are federal.
   */
  String purposeFit() {
    return switch (head.purposeCode()) {
      case "" ->
          head.asksCriminalHistory() && RequiredFields.exported(head, LookupField.PURPOSE)
              ? "missing"
              : "fits";
      case "J" -> onFile(WorkItem.Kind.APPLICANT);
      case "F" -> onFile(WorkItem.Kind.PERMIT);
      case "D" -> onFile(WorkItem.Kind.COURT);
      case "A", "E", "H", "I" -> office();
      case "R", "S", "V" -> "not_the_role";
      default -> "fits";
    };
  }

  private String onFile(WorkItem.Kind kind) {
    for (Candidate candidate : question.facts().evidence().candidates()) {
      if (candidate.template() == Template.ROLE_DUTY && candidate.holds()) {
        return "fits";
      }
    }
    if (directory.work().resembles(question.facts().subject(), kind, head.at())) {
      return "nearly";
    }
    boolean judged =
        rulebook.settings().templates().contains(Template.ROLE_DUTY) && complete(Feed.WORK);
    return judged && !question.officer().isEmpty() ? "no_such_work" : "not_judged";
  }

  private String office() {
    return directory
        .people()
        .find(question.officer())
        .map(Employee::role)
        .map(role -> OFFICE.contains(role) ? "fits" : "not_the_role")
        .orElse("not_judged");
  }

  String certification() {
    return directory
        .certifications()
        .certification(head.system(), head.account(), head.at())
        .signal();
  }

  String acknowledgement() {
    return directory
        .certifications()
        .acknowledgement(head.system(), head.account(), head.at())
        .signal();
  }

  private boolean complete(Feed feed) {
    FeedCoverage cover = rulebook.coverage().of(feed);
    return cover.kept()
        && cover.over(head.at(), head.at().plus(rulebook.settings().grace()))
            == FeedCoverage.Answer.COMPLETE;
  }
}
