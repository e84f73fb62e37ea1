package org.needtoknow.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.catalogue.CatalogueLoader;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.signal.Naming;

class PatternsTest {
  private static final AuditSettings SETTINGS =
      AuditSettings.defaults("town", ZoneId.of("America/New_York"));
  private static final Instant NOON = Instant.parse("2026-03-10T16:00:00Z");
  private static Catalogue catalogue;

  @BeforeAll
  static void load() throws Exception {
    catalogue = CatalogueLoader.builtIn();
  }

  private static ActRow row(String id, String officer, String subject, long day, Naming... marks) {
    int bits = 0;
    for (Naming mark : marks) {
      bits |= mark.bit();
    }
    return new ActRow(
        id,
        List.of(id),
        NOON.plus(Duration.ofDays(day)),
        officer,
        Set.of(officer.substring(2)),
        subject,
        Set.of(),
        "ncic/user",
        "ncic/T1",
        NOON,
        true,
        bits,
        1);
  }

  private static OfficerTotals totals(String officer, long acts, long unexplained, long oneOffs) {
    return new OfficerTotals(
        officer, acts, unexplained, 0, oneOffs, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());
  }

  /** Twenty people of one squad, of whose lookups about one in a hundred goes unexplained. */
  private static List<OfficerTotals> squad(OfficerTotals... others) {
    List<OfficerTotals> squad = new ArrayList<>(List.of(others));
    for (int i = 0; i < 20; i++) {
      squad.add(totals("e:h" + i, 900 + i, 5 + i % 8, 3 + i % 6));
    }
    return squad;
  }

  private static Patterns patterns(List<OfficerTotals> everybody) {
    Map<String, Peers.Assignment> assignments = new HashMap<>();
    everybody.forEach(
        one -> assignments.put(one.officer(), new Peers.Assignment("patrol", "Squad A")));
    return new Patterns(catalogue, new Peers(everybody, assignments), SETTINGS);
  }

  private static List<String> kinds(List<PatternFound> found) {
    return found.stream().map(one -> one.rule().id()).toList();
  }

  private static List<ActRow> oneOffs(String officer, int count) {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row("a" + i, officer, "s" + i, i / 3, Naming.UNEXPLAINED, Naming.ONE_OFFS));
    }
    return rows;
  }

  @Test
  void many_unrelated_people_looked_up_once_each_stand_in_one_item() {
    OfficerTotals chief = totals("e:c1", 300, 120, 115);

    List<PatternFound> found = patterns(squad(chief)).ofOfficer(chief, oneOffs("e:c1", 115));

    assertThat(kinds(found)).containsExactly("unrelated-one-offs");
    assertThat(found.get(0).acts()).hasSize(115);
    assertThat(found.get(0).officer()).isEqualTo("e:c1");
  }

  @Test
  void what_is_usual_in_a_squad_is_nobodys_pattern() {
    List<OfficerTotals> squad = squad();

    for (OfficerTotals one : squad) {
      assertThat(patterns(squad).ofOfficer(one, oneOffs(one.officer(), (int) one.oneOffs())))
          .isEmpty();
    }
  }

  @Test
  void one_odd_person_does_not_move_the_yardstick_for_the_others() {
    OfficerTotals odd = totals("e:c1", 300, 290, 290);
    OfficerTotals second = totals("e:c2", 300, 40, 40);

    assertThat(kinds(patterns(squad(odd, second)).ofOfficer(second, oneOffs("e:c2", 40))))
        .containsExactly("unrelated-one-offs");
  }

  @Test
  void with_fewer_than_five_others_nobody_is_compared() {
    OfficerTotals chief = totals("e:c1", 300, 120, 115);

    assertThat(patterns(List.of(chief)).ofOfficer(chief, oneOffs("e:c1", 115))).isEmpty();
  }

  @Test
  void who_comes_back_to_one_subject_every_few_months_is_asked() {
    OfficerTotals officer = totals("e:p1", 900, 3, 0);
    List<ActRow> rows =
        List.of(
            row("a", "e:p1", "s", 0, Naming.UNEXPLAINED),
            row("b", "e:p1", "s", 100, Naming.UNEXPLAINED),
            row("c", "e:p1", "s", 210, Naming.UNEXPLAINED));

    List<PatternFound> found = patterns(squad(officer)).ofOfficer(officer, rows);

    assertThat(kinds(found)).containsExactly("slow-pursuit");
    assertThat(found.get(0).subject()).isEqualTo("s");
    assertThat(patterns(squad(officer)).ofOfficer(officer, rows.subList(0, 2))).isEmpty();
  }

  @Test
  void one_subject_of_many_officers_makes_one_item_for_all() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rows.add(row("a" + i, "e:p" + i, "s", i, Naming.UNEXPLAINED));
    }

    List<PatternFound> found = patterns(squad()).ofSubject("s", rows, 0);

    assertThat(kinds(found)).containsExactly("many-officers-one-subject");
    assertThat(found.get(0).officer()).isEmpty();
    assertThat(patterns(squad()).ofSubject("s", rows, 200))
        .as("somebody whom work brings up all the time")
        .isEmpty();
  }

  @Test
  void a_subject_whom_many_met_at_work_that_lists_nobody_makes_one_item_for_all() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rows.add(row("a" + i, "e:p" + i, "s", i, i == 0 ? Naming.UNEXPLAINED : Naming.WEAK));
    }

    assertThat(Patterns.isOfMany(rows)).isTrue();
    assertThat(Patterns.isOfMany(rows.subList(0, 3))).isFalse();
    List<PatternFound> found = patterns(squad()).ofSubject("s", rows, 0);

    assertThat(kinds(found)).containsExactly("many-officers-one-subject");
    assertThat(found.get(0).acts()).hasSize(6);
    assertThat(patterns(squad()).ofSubject("s", rows, 1)).as("listed once").isEmpty();
  }

  @Test
  void three_with_no_work_behind_it_make_an_item_where_nobodys_work_knows_the_subject() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      rows.add(row("a" + i, "e:p" + i, "s", 20 * i, Naming.UNEXPLAINED));
    }

    assertThat(kinds(patterns(squad()).ofSubject("s", rows, 0)))
        .containsExactly("many-officers-one-subject");
    assertThat(patterns(squad()).ofSubject("s", rows, 1)).isEmpty();
    assertThat(Patterns.mayBeOfMany(rows.subList(0, 1))).isFalse();
    assertThat(Patterns.mayBeOfMany(rows.subList(0, 2))).isTrue();
  }

  @Test
  void a_woman_and_her_car_are_one_pursuit() {
    ActRow car = row("b", "e:p1", "car", 10, Naming.UNEXPLAINED);
    ActRow owner =
        new ActRow(
            car.id(),
            car.lookups(),
            car.at(),
            car.officer(),
            car.people(),
            car.subject(),
            Set.of("name"),
            car.account(),
            car.seat(),
            car.sessionStart(),
            true,
            car.marks(),
            0);
    ActRow first = row("a", "e:p1", "name", 1, Naming.UNEXPLAINED);
    ActRow last = row("c", "e:p1", "name", 20, Naming.UNEXPLAINED);
    OfficerTotals officer = totals("e:p1", 700, 3, 1);

    assertThat(kinds(patterns(squad(officer)).ofOfficer(officer, List.of(first, owner, last))))
        .containsExactly("slow-pursuit");
    assertThat(patterns(squad(officer)).ofOfficer(officer, List.of(first, car, last))).isEmpty();
  }

  @Test
  void one_subject_on_three_days_for_nobody_who_can_be_told_is_asked_about() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      rows.add(row("a" + i, "e:p1", "s", 9 * i, Naming.UNCLEAR));
    }
    OfficerTotals officer = totals("e:p1", 700, 0, 0);

    assertThat(kinds(patterns(squad(officer)).ofOfficer(officer, rows)))
        .containsExactly("pursuit-for-nobody-known");
    assertThat(patterns(squad(officer)).ofOfficer(officer, rows.subList(0, 2))).isEmpty();
  }

  @Test
  void nothing_is_found_where_nothing_lies_in_the_reported_period() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      ActRow one = row("a" + i, "e:p" + i, "s", i, Naming.UNEXPLAINED);
      rows.add(
          new ActRow(
              one.id(),
              one.lookups(),
              one.at(),
              one.officer(),
              one.people(),
              one.subject(),
              one.shown(),
              one.account(),
              one.seat(),
              one.sessionStart(),
              false,
              one.marks(),
              one.extra()));
    }

    assertThat(patterns(squad()).ofSubject("s", rows, 0)).isEmpty();
  }

  @Test
  void a_week_above_own_past_and_peers_is_found_and_a_busy_one_is_not() {
    List<OfficerWeek> week = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      week.add(new OfficerWeek("e:h" + i, 2900, 70 + i, 1, 3, 10, 4, 0, 0));
    }
    week.add(new OfficerWeek("e:busy", 2900, 400, 2, 6, 10, 300, 0, 0));
    week.add(new OfficerWeek("e:odd", 2900, 80, 14, 3, 10, 5, 9, 0));

    Map<String, List<Rule>> fired = patterns(squad(totals("e:odd", 800, 20, 0))).ofWeek(week);

    assertThat(fired).containsOnlyKeys("e:odd");
    assertThat(fired.get("e:odd")).extracting(Rule::id).containsExactly("unexplained-excess");
  }

  @Test
  void a_week_names_its_own_acts_alone() {
    Rule rule = catalogue.rules().get("unexplained-excess");
    List<ActRow> rows =
        List.of(
            row("before", "e:p1", "s", -7, Naming.UNEXPLAINED),
            row("in", "e:p1", "s", 0, Naming.UNEXPLAINED),
            row("weak", "e:p1", "s", 0, Naming.WEAK));

    List<PatternFound> found =
        patterns(squad())
            .ofWeeks("e:p1", Map.of(rule, Set.of(Patterns.weekOf(NOON, SETTINGS))), rows);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).acts()).extracting(ActRow::id).containsExactly("in");
  }

  @Test
  void an_account_idle_for_a_hundred_days_is_told_about() {
    ActRow back = row("a", "e:p1", "", 0, Naming.IDLE);
    ActRow idle =
        new ActRow(
            back.id(),
            back.lookups(),
            back.at(),
            back.officer(),
            back.people(),
            "",
            Set.of(),
            back.account(),
            back.seat(),
            back.sessionStart(),
            true,
            back.marks(),
            100);

    assertThat(kinds(patterns(squad()).ofAccount("ncic/user", List.of(idle))))
        .containsExactly("account-idle");
    assertThat(patterns(squad()).ofAccount("ncic/user", List.of(back))).isEmpty();
  }

  @Test
  void a_week_runs_from_monday_to_sunday_in_the_departments_zone() {
    long monday = Patterns.weekOf(Instant.parse("2026-03-09T05:00:00Z"), SETTINGS);

    assertThat(Patterns.weekOf(Instant.parse("2026-03-16T03:59:59Z"), SETTINGS)).isEqualTo(monday);
    assertThat(Patterns.weekOf(Instant.parse("2026-03-16T04:00:00Z"), SETTINGS))
        .isEqualTo(monday + 1);
    assertThat(Patterns.weekOf(Instant.parse("2026-03-09T03:59:59Z"), SETTINGS))
        .isEqualTo(monday - 1);
  }
}
