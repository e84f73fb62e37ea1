package org.needtoknow.parsers.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.UnitOnCall;

class JoinedWorkTest {
  private static UnitOnCall unit(int number) {
    return new UnitOnCall(
        "U" + number,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void units_listed_twice_stand_once_and_in_order_be_they_few_or_many() {
    for (int units : new int[] {1, 2, 11, 12, 13, 14, 60}) {
      List<WorkPart> parts = new ArrayList<>();
      parts.add(
          new WorkPart(
              "C1",
              0,
              new WorkPart.CallHead(
                  new CallForService(
                      "C1",
                      "alarm",
                      "",
                      "",
                      Instant.EPOCH,
                      Optional.empty(),
                      false,
                      "",
                      "",
                      List.of(),
                      List.of(),
                      Optional.empty(),
                      "",
                      SourceRef.NONE))));
      for (int i = 0; i < 3 * units; i++) {
        parts.add(new WorkPart("C1", i + 1, new WorkPart.OnCall(unit(i % units))));
      }
      Collections.shuffle(parts, new Random(units));

      assertThat(JoinedWork.of(parts).call().orElseThrow().units())
          .containsExactlyElementsOf(
              IntStream.range(0, units).mapToObj(JoinedWorkTest::unit).toList());
    }
  }
}
