package org.needtoknow.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.needtoknow.parsers.check.CheckText;
import org.needtoknow.parsers.check.DepartmentCheck;
import org.needtoknow.parsers.department.Department;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ntk check}: reads everything, runs no audit, and says what it understood. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Says before any run what was understood of each file, what matches nothing, and what each"
            + " missing feed costs.")
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DEPARTMENT",
      description = "Folder with the department's logs and files (docs/formats/README.md).")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ProblemList problems = new ProblemList();
    Optional<Department> department = problems.collect(() -> Department.read(folder));
    problems.collect(() -> DepartmentRules.read(folder));
    problems.throwIfAny();
    PrintWriter out = spec.commandLine().getOut();
    out.print(CheckText.of(DepartmentCheck.run(department.orElseThrow())));
    out.flush();
    return ExitCode.DONE;
  }
}
