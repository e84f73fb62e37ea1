package org.needtoknow.rules.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;

/**
 * Which feeds an act could have been explained by. A template needs its feeds only where it could
 * apply to an act of this nature: kind of subject, key, purpose and role, never content.
 */
final class Needs {
  private static final Set<Role> QUEUE_ROLES =
      EnumSet.of(Role.RECORDS, Role.ADMINISTRATOR, Role.INTERNAL_AFFAIRS);

  private Needs() {}

  /** Feeds needed for the act, in the order of {@link Feed}. */
  static Set<Feed> of(Lookup head, Optional<Employee> officer, AuditSettings settings) {
    Set<Feed> needed = EnumSet.noneOf(Feed.class);
    Optional<Role> role = officer.map(Employee::role);
    for (Template template : settings.templates()) {
      add(template, head, role, needed);
    }
    return needed;
  }

  private static void add(Template template, Lookup head, Optional<Role> role, Set<Feed> needed) {
    SubjectKind kind = head.subject().kind();
    boolean opens = head.action() == LookupAction.VIEW || kind == SubjectKind.RECORD;
    boolean comparable = kind != SubjectKind.ARTICLE && kind != SubjectKind.NONE;
    boolean personOrVehicle =
        !head.subject().person().isBlank() || !head.subject().vehicle().isBlank();
    switch (template) {
      case ASSIGNED_CASE -> when(comparable && (personOrVehicle || opens), needed, Feed.CASES);
      case CALL_SUBJECT -> when(comparable, needed, Feed.CALLS, Feed.UNITS);
      case OFFICER_STOP ->
          when(!head.subject().vehicle().isBlank(), needed, Feed.CALLS, Feed.UNITS);
      case DURING_CALL -> when(true, needed, Feed.CALLS, Feed.UNITS);
      case PARTNER_OR_TEAM -> when(comparable, needed, Feed.CASES, Feed.CALLS, Feed.UNITS);
      case ROLE_DUTY ->
          when(
              ofSpecialPurpose(head) || (role.isPresent() && QUEUE_ROLES.contains(role.get())),
              needed,
              Feed.WORK);
      case TIED_TO_PARTY -> when(comparable, needed, Feed.CASES);
      case LOOKOUT -> when(personOrVehicle, needed, Feed.WORK);
      case CITED_NUMBER -> when(citesNumber(head), needed, Feed.CASES, Feed.CALLS);
      case PATROL_PLATE_CHECK ->
          when(
              role.isPresent()
                  && role.get() == Role.PATROL
                  && !head.subject().vehicle().plate().isEmpty()
                  && head.subject().person().isBlank(),
              needed,
              Feed.DUTY);
      case BRIEFING ->
          when(
              head.action() == LookupAction.VIEW
                  && head.subject().record().kind() != RecordKind.INTERNAL_AFFAIRS,
              needed,
              Feed.CALLS,
              Feed.DUTY);
      case WORK_QUEUE ->
          when(opens || (role.isPresent() && QUEUE_ROLES.contains(role.get())), needed, Feed.WORK);
      // A follow-up and a relay need what the head's or the requester's own templates need.
      case FOLLOW_UP, RELAY -> {}
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

  private static boolean citesNumber(Lookup head) {
    return !head.cited().isBlank()
        || !org.needtoknow.rules.route.ReasonNumbers.in(head.reason()).isEmpty();
  }

  /**
   * What each needed feed lacks for the act; complete ones are left out.
   *
   * @param opensUnknown whether a record was opened that is nowhere on file
   */
  static Map<Feed, UndeterminedReason> lacking(
      Lookup head,
      Optional<Employee> officer,
      boolean opensUnknown,
      Coverage coverage,
      AuditSettings settings) {
    Map<Feed, UndeterminedReason> lacking = Map.of();
    Instant at = head.at();
    Instant through = at.plus(settings.grace());
    for (Feed feed : of(head, officer, settings)) {
      FeedCoverage cover = coverage.of(feed);
      // What began before an outage ends in it, and a call lost in one may explain a later lookup.
      // So may a record of it explain that it is read at the next briefings.
      Duration before = Duration.ZERO;
      if (feed == Feed.CALLS) {
        boolean longer = opensUnknown && settings.briefingAge().compareTo(settings.callAfter()) > 0;
        before = longer ? settings.briefingAge() : settings.callAfter();
      }
      FeedCoverage.Answer around = cover.over(at.minus(before), at);
      FeedCoverage.Answer answer =
          around == FeedCoverage.Answer.SILENT ? around : cover.over(at, through);
      if (answer != FeedCoverage.Answer.COMPLETE) {
        lacking = lacking.isEmpty() ? new EnumMap<>(Feed.class) : lacking;
        lacking.put(feed, reason(answer));
      }
    }
    return lacking;
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
