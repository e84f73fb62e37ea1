package org.needtoknow.rules.decide;

import java.util.EnumSet;
import java.util.Set;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.rules.explain.Candidate;
import org.needtoknow.rules.explain.Situation;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * Signals about what a system's user agreement asks (Montpelier IV.D, Olivette III.A, CJIS
 * AU-3(1)): requester, purpose code, certification and acknowledgement.
 */
final class AgreementSignals {
  /** Roles that enter and maintain records and clear people for posts, housing and permits. */
  private static final Set<Role> OFFICE =
      EnumSet.of(
          Role.RECORDS, Role.ADMINISTRATOR, Role.DISPATCHER, Role.INTERNAL_AFFAIRS, Role.OTHER);

  private final ResolvedAct act;
  private final Lookup head;
  private final ActFacts facts;
  private final Coverage coverage;
  private final DirectoryIndex directory;
  private final AuditSettings settings;

  AgreementSignals(
      ResolvedAct act,
      ActFacts facts,
      Coverage coverage,
      DirectoryIndex directory,
      AuditSettings settings) {
    this.act = act;
    this.head = act.act().head();
    this.facts = facts;
    this.coverage = coverage;
    this.directory = directory;
    this.settings = settings;
  }

  /** A field that the source does not export, or masks, is never missing. */
  boolean requesterMissing() {
    return head.requester().isEmpty() && AgreementAsks.requester(head, settings.agreement());
  }

  String claimedDuty() {
    if (!(act.requester() instanceof Requester.Claimed claimed)) {
      return "none";
    }
    if (!complete(Feed.DUTY)) {
      return DutyState.UNKNOWN.signal();
    }
    return directory
        .rosters()
        .duty(claimed.employeeId(), head.at(), settings.dutyTolerance())
        .signal();
  }

  /**
   * The purpose code against work and role. C is every officer's; A, E, H and I belong to those who
   * keep records; J, F and D to an applicant, a permit and a court date on file; R, S and V are
   * federal.
   */
  String purposeFit() {
    return switch (head.purposeCode()) {
      case "" ->
          head.asksCriminalHistory() && AgreementAsks.exported(head, LookupField.PURPOSE)
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
    for (Candidate candidate : facts.evidence().candidates()) {
      if (candidate.template() == Template.ROLE_DUTY && candidate.why().isEmpty()) {
        return "fits";
      }
    }
    if (directory.work().resembles(facts.subject(), kind, head.at())) {
      return "nearly";
    }
    boolean judged = settings.templates().contains(Template.ROLE_DUTY) && complete(Feed.WORK);
    return judged && !Situation.officerOf(act).isEmpty() ? "no_such_work" : "not_judged";
  }

  private String office() {
    return directory
        .people()
        .find(Situation.officerOf(act))
        .map(Employee::role)
        .map(role -> OFFICE.contains(role) ? "fits" : "not_the_role")
        .orElse("not_judged");
  }

  String certification() {
    return directory.standing().certification(head.system(), head.account(), head.at()).signal();
  }

  String acknowledgement() {
    return directory.standing().acknowledgement(head.system(), head.account(), head.at()).signal();
  }

  private boolean complete(Feed feed) {
    FeedCoverage cover = coverage.of(feed);
    return cover.kept()
        && cover.over(head.at(), head.at().plus(settings.grace())) == FeedCoverage.Answer.COMPLETE;
  }
}
