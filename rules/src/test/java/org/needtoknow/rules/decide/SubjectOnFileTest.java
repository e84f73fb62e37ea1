package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.caseFile;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.licensed;
import static org.needtoknow.rules.decide.Given.living;
import static org.needtoknow.rules.decide.Given.of;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.vehicle;
import static org.needtoknow.rules.decide.Given.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.model.verdict.TieOnFile;
import org.needtoknow.model.work.Party;

/** What is on file about the subject of an act, with the row of each tie. */
class SubjectOnFileTest {
  private static final SourceRef ROW = new SourceRef("relationships.csv", 4, 90, Sha256.NONE);

  private final Town town = new Town();

  private SubjectOnFile onFile(Query query) {
    town.lookups.clear();
    return town.onFile(query.in(town).only());
  }

  private static Relationship declared(
      String employee,
      Relationship.Kind kind,
      PersonIdentity person,
      Optional<java.time.Instant> to) {
    return new Relationship(
        employee,
        kind,
        person,
        List.of(),
        "Declaration 7",
        Optional.of(days(-100)),
        to,
        "p1",
        Optional.of(LocalDate.of(2025, 12, 1)),
        ROW);
  }

  @Test
  void a_declared_tie_has_its_row_its_dates_and_who_declared_it() {
    town.relationships.add(
        declared(Town.PATROL, Relationship.Kind.ACQUAINTANCE, WREN, Optional.empty()));

    List<TieOnFile> ties = onFile(query(Town.PATROL, WREN)).ties();

    assertThat(ties)
        .containsExactly(
            new TieOnFile(
                TieOnFile.Kind.ACQUAINTANCE,
                Town.PATROL,
                "",
                "Declaration 7",
                Optional.of(days(-100)),
                Optional.empty(),
                Optional.empty(),
                "p1",
                Optional.of(LocalDate.of(2025, 12, 1)),
                ROW));
  }

  @Test
  void a_tie_that_has_ended_is_former_and_that_of_another_officer_is_none() {
    town.relationships.add(
        declared(Town.PATROL, Relationship.Kind.HOUSEHOLD, WREN, Optional.of(days(-1))));

    assertThat(onFile(query(Town.PATROL, WREN)).ties())
        .extracting(TieOnFile::kind)
        .containsExactly(TieOnFile.Kind.FORMER_HOUSEHOLD);
    assertThat(onFile(query(Town.OTHER, WREN)).ties()).isEmpty();
  }

  @Test
  void a_coworker_and_the_household_of_one_name_the_colleague() {
    town.relationships.add(
        declared(Town.OTHER, Relationship.Kind.HOUSEHOLD, WREN, Optional.empty()));

    assertThat(onFile(query(Town.PATROL, WREN)).ties())
        .extracting(TieOnFile::kind, TieOnFile::other)
        .containsExactly(tuple(TieOnFile.Kind.COWORKER_HOUSEHOLD, Town.OTHER));
    assertThat(onFile(query(Town.PATROL, person("COLE,CID", "1992-03-03"))).ties())
        .extracting(TieOnFile::kind, TieOnFile::other)
        .containsExactly(tuple(TieOnFile.Kind.COWORKER, Town.OTHER));
  }

  @Test
  void a_complainant_of_the_own_case_has_the_last_activity() {
    town.cases.add(
        of(openCase("26-0001", Town.DETECTIVE, party("complainant", WREN)), "", false, days(-5)));

    assertThat(onFile(query(Town.DETECTIVE, WREN)).ties())
        .extracting(TieOnFile::kind, TieOnFile::role, TieOnFile::fact, TieOnFile::since)
        .containsExactly(
            tuple(
                TieOnFile.Kind.OWN_CASE_CONTACT,
                "complainant",
                "case 26-0001",
                Optional.of(days(-5))));
  }

  @Test
  void a_restriction_has_its_number_and_kind() {
    town.restrictions.add(
        new Restriction(
            "R-9",
            Restriction.Kind.PUBLIC_FIGURE,
            RecordNumber.NONE,
            WREN,
            VehicleIdentity.NONE,
            java.util.Set.of(Town.CHIEF),
            Optional.empty(),
            Optional.empty(),
            ROW));

    assertThat(onFile(query(Town.PATROL, WREN)).ties())
        .extracting(TieOnFile::kind, TieOnFile::role, TieOnFile::fact, TieOnFile::source)
        .containsExactly(tuple(TieOnFile.Kind.RESTRICTED, "public figure", "R-9", ROW));
    assertThat(onFile(query(Town.CHIEF, WREN)).ties()).isEmpty();
  }

  @Test
  void a_party_of_an_opened_record_is_tied_through_it() {
    town.cases.add(
        openCase("26-0002", Town.DETECTIVE, party("suspect", person("COLE,CID", "1992-03-03"))));

    assertThat(onFile(view(Town.PATROL, RecordKind.CASE, "26-0002")).ties())
        .extracting(TieOnFile::kind)
        .containsExactly(TieOnFile.Kind.COWORKER);
  }

  @Test
  void the_name_behind_a_plate_comes_from_the_work_that_lists_it() {
    PersonIdentity owner = person("OWNER,OLA", "1970-01-01");
    town.cases.add(
        openCase(
            "26-0003",
            Town.PATROL,
            new Party("suspect", owner, plate("ABC123"), "", Optional.empty(), "")));

    SubjectOnFile.Name name = onFile(query(Town.PATROL, plate("ABC123"))).name().orElseThrow();

    assertThat(name.words()).isEqualTo("OWNER,OLA");
    assertThat(name.from()).isEqualTo(SubjectOnFile.From.WORK);
    assertThat(name.fact()).isEqualTo("case 26-0003");
    assertThat(onFile(query(Town.PATROL, plate("XYZ987"))).name()).isEmpty();
    assertThat(onFile(query(Town.PATROL, WREN)).name()).as("it has a name").isEmpty();
  }

  @Test
  void own_work_on_a_number_with_one_slip_is_near() {
    town.cases.add(
        openCase("26-0004", Town.PATROL, party("suspect", licensed(WREN, "12345678", "VT"))));
    town.cases.add(
        caseFile(
            "25-0001",
            Town.PATROL,
            days(-90),
            Optional.of(days(-60)),
            party("suspect", licensed(WREN, "12345678", "VT"))));
    town.cases.add(openCase("26-0005", Town.OTHER, vehicle("suspect", plate("QRS457"))));

    assertThat(onFile(query(Town.PATROL, licensed(PersonIdentity.NONE, "12345687", "VT"))).near())
        .extracting(SubjectOnFile.Near::kind, SubjectOnFile.Near::fact)
        .containsExactly(tuple(SubjectOnFile.Near.Kind.LICENCE, "case 26-0004"));
    assertThat(onFile(query(Town.PATROL, licensed(PersonIdentity.NONE, "12345690", "VT"))).near())
        .as("two digits differ")
        .isEmpty();
    assertThat(onFile(query(Town.PATROL, plate("QRS456"))).near())
        .as("another officer's case")
        .isEmpty();
  }

  @Test
  void a_digit_for_a_letter_and_the_same_address_are_near() {
    town.cases.add(
        openCase("26-0006", Town.PATROL, party("victim", person("SMITH,IDA", "1980-02-02"))));
    town.calls.add(call("C26-7", Town.PATROL));

    assertThat(onFile(query(Town.PATROL, person("5M1TH,IDA", "1980-02-02"))).near())
        .extracting(SubjectOnFile.Near::kind)
        .contains(SubjectOnFile.Near.Kind.NAME);
    assertThat(
            onFile(
                    query(Town.PATROL, living(person("ELM,EVE", "1980-01-01"), "40 Main St, Town"))
                        .at(NOON))
                .near())
        .extracting(SubjectOnFile.Near::kind, SubjectOnFile.Near::fact)
        .containsExactly(tuple(SubjectOnFile.Near.Kind.PREMISES, "call C26-7"));
  }
}
