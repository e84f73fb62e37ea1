package org.needtoknow.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of every command that audits: the period to report and the department's key. */
final class PeriodAndKey {
  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day to report (2026-03-01). All files are read in any case.")
  Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "Last day to report.")
  Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "The department's key (default: $NTK_HOME/keys/ID.key, made at the first run).")
  Optional<Path> keyFile = Optional.empty();
}
