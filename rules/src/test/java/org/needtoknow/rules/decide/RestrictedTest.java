package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.of;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.view;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Verdict;

/** Restricted records and persons, adverse parties. */
class RestrictedTest {
  private final Town town = new Town();

  private void restrict(RecordNumber record, PersonIdentity person, String... allowed) {
    town.restrictions.add(
        new Restriction(
            "R1",
            Restriction.Kind.SEALED,
            record,
            person,
            VehicleIdentity.NONE,
            Set.of(allowed),
            Optional.of(NOON),
            Optional.of(days(1))));
  }

  @Test
  void a_sealed_record_is_restricted_to_its_list_while_it_is_sealed() {
    restrict(new RecordNumber(RecordKind.CASE, "26-1"), PersonIdentity.NONE, Town.CHIEF);
    town.cases.add(openCase("26-1", Town.DETECTIVE));

    view(Town.CHIEF, RecordKind.CASE, "26-1").in(town);
    view(Town.OTHER, RecordKind.CASE, "26-1").in(town);
    view(Town.OTHER, RecordKind.CASE, "26-1").at(days(1)).in(town);

    assertThat(town.audit())
        .extracting(
            a -> a.act().accountable() + " " + a.decision().signals().get("restricted_kind"))
        .containsExactlyInAnyOrder("e:c1 none", "e:p3 sealed", "e:p3 none");
  }

  @Test
  void a_sealed_record_is_found_without_its_leading_zeros_unless_several_fit() {
    restrict(new RecordNumber(RecordKind.CASE, "113"), PersonIdentity.NONE, Town.CHIEF);
    AuditedAct one = view(Town.OTHER, RecordKind.CASE, "000113").in(town).only();
    town.cases.add(openCase("113", Town.DETECTIVE));
    town.cases.add(openCase("000113", Town.OTHER));
    AuditedAct another = town.only();

    assertThat(one.decision().restricted()).isTrue();
    assertThat(another.decision().restricted()).isFalse();
  }

  @Test
  void a_restricted_person_is_found_by_name_and_date_and_never_by_likeness() {
    restrict(RecordNumber.NONE, WREN);
    AuditedAct sure = query(Town.OTHER, WREN).in(town).only();
    town.lookups.clear();
    AuditedAct alike = query(Town.OTHER, person("WREN,WILL", "")).in(town).only();

    assertThat(sure.decision().restricted()).isTrue();
    assertThat(alike.decision().restricted()).isFalse();
  }

  @Test
  void an_internal_affairs_folder_needs_no_line_of_its_own_to_be_restricted() {
    town.cases.add(of(openCase("26-IA-1", Town.INSPECTOR), "", true));
    view(Town.INSPECTOR, RecordKind.INTERNAL_AFFAIRS, "26-IA-1").in(town);
    view(Town.CHIEF, RecordKind.INTERNAL_AFFAIRS, "26-IA-1").in(town);

    assertThat(town.audit())
        .extracting(a -> a.act().accountable() + " " + a.decision().restricted())
        .containsExactlyInAnyOrder("e:i1 false", "e:c1 true");
  }

  @Test
  void a_suspect_in_a_case_whose_victim_is_the_officer_is_an_adverse_party_though_explained() {
    town.cases.add(
        openCase(
            "26-1",
            Town.DETECTIVE,
            party("suspect", WREN),
            party("victim", town.employees.get(3).identity())));

    AuditedAct act = query(Town.DETECTIVE, WREN).in(town).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(act.decision().adverse()).isTrue();
  }

  @Test
  void an_officer_who_is_a_witness_in_the_case_is_not_adverse_to_anybody() {
    town.cases.add(
        openCase(
            "26-1",
            Town.DETECTIVE,
            party("suspect", WREN),
            party("witness", town.employees.get(3).identity())));

    assertThat(query(Town.DETECTIVE, WREN).in(town).only().decision().verdict())
        .isEqualTo(Verdict.EXPLAINED);
  }

  @Test
  void an_adverse_party_recorded_later_is_none_before() {
    town.cases.add(
        recorded(
            openCase(
                "26-1",
                Town.INSPECTOR,
                party("complainant", WREN),
                party("employee", town.employees.get(2).identity())),
            days(5),
            Town.INSPECTOR));
    town.calls.add(Given.call("C26-1", Town.OTHER));

    AuditedAct act = query(Town.OTHER, WREN).in(town).only();

    assertThat(act.history())
        .extracting(r -> r.verdict() + (r.weak() ? " weak" : ""))
        .containsExactly("EXPLAINED weak", "UNEXPLAINED");
    assertThat(act.decision().adverse()).isTrue();
  }

  @Test
  void a_folder_opened_inside_an_incident_of_ones_own_is_restricted_all_the_same() {
    town.calls.add(call("C1", Town.PATROL));
    town.cases.add(of(openCase("26-IA-1", Town.INSPECTOR), "", true));
    view(Town.PATROL, RecordKind.CALL, "C1").in(town);
    view(Town.PATROL, RecordKind.INTERNAL_AFFAIRS, "26-IA-1").cited("C1").at(minutes(1)).in(town);

    AuditedAct act = town.only();

    assertThat(act.decision().restricted()).isTrue();
    assertThat(act.decision().verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void a_coworker_opened_inside_an_incident_of_ones_own_is_a_coworker_all_the_same() {
    town.calls.add(call("C1", Town.PATROL));
    view(Town.PATROL, RecordKind.CALL, "C1").in(town);
    query(Town.PATROL, town.employees.get(2).identity())
        .system("valcour")
        .key("")
        .action(LookupAction.VIEW)
        .cited("C1")
        .at(minutes(1))
        .in(town);

    assertThat(town.only().decision().relation()).isEqualTo(Relation.COWORKER);
  }
}
