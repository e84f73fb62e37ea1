package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.results.json.ByteSlice;

class WireTypesTest {
  private static <T> T roundTrip(Class<T> type, T value) throws Exception {
    TypeSerializer<T> serializer =
        TypeInformation.of(type).createSerializer(new SerializerConfigImpl());
    DataOutputSerializer out = new DataOutputSerializer(64);
    serializer.serialize(value, out);
    DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
    T back = serializer.deserialize(in);
    assertThat(in.available()).isZero();
    return back;
  }

  @Test
  void no_type_of_the_pipeline_falls_to_kryo() {
    for (Class<?> type : List.of(Packet.class, Outgoing.class, LogFile.class, Block.class)) {
      assertThat(TypeInformation.of(type))
          .as(type.getSimpleName())
          .isNotInstanceOf(GenericTypeInfo.class);
    }
  }

  @Test
  void a_packet_comes_back_as_it_was() throws Exception {
    Packet back =
        roundTrip(
            Packet.class,
            new Packet(-5, Packet.ACT, new ByteSlice(new byte[] {0, 1, 2, 3, 4}, 1, 3)));

    assertThat(back.key()).isEqualTo(-5);
    assertThat(back.kind()).isEqualTo(Packet.ACT);
    assertThat(back.body().toByteArray()).containsExactly(1, 2, 3);
  }

  @Test
  void a_packet_without_a_body_is_not_one_with_an_empty_body() throws Exception {
    assertThat(roundTrip(Packet.class, new Packet(1, (byte) 0, null)).body()).isNull();
    Packet empty = new Packet(1, (byte) 0, ByteSlice.of(new byte[0]));
    assertThat(roundTrip(Packet.class, empty).body().length()).isZero();
  }

  @Test
  void records_that_are_plain_to_flink_come_back_with_their_nulls() throws Exception {
    Block block = roundTrip(Block.class, new Block(1, "f", 2, 3, 4, null, new byte[] {9}));
    Outgoing outgoing =
        roundTrip(Outgoing.class, new Outgoing(Outgoing.Kind.FILE, null, new byte[] {7}));

    assertThat(block.context()).isNull();
    assertThat(block.bytes()).containsExactly(9);
    assertThat(outgoing.kind()).isEqualTo(Outgoing.Kind.FILE);
    assertThat(outgoing.key()).isNull();
    assertThat(outgoing.body().toByteArray()).containsExactly(7);
  }

  @Test
  void near_keys_have_far_hashes() {
    assertThat(Packet.hash("e:101")).isNotEqualTo(Packet.hash("e:102"));
    assertThat(Packet.hash("e:101") >>> 32).isNotEqualTo(Packet.hash("e:102") >>> 32);
  }
}
