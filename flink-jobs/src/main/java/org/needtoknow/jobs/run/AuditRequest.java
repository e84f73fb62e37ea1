package org.needtoknow.jobs.run;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.rules.resolve.OfficerShuffle;

/**
 * What to audit, and where to write the result.
 *
 * @param out the archive to which the run is added; created if it does not exist
 * @param from first day to report, in the department's zone; the whole folder is read in any case
 * @param to last day to report, in the department's zone
 * @param catalogue the department's own rules
 * @param keyFile the department's key, 0600
 * @param parallelism number of parallel tasks, at least 1
 * @param deal whether acts keep their officers or get others at random
 */
public record AuditRequest(
    Department department,
    Path out,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    CatalogueSources catalogue,
    Path keyFile,
    RunMode mode,
    int parallelism,
    OfficerShuffle deal) {
  /** A real audit: acts keep their officers. */
  public AuditRequest(
      Department department,
      Path out,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      CatalogueSources catalogue,
      Path keyFile,
      RunMode mode,
      int parallelism) {
    this(department, out, from, to, catalogue, keyFile, mode, parallelism, OfficerShuffle.NONE);
  }

  public AuditRequest {
    requireNonNull(department, "department");
    requireNonNull(out, "out");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(catalogue, "catalogue");
    requireNonNull(keyFile, "keyFile");
    requireNonNull(mode, "mode");
    requireNonNull(deal, "deal");
    if (parallelism < 1) {
      throw new IllegalArgumentException("parallelism is at least 1");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("to lies before from");
    }
  }
}
