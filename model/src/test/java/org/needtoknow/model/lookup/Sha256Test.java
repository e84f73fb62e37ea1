package org.needtoknow.model.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {
  /** FIPS 180-4: the hash of {@code abc}. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void the_hash_of_the_standards_example_is_reported_in_the_digits_of_the_standard()
      throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest("abc".getBytes(StandardCharsets.US_ASCII));

    assertThat(Sha256.of(digest)).hasToString(ABC).isEqualTo(Sha256.parse(ABC));
  }

  @Test
  void none_has_no_digits() {
    assertThat(Sha256.parse("")).isSameAs(Sha256.NONE).hasToString("");
  }

  @Test
  void what_has_not_32_bytes_is_no_hash() {
    assertThatThrownBy(() -> Sha256.parse("ab12"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32 bytes");
  }
}
