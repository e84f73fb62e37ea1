package org.needtoknow.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.RuleScope;

/** Every measure that a rule may name is calculated. */
class MeasuresTest {
  private static final AuditSettings SETTINGS =
      AuditSettings.defaults("town", ZoneId.of("America/New_York"));
  private static final Instant NOON = Instant.parse("2026-03-10T16:00:00Z");
  private static final Peers PEERS = new Peers(List.of(), Map.of());
  private static final ActRows NONE = new ActRows(List.of(), ZoneOffset.UTC);

  private static Map<Measure, Long> measured(RuleScope scope) {
    return switch (scope) {
      case LOOKUP -> Map.of();
      case PURSUIT -> new PursuitMeasures(SETTINGS).measure(NONE);
      case OFFICER -> new OfficerMeasures(PEERS).measure(noActs().totals());
      case WEEK -> {
        OfficerWeek week =
            WeekHistory.of("e:p1", new TreeMap<>(Map.of(1L, WeekCounts.NONE))).get(0);
        yield new WeekMeasures(PEERS, List.of(week)).measure(week);
      }
      case SUBJECT -> new SubjectMeasures(PEERS).measure(NONE, 0);
      case ACCOUNT -> new AccountMeasures().measure(NONE);
    };
  }

  private static OfficerActivity noActs() {
    return new ActivityCollector("e:p1", SETTINGS, at -> true, lookup -> "", new Sessions())
        .activity();
  }

  @Test
  void the_class_of_each_scope_calculates_every_measure_of_the_scope_and_no_other() {
    SoftAssertions softly = new SoftAssertions();
    for (Measure measure : Measure.values()) {
      softly
          .assertThat(measured(measure.scope()))
          .as(
              "%s is not calculated: add it to the class in rules.pattern that calculates the"
                  + " measures over: %s",
              measure, measure.scope().key())
          .containsKey(measure);
    }
    for (RuleScope scope : RuleScope.values()) {
      softly
          .assertThat(measured(scope).keySet())
          .as("measures over %s", scope.key())
          .allMatch(measure -> measure.scope() == scope);
    }
    softly.assertAll();
  }

  @Test
  void counts_are_taken_over_the_acts_with_a_mark() {
    ActRows acts =
        ActRows.of(
            List.of(
                row("c", 26, "e:p2", ActMark.WEAK),
                row("a", 0, "e:p1", ActMark.UNEXPLAINED),
                row("b", 1, "e:p1", ActMark.UNEXPLAINED, ActMark.COPIES)),
            ZoneOffset.UTC);

    assertThat(acts.with(ActMark.UNEXPLAINED).size()).isEqualTo(2);
    assertThat(acts.with(ActMark.UNEXPLAINED, ActMark.WEAK).days()).isEqualTo(2);
    assertThat(acts.with(ActMark.UNEXPLAINED).mostInDay()).isEqualTo(2);
    assertThat(acts.spanDays()).isEqualTo(1);
    assertThat(acts.officers()).isEqualTo(2);
    assertThat(acts.mostWithin(Duration.ofHours(2))).isEqualTo(2);
    assertThat(acts.mostOfficersWithin(Duration.ofHours(2))).isEqualTo(1);
    assertThat(acts.mostOfficersWithin(Duration.ofHours(25))).isEqualTo(2);
    assertThat(acts.mostForOneId(ActRows::size)).isEqualTo(3);
  }

  private static ActRow row(String id, int hours, String officer, ActMark... marks) {
    return ActRow.builder(id, NOON.minusSeconds(36_000).plusSeconds(3_600L * hours))
        .officer(officer)
        .subject("s")
        .marks(marks)
        .build();
  }
}
