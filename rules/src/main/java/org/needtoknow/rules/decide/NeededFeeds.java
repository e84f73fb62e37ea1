package org.needtoknow.rules.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.model.work.FeedDetail;
import org.needtoknow.rules.explain.Situation;
import org.needtoknow.rules.resolve.Requester;

/**
 * The feeds that could have explained an act. A template needs its feeds only where it could apply
 * to an act of this nature: kind of subject, key, purpose and role, never content.
 */
final class NeededFeeds {
  private static final Set<Role> QUEUE_ROLES =
      EnumSet.of(Role.RECORDS, Role.ADMINISTRATOR, Role.INTERNAL_AFFAIRS);

  private final Situation situation;
  private final Coverage coverage;
  private final AuditSettings settings;

  /** Feeds needed for the act, in the order of {@link Feed}. */
  private final EnumSet<Feed> needed = EnumSet.noneOf(Feed.class);

  /**
   * @param situation the act at its own time
   */
  NeededFeeds(Situation situation, Coverage coverage, AuditSettings settings) {
    this.situation = situation;
    this.coverage = coverage;
    this.settings = settings;
    Nature nature = Nature.of(situation);
    for (Template template : settings.templates()) {
      if (couldApply(template, nature)) {
        template.addFeedsTo(needed);
      }
    }
    // Only a roster that shows the requester at work could tie them to the operator.
    if (settings.templates().contains(Template.RELAY)
        && situation.act().requester() instanceof Requester.Claimed) {
      needed.add(Feed.DUTY);
    }
  }

  /**
   * The properties of an act that decide whether a template could apply, computed once for all
   * templates.
   *
   * @param comparable whether its subject can be compared with parties
   * @param opens whether a record was opened
   * @param patrol whether the officer's role includes patrol
   * @param queue whether the officer's role includes work queues
   */
  private record Nature(
      Situation situation,
      boolean comparable,
      boolean person,
      boolean vehicle,
      boolean opens,
      boolean patrol,
      boolean queue) {
    static Nature of(Situation situation) {
      Subject subject = situation.head().subject();
      SubjectKind kind = subject.kind();
      Role role = situation.employee().map(Employee::role).orElse(null);
      return new Nature(
          situation,
          kind != SubjectKind.ARTICLE && kind != SubjectKind.NONE,
          !subject.person().isBlank(),
          !subject.vehicle().isBlank(),
          situation.head().action() == LookupAction.VIEW || kind == SubjectKind.RECORD,
          role == Role.PATROL || role == Role.SUPERVISOR,
          role != null && QUEUE_ROLES.contains(role));
    }

    Lookup head() {
      return situation.head();
    }

    boolean personOrVehicle() {
      return person || vehicle;
    }
  }

  /**
   * Whether a template could apply to an act of this nature, so that its feeds are needed. A
   * follow-up needs what the templates of its head need; a relay, what those of the requester's
   * work need.
   */
  private static boolean couldApply(Template template, Nature act) {
    return switch (template) {
      case ASSIGNED_CASE -> act.comparable && (act.personOrVehicle() || act.opens);
      case CALL_SUBJECT, PARTNER_OR_TEAM, TIED_TO_PARTY -> act.comparable;
      case OFFICER_STOP -> act.vehicle;
      case DURING_CALL -> true;
      case FOLLOW_UP, RELAY -> false;
      case ROLE_DUTY -> ofSpecialPurpose(act.head()) || act.queue;
      case LOOKOUT -> act.personOrVehicle();
      case CITED_NUMBER -> act.situation.namesNumber();
      case PATROL_PLATE_CHECK -> act.patrol && !act.person && act.vehicle;
      case BRIEFING ->
          act.head().action() == LookupAction.VIEW
              && act.head().subject().record().kind() != RecordKind.INTERNAL_AFFAIRS;
      case WORK_QUEUE -> act.opens || act.queue;
    };
  }

  private static boolean ofSpecialPurpose(Lookup head) {
    return switch (head.purposeCode()) {
      case "J", "F", "D" -> true;
      default -> false;
    };
  }

  /**
   * What is missing for the act.
   *
   * @param unknown numbers of the records that were opened, as long as none of them is on file
   */
  MissingData missing(List<String> unknown) {
    return new MissingData(lacking(unknown), missingDetails());
  }

  /** What each needed feed lacks; complete ones are left out. */
  private Map<Feed, UndeterminedReason> lacking(List<String> unknown) {
    boolean opensUnknown = !unknown.isEmpty();
    boolean predates = opensUnknown && unknown.stream().anyMatch(coverage::predates);
    Map<Feed, UndeterminedReason> lacking = Map.of();
    Instant at = situation.head().at();
    Instant through = at.plus(settings.grace());
    for (Feed feed : needed) {
      FeedCoverage cover = coverage.of(feed);
      // A call lost in an outage before the lookup may explain it, and so may the reading of that
      // call at the next briefings.
      Duration before = Duration.ZERO;
      if (feed == Feed.CALLS) {
        boolean longer = opensUnknown && settings.briefingAge().compareTo(settings.callAfter()) > 0;
        before = longer ? settings.briefingAge() : settings.callAfter();
      }
      FeedCoverage.Answer around = cover.over(at.minus(before), at);
      boolean lost = around == FeedCoverage.Answer.SILENT || around == FeedCoverage.Answer.MISSING;
      FeedCoverage.Answer answer = lost ? around : cover.over(at, through);
      if (predates && (feed == Feed.CASES || feed == Feed.CALLS)) {
        answer = FeedCoverage.Answer.MISSING;
      }
      if (answer != FeedCoverage.Answer.COMPLETE) {
        lacking = lacking.isEmpty() ? new EnumMap<>(Feed.class) : lacking;
        lacking.put(feed, reason(answer));
      }
    }
    if (coverage.of(Feed.PERSONNEL).isMissing()) {
      // Without it there are no roles, partners, supervisors or requesters.
      lacking = lacking.isEmpty() ? new EnumMap<>(Feed.class) : lacking;
      lacking.put(Feed.PERSONNEL, UndeterminedReason.FEED_MISSING);
    }
    return lacking;
  }

  /**
   * Details that no row of the present feeds has; without them, a missing explanation means
   * nothing: {@code calls: no vehicles}.
   */
  private List<String> missingDetails() {
    if (coverage.hasAllDetails()) {
      return List.of();
    }
    List<String> details = new ArrayList<>();
    Set<FeedDetail> ofPeople = EnumSet.of(FeedDetail.PEOPLE, FeedDetail.ROLES);
    if (situation.act().requester() instanceof Requester.Unknown) {
      ofPeople.add(FeedDetail.BADGES);
    }
    add(details, coverage.of(Feed.PERSONNEL), ofPeople);
    // Without names it is unknown, too, how many unlisted subjects a call has explained already.
    Set<FeedDetail> asked = EnumSet.of(FeedDetail.PEOPLE, FeedDetail.OPENING_DATES);
    Subject subject = situation.head().subject();
    if (subject.person().name().isBlank() && !subject.person().oln().isEmpty()) {
      asked.add(FeedDetail.LICENCES);
    }
    if (!subject.vehicle().isBlank()) {
      asked.add(FeedDetail.VEHICLES);
    }
    for (Feed feed : needed) {
      add(details, coverage.of(feed), asked);
    }
    return details;
  }

  private static void add(List<String> details, FeedCoverage feed, Set<FeedDetail> asked) {
    for (FeedDetail detail : feed.missingDetails()) {
      if (feed.kept() && asked.contains(detail)) {
        details.add(feed.feed().fileName() + ": " + detail.words());
      }
    }
  }

  private static UndeterminedReason reason(FeedCoverage.Answer answer) {
    return switch (answer) {
      case MISSING -> UndeterminedReason.FEED_MISSING;
      case SILENT -> UndeterminedReason.FEED_SILENT;
      case NOT_YET_COMPLETE -> UndeterminedReason.NOT_YET_COMPLETE;
      case COMPLETE -> throw new IllegalArgumentException("a complete feed lacks nothing");
    };
  }
}
