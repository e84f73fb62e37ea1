package org.needtoknow.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.needtoknow.jobs.index.IndexRun;
import org.needtoknow.jobs.index.ServerAddress;
import org.needtoknow.jobs.run.AuditRequest;
import org.needtoknow.jobs.run.AuditRun;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.run.RunOutcome;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.jobs.task.KeyFile;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.results.archive.UnfinishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ntk audit}: everything that can be wrong beforehand is told at once, then the run. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Gives every lookup of a department a verdict, and lists what to look into.")
final class AuditCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DEPARTMENT",
      description = "Folder with the department's logs and files (docs/formats/README.md).")
  private Path folder;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT",
      description =
          "Folder to which the run is added. OUT/latest is the newest complete run; earlier runs stay"
              + " in OUT/runs (see ntk runs).")
  private Path out;

  @Mixin private PeriodAndKey given;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      defaultValue = "batch",
      description =
          "How Flink runs it, batch or streaming: the decisions are the same (default: batch).")
  private RunMode mode;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Tasks side by side; one for each core unless told.")
  private Optional<Integer> parallelism = Optional.empty();

  @Mixin private ElasticsearchOptions elasticsearch;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    AuditRequest request = request();
    PrintWriter terminal = spec.commandLine().getOut();
    RunOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr())) {
      outcome = AuditRun.execute(request, progress);
    }
    terminal.print(OutcomeTable.of(request.department(), outcome, out));
    terminal.flush();
    if (!outcome.balanced()) {
      spec.commandLine().getErr().println("ntk: the counts of a file do not add up; see run.json");
      return ExitCode.FAILURE;
    }
    if (elasticsearch.isNamed()) {
      terminal.println();
      return IndexCommand.index(
          outcome.run().folder(),
          request.keyFile(),
          elasticsearch.address(),
          elasticsearch.patience(),
          spec);
    }
    return ExitCode.DONE;
  }

  /** A server that will not take the result is better known before the audit than after. */
  private static void checkServer(ServerAddress address, String department, ProblemList problems)
      throws IOException {
    try {
      IndexRun.check(address, department);
    } catch (ConfigurationException e) {
      e.problems().forEach(problems::add);
    }
  }

  /** Checks all that can be checked before anything runs. */
  private AuditRequest request() throws Exception {
    ProblemList problems = new ProblemList();
    Optional<Department> department = problems.collect(() -> Department.read(folder));
    Optional<CatalogueSources> rules = problems.collect(() -> DepartmentRules.read(folder));
    problems.collect(
        () -> {
          UnfinishedRun.check(out);
          return out;
        });
    if (given.from.isPresent()
        && given.to.isPresent()
        && given.to.get().isBefore(given.from.get())) {
      problems.add(
          Problem.of("--to", "the last day lies before the first", "swap --from and --to"));
    }
    if (parallelism.isPresent() && (parallelism.get() < 1 || parallelism.get() > 128)) {
      problems.add(Problem.of("--parallelism", "not a number from 1 to 128", "leave it out"));
    }
    if (elasticsearch.isNamed()) {
      Optional<ServerAddress> address = problems.collect(elasticsearch::address);
      if (problems.isEmpty()) {
        checkServer(address.orElseThrow(), department.orElseThrow().id(), problems);
      }
    }
    // A key is made last, so that a mistaken call leaves nothing behind.
    if (problems.isEmpty() || given.keyFile.isPresent()) {
      Optional<Path> key =
          problems.collect(
              () -> {
                Path file =
                    given.keyFile.isPresent()
                        ? given.keyFile.get()
                        : DepartmentKey.of(department.orElseThrow());
                KeyFile.read(file);
                return file;
              });
      given.keyFile = key.or(() -> given.keyFile);
    }
    problems.throwIfAny();
    return new AuditRequest(
        department.orElseThrow(),
        out,
        given.from,
        given.to,
        rules.orElseThrow(),
        given.keyFile.orElseThrow(),
        mode,
        parallelism.orElse(Runtime.getRuntime().availableProcessors()));
  }
}
