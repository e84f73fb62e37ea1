package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.CredentialEvent;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.model.work.FeedDetail;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.catalogue.Rule;

/** The order in which evidence becomes a verdict. */
class VerdictOrderTest {
  private final Town town = new Town();

  private static FeedCoverage silent(Feed feed) {
    return new FeedCoverage(
        feed,
        true,
        true,
        Optional.empty(),
        Optional.of(days(300)),
        List.of(new FeedCoverage.Silence(hours(-1), hours(1), "outage")));
  }

  private static FeedCoverage missing(Feed feed) {
    return new FeedCoverage(feed, true, false, Optional.empty(), Optional.empty(), List.of());
  }

  @Test
  void a_strong_explanation_stands_although_a_feed_is_silent() {
    town.cover(silent(Feed.CALLS));
    town.cases.add(openCase("26-1", Town.DETECTIVE, party("suspect", WREN)));

    assertThat(query(Town.DETECTIVE, WREN).in(town).only().decision().verdict())
        .isEqualTo(Verdict.EXPLAINED);
  }

  @Test
  void strong_work_on_a_relative_is_a_conflict() {
    town.relationships.add(tie(Town.DETECTIVE, Relationship.Kind.HOUSEHOLD, WREN));
    town.cases.add(openCase("26-1", Town.DETECTIVE, party("suspect", WREN)));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(templates(act)).containsExactly("1");
  }

  @Test
  void strong_work_on_an_adverse_party_or_a_restricted_person_is_a_conflict() {
    town.cases.add(openCase("26-1", Town.DETECTIVE, party("suspect", WREN)));
    town.relationships.add(tie(Town.DETECTIVE, Relationship.Kind.ADVERSE, WREN));
    AuditedAct adverse = query(Town.DETECTIVE, WREN).in(town).only();
    town.relationships.clear();
    town.restrictions.add(
        new Restriction(
            "R1",
            Restriction.Kind.PUBLIC_FIGURE,
            RecordNumber.NONE,
            WREN,
            VehicleIdentity.NONE,
            Set.of(Town.CHIEF),
            Optional.empty(),
            Optional.empty()));
    AuditedAct restricted = town.only();

    assertThat(adverse.decision().verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(adverse.decision().adverse()).isTrue();
    assertThat(restricted.decision().verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(restricted.decision().restricted()).isTrue();
  }

  @Test
  void a_silent_feed_comes_before_a_weak_explanation() {
    town.cover(silent(Feed.CASES));
    town.calls.add(call("C26-1", Town.PATROL));

    AuditedAct act = query(Town.PATROL, WREN).in(town).only();

    assertThat(act.decision().reasons()).containsExactly(UndeterminedReason.FEED_SILENT);
    assertThat(act.decision().reasonDetail()).isEqualTo("cases silent");
    assertThat(act.decision().explanations()).isEmpty();
    assertThat(act.decision().tried().get(0).why()).contains("not complete");
  }

  @Test
  void an_outage_that_ended_before_the_lookup_may_have_swallowed_its_call() {
    town.cover(
        new FeedCoverage(
            Feed.CALLS,
            true,
            true,
            Optional.empty(),
            Optional.of(days(300)),
            List.of(new FeedCoverage.Silence(hours(-9), hours(-7), "outage"))));

    assertThat(query(Town.PATROL, WREN).in(town).only().decision().reasons())
        .containsExactly(UndeterminedReason.FEED_SILENT);
  }

  @Test
  void a_feed_that_ends_before_the_grace_is_over_is_not_yet_complete() {
    town.cover(
        new FeedCoverage(
            Feed.CALLS,
            true,
            true,
            Optional.empty(),
            Optional.of(days(3).minusSeconds(1)),
            List.of()));
    AuditedAct before = query(Town.PATROL, WREN).in(town).only();
    town.cover(
        new FeedCoverage(
            Feed.CALLS, true, true, Optional.empty(), Optional.of(days(3)), List.of()));

    assertThat(before.decision().reasons()).containsExactly(UndeterminedReason.NOT_YET_COMPLETE);
    assertThat(town.only().decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_missing_feed_matters_only_where_it_could_speak() {
    town.cover(missing(Feed.DUTY));
    AuditedAct name = query(Town.PATROL, WREN).in(town).only();
    town.lookups.clear();
    AuditedAct plate = query(Town.PATROL, plate("ANY123")).in(town).only();
    town.lookups.clear();
    AuditedAct detectives = query(Town.DETECTIVE, plate("ANY123")).in(town).only();

    assertThat(name.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(plate.decision().reasons()).containsExactly(UndeterminedReason.FEED_MISSING);
    assertThat(detectives.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_lookup_that_could_not_be_judged_or_that_another_explains_makes_no_repetition() {
    query(Town.OTHER, WREN).coarse().at(days(-6)).in(town);
    query(Town.OTHER, WREN).at(days(-4)).in(town);
    AuditedAct last = query(Town.OTHER, WREN).in(town).last();

    assertThat(last.decision().signals())
        .containsEntry("acts_on_subject", 3L)
        .containsEntry("unexplained_on_subject", 2L)
        .containsEntry("days_on_subject", 2L);
  }

  private static FeedCoverage missingDetails(Feed feed, FeedDetail... details) {
    return new FeedCoverage(
        feed,
        true,
        true,
        Optional.empty(),
        Optional.of(days(300)),
        List.of(),
        Set.of(details),
        List.of());
  }

  @Test
  void calls_that_name_no_vehicles_are_held_against_no_plate() {
    town.offDuty(Town.PATROL).cover(missingDetails(Feed.CALLS, FeedDetail.VEHICLES));
    AuditedAct plate = query(Town.PATROL, plate("ANY123")).in(town).only();
    town.lookups.clear();
    AuditedAct name = query(Town.PATROL, WREN).in(town).only();

    assertThat(plate.decision().reasons()).containsExactly(UndeterminedReason.FEED_MISSING);
    assertThat(plate.decision().reasonDetail()).isEqualTo("calls: no vehicles");
    assertThat(name.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void what_is_there_explains_whatever_else_is_left_out() {
    town.cover(missingDetails(Feed.CASES, FeedDetail.PEOPLE, FeedDetail.VEHICLES));
    town.calls.add(call("C26-1", Town.PATROL, party("caller", WREN)));

    assertThat(templates(query(Town.PATROL, WREN).in(town).only())).containsExactly("2");
  }

  @Test
  void calls_without_officers_and_nobody_known_are_missing_feeds() {
    town.cover(missingDetails(Feed.CALLS, FeedDetail.OFFICERS));
    AuditedAct calls = query(Town.PATROL, WREN).in(town).only();
    town.cover(missingDetails(Feed.CALLS)).cover(missing(Feed.PERSONNEL));
    AuditedAct personnel = town.only();

    assertThat(calls.decision().reasonDetail()).isEqualTo("calls missing");
    assertThat(personnel.decision().reasonDetail()).isEqualTo("personnel missing");
  }

  @Test
  void a_feed_that_is_not_kept_is_missed_by_nobody() {
    town.cover(
        new FeedCoverage(Feed.WORK, false, false, Optional.empty(), Optional.empty(), List.of()));

    assertThat(query(Town.PATROL, WREN).in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_template_turned_off_needs_no_feed_and_explains_nothing() {
    town.cover(missing(Feed.DUTY));
    town.without(Template.PATROL_PLATE_CHECK);

    assertThat(query(Town.PATROL, plate("ANY123")).in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_masked_subject_is_not_logged() {
    AuditedAct act = query(Town.PATROL, Subject.NONE).masked(LookupField.SUBJECT).in(town).only();

    assertThat(act.decision().reasons()).containsExactly(UndeterminedReason.SUBJECT_NOT_LOGGED);
    assertThat(act.subjectId()).isEmpty();
  }

  @Test
  void a_weak_explanation_of_a_masked_subject_waits_for_the_subject() {
    town.cases.add(openCase("26-1", Town.PATROL, party("suspect", WREN)));

    AuditedAct act =
        query(Town.PATROL, Subject.NONE).masked(LookupField.SUBJECT).cited("26-1").in(town).only();

    assertThat(act.decision().reasons()).containsExactly(UndeterminedReason.SUBJECT_NOT_LOGGED);
    assertThat(act.decision().tried())
        .extracting(Explanation::why)
        .containsExactly("weak, and the log does not name the subject");
  }

  @Test
  void the_beginning_of_a_last_name_alone_tells_nobody() {
    PersonName cut = new PersonName("GRAFFENSTEIN-OSTERHO", "", "", "").asCut();
    Subject unknown = Subject.person(PersonIdentity.of(cut, Optional.empty()));
    Subject dated = Subject.person(PersonIdentity.of(cut, Optional.of(LocalDate.of(1980, 5, 6))));

    assertThat(query(Town.PATROL, unknown).in(town).only().decision().reasons())
        .containsExactly(UndeterminedReason.SUBJECT_NOT_LOGGED);
    town.lookups.clear();
    assertThat(query(Town.PATROL, dated).in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void an_account_nobody_knows_leaves_the_person_uncertain() {
    AuditedAct act = query(Town.PATROL, WREN).account("ghost").in(town).only();

    assertThat(act.decision().reasons()).containsExactly(UndeterminedReason.PERSON_UNCERTAIN);
    assertThat(act.decision().signals()).containsEntry("account_state", "unknown");
    assertThat(act.act().accountable()).isEqualTo("a:ncic/ghost/2026-03-10");
  }

  @Test
  void nothing_is_held_against_the_owner_of_compromised_credentials() {
    town.relationships.add(tie(Town.PATROL, Relationship.Kind.FAMILY, WREN));
    town.events.add(
        new CredentialEvent(
            "*", "USERp1", CredentialEvent.Kind.COMPROMISED, hours(-1), Optional.of(hours(1))));
    AuditedAct within = query(Town.PATROL, WREN).in(town).only();
    town.lookups.clear();
    AuditedAct after = query(Town.PATROL, WREN).at(hours(1)).in(town).only();

    assertThat(within.decision().reasons()).containsExactly(UndeterminedReason.PERSON_UNCERTAIN);
    assertThat(within.decision().relation()).isEqualTo(Relation.NONE);
    assertThat(after.decision().relation()).isEqualTo(Relation.FAMILY);
  }

  @Test
  void an_ambiguous_requester_leaves_it_undetermined_with_the_operator_accountable() {
    town.employee("p8", "ARDEN", "AMY", "1993-01-01", Role.PATROL, "Squad E");

    AuditedAct act = query(Town.DISPATCHER, WREN).requester("ARDEN").in(town).only();

    assertThat(act.decision().reasons()).containsExactly(UndeterminedReason.REQUESTER_AMBIGUOUS);
    assertThat(act.act().accountable()).isEqualTo("e:" + Town.DISPATCHER);
  }

  @Test
  void in_a_doubled_hour_both_instants_must_agree() {
    town.calls.add(call("C26-1", Town.PATROL, 50, 55, 58, party("caller", WREN)));
    query(Town.PATROL, WREN).orAt(hours(1)).in(town);
    AuditedAct differ = town.only();
    town.calls.clear();
    town.calls.add(call("C26-1", Town.PATROL, 0, 10, 90, party("caller", WREN)));
    AuditedAct agree = town.only();

    assertThat(differ.decision().reasons()).containsExactly(UndeterminedReason.CLOCK_DOUBTFUL);
    assertThat(agree.decision().verdict()).isEqualTo(Verdict.EXPLAINED);
  }

  @Test
  void a_date_without_a_time_is_explained_by_a_case_and_never_by_a_call() {
    town.calls.add(call("C26-1", Town.PATROL, party("caller", WREN)));
    query(Town.PATROL, WREN).coarse().in(town);
    AuditedAct byCall = town.only();
    town.cases.add(openCase("26-1", Town.PATROL, party("suspect", WREN)));

    assertThat(byCall.decision().reasons()).containsExactly(UndeterminedReason.CLOCK_DOUBTFUL);
    assertThat(town.only().decision().verdict()).isEqualTo(Verdict.EXPLAINED);
  }

  @Test
  void several_reasons_are_all_told_weightiest_first() {
    town.cover(silent(Feed.CALLS));

    AuditedAct act =
        query(Town.PATROL, Subject.NONE)
            .account("ghost")
            .masked(LookupField.SUBJECT)
            .in(town)
            .only();

    assertThat(act.decision().reasons())
        .containsExactly(
            UndeterminedReason.PERSON_UNCERTAIN,
            UndeterminedReason.SUBJECT_NOT_LOGGED,
            UndeterminedReason.FEED_SILENT);
  }

  @Test
  void a_failure_in_one_act_leaves_it_undetermined_counted_and_alone() {
    Catalogue sound = town.catalogue;
    town.catalogue =
        new Catalogue() {
          @Override
          public List<Finding> findings(Map<String, Object> signals, List<String> withLookups) {
            if (signals.get("message_key").equals("QH")) {
              throw new IllegalStateException("broken");
            }
            return sound.findings(signals, withLookups);
          }

          @Override
          public Map<String, Rule> rules() {
            return Map.of();
          }

          @Override
          public String hash() {
            return "";
          }
        };
    query(Town.PATROL, WREN).in(town);
    query(Town.PATROL, WREN).key("QH").at(minutes(1)).in(town);

    List<AuditedAct> acts = town.audit();

    assertThat(acts.get(0).decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(acts.get(1).decision().reasons())
        .containsExactly(UndeterminedReason.EVALUATION_FAILED);
    assertThat(town.failures).isEqualTo(1);
  }

  @Test
  void template_11_is_off_unless_a_department_turns_it_on() {
    assertThat(town.settings.templates())
        .doesNotContain(Template.TIED_TO_PARTY)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Template.values()).filter(Template::onByDefault).toList());
  }
}
