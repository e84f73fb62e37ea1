package org.needtoknow.jobs.finish;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.needtoknow.results.run.RunRecord;

/**
 * The result of a run.
 *
 * @param record its record, as it was written
 * @param files the files written
 */
public record RunResult(RunRecord record, List<Path> files) {
  public RunResult {
    requireNonNull(record, "record");
    files = List.copyOf(files);
  }
}
