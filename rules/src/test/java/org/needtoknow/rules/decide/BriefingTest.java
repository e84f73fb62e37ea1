package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.caseFile;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.of;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.view;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;

/** Template 13: a view of an incident under 72 hours old by someone on duty; weak. */
class BriefingTest {
  private final Town town = new Town().shift(Town.OTHER, "3A20", "2026-03-10");

  @Test
  void last_nights_incident_viewed_is_weakly_explained_and_printed_it_is_not() {
    town.calls.add(call("C26-1", Town.PATROL, -700, -690, -600));
    AuditedAct viewed = view(Town.OTHER, RecordKind.CALL, "C26-1").in(town).only();
    town.lookups.clear();
    AuditedAct printed =
        view(Town.OTHER, RecordKind.CALL, "C26-1").action(LookupAction.PRINT).in(town).only();

    assertThat(templates(viewed)).containsExactly("13 weak");
    assertThat(printed.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void at_72_hours_it_is_news_no_more() {
    town.calls.add(call("C26-1", Town.PATROL, -72 * 60 + 2, -4000, -3900));
    AuditedAct old = view(Town.OTHER, RecordKind.CALL, "C26-1").in(town).only();
    town.lookups.clear();
    AuditedAct young =
        view(Town.OTHER, RecordKind.CALL, "C26-1").at(NOON.minusSeconds(1)).in(town).only();

    assertThat(old.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(templates(young)).containsExactly("13 weak");
  }

  @Test
  void a_record_that_an_outage_may_have_swallowed_is_not_to_be_told() {
    town.cover(
        new FeedCoverage(
            Feed.CALLS,
            true,
            true,
            Optional.of(days(-300)),
            Optional.of(days(200)),
            List.of(new FeedCoverage.Silence(hours(-40), hours(-30), "dispatch down"))));
    town.calls.add(call("C26-1", Town.PATROL, -9000, -8990, -8900));
    AuditedAct unknown = view(Town.OTHER, RecordKind.CALL, "C26-2").in(town).only();
    town.lookups.clear();
    AuditedAct known = view(Town.OTHER, RecordKind.CALL, "C26-1").in(town).only();
    town.lookups.clear();
    AuditedAct later = view(Town.OTHER, RecordKind.CALL, "C26-2").at(hours(43)).in(town).only();

    assertThat(unknown.decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(unknown.decision().reasonDetail()).contains("calls silent");
    assertThat(known.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(later.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void off_duty_there_is_no_briefing() {
    town.duty.clear();
    town.units.clear();
    town.shift(Town.OTHER, "", "2026-03-01");
    town.calls.add(call("C26-1", Town.PATROL, -700, -690, -600));

    assertThat(view(Town.OTHER, RecordKind.CALL, "C26-1").in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void an_internal_affairs_folder_is_never_briefed() {
    town.cases.add(of(caseFile("26-IA-1", Town.INSPECTOR, hours(-5), Optional.empty()), "", true));

    AuditedAct act = view(Town.OTHER, RecordKind.INTERNAL_AFFAIRS, "26-IA-1").in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().restricted()).isTrue();
  }

  @Test
  void an_incident_recorded_late_revises() {
    CallForService call = call("C26-1", Town.PATROL, -700, -690, -600);
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
            List.of(),
            Optional.of(days(5)),
            Town.CLERK,
            SourceRef.NONE));

    assertThat(view(Town.OTHER, RecordKind.CALL, "C26-1").in(town).only().history())
        .extracting(r -> r.verdict() + (r.weak() ? " weak" : ""))
        .containsExactly("UNEXPLAINED", "EXPLAINED weak");
  }
}
