package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.dispatchedBy;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.tie;
import static org.needtoknow.rules.decide.Given.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.UnitOnCall;

/** Template 4: between arrival and clear of an active call, subject not listed; weak. */
class DuringCallTest {
  private final Town town = new Town();

  @Test
  void somebody_not_listed_on_the_scene_is_weakly_explained() {
    town.calls.add(call("C26-1", Town.PATROL));

    AuditedAct act = query(Town.PATROL, WREN).in(town).only();

    assertThat(templates(act)).containsExactly("4 weak");
    assertThat(act.decision().verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(act.decision().weak()).isTrue();
  }

  @Test
  void before_the_arrival_and_after_the_clearing_it_does_not_hold() {
    town.calls.add(call("C26-1", Town.PATROL, -20, 0, 30));
    AuditedAct atArrival = query(Town.PATROL, WREN).in(town).only();
    town.lookups.clear();
    AuditedAct before = query(Town.PATROL, WREN).at(NOON.minusSeconds(1)).in(town).only();
    town.lookups.clear();
    AuditedAct cleared = query(Town.PATROL, WREN).at(minutes(30)).in(town).only();

    assertThat(templates(atArrival)).containsExactly("4 weak");
    assertThat(before.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(cleared.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_plate_that_the_dispatcher_of_an_active_call_checks_is_weakly_explained() {
    town.calls.add(dispatchedBy(call("C26-1", Town.PATROL), Town.DISPATCHER));

    AuditedAct during = query(Town.DISPATCHER, plate("ANY123")).in(town).only();
    town.lookups.clear();
    AuditedAct after = query(Town.DISPATCHER, plate("ANY123")).at(minutes(32)).in(town).only();
    town.lookups.clear();
    AuditedAct person = query(Town.DISPATCHER, WREN).in(town).only();
    town.lookups.clear();
    AuditedAct cited = query(Town.DISPATCHER, plate("ANY123")).cited("26-99999").in(town).only();

    assertThat(templates(during)).containsExactly("4 weak");
    assertThat(during.decision().explanations().get(0).officerTie()).isEqualTo("dispatcher");
    assertThat(List.of(after, person, cited))
        .extracting(act -> act.decision().verdict())
        .containsOnly(Verdict.UNEXPLAINED);
  }

  @Test
  void a_dispatcher_who_is_not_that_of_the_call_has_no_such_explanation() {
    town.calls.add(dispatchedBy(call("C26-1", Town.PATROL), "x9"));
    town.shift(Town.DISPATCHER, "", "2026-03-10");

    assertThat(templates(query(Town.DISPATCHER, plate("ANY123")).in(town).only())).isEmpty();
  }

  @Test
  void a_dispatched_call_without_an_end_leaves_it_open() {
    UnitOnCall unit =
        new UnitOnCall(
            "3A12",
            List.of(Town.PATROL),
            Optional.of(minutes(-5)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    town.calls.add(dispatchedBy(times(call("C26-1", Town.PATROL), unit), Town.DISPATCHER));

    AuditedAct act = query(Town.DISPATCHER, plate("ANY123")).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(act.decision().reasonDetail()).contains("when it ended is not on file");
  }

  @Test
  void a_dispatched_call_explains_at_most_three_vehicles() {
    town.calls.add(dispatchedBy(call("C26-1", Town.PATROL), Town.DISPATCHER));
    for (int i = 0; i < 4; i++) {
      query(Town.DISPATCHER, plate("ANY12" + i * 3 + "Z")).at(minutes(i)).in(town);
    }

    assertThat(town.audit())
        .extracting(act -> act.decision().verdict())
        .containsExactly(
            Verdict.EXPLAINED, Verdict.EXPLAINED, Verdict.EXPLAINED, Verdict.UNEXPLAINED);
  }

  private static CallForService times(CallForService call, UnitOnCall... units) {
    return new CallForService(
        call.number(),
        "",
        "",
        "",
        call.created(),
        Optional.empty(),
        false,
        "",
        "",
        List.of(units),
        List.of(),
        Optional.empty(),
        "",
        SourceRef.NONE);
  }

  private static UnitOnCall part(Instant dispatched, Instant arrived, Instant cleared) {
    return new UnitOnCall(
        "3A12",
        List.of(Town.PATROL),
        Optional.ofNullable(dispatched),
        Optional.empty(),
        Optional.ofNullable(arrived),
        Optional.ofNullable(cleared),
        Optional.empty());
  }

  @Test
  void a_call_that_does_not_tell_the_arrival_leaves_it_open_while_it_lasts() {
    town.calls.add(times(call("C26-1", Town.PATROL), part(minutes(-10), null, minutes(30))));
    AuditedAct during = query(Town.PATROL, WREN).in(town).only();
    town.lookups.clear();
    AuditedAct after = query(Town.PATROL, WREN).at(minutes(30)).in(town).only();

    assertThat(during.decision().reasons()).containsExactly(UndeterminedReason.FEED_MISSING);
    assertThat(during.decision().reasonDetail())
        .isEqualTo("call C26-1: when the officer arrived is not on file");
    assertThat(after.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_call_that_does_not_tell_its_end_leaves_it_open_for_as_long_as_a_report_may_take() {
    town.calls.add(times(call("C26-1", Town.PATROL), part(minutes(-60), minutes(-50), null)));
    AuditedAct hourLater = query(Town.PATROL, WREN).in(town).only();
    town.lookups.clear();
    AuditedAct dayLater = query(Town.PATROL, WREN).at(days(1)).in(town).only();

    assertThat(hourLater.decision().reasonDetail())
        .isEqualTo("call C26-1: when it ended is not on file");
    assertThat(dayLater.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void on_the_way_to_a_call_that_does_not_tell_its_end_nobody_is_on_scene_yet() {
    town.calls.add(times(call("C26-1", Town.PATROL), part(minutes(-60), minutes(-50), null)));
    AuditedAct before = query(Town.PATROL, WREN).at(minutes(-51)).in(town).only();
    town.lookups.clear();
    AuditedAct then = query(Town.PATROL, WREN).at(minutes(-50)).in(town).only();

    assertThat(before.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(then.decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_relative_stays_unexplained_whatever_times_are_missing() {
    town.relationships.add(tie(Town.PATROL, Relationship.Kind.FAMILY, WREN));
    town.calls.add(times(call("C26-1", Town.PATROL), part(minutes(-10), null, minutes(30))));

    AuditedAct act = query(Town.PATROL, WREN).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void the_fourth_unlisted_subject_of_one_call_is_one_too_many() {
    town.calls.add(call("C26-1", Town.PATROL));
    for (int i = 0; i < 4; i++) {
      query(Town.PATROL, person("STRANGER" + "ABCD".charAt(i) + ",ANY", "1990-01-0" + (i + 1)))
          .at(minutes(i))
          .in(town);
    }

    List<AuditedAct> acts = town.audit();

    assertThat(acts)
        .extracting(a -> a.decision().verdict())
        .containsExactly(
            Verdict.EXPLAINED, Verdict.EXPLAINED, Verdict.EXPLAINED, Verdict.UNEXPLAINED);
    assertThat(acts.get(3).decision().tried().get(0).why())
        .contains("3 subjects that it does not list");
  }

  @Test
  void a_record_of_other_people_at_another_place_does_not_belong_to_the_scene() {
    town.calls.add(call("C26-1", Town.PATROL, party("driver", WREN)));
    town.cases.add(
        openCase("26-7", Town.DETECTIVE, party("victim", person("HERON,HUE", "1970-01-01"))));
    AuditedAct others = view(Town.PATROL, RecordKind.CASE, "26-7").in(town).only();
    town.lookups.clear();
    town.cases.add(openCase("26-8", Town.DETECTIVE, party("suspect", WREN)));
    AuditedAct ofTheDriver = view(Town.PATROL, RecordKind.CASE, "26-8").in(town).only();
    town.lookups.clear();
    // 40 MAIN ST, TOWN, as the call under way.
    town.calls.add(call("C26-0", Town.DETECTIVE, -9000, -8990, -8960));
    AuditedAct ofThePlace = view(Town.PATROL, RecordKind.CALL, "C26-0").in(town).only();
    town.lookups.clear();
    AuditedAct ofNothingOnFile = view(Town.PATROL, RecordKind.CALL, "C19-404").in(town).only();

    assertThat(others.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(templates(ofTheDriver)).containsExactly("4 weak");
    assertThat(templates(ofThePlace)).containsExactly("4 weak");
    assertThat(templates(ofNothingOnFile)).containsExactly("4 weak");
  }

  @Test
  void a_relative_is_never_weakly_explained() {
    town.relationships.add(tie(Town.PATROL, Relationship.Kind.FAMILY, WREN));
    town.calls.add(call("C26-1", Town.PATROL));

    AuditedAct act = query(Town.PATROL, WREN).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().tried().get(0).why()).contains("related");
  }

  @Test
  void a_full_criminal_history_is_too_much_for_a_weak_explanation() {
    town.calls.add(call("C26-1", Town.PATROL));

    for (String key : List.of("IQ", "FQ", "QR")) {
      town.lookups.clear();
      AuditedAct act = query(Town.PATROL, WREN).key(key).in(town).only();

      assertThat(act.decision().verdict()).as(key).isEqualTo(Verdict.UNEXPLAINED);
    }
  }

  @Test
  void another_lookup_of_the_person_outside_the_call_spoils_it() {
    town.calls.add(call("C26-1", Town.PATROL));
    query(Town.PATROL, WREN).at(days(-5)).in(town);

    AuditedAct act = query(Town.PATROL, WREN).in(town).last();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().tried().get(0).why()).contains("another act");
  }

  @Test
  void a_second_lookup_within_the_call_spoils_nothing() {
    town.calls.add(call("C26-1", Town.PATROL));
    query(Town.PATROL, WREN).at(minutes(-5)).in(town);

    assertThat(query(Town.PATROL, WREN).in(town).last().decision().verdict())
        .isEqualTo(Verdict.EXPLAINED);
  }

  @Test
  void a_call_recorded_a_week_later_revises_to_weak_and_stays_open_to_better() {
    CallForService call = call("C26-1", Town.PATROL);
    town.calls.add(
        new CallForService(
            call.number(),
            "",
            "",
            "",
            call.created(),
            call.closed(),
            false,
            "",
            "",
            call.units(),
            List.of(recorded(party("other", WREN), days(9), Town.CLERK)),
            Optional.of(days(7)),
            Town.CLERK,
            SourceRef.NONE));

    AuditedAct act = query(Town.PATROL, WREN).in(town).only();

    assertThat(act.history())
        .extracting(r -> r.verdict() + (r.weak() ? " weak" : ""))
        .containsExactly("UNEXPLAINED", "EXPLAINED weak", "EXPLAINED");
  }
}
