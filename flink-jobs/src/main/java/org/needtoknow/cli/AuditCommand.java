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

/** {@code ntk audit}: reports every configuration problem at once; if there is none, audits. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Gives every lookup of a department a verdict and lists the review items.")
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
          "Archive of runs. The audit adds its run to OUT/runs, then moves OUT/latest to it. Earlier runs stay unchanged (see ntk runs).")
  private Path out;

  @Mixin private PeriodAndKey given;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      defaultValue = "batch",
      description =
          "How Flink runs the job: batch or streaming (default: batch). Streaming accepts bounded input only, that is, complete files. Both modes reach the same decisions.")
  private RunMode mode;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Number of tasks that run in parallel (default: one for each core).")
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

  /** Checks before the audit whether the server will accept the result. */
  private static void checkServer(ServerAddress address, String department, ProblemList problems)
      throws IOException {
    try {
      IndexRun.check(address, department);
    } catch (ConfigurationException e) {
      e.problems().forEach(problems::add);
    }
  }

  /** Checks everything that can be checked before the audit starts. */
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
      problems.add(Problem.of("--to", "the last day is before the first", "swap --from and --to"));
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
    // Makes the key last, so that a call with wrong arguments leaves no file behind.
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
