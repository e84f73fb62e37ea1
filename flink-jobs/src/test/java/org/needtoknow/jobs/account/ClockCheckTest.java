package org.needtoknow.jobs.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClockCheckTest {
  private final ClockCheck clocks = new ClockCheck();

  @Test
  void reportsWrittenAfterTheCallAreNoOtherZone() {
    clocks.add("collect\ntimely", 900);
    clocks.add("collect\n2", 60);
    clocks.add("collect\n3", 40);
    clocks.add("collect\n-1", 9);

    assertThat(clocks.problems()).isEmpty();
  }

  @Test
  void aLogThatIsHoursAwayFromTheCallsIsTold() {
    clocks.add("collect\ntimely", 12);
    clocks.add("collect\n-5", 400);
    clocks.add("collect\n-4", 100);
    clocks.add("ncic\ntimely", 300);

    assertThat(clocks.problems())
        .singleElement()
        .asString()
        .startsWith(
            "the clocks of collect and of the calls do not fit: 500 lookups of people on the"
                + " officer's own call lie about 5 hours before it, 12 in its time");
  }

  @Test
  void aDozenIsChance() {
    clocks.add("collect\n5", 12);

    assertThat(clocks.problems()).isEmpty();
  }

  @Test
  void whereMostLieElsewhereNoItemIsPutUpForWork() {
    clocks.add("collect\ntimely", 100);
    clocks.add("collect\n1", 60);
    assertThat(clocks.isCertain()).isFalse();

    clocks.add("collect\n2", 60);
    assertThat(clocks.isCertain()).isTrue();
    assertThat(clocks.problems().get(0)).contains("No item of this run is put up for work");
  }
}
