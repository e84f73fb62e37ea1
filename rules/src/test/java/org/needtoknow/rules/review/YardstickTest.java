package org.needtoknow.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.rules.chance.EncounterKind;
import org.needtoknow.rules.chance.Encounters;
import org.needtoknow.rules.chance.OfficerEncounters;
import org.needtoknow.rules.pattern.OfficerTotals;
import org.needtoknow.rules.pattern.Peers;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.NullModel;

class YardstickTest {
  private static final int PEOPLE = 40;

  /** A department of patrol officers who each have the same acts. */
  private static Yardstick department(Encounters plates, Encounters people, List<Long> series) {
    List<OfficerTotals> everybody = new ArrayList<>();
    Map<String, Peers.Assignment> assignments = new HashMap<>();
    for (int i = 0; i < PEOPLE; i++) {
      String officer = "e:" + (101 + i);
      everybody.add(
          new OfficerTotals(
              officer,
              Map.of(Measure.OFFICER_ACTS, 500L),
              Map.of(),
              new OfficerEncounters(
                  Map.of(EncounterKind.PLATE, plates, EncounterKind.PERSON, people), series)));
      assignments.put(officer, new Peers.Assignment("patrol", ""));
    }
    return new Yardstick(everybody, new Peers(everybody, assignments), PEOPLE);
  }

  private static ItemSummary coworkerItem(EncounterKind kind, int sessions) {
    List<ItemAct> acts = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      acts.add(
          new ItemActs("item", "a" + i).links(Set.of(), "session " + i).met(kind, true).build());
    }
    return ItemSummary.of(acts);
  }

  private static ItemSummary pursuit(int sessions, boolean excused) {
    List<ItemAct> acts = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      ItemActs act =
          new ItemActs("item", "a" + i)
              .links(Set.of(), "session " + i)
              .met(EncounterKind.PLATE, false);
      acts.add(act.excused(excused).build());
    }
    return ItemSummary.of(acts);
  }

  private static Yardstick.SubjectSessions sessions(long others, Map<Integer, Long> subjects) {
    return sessions(others, 0, subjects);
  }

  private static Yardstick.SubjectSessions sessions(
      long others, long explained, Map<Integer, Long> subjects) {
    return new Yardstick.SubjectSessions() {
      @Override
      public long ofOthers(ItemSummary item) {
        return others;
      }

      @Override
      public long explained(ItemSummary item) {
        return explained;
      }

      @Override
      public Map<Integer, Long> subjectsBySessions() {
        return subjects;
      }
    };
  }

  private static double chance(
      Yardstick yardstick, ItemSummary item, NullModel model, long others) {
    return yardstick.of(item, model, sessions(others, Map.of())).orElseThrow().probability();
  }

  @Test
  void one_plate_of_a_colleague_is_chance_where_plates_of_colleagues_are_met_every_week() {
    Yardstick small = department(new Encounters(300, 3, 0, 100), Encounters.NONE, List.of());

    assertThat(chance(small, coworkerItem(EncounterKind.PLATE, 1), NullModel.MET, 0))
        .isBetween(0.5, 0.8);
  }

  @Test
  void the_same_plate_three_times_is_not() {
    Yardstick small = department(new Encounters(300, 3, 0, 100), Encounters.NONE, List.of());

    assertThat(chance(small, coworkerItem(EncounterKind.PLATE, 3), NullModel.MET, 0))
        .isLessThan(0.001);
  }

  @Test
  void a_typed_name_is_compared_with_typed_names() {
    Yardstick small =
        department(new Encounters(300, 30, 0, 100), new Encounters(300, 0, 0, 10), List.of());

    assertThat(chance(small, coworkerItem(EncounterKind.PERSON, 1), NullModel.MET, 0))
        .isLessThan(0.01);
  }

  @Test
  void too_little_explained_work_gives_no_rate() {
    Yardstick thin = department(new Encounters(2, 0, 0, 100), Encounters.NONE, List.of());

    assertThat(thin.of(coworkerItem(EncounterKind.PLATE, 1), NullModel.MET, sessions(0, Map.of())))
        .isEmpty();
  }

  @Test
  void a_subject_whom_only_one_officer_looks_up_again_and_again_is_not_chance() {
    Yardstick any = department(new Encounters(10, 0, 0, 10), Encounters.NONE, List.of());

    assertThat(chance(any, pursuit(4, false), NullModel.DEALT, 0)).isLessThan(1e-5);
  }

  @Test
  void a_regular_whom_all_officers_look_up_is_chance() {
    Yardstick any = department(new Encounters(10, 0, 0, 10), Encounters.NONE, List.of());

    assertThat(chance(any, pursuit(4, false), NullModel.DEALT, 150)).isGreaterThan(0.4);
  }

  @Test
  void where_many_subjects_are_looked_up_repeatedly_chance_gives_one_officer_some_of_them() {
    Yardstick any = department(new Encounters(10, 0, 0, 10), Encounters.NONE, List.of());
    ItemSummary item = ItemSummary.of(plateActs(3));

    assertThat(repeated(any, item, 2, Map.of(5, 2_000L))).isGreaterThan(0.2);
    assertThat(repeated(any, item, 2, Map.of(5, 2L))).isLessThan(0.001);
  }

  private static List<ItemAct> plateActs(int sessions) {
    List<ItemAct> acts = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      acts.add(
          new ItemActs("item", "a" + i)
              .links(Set.of(), "session " + i)
              .met(EncounterKind.PLATE, false)
              .build());
    }
    return acts;
  }

  private static double repeated(
      Yardstick yardstick, ItemSummary item, long others, Map<Integer, Long> subjects) {
    return yardstick
        .of(item, NullModel.REPEATED, sessions(others, subjects))
        .orElseThrow()
        .probability();
  }

  private static double crowd(Yardstick yardstick, long explained, Map<Integer, Long> subjects) {
    return yardstick
        .of(ItemSummary.of(plateActs(8)), NullModel.CROWD, sessions(0, explained, subjects))
        .orElseThrow()
        .probability();
  }

  @Test
  void where_work_explains_most_lookups_a_crowd_without_work_is_not_chance() {
    Yardstick wellKept = department(new Encounters(300, 0, 0, 10), Encounters.NONE, List.of());

    assertThat(crowd(wellKept, 0, Map.of(8, 5L))).isLessThan(1e-5);
  }

  @Test
  void where_most_plate_checks_leave_nothing_on_file_a_crowd_is_chance() {
    Yardstick thin = department(new Encounters(60, 0, 0, 240), Encounters.NONE, List.of());

    assertThat(crowd(thin, 2, Map.of(8, 50L))).isGreaterThan(0.9);
  }

  @Test
  void a_subject_that_work_often_explains_is_known_to_everyone() {
    Yardstick usual = department(new Encounters(200, 0, 0, 100), Encounters.NONE, List.of());

    assertThat(crowd(usual, 0, Map.of(4, 3L))).isLessThan(0.01);
    assertThat(crowd(usual, 30, Map.of(14, 3L))).isGreaterThan(0.5);
  }

  @Test
  void a_victim_looked_up_as_often_as_most_victims_is_chance() {
    Yardstick busy =
        department(new Encounters(10, 0, 0, 10), Encounters.NONE, List.of(10L, 8L, 6L));
    Yardstick quiet =
        department(new Encounters(10, 0, 0, 10), Encounters.NONE, List.of(1L, 0L, 0L));

    assertThat(chance(busy, pursuit(1, true), NullModel.CONTACTS, 0)).isGreaterThan(0.99);
    assertThat(chance(quiet, pursuit(1, true), NullModel.CONTACTS, 0)).isLessThan(0.05);
  }

  @Test
  void chance_takes_its_share_of_the_points_and_the_parts_still_add_up() {
    ItemSummary item = pursuit(4, false);
    ItemSummary compared = item.with(new Likelihood(NullModel.DEALT, 0.5, "Half."));

    assertThat(compared.score().total()).isEqualTo((item.score().total() + 1) / 2);
    assertThat(compared.score().chance()).isNegative();
  }
}
