package org.needtoknow.jobs.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TwoThreadsTest {
  @Test
  void both_run_at_the_same_time() throws Exception {
    CountDownLatch met = new CountDownLatch(2);

    boolean aside =
        TwoThreads.run(
            () -> {
              met.countDown();
              assertThat(await(met)).isTrue();
            },
            () -> {
              met.countDown();
              return await(met);
            });

    assertThat(aside).isTrue();
  }

  @Test
  void a_failure_waits_until_the_other_is_over() {
    AtomicBoolean over = new AtomicBoolean();

    assertThatThrownBy(
            () ->
                TwoThreads.run(
                    () -> {
                      throw new IOException("here");
                    },
                    () -> {
                      pause();
                      over.set(true);
                      return 1;
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("here");
    assertThat(over).isTrue();
  }

  @Test
  void what_fails_aside_is_thrown_again() {
    assertThatThrownBy(
            () ->
                TwoThreads.run(
                    () -> {},
                    () -> {
                      throw new IOException("aside");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("aside");
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
