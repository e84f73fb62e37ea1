package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.caseFile;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.templates;
import static org.needtoknow.rules.decide.Given.tie;
import static org.needtoknow.rules.decide.Given.view;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.verdict.Verdict;

/**
 * Templates 1, 2 and 7 on the report of the officer's own work, read again after the work has
 * ended.
 */
class RereadTest {
  private final Town town = new Town();

  @Test
  void the_report_of_ones_own_call_explains_weakly_that_it_is_read_again() {
    town.calls.add(call("C26-1", Town.PATROL));

    AuditedAct act = view(Town.PATROL, RecordKind.CALL, "C26-1").at(days(9)).in(town).only();

    assertThat(templates(act)).containsExactly("2 weak");
    assertThat(act.decision().explanations().get(0).officerTie())
        .isEqualTo("on call as 3A12, afterwards");
  }

  @Test
  void a_case_that_was_closed_is_its_detectives_still() {
    town.cases.add(caseFile("26-1", Town.DETECTIVE, days(-30), Optional.of(days(-9))));

    assertThat(templates(view(Town.DETECTIVE, RecordKind.CASE, "26-1").in(town).only()))
        .containsExactly("1 weak");
  }

  @Test
  void read_three_times_it_is_no_pursuit() {
    town.calls.add(call("C26-1", Town.PATROL));
    for (int day : new int[] {4, 6, 9}) {
      view(Town.PATROL, RecordKind.CALL, "C26-1").at(days(day)).in(town);
    }

    assertThat(town.audit()).allMatch(act -> act.decision().verdict() == Verdict.EXPLAINED);
  }

  @Test
  void a_supervisor_reads_the_reports_of_those_supervised_whenever_that_is() {
    town.supervised(Town.PATROL, Town.SERGEANT).calls.add(call("C26-1", Town.PATROL));

    assertThat(templates(view(Town.SERGEANT, RecordKind.CALL, "C26-1").at(days(9)).in(town).only()))
        .containsExactly("7 weak");
  }

  @Test
  void somebody_elses_report_is_not_explained_by_that() {
    town.calls.add(call("C26-1", Town.PATROL));

    assertThat(
            view(Town.OTHER, RecordKind.CALL, "C26-1")
                .at(days(9))
                .in(town)
                .only()
                .decision()
                .verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void what_is_exported_or_asked_of_its_people_is_not_read_again() {
    town.calls.add(call("C26-1", Town.PATROL, party("caller", WREN)));
    view(Town.PATROL, RecordKind.CALL, "C26-1").action(LookupAction.EXPORT).at(days(9)).in(town);
    query(Town.PATROL, WREN).at(days(10)).in(town);

    assertThat(town.audit()).allMatch(act -> act.decision().verdict() == Verdict.UNEXPLAINED);
  }

  @Test
  void a_report_that_shows_somebody_of_ones_own_family_is_no_weak_matter() {
    town.relationships.add(tie(Town.PATROL, Relationship.Kind.FAMILY, WREN));
    town.calls.add(call("C26-1", Town.PATROL, party("caller", WREN)));

    assertThat(
            view(Town.PATROL, RecordKind.CALL, "C26-1")
                .at(days(9))
                .in(town)
                .only()
                .decision()
                .verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void whom_a_restricted_record_lets_in_has_it_to_work_with() {
    town.restrictions.add(
        new Restriction(
            "R-1",
            Restriction.Kind.INTERNAL_AFFAIRS,
            new RecordNumber(RecordKind.INTERNAL_AFFAIRS, "26-IA-1"),
            PersonIdentity.NONE,
            VehicleIdentity.NONE,
            Set.of(Town.CHIEF),
            Optional.empty(),
            Optional.empty()));
    AuditedAct chief = view(Town.CHIEF, RecordKind.INTERNAL_AFFAIRS, "26-IA-1").in(town).only();
    town.lookups.clear();
    AuditedAct other = view(Town.OTHER, RecordKind.INTERNAL_AFFAIRS, "26-IA-1").in(town).only();

    assertThat(templates(chief)).containsExactly("8");
    assertThat(chief.decision().verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(other.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(other.decision().restricted()).isTrue();
  }
}
