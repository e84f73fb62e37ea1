package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.model.lookup.Lookup;

class LookupCodecTest {
  private final LookupCodec codec = new LookupCodec();

  @Test
  void a_lookup_with_every_part_filled_comes_back_as_it_was() {
    Lookup lookup = Lookups.full();

    assertThat(codec.fromBytes(codec.toBytes(lookup))).isEqualTo(lookup);
  }

  @Test
  void the_lookup_of_that_test_leaves_no_component_blank() throws Exception {
    Lookup full = Lookups.full();
    Lookup blank = Lookups.blank();
    for (RecordComponent component : Lookup.class.getRecordComponents()) {
      if (component.getName().equals("system")) {
        continue; // Cannot be blank.
      }
      assertThat(component.getAccessor().invoke(full))
          .as(component.getName())
          .isNotEqualTo(component.getAccessor().invoke(blank));
    }
  }

  @Test
  void a_blank_lookup_comes_back_blank_and_takes_little_room() {
    byte[] bytes = codec.toBytes(Lookups.blank());

    assertThat(codec.fromBytes(bytes)).isEqualTo(Lookups.blank());
    assertThat(bytes).hasSizeLessThan(64);
  }

  @Test
  void an_id_that_is_no_hexadecimal_number_is_kept_as_text() {
    Lookup lookup = Lookups.full().withId("ABC-1");

    assertThat(codec.fromBytes(codec.toBytes(lookup)).id()).isEqualTo("ABC-1");
  }

  @Test
  void texts_that_share_a_slot_of_the_memory_are_not_mixed_up() {
    for (int i = 0; i < 20_000; i++) {
      Lookup lookup = Lookups.full().withId(String.format("%032x", i));
      Lookup back = codec.fromBytes(codec.toBytes(lookup));
      assertThat(back.id()).isEqualTo(lookup.id());
      WireOutput out = new WireOutput();
      out.putString("account-" + i);
      out.putInstant(Instant.ofEpochSecond(i, i));
      WireInput in = new WireInput(out.toByteArray());
      RepeatedText repeated = new RepeatedText(StandardCharsets.UTF_8);
      assertThat(in.getString(repeated)).isEqualTo("account-" + i);
      assertThat(in.getInstant()).isEqualTo(Instant.ofEpochSecond(i, i));
    }
  }
}
