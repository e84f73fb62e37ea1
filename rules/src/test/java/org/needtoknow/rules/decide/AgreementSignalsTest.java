package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.plate;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.Account;
import org.needtoknow.model.personnel.AccountStatus;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.WorkItem;

/**
 * Requirements of the systems' user agreements: requester, purpose, certification, acknowledgement.
 */
class AgreementSignalsTest {
  private static Object signal(Town town, String key) {
    return town.only().decision().signals().get(key);
  }

  private static Query wren() {
    return new Query(Town.PATROL, Subject.person(WREN));
  }

  private static Town holding(String certifiedUntil, String acknowledged) {
    Town town = new Town();
    town.accounts.removeIf(account -> account.ownerId().equals(Town.PATROL));
    town.accounts.add(
        new Account(
            "ncic",
            "user" + Town.PATROL,
            Town.PATROL,
            AccountStatus.ACTIVE,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            "",
            certifiedUntil == null
                ? Optional.empty()
                : Optional.of(LocalDate.parse(certifiedUntil)),
            acknowledged == null ? Optional.empty() : Optional.of(LocalDate.parse(acknowledged))));
    return town;
  }

  @ParameterizedTest
  @CsvSource({"2026-03-10,current", "2026-03-09,lapsed", ",unknown"})
  void a_certification_holds_through_its_last_day(String until, String state) {
    assertThat(signal(wren().in(holding(until, null)), "certification")).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02,current",
    "2025-02-20,current",
    "2025-01-02,lapsed",
    "2026-04-01,unknown",
    ",unknown"
  })
  void an_acknowledgement_lasts_a_year_and_its_grace(String signed, String state) {
    assertThat(signal(wren().in(holding(null, signed)), "acknowledgement")).isEqualTo(state);
  }

  @Test
  void a_leave_gives_the_grace_anew_from_its_end() {
    Town town = holding(null, "2025-01-02");
    town.duty.add(
        new DutyPeriod(Town.PATROL, DutyPeriod.Kind.LEAVE, Given.days(-120), Given.days(-10)));

    assertThat(signal(wren().in(town), "acknowledgement")).isEqualTo("current");
  }

  @Test
  void a_criminal_history_asks_for_a_requester_and_a_wanted_check_does_not() {
    assertThat(signal(wren().key("QH").in(new Town()), "requester_missing")).isEqualTo(true);
    assertThat(signal(wren().key("QH").requester("ARDEN").in(new Town()), "requester_missing"))
        .isEqualTo(false);
    assertThat(signal(wren().in(new Town()), "requester_missing")).isEqualTo(false);
  }

  @Test
  void a_requester_that_is_masked_is_not_missing() {
    Town town = wren().key("QH").masked(LookupField.REQUESTER).in(new Town());

    assertThat(signal(town, "requester_missing")).isEqualTo(false);
  }

  @ParameterizedTest
  @CsvSource({"C,fits", "J,no_such_work", "S,not_the_role", "A,not_the_role", "X,fits", "'',fits"})
  void a_purpose_code_is_held_against_work_and_role(String purpose, String fit) {
    assertThat(signal(wren().purpose(purpose).in(new Town()), "purpose_fit")).isEqualTo(fit);
  }

  @Test
  void a_purpose_code_that_keeps_records_fits_a_records_clerk() {
    Town town = new Query(Town.CLERK, Subject.person(WREN)).purpose("A").in(new Town());

    assertThat(signal(town, "purpose_fit")).isEqualTo("fits");
  }

  @Test
  void an_applicant_on_file_goes_with_the_code_for_applicants() {
    Town town = new Query(Town.CLERK, Subject.person(WREN)).purpose("J").in(new Town());
    town.work.add(
        new WorkItem(
            "W1",
            WorkItem.Kind.APPLICANT,
            WREN,
            VehicleIdentity.NONE,
            RecordNumber.NONE,
            Town.CLERK,
            "",
            Given.days(-5),
            Optional.empty(),
            Optional.empty(),
            Given.ROW));

    assertThat(signal(town, "purpose_fit")).isEqualTo("fits");
  }

  @Test
  void a_criminal_history_without_a_purpose_code_misses_one() {
    assertThat(signal(wren().key("QR").purpose("").in(new Town()), "purpose_fit"))
        .isEqualTo("missing");
    assertThat(
            signal(
                wren().key("QR").purpose("").masked(LookupField.PURPOSE).in(new Town()),
                "purpose_fit"))
        .isEqualTo("fits");
  }

  @Test
  void a_search_is_as_broad_as_what_was_typed() {
    PersonIdentity undated =
        PersonIdentity.of(new PersonName("WREN", "WILL", "", ""), Optional.empty());

    assertThat(breadth(Subject.person(WREN), "DNQ")).isEqualTo("dated_name");
    assertThat(breadth(Subject.person(undated), "DNQ")).isEqualTo("name_only");
    assertThat(breadth(Subject.person(Given.licensed(undated, "123", "VT")), "DQ"))
        .isEqualTo("exact");
    assertThat(breadth(Subject.vehicle(plate("ABC123")), "RQ")).isEqualTo("exact");
    assertThat(breadth(Subject.vehicle(plate("AB*1")), "RQ")).isEqualTo("partial_plate");
    assertThat(breadth(Subject.vehicle(plate("AB1")), "RPQ")).isEqualTo("partial_plate");
  }

  private static Object breadth(Subject subject, String key) {
    return signal(new Query(Town.PATROL, subject).key(key).in(new Town()), "search_breadth");
  }

  @Test
  void the_duty_of_a_requester_who_is_claimed_only_is_reported() {
    Town town = new Town();
    town.duty.add(new DutyPeriod(Town.OTHER, DutyPeriod.Kind.LEAVE, Given.days(-2), Given.days(2)));

    assertThat(signal(wren().requester("COLE,CID").in(town), "claimed_duty")).isEqualTo("leave");
  }

  @Test
  void without_a_requester_nobody_is_claimed() {
    assertThat(signal(wren().at(NOON).in(new Town()), "claimed_duty")).isEqualTo("none");
  }
}
