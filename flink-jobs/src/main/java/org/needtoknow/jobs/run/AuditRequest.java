package org.needtoknow.jobs.run;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.rules.resolve.OfficerShuffle;

/**
 * What is to be audited, and where the result goes.
 *
 * @param out the archive to which the run is added; made where there is none
 * @param from first day that is reported, in the department's zone; the whole folder is read anyway
 * @param to last day that is reported
 * @param catalogue the department's own rules
 * @param keyFile the department's key, 0600
 * @param parallelism tasks side by side, at least 1
 * @param deal whether acts keep their officers
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
  /** A real audit: everybody answers for their own acts. */
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
