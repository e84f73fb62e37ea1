package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.needtoknow.results.document.Blank;

/**
 * When, how and on which Java a run was carried out. Two runs over the same input differ in this
 * alone.
 *
 * @param ended when the record was written
 * @param mode {@code BATCH} or {@code STREAMING}
 * @param parallelism how many tasks ran side by side
 * @param java version of the Java that it ran on
 */
public record Stamps(Instant started, Instant ended, String mode, int parallelism, String java) {
  public Stamps {
    requireNonNull(started, "started");
    requireNonNull(ended, "ended");
    mode = Blank.orBlank(mode);
    java = Blank.orBlank(java);
  }
}
