package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.work;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.Verdict;

/** Template 8: applicant with J, permit with F, court date with D, when the work is on file. */
class RoleDutyTest {
  private final Town town = new Town();

  @Test
  void an_applicant_goes_with_purpose_j() {
    town.work.add(work("APP-1", WorkItem.Kind.APPLICANT, WREN, Town.INSPECTOR));

    AuditedAct act = query(Town.INSPECTOR, WREN).purpose("J").key("QH").in(town).only();

    assertThat(templates(act)).containsExactly("8");
    assertThat(act.decision().explanations().get(0).fact()).isEqualTo("work APP-1");
  }

  @Test
  void the_same_applicant_under_purpose_c_is_not_explained_and_the_code_is_reported() {
    town.work.add(work("APP-1", WorkItem.Kind.APPLICANT, WREN, Town.INSPECTOR));

    AuditedAct act = query(Town.INSPECTOR, WREN).purpose("C").in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().tried().get(0).why()).isEqualTo("purpose code C, not J");
  }

  @Test
  void a_licence_check_bears_no_code_and_a_criminal_history_must() {
    town.work.add(work("APP-1", WorkItem.Kind.APPLICANT, WREN, Town.INSPECTOR));

    assertThat(templates(query(Town.INSPECTOR, WREN).purpose("").key("DQ").in(town).only()))
        .containsExactly("8");
    town.lookups.clear();
    assertThat(
            query(Town.INSPECTOR, WREN)
                .purpose("")
                .key("QH")
                .in(town)
                .only()
                .decision()
                .tried()
                .get(0)
                .why())
        .isEqualTo("purpose code blank, not J");
  }

  @Test
  void a_purpose_code_without_work_on_file_explains_nothing() {
    assertThat(query(Town.INSPECTOR, WREN).purpose("J").in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void permits_go_with_f_and_court_with_d() {
    town.work.add(work("PT-1", WorkItem.Kind.PERMIT, WREN, ""));
    town.work.add(work("CO-1", WorkItem.Kind.COURT, WREN, Town.DETECTIVE));

    assertThat(templates(query(Town.CLERK, WREN).purpose("F").in(town).only()))
        .containsExactly("8");
    town.lookups.clear();
    assertThat(templates(query(Town.DETECTIVE, WREN).purpose("D").in(town).only()))
        .containsExactly("8");
  }

  @Test
  void the_work_of_somebody_else_explains_nothing() {
    town.work.add(work("APP-1", WorkItem.Kind.APPLICANT, WREN, Town.INSPECTOR));

    assertThat(query(Town.PATROL, WREN).purpose("J").in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void the_row_that_tells_of_the_work_is_the_proof() {
    town.work.add(work("APP-1", WorkItem.Kind.APPLICANT, WREN, Town.INSPECTOR));

    assertThat(query(Town.INSPECTOR, WREN).purpose("J").in(town).only().decision().explanations())
        .singleElement()
        .extracting(Explanation::source)
        .isEqualTo(Given.ROW);
  }

  @Test
  void it_holds_to_the_last_instant_and_not_beyond() {
    town.work.add(work("APP-1", WorkItem.Kind.APPLICANT, WREN, Town.INSPECTOR));
    AuditedAct last =
        query(Town.INSPECTOR, WREN).purpose("J").at(days(1).minusSeconds(1)).in(town).only();
    town.lookups.clear();
    AuditedAct after = query(Town.INSPECTOR, WREN).purpose("J").at(days(1)).in(town).only();

    assertThat(templates(last)).containsExactly("8");
    assertThat(after.decision().tried().get(0).why()).contains("not in force");
  }

  @Test
  void work_recorded_late_revises() {
    town.work.add(
        new WorkItem(
            "APP-1",
            WorkItem.Kind.APPLICANT,
            WREN,
            VehicleIdentity.NONE,
            RecordNumber.NONE,
            Town.INSPECTOR,
            "",
            days(-1),
            Optional.empty(),
            Optional.of(days(5)),
            Given.ROW));

    assertThat(query(Town.INSPECTOR, WREN).purpose("J").in(town).only().history())
        .extracting(Revision::verdict)
        .containsExactly(Verdict.UNEXPLAINED, Verdict.EXPLAINED);
  }
}
