package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackingTest {
  private final List<Packet> sent = new ArrayList<>();
  private final Packing packing = new Packing(Packet.LOOKUP);

  /** A packet's bytes are used again once it is sent. */
  private void send(Packet packet) {
    sent.add(PacketSerializer.INSTANCE.copy(packet));
  }

  @Test
  void everything_arrives_at_its_key_in_order_and_in_few_packets() {
    Map<String, List<String>> expected = new HashMap<>();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 900; i++) {
        String key = "account-" + i % 7;
        String thing = "thing " + round + " " + i;
        expected.computeIfAbsent(key, k -> new ArrayList<>()).add(thing);
        packing.to(key, this::send).putString(thing);
      }
      packing.flush(this::send);
    }

    assertThat(unpacked()).isEqualTo(expected);
    assertThat(sent).hasSize(3 * 7).allMatch(packet -> packet.kind() == Packet.LOOKUP);
  }

  @Test
  void a_packet_does_not_grow_without_end() {
    String thing = "x".repeat(1000);
    for (int i = 0; i < 100; i++) {
      packing.to("account", this::send).putString(thing);
    }
    packing.flush(this::send);

    assertThat(sent).hasSizeGreaterThan(5).allMatch(packet -> packet.body().length() < 20_000);
    assertThat(unpacked().get("account")).hasSize(100).containsOnly(thing);
  }

  /** By key; each packet must bear a number of its own, in the order of beginning. */
  private Map<String, List<String>> unpacked() {
    Map<String, List<String>> unpacked = new HashMap<>();
    Set<Long> numbers = new HashSet<>();
    Map<String, Long> lastOfKey = new HashMap<>();
    for (Packet packet : sent) {
      WireInput in = new WireInput(packet.body());
      String key = in.getString();
      assertThat(packet.key()).isEqualTo(Packet.hash(key));
      long number = in.getUnsigned();
      assertThat(numbers.add(number)).isTrue();
      assertThat(lastOfKey.getOrDefault(key, -1L)).isLessThan(number);
      lastOfKey.put(key, number);
      while (in.hasMore()) {
        unpacked.computeIfAbsent(key, k -> new ArrayList<>()).add(in.getString());
      }
    }
    return unpacked;
  }
}
