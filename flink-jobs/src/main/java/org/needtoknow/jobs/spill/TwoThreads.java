package org.needtoknow.jobs.spill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Two pieces of work that have nothing to do with each other, one on each core. */
public final class TwoThreads {
  private TwoThreads() {}

  /** A piece of work with its result. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException;
  }

  /** A piece of work of which nothing is handed back. */
  @FunctionalInterface
  public interface Deed<E extends Exception> {
    void run() throws E;
  }

  /**
   * Does both and returns when both are over, even if one failed, because a failure removes a
   * folder that the other may still read.
   *
   * @return the result of the work done on the other thread
   */
  public static <T, E extends Exception> T run(Deed<E> here, Work<T> aside) throws E, IOException {
    CompletableFuture<T> other =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return aside.run();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    try {
      here.run();
    } finally {
      other.handle((result, failure) -> null).join();
    }
    try {
      return other.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unreadable) {
        throw unreadable.getCause();
      }
      throw e;
    }
  }
}
