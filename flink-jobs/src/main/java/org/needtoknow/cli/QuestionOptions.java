package org.needtoknow.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.needtoknow.jobs.trace.UseLog;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.archive.FinishedRun;
import picocli.CommandLine.Option;

/** Options of every question about a subject: the reason and the key. */
final class QuestionOptions {
  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why you ask; goes into the log of use.")
  private String reason = "";

  @Option(names = "--key-file", paramLabel = "FILE", description = "The department's key.")
  private Optional<Path> keyFile = Optional.empty();

  boolean hasReason() {
    return !reason.isBlank();
  }

  /**
   * The key named, else the key of the audit, else the only key there is.
   *
   * @throws ConfigurationException also for a key that is not the audit's: the search would find
   *     nothing, which would look as if there had been no lookup
   */
  ExistingKey key(Optional<FinishedRun> audit) throws ConfigurationException {
    ExistingKey key = ExistingKey.of(keyFile, audit.map(FinishedRun::department).orElse(""));
    if (audit.isPresent() && !audit.get().keyId().equals(key.hash().keyId())) {
      throw ConfigurationException.of(
          "--key-file", "the result was made with another key", "name that one");
    }
    return key;
  }

  /**
   * Records who asks in the log of use, before the search.
   *
   * @param reference number of the request, or {@code ""}
   */
  void writeDown(
      ExistingKey key, UseLog.Action action, String command, Subject subject, String reference)
      throws IOException, ConfigurationException {
    UseLog.of(DepartmentKey.home(), key.department())
        .write(
            Instant.now(),
            CallingUser.name(),
            action,
            command,
            subject,
            (reference + " " + reason).strip(),
            key.hash().keyId());
  }
}
