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
 * Which feeds an act could have been explained by. A template needs its feeds only where it could
 * apply to an act of this nature: kind of subject, key, purpose and role, never content.
 */
final class Needs {
  private static final Set<Role> QUEUE_ROLES =
      EnumSet.of(Role.RECORDS, Role.ADMINISTRATOR, Role.INTERNAL_AFFAIRS);

  private final Situation situation;
  private final Coverage coverage;
  private final AuditSettings settings;

  /** Feeds needed for the act, in the order of {@link Feed}. */
  private final Set<Feed> needed = EnumSet.noneOf(Feed.class);

  /**
   * @param situation the act at its own time
   */
  Needs(Situation situation, Coverage coverage, AuditSettings settings) {
    this.situation = situation;
    this.coverage = coverage;
    this.settings = settings;
    Nature nature = Nature.of(situation);
    for (Template template : settings.templates()) {
      add(template, nature, needed);
    }
  }

  /**
   * What templates ask of an act's nature, worked out once for all of them.
   *
   * @param comparable whether its subject can be held against parties
   * @param opens whether a record was opened
   * @param patrol whether somebody ran it who may have been on patrol
   * @param queue whether somebody ran it who works through queues
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

  private static void add(Template template, Nature act, Set<Feed> needed) {
    switch (template) {
      case ASSIGNED_CASE ->
          when(act.comparable && (act.personOrVehicle() || act.opens), needed, Feed.CASES);
      case CALL_SUBJECT -> when(act.comparable, needed, Feed.CALLS, Feed.UNITS);
      case OFFICER_STOP -> when(act.vehicle, needed, Feed.CALLS, Feed.UNITS);
      case DURING_CALL -> when(true, needed, Feed.CALLS, Feed.UNITS);
      case PARTNER_OR_TEAM -> when(act.comparable, needed, Feed.CASES, Feed.CALLS, Feed.UNITS);
      case ROLE_DUTY -> when(ofSpecialPurpose(act.head()) || act.queue, needed, Feed.WORK);
      case TIED_TO_PARTY -> when(act.comparable, needed, Feed.CASES);
      case LOOKOUT -> when(act.personOrVehicle(), needed, Feed.WORK);
      case CITED_NUMBER -> when(act.situation.namesNumber(), needed, Feed.CASES, Feed.CALLS);
      case PATROL_PLATE_CHECK ->
          when(
              act.patrol && !act.person && !act.head().subject().vehicle().plate().isEmpty(),
              needed,
              Feed.DUTY);
      case BRIEFING ->
          when(
              act.head().action() == LookupAction.VIEW
                  && act.head().subject().record().kind() != RecordKind.INTERNAL_AFFAIRS,
              needed,
              Feed.CALLS,
              Feed.DUTY);
      case WORK_QUEUE -> when(act.opens || act.queue, needed, Feed.WORK);
      // What its head's templates need is needed already.
      case FOLLOW_UP -> {}
      // Nothing ties a requester of whom no roster tells that they were at work.
      case RELAY ->
          when(act.situation.act().requester() instanceof Requester.Claimed, needed, Feed.DUTY);
    }
  }

  private static void when(boolean applies, Set<Feed> needed, Feed... feeds) {
    if (applies) {
      for (Feed feed : feeds) {
        needed.add(feed);
      }
    }
  }

  private static boolean ofSpecialPurpose(Lookup head) {
    return switch (head.purposeCode()) {
      case "J", "F", "D" -> true;
      default -> false;
    };
  }

  /**
   * What each needed feed lacks for the act; complete ones are left out.
   *
   * @param unknown numbers of the records that were opened, as long as none of them is on file
   */
  Map<Feed, UndeterminedReason> lacking(List<String> unknown) {
    boolean opensUnknown = !unknown.isEmpty();
    boolean predates = opensUnknown && unknown.stream().anyMatch(coverage::predates);
    Map<Feed, UndeterminedReason> lacking = Map.of();
    Instant at = situation.head().at();
    Instant through = at.plus(settings.grace());
    for (Feed feed : needed) {
      FeedCoverage cover = coverage.of(feed);
      // What began before an outage ends in it, and a call lost in one may explain a later lookup.
      // So may a record of it explain that it is read at the next briefings.
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
      // Without it nobody is anybody's partner, patrols, or asks a dispatcher.
      lacking = lacking.isEmpty() ? new EnumMap<>(Feed.class) : lacking;
      lacking.put(Feed.PERSONNEL, UndeterminedReason.FEED_MISSING);
    }
    return lacking;
  }

  /**
   * What feeds that are there tell of nobody, and would have to tell before it means anything that
   * they do not explain the act: {@code calls: no vehicles}.
   */
  List<String> untold() {
    if (coverage.tellsAll()) {
      return List.of();
    }
    List<String> untold = new ArrayList<>();
    Set<FeedDetail> ofPeople = EnumSet.of(FeedDetail.PEOPLE, FeedDetail.ROLES);
    if (situation.act().requester() instanceof Requester.Unknown) {
      ofPeople.add(FeedDetail.BADGES);
    }
    add(untold, coverage.of(Feed.PERSONNEL), ofPeople);
    // Without names nobody can say either how many unlisted subjects a call has carried already.
    Set<FeedDetail> asked = EnumSet.of(FeedDetail.PEOPLE);
    Subject subject = situation.head().subject();
    if (subject.person().name().isBlank() && !subject.person().oln().isEmpty()) {
      asked.add(FeedDetail.LICENCES);
    }
    if (!subject.vehicle().isBlank()) {
      asked.add(FeedDetail.VEHICLES);
    }
    for (Feed feed : needed) {
      add(untold, coverage.of(feed), asked);
    }
    return untold;
  }

  private static void add(List<String> untold, FeedCoverage feed, Set<FeedDetail> asked) {
    for (FeedDetail detail : feed.untold()) {
      if (feed.kept() && asked.contains(detail)) {
        untold.add(feed.feed().fileName() + ": " + detail.words());
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
