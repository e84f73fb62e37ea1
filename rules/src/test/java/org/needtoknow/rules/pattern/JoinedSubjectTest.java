package org.needtoknow.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.rules.signal.ActMark;

class JoinedSubjectTest {
  private static final Instant NOON = Instant.parse("2026-03-10T16:00:00Z");

  private static ActRow row(String id, String subject, int day, String... shown) {
    return ActRow.builder(id, NOON.plus(Duration.ofDays(day)))
        .officer("e:p1")
        .people(Set.of("p1"))
        .subject(subject)
        .shown(Set.of(shown))
        .marks(ActMark.UNEXPLAINED)
        .build();
  }

  @Test
  void a_car_its_owner_by_licence_and_its_owner_by_name_are_one_subject() {
    List<ActRow> rows = new ArrayList<>();
    rows.add(row("a", "licence", 1));
    rows.add(row("b", "car", 2, "licence", "name"));
    rows.add(row("c", "name", 3));
    rows.add(row("d", "stranger", 4));
    rows.add(row("e", "car", 5));

    List<JoinedSubject> subjects = JoinedSubject.of(rows);

    assertThat(subjects).hasSize(2);
    assertThat(subjects.get(0).rows()).extracting(ActRow::id).containsExactly("a", "b", "c", "e");
    assertThat(subjects.get(0).ids()).containsExactlyInAnyOrder("car", "licence", "name");
    assertThat(subjects.get(0).subject()).isEqualTo("licence");
    assertThat(subjects.get(1).ids()).containsExactly("stranger");
    Collections.reverse(rows);
    assertThat(JoinedSubject.of(rows)).isEqualTo(subjects);
  }

  @Test
  void without_an_answer_that_names_the_owner_nothing_is_joined() {
    assertThat(JoinedSubject.of(List.of(row("a", "licence", 1), row("b", "car", 1))))
        .extracting(JoinedSubject::subject)
        .containsExactly("licence", "car");
  }

  @Test
  void an_act_under_two_ids_counts_once() {
    ActRow car = row("a", "car", 1, "name");

    assertThat(JoinedSubject.of(List.of(car, row("b", "name", 2), car)).get(0).rows()).hasSize(2);
  }

  @Test
  void the_cars_of_a_fleet_are_not_one_subject() {
    List<ActRow> rows = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      rows.add(row("a" + i, "car" + i, i, "dealer"));
    }

    assertThat(JoinedSubject.of(rows)).hasSize(9).allMatch(one -> one.ids().size() == 1);
  }

  @Test
  void acts_without_a_subject_are_left_out() {
    assertThat(JoinedSubject.of(List.of(row("a", "", 1)))).isEmpty();
  }
}
