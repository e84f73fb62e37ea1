package org.needtoknow.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.VehicleIdentity;

class KeyIndexTest {
  private final NameLikeness likeness = new NameLikeness();
  private final KeyIndex<Object> index = new KeyIndex<>();

  private Profile plate(String plate) {
    return Profile.of(new VehicleIdentity(plate, "VT", ""), likeness);
  }

  private Profile person(String name) {
    return Profiles.person(name, likeness);
  }

  @Test
  void each_of_very_many_is_found_under_its_own_key_and_no_other() {
    for (int i = 0; i < 5_000; i++) {
      index.add(plate("AB" + i), i);
    }

    for (int i = 0; i < 5_000; i++) {
      assertThat(index.find(plate("AB" + i))).containsExactly(i);
    }
    assertThat(index.find(plate("AC1"))).isEmpty();
  }

  @Test
  void what_shares_several_keys_is_found_once_in_the_order_of_adding() {
    List<Object> added = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      // Equal, but two different things.
      Object thing = new String("the same");
      added.add(thing);
      index.add(person("WREN WILL/1980-05-06"), thing);
    }

    List<Object> found = index.find(person("WREN WILL/1980-05-06"));

    assertThat(found).hasSize(60);
    for (int i = 0; i < 60; i++) {
      assertThat(found.get(i)).isSameAs(added.get(i));
    }
  }

  @Test
  void a_date_of_birth_alone_is_no_exact_key() {
    index.add(person("WREN WILL/1980-05-06"), "will");

    assertThat(index.find(person("SMITH ANNA/1980-05-06"))).containsExactly("will");
    assertThat(index.findExact(person("SMITH ANNA/1980-05-06"))).isEmpty();
    assertThat(index.findExact(person("WREN WILL/1999-01-01"))).containsExactly("will");
  }

  @Test
  void nothing_is_found_where_nothing_was_added() {
    assertThat(index.find(plate("AB1"))).isEmpty();
    assertThat(index.findExact(plate("AB1"))).isEmpty();
  }
}
