package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.call;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.hours;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.person;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.recorded;
import static org.needtoknow.rules.decide.Given.tie;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Party;
import org.needtoknow.rules.signal.Signal;

/** The same data give the same decisions, in any order and with any facts recorded later. */
class ReplayTest {
  private static Town busyTown(Random random) {
    Town town = new Town();
    for (String officer : List.of(Town.PATROL, Town.PARTNER, Town.OTHER)) {
      town.shift(officer, officer.equals(Town.OTHER) ? "3A20" : "3A12", "2026-03-10");
    }
    town.relationships.add(tie(Town.PATROL, Relationship.Kind.FAMILY, subject(3)));
    for (int i = 0; i < 12; i++) {
      String officer = List.of(Town.PATROL, Town.PARTNER, Town.OTHER, Town.DETECTIVE).get(i % 4);
      Party party = party(i % 3 == 0 ? "victim" : "suspect", subject(random.nextInt(8)));
      if (random.nextBoolean()) {
        party =
            recorded(
                party, hours(random.nextInt(24 * 20)), random.nextBoolean() ? officer : Town.CLERK);
      }
      CaseFile file = openCase("26-10" + i, officer, party);
      town.cases.add(
          random.nextBoolean() ? recorded(file, hours(random.nextInt(24 * 20)), officer) : file);
      int sent = random.nextInt(600) - 300;
      town.calls.add(
          call(
              "C26-" + i,
              officer,
              sent,
              sent + 5,
              sent + 60,
              party("caller", subject(random.nextInt(8)))));
    }
    for (int i = 0; i < 40; i++) {
      String officer =
          List.of(Town.PATROL, Town.PARTNER, Town.OTHER, Town.DETECTIVE).get(random.nextInt(4));
      Query query =
          random.nextInt(4) == 0
              ? query(officer, plate("CAR" + random.nextInt(5)))
              : query(officer, subject(random.nextInt(8)));
      query.at(minutes(random.nextInt(600) - 300)).transaction("R" + i).in(town);
    }
    return town;
  }

  private static PersonIdentity subject(int i) {
    return person("SUBJECT" + "ABCDEFGH".charAt(i) + ",SAM", "1980-01-0" + (i + 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_order_of_adding_leaves_no_trace(long seed) {
    List<AuditedAct> inOrder = busyTown(new Random(seed)).audit();
    Town shuffled = busyTown(new Random(seed));
    Random order = new Random(seed + 1000);
    Collections.shuffle(shuffled.cases, order);
    Collections.shuffle(shuffled.calls, order);
    Collections.shuffle(shuffled.lookups, order);

    assertThat(shuffled.audit()).isEqualTo(inOrder);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void what_is_recorded_later_never_changes_what_stood_before(long seed) {
    List<AuditedAct> before = busyTown(new Random(seed)).audit();
    Town more = busyTown(new Random(seed));
    Random random = new Random(seed + 2000);
    Instant recorded = days(4).plus(Duration.ofHours(random.nextInt(24 * 10)));
    for (int i = 0; i < 6; i++) {
      String officer = List.of(Town.PATROL, Town.PARTNER, Town.OTHER, Town.DETECTIVE).get(i % 4);
      more.cases.add(
          recorded(
              openCase(
                  "26-90" + i,
                  officer,
                  party("suspect", subject(random.nextInt(8))),
                  party("victim", more.employees.get(random.nextInt(4)).identity())),
              recorded,
              Town.CLERK));
    }

    List<AuditedAct> after = more.audit();

    assertThat(after).hasSameSizeAs(before);
    int changed = 0;
    for (int i = 0; i < before.size(); i++) {
      assertThat(stoodBefore(after.get(i), recorded))
          .isEqualTo(stoodBefore(before.get(i), recorded));
      changed += after.get(i).history().equals(before.get(i).history()) ? 0 : 1;
    }
    assertThat(changed).as("acts that the later facts revised").isPositive();
  }

  private static List<Revision> stoodBefore(AuditedAct act, Instant recorded) {
    List<Revision> stood = new ArrayList<>(act.history());
    stood.removeIf(r -> !r.asOf().isBefore(recorded));
    return stood;
  }

  @Test
  void a_fact_delivered_twice_counts_once() {
    Town once = busyTown(new Random(5));
    Town twice = busyTown(new Random(5));
    twice.cases.addAll(List.copyOf(twice.cases));
    twice.calls.addAll(List.copyOf(twice.calls));

    assertThat(twice.audit()).isEqualTo(once.audit());
  }

  @Test
  void the_last_revision_is_the_decision() {
    assertThat(busyTown(new Random(6)).audit())
        .allSatisfy(
            a -> {
              Revision last = a.history().get(a.history().size() - 1);
              assertThat(last.verdict()).isEqualTo(a.decision().verdict());
              assertThat(last.weak()).isEqualTo(a.decision().weak());
            });
  }

  @Test
  void every_signal_is_there_in_its_vocabulary() {
    assertThat(busyTown(new Random(7)).audit())
        .allSatisfy(
            a -> {
              for (Signal signal : Signal.values()) {
                assertThat(signal.accepts(a.decision().signals().get(signal.key())))
                    .as(signal.key())
                    .isTrue();
              }
              assertThat(a.decision().signals()).hasSize(Signal.values().length);
            });
  }
}
