package org.needtoknow.rules.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.settings.ReviewSettings;

class RandomDrawTest {
  private static final ReviewSettings SETTINGS = new ReviewSettings(6, 3, 40, 400, 20, 0);

  private static KeyedHash key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return new KeyedHash(key);
  }

  private static long drawn(KeyedHash hash, Stratum stratum) {
    RandomDraw draw = new RandomDraw(hash, SETTINGS);
    long drawn = 0;
    for (int i = 0; i < 100_000; i++) {
      drawn += draw.draws("act " + i, stratum) ? 1 : 0;
    }
    return drawn;
  }

  @Test
  void about_as_many_are_drawn_as_the_probability_says() {
    assertThat(drawn(key(1), Stratum.EXPLAINED)).isBetween(190L, 310L);
    assertThat(drawn(key(1), Stratum.UNEXPLAINED)).isBetween(4_700L, 5_300L);
    assertThat(drawn(key(1), Stratum.UNDETERMINED)).isZero();
  }

  @Test
  void the_draw_is_the_same_again_and_another_under_another_key() {
    RandomDraw one = new RandomDraw(key(1), SETTINGS);
    RandomDraw again = new RandomDraw(key(1), SETTINGS);
    RandomDraw other = new RandomDraw(key(2), SETTINGS);
    boolean differs = false;
    for (int i = 0; i < 1_000; i++) {
      String act = "act " + i;
      assertThat(again.draws(act, Stratum.UNEXPLAINED))
          .isEqualTo(one.draws(act, Stratum.UNEXPLAINED));
      differs |= other.draws(act, Stratum.UNEXPLAINED) != one.draws(act, Stratum.UNEXPLAINED);
    }

    assertThat(differs).isTrue();
  }
}
