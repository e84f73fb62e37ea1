package org.needtoknow.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.needtoknow.jobs.index.IndexFailure;
import org.needtoknow.jobs.index.IndexOutcome;
import org.needtoknow.jobs.index.IndexRequest;
import org.needtoknow.jobs.index.IndexRun;
import org.needtoknow.jobs.index.ServerAddress;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.archive.FinishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ntk index}: brings the result of an audit into Elasticsearch, as often as one likes. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Brings a run of an audit into Elasticsearch, masked (docs/elasticsearch.md). It can be"
            + " done again at any time.")
final class IndexCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "OUT",
      arity = "0..1",
      description =
          "The --out folder of an audit, which is its latest run, or one run: OUT/runs/NAME.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--prepare",
      description = "Puts the index templates there, for which an administrator is needed once.")
  private boolean prepare;

  @Mixin private ElasticsearchOptions elasticsearch;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "The department's key, unless it is $NTK_HOME/keys/ID.key")
  private Optional<Path> keyFile = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ServerAddress address = elasticsearch.address();
    if (prepare) {
      IndexRun.prepare(address);
    }
    if (out.isEmpty()) {
      if (prepare) {
        spec.commandLine().getOut().println("The index templates are there.");
        return ExitCode.DONE;
      }
      throw ConfigurationException.of(
          "OUT", "no result of an audit is named", "ntk index OUT --elasticsearch URL");
    }
    Path key =
        keyFile.isPresent()
            ? keyFile.get()
            : DepartmentKey.existing(FinishedRun.open(out.get()).department());
    return index(out.get(), key, address, elasticsearch.patience(), spec);
  }

  /**
   * Indexes, prints what came of it and returns the exit code.
   *
   * @param run an archive, whose latest run is indexed, or the folder of one run
   */
  static int index(Path run, Path key, ServerAddress address, Duration patience, CommandSpec spec)
      throws Exception {
    IndexRequest request =
        new IndexRequest(run, address, key, patience, Runtime.getRuntime().availableProcessors());
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    IndexOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(err)) {
      outcome = IndexRun.execute(request, progress);
    } catch (IndexFailure failure) {
      err.println("ntk: not everything is in the index: " + failure.getMessage());
      err.println("ntk: the audit's files are whole; run again: ntk index " + run);
      return ExitCode.FAILURE;
    }
    terminal.println("In Elasticsearch, as run " + outcome.epoch() + " of the department");
    terminal.println();
    TerminalTable table = new TerminalTable().row("documents written", outcome.written());
    if (outcome.older() > 0) {
      table.row("left, a newer one is there", outcome.older());
    }
    table.row("no longer found, tombstoned", outcome.tombstones());
    if (outcome.left() > 0) {
      table.row("of earlier times, left", outcome.left());
    }
    table.row("not written", outcome.notWritten());
    terminal.print(table.asText());
    terminal.flush();
    if (!outcome.isWhole()) {
      err.println(
          "ntk: what was not written is listed in "
              + outcome.folder().resolve("not-written.ndjson")
              + "; run again: ntk index "
              + run);
      return ExitCode.FAILURE;
    }
    return ExitCode.DONE;
  }
}
