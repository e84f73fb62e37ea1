package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.living;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.plate;

import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Party;

/** Template 11: the subject shares something with a party of the officer's case. */
class TiedToPartyTest {
  private static final PersonIdentity BROTHER = person("WREN,WALT", "1983-01-01");

  private static Town town() {
    Town town = new Town();
    town.cases.add(
        openCase("26-1", Town.DETECTIVE, party("suspect", living(WREN, "12 ELM ST, TOWN"))));
    return town;
  }

  private static Town brother(Town town) {
    return new Query(Town.DETECTIVE, Subject.person(living(BROTHER, "12 Elm Street, Town")))
        .in(town);
  }

  @Test
  void who_lives_with_a_party_is_weakly_explained_where_the_template_is_on() {
    AuditedAct act = brother(town().with(Template.TIED_TO_PARTY)).only();

    assertThat(act.decision().verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(act.decision().weak()).isTrue();
    assertThat(act.decision().explanations().get(0).template()).isEqualTo(Template.TIED_TO_PARTY);
    assertThat(act.decision().explanations().get(0).fact()).isEqualTo("case 26-1");
  }

  @Test
  void it_is_off_unless_the_department_turns_it_on() {
    assertThat(brother(town()).only().decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void who_lives_elsewhere_is_not_tied() {
    Town town = town().with(Template.TIED_TO_PARTY);
    new Query(Town.DETECTIVE, Subject.person(living(BROTHER, "14 Elm Street, Town"))).in(town);

    assertThat(town.only().decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void it_is_the_officers_own_case_or_nothing() {
    Town town = town().with(Template.TIED_TO_PARTY);
    new Query(Town.PATROL, Subject.person(living(BROTHER, "12 Elm Street, Town"))).in(town);

    assertThat(town.only().decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void who_drives_a_partys_car_is_tied_by_what_another_case_says_of_the_car() {
    Town town = new Town().with(Template.TIED_TO_PARTY);
    town.cases.add(
        openCase(
            "26-1",
            Town.DETECTIVE,
            new Party("suspect", WREN, plate("ABC123"), "", java.util.Optional.empty(), "")));
    town.cases.add(
        Given.caseFile(
            "25-9",
            Town.DETECTIVE,
            Given.days(-300),
            java.util.Optional.of(Given.days(-200)),
            new Party("driver", BROTHER, plate("ABC123"), "", java.util.Optional.empty(), "")));
    new Query(Town.DETECTIVE, Subject.person(BROTHER)).in(town);

    assertThat(town.only().decision().weak()).isTrue();
  }

  @Test
  void a_coworker_who_lives_with_a_party_is_not_explained_by_it() {
    Town town = town().with(Template.TIED_TO_PARTY);
    PersonIdentity coworker = town.employees.get(0).identity();
    new Query(Town.DETECTIVE, Subject.person(living(coworker, "12 Elm St"))).in(town);

    AuditedAct act = town.only();
    assertThat(act.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(act.decision().tried())
        .anyMatch(tried -> tried.template() == Template.TIED_TO_PARTY);
  }
}
