package org.needtoknow.samples.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.model.personnel.Role;

class TownParametersTest {
  private static final int SEEDS = 200;

  private enum Range {
    PARTIES_WRITTEN(TownParameters::partiesWritten, 0.4, 0.95),
    TYPING_SLIPS(TownParameters::typingSlips, 0.005, 0.04),
    FILING_SLIPS(TownParameters::filingSlips, 0, 0.04),
    LICENCES_ON_FILE(TownParameters::licencesOnFile, 0.4, 1),
    REGULARS(TownParameters::regulars, 0.05, 0.4),
    COLLEAGUE_MEETINGS(TownParameters::colleagueMeetings, 0, 0.03),
    RELAYED(TownParameters::relayed, 0.1, 0.5),
    CALLS_TO_CASES(TownParameters::callsToCases, 0.1, 0.4),
    CALL_NUMBERS_TYPED(TownParameters::callNumbersTyped, 0.05, 0.8),
    CASE_NUMBERS_TYPED(TownParameters::caseNumbersTyped, 0.1, 0.9),
    LEAD_NUMBERS_TYPED(TownParameters::leadNumbersTyped, 0.4, 0.95),
    VEHICLE_NUMBERS(TownParameters::vehicleNumbers, 0, 0.1),
    HISTORY_MONTHS(TownParameters::historyMonths, 0, 2),
    DIRT(TownParameters::dirt, 0.0005, 0.02),
    OUTAGE_NIGHTS(TownParameters::outageNights, 0, 2);

    private final ToDoubleFunction<TownParameters> value;
    private final double low;
    private final double high;

    Range(ToDoubleFunction<TownParameters> value, double low, double high) {
      this.value = value;
      this.low = low;
      this.high = high;
    }

    private double[] draws() {
      return LongStream.range(0, SEEDS)
          .mapToDouble(seed -> value.applyAsDouble(TownParameters.drawn(seed)))
          .toArray();
    }
  }

  @ParameterizedTest
  @EnumSource(Range.class)
  void two_hundred_seeds_fill_the_range_and_never_leave_it(Range range) {
    double[] draws = range.draws();
    double tenth = (range.high - range.low) / 10;

    assertThat(DoubleStream.of(draws).min().orElseThrow()).isBetween(range.low, range.low + tenth);
    assertThat(DoubleStream.of(draws).max().orElseThrow())
        .isBetween(range.high - tenth, range.high);
  }

  @ParameterizedTest
  @EnumSource(Range.class)
  void each_parameter_is_drawn_by_its_own_dice(Range range) {
    double[] places = places(range);
    for (Range other : Range.values()) {
      if (other != range) {
        assertThat(places).isNotEqualTo(places(other));
      }
    }
  }

  /** Each draw as a place in the range, from 0 to 1. */
  private static double[] places(Range range) {
    return Arrays.stream(range.draws())
        .map(value -> (value - range.low) / (range.high - range.low))
        .map(place -> Math.round(place * 1e6) / 1e6)
        .toArray();
  }

  @Test
  void two_seeds_differ_and_one_seed_repeats() {
    assertThat(TownParameters.drawn(1)).isEqualTo(TownParameters.drawn(1));
    assertThat(TownParameters.drawn(1)).isNotEqualTo(TownParameters.drawn(2));
  }

  @Test
  void command_or_records_is_short_in_some_towns_only() {
    Set<Optional<Role>> drawn = new HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      drawn.add(TownParameters.drawn(seed).shortRole());
    }
    assertThat(drawn)
        .containsExactlyInAnyOrder(
            Optional.empty(), Optional.of(Role.COMMAND), Optional.of(Role.RECORDS));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void a_share_lies_between_nothing_and_all(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TownParameters.middle(share))
        .withMessageContaining("partiesWritten");
  }

  @Test
  void only_command_and_records_can_be_short() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withShortRole(Role.PATROL))
        .withMessageContaining("shortRole");
  }

  private static TownParameters withShortRole(Role role) {
    return new TownParameters(
        0.6, 0.015, 0, 0.92, 0.2, 0, 0.25, 0.2, 0.2, 0.5, 0.9, 0, 1, 0.004, 0, Optional.of(role));
  }
}
