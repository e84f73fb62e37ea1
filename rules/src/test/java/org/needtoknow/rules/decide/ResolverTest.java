package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.personnel.Account;
import org.needtoknow.model.personnel.AccountStatus;
import org.needtoknow.model.personnel.CredentialEvent;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.resolve.AccountState;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;
import org.needtoknow.rules.resolve.Resolver;

/** The operator and the requester of a lookup. */
class ResolverTest {
  private final Town town = new Town();

  private ResolvedAct resolve(Query query) {
    return new Resolver(town.index(), town.settings)
        .resolve(new Act(query.build().withId("x"), List.of()));
  }

  private Requester requester(String typed) {
    return resolve(query(Town.DISPATCHER, WREN).requester(typed)).requester();
  }

  private void account(String owner, AccountStatus status, Instant since, boolean shared) {
    town.accounts.add(
        new Account(
            "ncic",
            "Extra",
            owner,
            status,
            Optional.ofNullable(since),
            shared,
            Optional.of(days(-10)),
            Optional.of(days(10)),
            "",
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void usernames_compare_without_case_and_a_star_is_every_system() {
    ResolvedAct act = resolve(query(Town.PATROL, WREN).account("USERP1").system("collect"));

    assertThat(act.operator()).isEqualTo(new Operator.Known(Town.PATROL));
    assertThat(act.accountState()).isEqualTo(AccountState.ACTIVE);
    assertThat(act.accountable()).isEqualTo("e:p1");
  }

  @Test
  void a_disabled_account_has_its_owner_from_the_instant_it_was_disabled() {
    account(Town.OTHER, AccountStatus.DISABLED, NOON, false);

    assertThat(resolve(query("x", WREN).account("extra")).accountState())
        .isEqualTo(AccountState.DISABLED);
    assertThat(resolve(query("x", WREN).account("extra")).operator())
        .isEqualTo(new Operator.Known(Town.OTHER));
    assertThat(resolve(query("x", WREN).account("extra").at(NOON.minusSeconds(1))).accountState())
        .isEqualTo(AccountState.ACTIVE);
  }

  @Test
  void an_event_enables_what_the_registry_calls_disabled() {
    account(Town.OTHER, AccountStatus.DISABLED, days(-5), false);
    town.events.add(
        new CredentialEvent(
            "ncic", "extra", CredentialEvent.Kind.ENABLED, hours(-1), Optional.empty()));

    assertThat(resolve(query("x", WREN).account("extra")).accountState())
        .isEqualTo(AccountState.ACTIVE);
  }

  @Test
  void outside_every_period_the_account_was_nobodys() {
    account(Town.OTHER, AccountStatus.ACTIVE, null, false);

    ResolvedAct act = resolve(query("x", WREN).account("extra").at(days(10)));

    assertThat(act.accountState()).isEqualTo(AccountState.REMOVED);
    assertThat(act.operator()).isInstanceOf(Operator.Unknown.class);
    assertThat(act.accountable()).isEqualTo("a:ncic/extra/2026-03-20");
  }

  @Test
  void an_owner_who_left_makes_the_account_separated_from_the_day_after() {
    town.separated(Town.OTHER, "2026-03-10");

    assertThat(resolve(query(Town.OTHER, WREN)).accountState()).isEqualTo(AccountState.ACTIVE);
    assertThat(resolve(query(Town.OTHER, WREN).at(days(1))).accountState())
        .isEqualTo(AccountState.SEPARATED);
  }

  @Test
  void an_owner_who_is_not_in_personnel_leaves_it_open_whose_act_it_was() {
    account("p99", AccountStatus.ACTIVE, NOON, false);

    AuditedAct act = query("x", WREN).account("extra").in(town).only();

    assertThat(act.act().operator().state()).isEqualTo("unknown");
    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(act.decision().reasons()).contains(UndeterminedReason.PERSON_UNCERTAIN);
    assertThat(act.decision().findings()).isEmpty();
  }

  @Test
  void a_shared_account_is_never_one_person() {
    account(Town.OTHER, AccountStatus.ACTIVE, null, true);

    assertThat(resolve(query("x", WREN).account("extra")).operator())
        .isEqualTo(new Operator.Uncertain(List.of(Town.OTHER), "shared account"));
  }

  private void held(String owner, Instant from, Instant to) {
    town.accounts.add(
        new Account(
            "ncic",
            "Extra",
            owner,
            AccountStatus.ACTIVE,
            Optional.empty(),
            false,
            Optional.of(from),
            Optional.of(to),
            "",
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void on_the_day_on_which_an_account_is_handed_over_it_is_in_nobodys_hands_but_theirs() {
    held(Town.PATROL, days(-10), hours(12));
    held(Town.OTHER, hours(-12), days(10));
    Operator thatDay = resolve(query("x", WREN).account("extra")).operator();
    Operator before = resolve(query("x", WREN).account("extra").at(days(-1))).operator();

    assertThat(thatDay)
        .isEqualTo(
            new Operator.Uncertain(
                List.of(Town.PATROL, Town.OTHER), "the account passed on that day", false));
    assertThat(before).isEqualTo(new Operator.Known(Town.PATROL));
  }

  @Test
  void two_who_have_an_account_for_longer_than_that_share_it() {
    held(Town.PATROL, days(-10), days(3));
    held(Town.OTHER, hours(-12), days(10));

    assertThat(resolve(query("x", WREN).account("extra")).operator())
        .isEqualTo(
            new Operator.Uncertain(List.of(Town.PATROL, Town.OTHER), "several owners on file"));
  }

  @Test
  void a_system_that_the_registry_does_not_keep_is_not_judged() {
    town.accounts.clear();
    account(Town.OTHER, AccountStatus.ACTIVE, null, false);

    ResolvedAct named = resolve(query("x", WREN).account("Bp1").system("valcour"));
    ResolvedAct unknown = resolve(query("x", WREN).account("ghost").system("valcour"));

    assertThat(named.operator()).isEqualTo(new Operator.Known(Town.PATROL));
    assertThat(named.accountState()).isEqualTo(AccountState.NOT_JUDGED);
    assertThat(unknown.operator()).isInstanceOf(Operator.Unknown.class);
    assertThat(unknown.accountState()).isEqualTo(AccountState.NOT_JUDGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ARDEN, ANN", "ARDENN, ANN", "Bp1", "ANN ARDEN", "PORTAL USER"})
  void a_username_that_is_a_badge_is_its_bearers_unless_another_name_is_logged(String logged) {
    town.accounts.clear();

    assertThat(resolve(query("x", WREN).account("Bp1").operator(logged)).operator())
        .isEqualTo(new Operator.Known(Town.PATROL));
  }

  @Test
  void a_badge_and_another_persons_name_beside_it_are_nobody_for_certain() {
    town.accounts.clear();

    assertThat(resolve(query("x", WREN).account("Bp1").operator("BIRK, BEN")).operator())
        .isInstanceOfSatisfying(
            Operator.Uncertain.class,
            who -> assertThat(who.candidates()).containsExactly(Town.PATROL, Town.PARTNER));
    assertThat(resolve(query("x", WREN).account("Bp1").operator("STORK, SID")).operator())
        .isInstanceOfSatisfying(
            Operator.Uncertain.class,
            who -> assertThat(who.candidates()).containsExactly(Town.PATROL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ARDEN,ANN",
        "arden, ann",
        "ANN ARDEN",
        "A ARDEN",
        "ARDEN",
        "OFC ARDEN",
        "OFF ARDEN",
        "P/O ARDEN",
        "PFC ANN ARDEN",
        "INSP. ARDEN,A",
        "Ofc. A. Arden",
        "Bp1",
        "#BP1",
        "p1",
        "ARDEN, A",
        "3A12",
        "ATTN: ARDEN",
        "ARDEN VT0990100"
      })
  void a_requester_is_read_as_people_type_them(String typed) {
    town.shift(Town.PATROL, "3A12", "2026-03-10");

    assertThat(requester(typed)).isEqualTo(new Requester.Tied(Town.PATROL, "roster"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NUNEZ,MARY", "Núñez", "MARY ANN NUNEZ", "NUN\u0303EZ, MARYANN", "OFC M NUÑEZ"})
  void a_requester_is_found_under_a_name_with_accents_a_second_name_and_a_suffix(String typed) {
    town.employee("n77", "Núñez Jr", "Mary Ann", "1980-01-01", Role.PATROL, "");

    assertThat(requester(typed)).isEqualTo(new Requester.Claimed("n77"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EMERY", "ED EMERY", "Bx1", "EMERY,ED"})
  void the_operators_own_name_is_no_requester(String typed) {
    assertThat(requester(typed)).isEqualTo(new Requester.None());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ARDEN STOWE PD", "TPR ARDEN VSP", "VT0990200 ARDEN", "FBI"})
  void another_agencys_requester_is_external_even_under_a_name_known_here(String typed) {
    assertThat(requester(typed)).isEqualTo(new Requester.External());
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFC COURT", "COURT, JAMES", "JAMES COURT", "C77 COURT,JAMES"})
  void somebody_here_may_be_called_like_an_agency(String typed) {
    town.employee("c77", "COURT", "JAMES", "1980-01-01", Role.PATROL, "");

    assertThat(requester(typed)).isEqualTo(new Requester.Claimed("c77"));
    assertThat(requester("COURT")).isEqualTo(new Requester.External());
    assertThat(requester("OFC ARDEN DISTRICT COURT")).isEqualTo(new Requester.External());
  }

  @Test
  void a_number_and_a_name_beside_it_are_one_person_or_nobody_is_chosen() {
    town.shift(Town.PATROL, "3A12", "2026-03-10").shift(Town.OTHER, "3A12", "2026-03-10");

    assertThat(requester("3A12 ARDEN")).isEqualTo(new Requester.Tied(Town.PATROL, "roster"));
    assertThat(requester("OFC BIRK Bp1")).isInstanceOf(Requester.Ambiguous.class);
    assertThat(requester("NOBODY Bp1")).isEqualTo(new Requester.Tied(Town.PATROL, "roster"));
  }

  @Test
  void a_stolen_password_counts_where_no_registry_is_kept_too() {
    town.accounts.clear();
    town.events.add(
        new CredentialEvent(
            "*", "Bp1", CredentialEvent.Kind.COMPROMISED, days(-1), Optional.of(days(1))));

    assertThat(resolve(query("x", WREN).account("Bp1")).operator())
        .isInstanceOf(Operator.Uncertain.class);
    assertThat(resolve(query("x", WREN).account("Bp1").at(days(2))).operator())
        .isEqualTo(new Operator.Known(Town.PATROL));
  }

  @Test
  void this_agencys_own_name_is_not_another_agency() {
    assertThat(requester("ARDEN TOWN PD")).isEqualTo(new Requester.Claimed(Town.PATROL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOBODY", "ZED ARDEN", "9999"})
  void a_name_that_fits_nobody_is_unknown(String typed) {
    assertThat(requester(typed)).isEqualTo(new Requester.Unknown());
  }

  @Test
  void of_two_namesakes_the_one_at_work_asked_when_the_other_was_not() {
    namesakeOfThePatrolOfficer();
    town.shift(Town.PATROL, "3A12", "2026-03-10").shift(Town.OTHER, "3A13", "2026-03-08");

    assertThat(requester("ARDEN")).isEqualTo(new Requester.Tied(Town.PATROL, "roster"));
  }

  @Test
  void namesakes_stay_ambiguous_while_both_are_at_work_or_the_roster_knows_one_not() {
    namesakeOfThePatrolOfficer();
    town.shift(Town.PATROL, "3A12", "2026-03-10");
    assertThat(requester("ARDEN")).isInstanceOf(Requester.Ambiguous.class);

    town.shift(Town.OTHER, "3A13", "2026-03-10");
    assertThat(requester("ARDEN")).isInstanceOf(Requester.Ambiguous.class);
  }

  private void namesakeOfThePatrolOfficer() {
    town.identified(
        Town.OTHER,
        e -> PersonIdentity.of(new PersonName("ARDEN", "ABE", "", ""), e.dateOfBirth()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3-A-12", "3A12", "3A-12", "unit 3-a-12", "K-9", "K9", "OFC K-9 ARDEN"})
  void a_call_sign_is_found_with_and_without_its_dashes(String typed) {
    town.shift(Town.PATROL, "3-A-12", "2026-03-10").shift(Town.PATROL, "K-9", "2026-03-10");

    assertThat(requester(typed)).isEqualTo(new Requester.Tied(Town.PATROL, "roster"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"B12-34", "B1234", "#B12-34", "ATTN B12-34"})
  void a_badge_is_found_with_and_without_its_dash(String typed) {
    town.employee("12-34", "LARK", "LEE", "1980-01-01", Role.PATROL, "");

    assertThat(requester(typed)).isEqualTo(new Requester.Claimed("12-34"));
  }

  @Test
  void two_call_signs_that_a_dash_tells_apart_are_two() {
    town.shift(Town.PATROL, "1-23", "2026-03-10").shift(Town.OTHER, "12-3", "2026-03-10");

    assertThat(requester("1-23")).isEqualTo(new Requester.Tied(Town.PATROL, "roster"));
    assertThat(requester("12-3")).isEqualTo(new Requester.Tied(Town.OTHER, "roster"));
    assertThat(requester("123")).isEqualTo(new Requester.Unknown());
  }

  @Test
  void two_in_one_car_are_its_crew_by_their_call_sign() {
    town.shift(Town.PATROL, "3A12", "2026-03-10").shift(Town.PARTNER, "3A12", "2026-03-10");

    assertThat(requester("3A12"))
        .isEqualTo(new Requester.Crew(List.of(Town.PATROL, Town.PARTNER), "roster"));
  }

  @Test
  void one_who_no_longer_works_here_is_not_meant() {
    town.employee("p8", "ARDEN", "AMY", "1993-01-01", Role.PATROL, "");
    town.separated("p8", "2020-01-01");

    assertThat(requester("ARDEN")).isEqualTo(new Requester.Claimed(Town.PATROL));
  }

  @Test
  void a_former_name_is_understood() {
    formerly("MILLER");

    assertThat(requester("MILLER,ANN")).isEqualTo(new Requester.Claimed(Town.PATROL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAJOR", "MAJOR,ANN", "ANN MAJOR"})
  void a_word_that_stands_alone_is_a_name_and_no_rank(String typed) {
    formerly("MAJOR");

    assertThat(requester(typed)).isEqualTo(new Requester.Claimed(Town.PATROL));
  }

  private void formerly(String last) {
    town.formerly(Town.PATROL, new PersonName(last, "ANN", "", ""));
  }

  @Test
  void partners_are_tied_by_their_unit_and_a_supervisor_by_rank() {
    town.shift(Town.PATROL, "3A12", "2026-03-10").shift(Town.PARTNER, "3A12", "2026-03-10");
    town.supervised(Town.OTHER, Town.SERGEANT);

    assertThat(resolve(query(Town.PATROL, WREN).requester("BIRK")).requester())
        .isEqualTo(new Requester.Tied(Town.PARTNER, "unit"));
    assertThat(resolve(query(Town.OTHER, WREN).requester("SGT FINCH")).requester())
        .isEqualTo(new Requester.Tied(Town.SERGEANT, "supervisor"));
    assertThat(resolve(query(Town.PATROL, WREN).requester("DORN")).requester())
        .isEqualTo(new Requester.Claimed(Town.DETECTIVE));
  }
}
