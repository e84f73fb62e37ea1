package org.needtoknow.parsers.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.UnitOnCall;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.Samples;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedWarning;
import org.needtoknow.parsers.feed.RejectedRow;
import org.needtoknow.parsers.feed.RowProblem;

class WorkOnFileTest {
  private WorkOnFile work;

  @BeforeEach
  void read() throws Exception {
    work = WorkOnFile.read(Department.read(Samples.folder("small")));
  }

  private CallForService call(String number) {
    return work.calls().stream().filter(c -> c.number().equals(number)).findFirst().orElseThrow();
  }

  private CaseFile caseFile(String number) {
    return work.cases().stream().filter(c -> c.number().equals(number)).findFirst().orElseThrow();
  }

  private FeedReport report(String file) {
    return work.reports().stream().filter(r -> r.file().equals(file)).findFirst().orElseThrow();
  }

  @Test
  void bareTimesRollOverMidnight() {
    UnitOnCall unit = call("26-0001").units().get(0);

    assertThat(unit.dispatched()).contains(Instant.parse("2026-03-02T04:51:00Z"));
    assertThat(unit.arrived()).contains(Instant.parse("2026-03-02T05:04:00Z"));
    assertThat(unit.cleared()).contains(Instant.parse("2026-03-02T05:30:00Z"));
  }

  @Test
  void aUnitBecomesThePeopleWhoWereInItAtThatTime() {
    assertThat(call("26-0001").units().get(0).employeeIds()).containsExactly("E1", "E2");
    assertThat(call("26-0001").units().get(1).unit()).isEqualTo("9Z99");
    assertThat(call("26-0001").units().get(1).employeeIds()).isEmpty();
    assertThat(call("26-0002").units().get(0).employeeIds()).containsExactly("E1", "E2");
    assertThat(report("call-units.csv").warnings())
        .contains(
            new FeedWarning(
                RowProblem.UNIT_NOT_ON_ROSTER,
                "unit",
                RowProblem.UNIT_NOT_ON_ROSTER.words(),
                5,
                1));
  }

  @Test
  void theYear1899IsBlank() {
    assertThat(call("26-0001").closed()).isEmpty();
    assertThat(call("26-0001").units().get(1).cleared()).isEmpty();
  }

  @Test
  void aBareDateAsAnEndCountsInWhole() {
    assertThat(call("26-0002").closed()).contains(Instant.parse("2026-03-02T05:00:00Z"));
    assertThat(call("26-0002").created()).isEqualTo(Instant.parse("2026-03-02T04:15:00Z"));
  }

  @Test
  void partiesWithoutAPersonArePremises() {
    assertThat(call("26-0001").parties()).hasSize(2);
    assertThat(call("26-0001").parties().get(0).person().name().middle()).isEqualTo("MARIE");
    assertThat(call("26-0001").parties().get(1).place()).isEqualTo("12 Elm St");
    assertThat(call("26-0002").parties().get(0).person().address()).isEqualTo("1 Oak St\nApt 2");
    assertThat(call("26-0002").parties().get(0).place()).isEmpty();
  }

  @Test
  void aReopenedCaseHasTwoPeriods() {
    CaseFile file = caseFile("26-C1");

    assertThat(file.open()).hasSize(2);
    assertThat(file.open().get(0).from()).isEqualTo(Instant.parse("2026-03-02T05:00:00Z"));
    assertThat(file.open().get(0).to()).contains(Instant.parse("2026-03-06T05:00:00Z"));
    assertThat(file.open().get(1).to()).isEqualTo(Optional.empty());
  }

  @Test
  void assignmentsPartiesAndActivityJoinTheirCaseOnce() {
    CaseFile file = caseFile("26-C1");

    assertThat(file.assignments()).hasSize(2);
    assertThat(file.assignments().get(0).from()).isEqualTo(file.open().get(0).from());
    assertThat(file.assignments().get(1).team()).isEqualTo("NARCO");
    assertThat(file.parties()).hasSize(1);
    assertThat(file.activity()).containsExactly(Instant.parse("2026-03-03T15:00:00Z"));
    assertThat(file.source().line()).isEqualTo(2);
    assertThat(file.source().sha256().toString()).hasSize(64);
  }

  @Test
  void aCallWithoutItsOwnRowBeginsWithItsFirstUnit() {
    CallForService call = call("26-8888");

    assertThat(call.created()).isEqualTo(Instant.parse("2026-03-02T06:00:00Z"));
    assertThat(call.units().get(0).employeeIds()).containsExactly("E1");
    assertThat(call.source().file()).isEqualTo("call-units.csv");
    assertThat(report("call-units.csv").warnings())
        .extracting(FeedWarning::problem, FeedWarning::count)
        .contains(tuple(RowProblem.CALL_NOT_ON_FILE, 2L));
  }

  @Test
  void aCallWithoutItsOwnRowAndWithTimesOfDayOnlyIsLeftOut() {
    assertThat(work.calls()).extracting(CallForService::number).doesNotContain("26-9999");
  }

  @Test
  void aCaseWithoutItsOwnRowIsOpenFromItsAssignment() {
    CaseFile file = caseFile("26-X");

    assertThat(file.open().get(0).from()).isEqualTo(Instant.parse("2026-01-01T05:00:00Z"));
    assertThat(file.open().get(0).to()).isEmpty();
    assertThat(file.assignments()).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsRejectedWithItsPlace() {
    assertThat(report("calls.csv").rejected())
        .containsExactly(
            new RejectedRow(
                "calls.csv",
                4,
                "created",
                RowProblem.NOT_A_TIME,
                "is not a date or time that is understood; write it YYYY-MM-DD hh:mm"));
    assertThat(report("work/case-assignments.csv").rejected())
        .extracting(RejectedRow::line)
        .containsExactly(4L, 7L);
    assertThat(report("work/case-assignments.csv").warnings())
        .contains(
            new FeedWarning(RowProblem.CASE_NOT_ON_FILE, "case", "the case is not on file", 6, 1));
    assertThat(report("case-activity.jsonl").rejectedRows()).isEqualTo(3);
    assertThat(report("call-parties-march.csv").rejected())
        .extracting(RejectedRow::line)
        .containsExactly(6L);
  }

  @Test
  void aBadCellThatNobodyNeedsCostsOnlyTheCell() {
    assertThat(caseFile("IA-7").open().get(0).to()).isEmpty();
    assertThat(report("cases.csv").warnings())
        .contains(
            new FeedWarning(
                RowProblem.CLOSED_BEFORE_OPENED,
                "closed",
                "end time is before the case was opened; read as blank",
                3,
                1),
            new FeedWarning(
                RowProblem.NEITHER_YES_NOR_NO,
                "internal_affairs",
                "is neither yes nor no; read as no",
                4,
                1),
            new FeedWarning(
                RowProblem.NEVER_OPENED,
                "opened",
                "neither 'opened' nor 'recorded_at' is given; when the case was open is unknown",
                4,
                1));
    assertThat(report("cases.csv").accepted()).isEqualTo(3);
  }
}
