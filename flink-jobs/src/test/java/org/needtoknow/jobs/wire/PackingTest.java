package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackingTest {
  private final List<Packet> sent = new ArrayList<>();
  private final Packing packing = new Packing(Packet.LOOKUP);

  @Test
  void everything_arrives_at_its_key_in_order_and_in_few_packets() {
    Map<String, List<String>> expected = new HashMap<>();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 900; i++) {
        String key = "account-" + i % 7;
        String thing = "thing " + round + " " + i;
        expected.computeIfAbsent(key, k -> new ArrayList<>()).add(thing);
        packing.to(key, sent::add).putString(thing);
      }
      packing.flush(sent::add);
    }

    assertThat(unpacked()).isEqualTo(expected);
    assertThat(sent).hasSize(3 * 7).allMatch(packet -> packet.kind() == Packet.LOOKUP);
  }

  @Test
  void a_packet_does_not_grow_without_end() {
    String thing = "x".repeat(1000);
    for (int i = 0; i < 100; i++) {
      packing.to("account", sent::add).putString(thing);
    }
    packing.flush(sent::add);

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
}
