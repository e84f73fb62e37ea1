package org.needtoknow.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.junit.jupiter.api.Test;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.WireInput;
import org.needtoknow.jobs.wire.WorkPartCodec;
import org.needtoknow.parsers.department.WorkPart;

class WorkPacketsTest {
  private final List<Packet> sent = new ArrayList<>();
  private final WorkPackets packets = new WorkPackets(new ListCollector<>(sent));
  private long ordinal;

  private WorkPart row(String number) {
    return new WorkPart(number, ordinal, new WorkPart.Activity(Instant.ofEpochSecond(ordinal++)));
  }

  private List<WorkPart> received() {
    WorkPartCodec codec = new WorkPartCodec();
    List<WorkPart> rows = new ArrayList<>();
    for (Packet packet : sent) {
      WireInput body = new WireInput(packet.body());
      String number = body.getString();
      assertThat(packet.key()).isEqualTo(Packet.hash(number));
      while (body.hasMore()) {
        rows.add(codec.read(number, body));
      }
    }
    return rows;
  }

  @Test
  void rows_that_follow_one_another_under_one_number_leave_together() {
    List<WorkPart> rows = List.of(row("26-1"), row("26-1"), row("26-2"), row("26-1"), row("26-1"));

    rows.forEach(packets);
    packets.flush();

    assertThat(sent).hasSize(3);
    assertThat(received()).isEqualTo(rows);
  }

  @Test
  void the_rows_of_a_number_that_has_very_many_leave_in_several_packets() {
    List<WorkPart> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      rows.add(row("26-1"));
    }

    rows.forEach(packets);
    packets.flush();
    packets.flush();

    assertThat(sent).hasSizeBetween(3, 100);
    assertThat(received()).isEqualTo(rows);
  }
}
