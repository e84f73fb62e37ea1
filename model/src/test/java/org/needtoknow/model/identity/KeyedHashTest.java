package org.needtoknow.model.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeyedHashTest {
  private static final byte[] KEY = "a key of the department".getBytes(UTF_8);

  private final KeyedHash hash = new KeyedHash(KEY);

  /** What any other program makes of the same text. */
  private static String hmac(String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
  }

  @Test
  void an_id_is_the_start_of_the_hmac_over_domain_and_counted_parts() throws Exception {
    for (String part :
        List.of("", "x", "ÅNGSTRÖM,ÉLODIE", "plain, then ü", "😀", "long ".repeat(300))) {
      String text = "domain\u001f" + part.length() + ":" + part + "\u001f3:end";

      assertThat(hash.id("domain", part, "end")).isEqualTo(hmac(text).substring(0, 32));
      assertThat(hash.shortId(16, "domain", part, "end")).isEqualTo(hmac(text).substring(0, 16));
    }
    assertThat(hash.keyId()).isEqualTo(hmac("key id").substring(0, 8));
  }

  @Test
  void a_fraction_is_made_of_the_first_bits() throws Exception {
    long bits = Long.parseLong(hmac("draw\u001f2:ab").substring(0, 14), 16);

    assertThat(hash.fraction("draw", "ab")).isEqualTo((bits >>> 3) * 0x1.0p-53);
  }

  @Test
  void parts_do_not_run_into_each_other() {
    Set<String> ids = new HashSet<>();
    ids.add(hash.id("d", "ab", "c"));
    ids.add(hash.id("d", "a", "bc"));
    ids.add(hash.id("d", "abc"));
    ids.add(hash.id("d", "abc", ""));
    ids.add(hash.id("da", "bc"));

    assertThat(ids).hasSize(5);
  }

  @Test
  void a_short_key_is_refused() {
    assertThatThrownBy(() -> new KeyedHash(Arrays.copyOf(KEY, 15)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
