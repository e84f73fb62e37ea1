package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.needtoknow.results.document.Blank;

/**
 * When, how and on which Java a run was carried out. Two runs over the same input differ only in
 * this.
 *
 * @param ended when the record was written
 * @param mode {@code BATCH} or {@code STREAMING}
 * @param parallelism number of parallel tasks
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
