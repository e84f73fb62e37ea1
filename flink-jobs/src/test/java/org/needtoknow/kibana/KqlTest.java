package org.needtoknow.kibana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The translation that the other tests rest on. */
class KqlTest {
  private static String query(String kql) {
    return Kql.query(kql).toString();
  }

  @Test
  void what_is_blank_finds_everything() {
    assertThat(query(" ")).isEqualTo("{\"match_all\":{}}");
  }

  @Test
  void a_value_a_presence_and_a_bound() {
    assertThat(query("a.b: C")).isEqualTo("{\"match\":{\"a.b\":\"C\"}}");
    assertThat(query("a.b: \"C d\"")).isEqualTo("{\"match_phrase\":{\"a.b\":\"C d\"}}");
    assertThat(query("a.b:*")).isEqualTo("{\"exists\":{\"field\":\"a.b\"}}");
    assertThat(query("a >= 3")).isEqualTo("{\"range\":{\"a\":{\"gte\":\"3\"}}}");
  }

  @Test
  void and_binds_more_than_or_and_parentheses_more_than_both() {
    assertThat(query("a: 1 or b: 2 and c: 3"))
        .isEqualTo(
            "{\"bool\":{\"should\":[{\"match\":{\"a\":\"1\"}},{\"bool\":{\"filter\":["
                + "{\"match\":{\"b\":\"2\"}},{\"match\":{\"c\":\"3\"}}]}}],"
                + "\"minimum_should_match\":1}}");
    assertThat(query("(a: 1 or b: 2) and not c: 3"))
        .startsWith("{\"bool\":{\"filter\":[{\"bool\":{\"should\":")
        .contains("\"must_not\":[{\"match\":{\"c\":\"3\"}}]");
  }

  @Test
  void what_is_not_understood_is_refused() {
    assertThatThrownBy(() -> Kql.query("a:")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Kql.query("(a: 1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Kql.query("a: 1 b: 2")).isInstanceOf(IllegalArgumentException.class);
  }
}
