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

/** What goes with every question about a subject: why it is asked, and under which key. */
final class QuestionOptions {
  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the log of use.")
  private String reason = "";

  @Option(names = "--key-file", paramLabel = "FILE", description = "The department's key.")
  private Optional<Path> keyFile = Optional.empty();

  boolean hasReason() {
    return !reason.isBlank();
  }

  /**
   * The key named, else that of the audit, else the only one there is.
   *
   * @throws ConfigurationException also for a key that is not the audit's: under it nothing would
   *     be found, which would pass for the answer that nobody looked
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
   * Writes down who asks, before there is an answer.
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
