package org.needtoknow.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.needtoknow.jobs.evaluate.EvaluationRun;
import org.needtoknow.jobs.evaluate.Truth;
import org.needtoknow.jobs.run.AuditRequest;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.jobs.task.KeyFile;
import org.needtoknow.parsers.department.Department;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ntk evaluate}: what an audit finds and what it leaves alone, where the truth is known. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Audits a department whose truth is known and says what was found, missed and wrongly raised"
            + " (docs/accuracy.md).")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "DEPARTMENT",
      description = "Folder with the department's logs and files (docs/formats/README.md).")
  private Path folder;

  @Parameters(
      index = "1",
      paramLabel = "LABELS",
      description = "Folder with lookups.csv and maybe people.csv, or the first alone.")
  private Path labels;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT",
      description = "Folder to write, which must not be there yet.")
  private Path out;

  @Mixin private PeriodAndKey given;

  @Option(
      names = "--no-deal",
      description =
          "Leave out the two further audits that deal the officers out at random; they take as long"
              + " as the first.")
  private boolean noDeal;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ProblemList problems = new ProblemList();
    Optional<Department> department = problems.collect(() -> Department.read(folder));
    Optional<CatalogueSources> rules = problems.collect(() -> DepartmentRules.read(folder));
    Optional<Truth> truth = problems.collect(() -> Truth.read(labels));
    problems.throwIfAny();
    Path key =
        given.keyFile.isPresent()
            ? given.keyFile.get()
            : DepartmentKey.of(department.orElseThrow());
    KeyFile.read(key);
    AuditRequest request =
        new AuditRequest(
            department.orElseThrow(),
            out,
            given.from,
            given.to,
            rules.orElseThrow(),
            key,
            RunMode.BATCH,
            Runtime.getRuntime().availableProcessors());
    PrintWriter terminal = spec.commandLine().getOut();
    String text;
    try (TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr())) {
      text = EvaluationRun.execute(request, truth.orElseThrow(), !noDeal, progress);
    }
    terminal.print(text);
    terminal.println();
    terminal.println("All of it again      " + out.resolve(EvaluationRun.TEXT));
    terminal.flush();
    return ExitCode.DONE;
  }
}
