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
import org.needtoknow.rules.chance.OfficerEncounters;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.Measure;

class PatternsTest {
  private static final AuditSettings SETTINGS =
      AuditSettings.defaults("town", ZoneId.of("America/New_York"));
  private static final Instant NOON = Instant.parse("2026-03-10T16:00:00Z");
  private static Catalogue catalogue;

  @BeforeAll
  static void load() throws Exception {
    catalogue = CatalogueLoader.builtIn();
  }

  private static ActRow row(String id, String officer, String subject, long day, ActMark... marks) {
    return ActRow.builder(id, NOON.plus(Duration.ofDays(day)))
        .officer(officer)
        .people(Set.of(officer.substring(2)))
        .subject(subject)
        .account("ncic/user")
        .marks(marks)
        .extra(1)
        .build();
  }

  private static OfficerTotals totals(String officer, long acts, long unexplained, long oneOffs) {
    Map<Measure, Long> counts =
        Map.of(
            Measure.OFFICER_ACTS, acts,
            Measure.OFFICER_UNEXPLAINED, unexplained,
            Measure.OFFICER_ONE_OFFS, oneOffs);
    return new OfficerTotals(officer, counts, Map.of(), OfficerEncounters.NONE);
  }

  /** Twenty people of one squad, of whose lookups about one in a hundred goes unexplained. */
  private static List<OfficerTotals> squad(OfficerTotals... others) {
    List<OfficerTotals> squad = new ArrayList<>(List.of(others));
    for (int i = 0; i < 20; i++) {
      squad.add(totals("e:h" + i, 900 + i, 5 + i % 8, 3 + i % 6));
    }
    return squad;
  }

  private static OfficerWeek week(
      String officer, long acts, long unexplained, long volumeOverOwn, long chanceOwn) {
    Map<Measure, Long> counts =
        Map.of(
            Measure.WEEK_ACTS, acts,
            Measure.WEEK_UNEXPLAINED, unexplained,
            Measure.WEEK_WEAK, 3L,
            Measure.WEEK_PAST_WEEKS, 10L,
            Measure.WEEK_VOLUME_OVER_OWN, volumeOverOwn,
            Measure.WEEK_UNEXPLAINED_CHANCE_OWN, chanceOwn);
    return new OfficerWeek(officer, 2900, counts);
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
      rows.add(row("a" + i, officer, "s" + i, i / 3, ActMark.UNEXPLAINED, ActMark.ONE_OFFS));
    }
    return rows;
  }

  @Test
  void many_unrelated_people_looked_up_once_each_make_one_item() {
    OfficerTotals chief = totals("e:c1", 300, 120, 115);

    List<PatternFound> found = patterns(squad(chief)).ofOfficer(chief, oneOffs("e:c1", 115));

    assertThat(kinds(found)).containsExactly("unrelated-one-offs");
    assertThat(found.get(0).acts()).hasSize(115);
    assertThat(found.get(0).officer()).isEqualTo("e:c1");
  }

  @Test
  void what_is_usual_in_a_squad_makes_no_pattern() {
    List<OfficerTotals> squad = squad();

    for (OfficerTotals one : squad) {
      assertThat(
              patterns(squad)
                  .ofOfficer(one, oneOffs(one.officer(), (int) one.get(Measure.OFFICER_ONE_OFFS))))
          .isEmpty();
    }
  }

  @Test
  void one_unusual_person_does_not_change_the_comparison_for_the_others() {
    OfficerTotals odd = totals("e:c1", 300, 290, 290);
    OfficerTotals second = totals("e:c2", 300, 40, 40);

    assertThat(kinds(patterns(squad(odd, second)).ofOfficer(second, oneOffs("e:c2", 40))))
        .containsExactly("unrelated-one-offs");
  }

  @Test
  void with_fewer_than_five_others_an_officer_is_not_compared() {
    OfficerTotals chief = totals("e:c1", 300, 120, 115);

    assertThat(patterns(List.of(chief)).ofOfficer(chief, oneOffs("e:c1", 115))).isEmpty();
  }

  @Test
  void one_subject_every_few_months_makes_an_item() {
    OfficerTotals officer = totals("e:p1", 900, 3, 0);
    List<ActRow> rows =
        List.of(
            row("a", "e:p1", "s", 0, ActMark.UNEXPLAINED),
            row("b", "e:p1", "s", 100, ActMark.UNEXPLAINED),
            row("c", "e:p1", "s", 210, ActMark.UNEXPLAINED));

    List<PatternFound> found = patterns(squad(officer)).ofOfficer(officer, rows);

    assertThat(kinds(found)).containsExactly("slow-pursuit");
    assertThat(found.get(0).subject()).isEqualTo("s");
    assertThat(patterns(squad(officer)).ofOfficer(officer, rows.subList(0, 2))).isEmpty();
  }

  @Test
  void one_subject_of_many_officers_makes_one_item_for_all() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rows.add(row("a" + i, "e:p" + i, "s", i, ActMark.UNEXPLAINED));
    }

    List<PatternFound> found = patterns(squad()).ofSubject("s", rows, 0);

    assertThat(kinds(found)).containsExactly("many-officers-one-subject");
    assertThat(found.get(0).officer()).isEmpty();
    assertThat(patterns(squad()).ofSubject("s", rows, 200))
        .as("a person who occurs in work all the time")
        .isEmpty();
  }

  @Test
  void a_subject_whom_many_looked_up_with_weak_explanations_makes_one_item_for_all() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rows.add(row("a" + i, "e:p" + i, "s", i, i == 0 ? ActMark.UNEXPLAINED : ActMark.WEAK));
    }

    assertThat(Patterns.isOfMany(rows)).isTrue();
    assertThat(Patterns.isOfMany(rows.subList(0, 3))).isFalse();
    List<PatternFound> found = patterns(squad()).ofSubject("s", rows, 0);

    assertThat(kinds(found)).containsExactly("many-officers-one-subject");
    assertThat(found.get(0).acts()).hasSize(6);
    assertThat(patterns(squad()).ofSubject("s", rows, 1)).as("listed once").isEmpty();
  }

  @Test
  void three_unexplained_people_make_an_item_unless_work_ever_explains_the_subject() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      rows.add(row("a" + i, "e:p" + i, "s", 20 * i, ActMark.UNEXPLAINED));
    }

    assertThat(kinds(patterns(squad()).ofSubject("s", rows, 0)))
        .containsExactly("many-officers-one-subject");
    assertThat(patterns(squad()).ofSubject("s", rows, 1)).isEmpty();
    assertThat(Patterns.mayBeOfMany(rows.subList(0, 1))).isFalse();
    assertThat(Patterns.mayBeOfMany(rows.subList(0, 2))).isTrue();
  }

  @Test
  void a_woman_and_her_car_are_one_pursuit() {
    ActRow car = row("b", "e:p1", "car", 10, ActMark.UNEXPLAINED);
    ActRow owner = car.toBuilder().shown(Set.of("name")).build();
    ActRow first = row("a", "e:p1", "name", 1, ActMark.UNEXPLAINED);
    ActRow last = row("c", "e:p1", "name", 20, ActMark.UNEXPLAINED);
    OfficerTotals officer = totals("e:p1", 700, 3, 1);

    assertThat(kinds(patterns(squad(officer)).ofOfficer(officer, List.of(first, owner, last))))
        .containsExactly("slow-pursuit");
    assertThat(patterns(squad(officer)).ofOfficer(officer, List.of(first, car, last))).isEmpty();
  }

  @Test
  void one_subject_on_three_days_for_an_unclear_requester_makes_an_item() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      rows.add(row("a" + i, "e:p1", "s", 9 * i, ActMark.UNCLEAR));
    }
    OfficerTotals officer = totals("e:p1", 700, 0, 0);

    assertThat(kinds(patterns(squad(officer)).ofOfficer(officer, rows)))
        .containsExactly("pursuit-requester-unclear");
    assertThat(patterns(squad(officer)).ofOfficer(officer, rows.subList(0, 2))).isEmpty();
  }

  @Test
  void no_pattern_is_found_without_an_act_of_the_reported_period() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      ActRow one = row("a" + i, "e:p" + i, "s", i, ActMark.UNEXPLAINED);
      rows.add(one.toBuilder().reported(false).build());
    }

    assertThat(patterns(squad()).ofSubject("s", rows, 0)).isEmpty();
  }

  @Test
  void a_week_above_own_past_and_peers_is_found_and_a_busy_one_is_not() {
    List<OfficerWeek> week = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      week.add(week("e:h" + i, 70 + i, 1, 4, 0));
    }
    week.add(week("e:busy", 400, 2, 300, 0));
    week.add(week("e:odd", 80, 14, 5, 9));

    List<OfficerTotals> everybody = squad(totals("e:odd", 800, 20, 0));
    week.forEach(
        one -> {
          if (!one.officer().equals("e:odd")) {
            everybody.add(totals(one.officer(), 800, 10, 0));
          }
        });

    Map<String, List<Rule>> fired = patterns(everybody).ofWeek(week);

    assertThat(fired).containsOnlyKeys("e:odd");
    assertThat(fired.get("e:odd")).extracting(Rule::id).containsExactly("unexplained-excess");
  }

  @Test
  void a_role_of_a_few_is_never_compared_with_another_role() {
    OfficerTotals chief = totals("e:c1", 300, 120, 115);
    List<OfficerTotals> everybody = squad(chief);
    Map<String, Peers.Assignment> assignments = new HashMap<>();
    everybody.forEach(
        one -> assignments.put(one.officer(), new Peers.Assignment("patrol", "Squad A")));
    assignments.put("e:c1", new Peers.Assignment("command", "Command"));
    Peers peers = new Peers(everybody, assignments);
    Patterns patterns = new Patterns(catalogue, peers, SETTINGS);

    assertThat(peers.others("e:c1")).isZero();
    assertThat(patterns.ofOfficer(chief, oneOffs("e:c1", 115))).isEmpty();
    assertThat(patterns.ofWeek(List.of(week("e:c1", 80, 14, 5, 0)))).isEmpty();
    assertThat(patterns.ofWeek(List.of(week("e:c1", 80, 14, 5, 9)))).containsOnlyKeys("e:c1");
  }

  @Test
  void a_week_names_its_own_acts_alone() {
    Rule rule = catalogue.rules().get("unexplained-excess");
    List<ActRow> rows =
        List.of(
            row("before", "e:p1", "s", -7, ActMark.UNEXPLAINED),
            row("in", "e:p1", "s", 0, ActMark.UNEXPLAINED),
            row("weak", "e:p1", "s", 0, ActMark.WEAK));

    List<PatternFound> found =
        patterns(squad())
            .ofWeeks("e:p1", Map.of(rule, Set.of(OfficerWeek.numberOf(NOON, SETTINGS))), rows);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).acts()).extracting(ActRow::id).containsExactly("in");
  }

  @Test
  void an_account_idle_for_a_hundred_days_makes_an_item() {
    ActRow back = row("a", "e:p1", "", 0, ActMark.IDLE);
    ActRow idle = back.toBuilder().extra(100).build();

    assertThat(kinds(patterns(squad()).ofAccount("ncic/user", List.of(idle))))
        .containsExactly("account-idle");
    assertThat(patterns(squad()).ofAccount("ncic/user", List.of(back))).isEmpty();
  }

  @Test
  void a_week_runs_from_monday_to_sunday_in_the_departments_zone() {
    long monday = OfficerWeek.numberOf(Instant.parse("2026-03-09T05:00:00Z"), SETTINGS);

    assertThat(OfficerWeek.numberOf(Instant.parse("2026-03-16T03:59:59Z"), SETTINGS))
        .isEqualTo(monday);
    assertThat(OfficerWeek.numberOf(Instant.parse("2026-03-16T04:00:00Z"), SETTINGS))
        .isEqualTo(monday + 1);
    assertThat(OfficerWeek.numberOf(Instant.parse("2026-03-09T03:59:59Z"), SETTINGS))
        .isEqualTo(monday - 1);
  }
}
