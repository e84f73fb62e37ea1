package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Test;

class PackingTest {
  private final List<Packet> sent = new ArrayList<>();
  private final Packing<String> packing =
      new Packing<>(Packet.LOOKUP, RecordCodec.of(String.class));

  @Test
  void everything_arrives_at_its_key_in_order_and_in_few_packets() {
    Collector<Packet> out = collector();
    Map<String, List<String>> expected = new HashMap<>();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 900; i++) {
        String key = "account-" + i % 7;
        String thing = "thing " + round + " " + i;
        expected.computeIfAbsent(key, k -> new ArrayList<>()).add(thing);
        packing.add(key, thing, out);
      }
      packing.flush(out);
    }

    assertThat(unpacked()).isEqualTo(expected);
    assertThat(sent).hasSize(3 * 7).allMatch(packet -> packet.kind() == Packet.LOOKUP);
  }

  @Test
  void a_packet_does_not_grow_without_end() {
    Collector<Packet> out = collector();
    String thing = "x".repeat(1000);
    for (int i = 0; i < 100; i++) {
      packing.add("account", thing, out);
    }
    packing.flush(out);

    assertThat(sent).hasSizeGreaterThan(5).allMatch(packet -> packet.body().length < 20_000);
    assertThat(unpacked().get("account")).hasSize(100).containsOnly(thing);
  }

  private Map<String, List<String>> unpacked() {
    Map<String, List<String>> unpacked = new HashMap<>();
    for (Packet packet : sent) {
      WireInput in = new WireInput(packet.body());
      String key = in.getString();
      assertThat(packet.key()).isEqualTo(Packet.hash(key));
      while (in.hasMore()) {
        unpacked.computeIfAbsent(key, k -> new ArrayList<>()).add(in.getString());
      }
    }
    return unpacked;
  }

  private Collector<Packet> collector() {
    return new Collector<>() {
      @Override
      public void collect(Packet packet) {
        sent.add(packet);
      }

      @Override
      public void close() {}
    };
  }
}
