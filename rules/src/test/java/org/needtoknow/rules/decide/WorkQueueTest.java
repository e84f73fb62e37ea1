package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.view;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.Verdict;

/** Template 14: report review, approval, coding, records request; strong, when on file. */
class WorkQueueTest {
  private final Town town = new Town();

  private WorkItem queued(WorkItem.Kind kind, String employee, Optional<Instant> recorded) {
    return queued(kind, "26-1", employee, recorded);
  }

  private static WorkItem queued(
      WorkItem.Kind kind, String record, String employee, Optional<Instant> recorded) {
    return new WorkItem(
        "RV-1",
        kind,
        PersonIdentity.NONE,
        VehicleIdentity.NONE,
        new RecordNumber(RecordKind.CASE, record),
        employee,
        "",
        days(-1),
        Optional.of(days(1)),
        recorded,
        Given.ROW);
  }

  @Test
  void a_report_in_review_and_a_records_request_explain_the_view() {
    town.cases.add(openCase("26-1", Town.OTHER));
    town.work.add(queued(WorkItem.Kind.REPORT_REVIEW, Town.SERGEANT, Optional.empty()));
    town.work.add(queued(WorkItem.Kind.RECORDS_REQUEST, Town.CLERK, Optional.empty()));
    view(Town.SERGEANT, RecordKind.CASE, "26-1").in(town);
    view(Town.CLERK, RecordKind.CASE, "26-1").in(town);

    assertThat(town.audit()).allSatisfy(a -> assertThat(templates(a)).containsExactly("14"));
  }

  @Test
  void a_record_is_found_without_its_leading_zeros_and_weakly_when_several_fit() {
    town.work.add(queued(WorkItem.Kind.RECORDS_REQUEST, "113", Town.CLERK, Optional.empty()));
    AuditedAct one = view(Town.CLERK, RecordKind.CASE, "000113").in(town).only();
    town.work.add(queued(WorkItem.Kind.RECORDS_REQUEST, "0113", Town.CHIEF, Optional.empty()));
    AuditedAct ofSeveral = town.only();

    assertThat(templates(one)).containsExactly("14");
    assertThat(templates(ofSeveral)).containsExactly("14 weak");
  }

  @Test
  void a_view_without_work_in_the_queue_is_unexplained() {
    town.cases.add(openCase("26-1", Town.OTHER));

    assertThat(view(Town.CLERK, RecordKind.CASE, "26-1").in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void after_its_end_the_work_explains_nothing() {
    town.work.add(queued(WorkItem.Kind.RECORDS_REQUEST, Town.CLERK, Optional.empty()));
    AuditedAct last =
        view(Town.CLERK, RecordKind.CASE, "26-1").at(days(1).minusSeconds(1)).in(town).only();
    town.lookups.clear();
    AuditedAct after = view(Town.CLERK, RecordKind.CASE, "26-1").at(days(1)).in(town).only();

    assertThat(templates(last)).containsExactly("14");
    assertThat(after.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_request_entered_late_revises() {
    town.work.add(queued(WorkItem.Kind.RECORDS_REQUEST, Town.CLERK, Optional.of(days(7))));

    assertThat(view(Town.CLERK, RecordKind.CASE, "26-1").in(town).only().history())
        .extracting(Revision::verdict)
        .containsExactly(Verdict.UNEXPLAINED, Verdict.EXPLAINED);
  }
}
