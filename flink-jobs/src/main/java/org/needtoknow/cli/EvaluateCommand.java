package org.needtoknow.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.needtoknow.jobs.evaluate.EvaluationRun;
import org.needtoknow.jobs.evaluate.Truth;
import org.needtoknow.jobs.evaluate.WorldsRun;
import org.needtoknow.jobs.evaluate.WorldsRun.World;
import org.needtoknow.jobs.run.AuditRequest;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.jobs.task.KeyFile;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.parsers.department.Department;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ntk evaluate}: measures an audit on a department whose truth is known. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Audits a department whose truth is known, and reports what the audit found, missed and raised wrongly (docs/accuracy.md).")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DEPARTMENT",
      description = "Folder with the department's logs and files (docs/formats/README.md).")
  private Optional<Path> folder = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "LABELS",
      description =
          "Folder with lookups.csv and optionally people.csv; or the file lookups.csv itself.")
  private Optional<Path> labels = Optional.empty();

  @Option(
      names = "--worlds",
      paramLabel = "FOLDER",
      description =
          "Evaluate each subfolder of FOLDER that has the folders department and labels, in place of DEPARTMENT and LABELS, and report the median and the worst decile.")
  private Optional<Path> worlds = Optional.empty();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT",
      description = "Folder to write; it must not exist yet.")
  private Path out;

  @Mixin private PeriodAndKey given;

  @Option(
      names = "--no-deal",
      description =
          "Skip the two extra audits, which assign officers to acts at random and take as long as the first. --worlds always skips them.")
  private boolean noDeal;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (worlds.isPresent() == labels.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "give DEPARTMENT and LABELS, or --worlds FOLDER");
    }
    return worlds.isPresent() ? several(worlds.get()) : one(folder.orElseThrow(), labels.get());
  }

  private int one(Path department, Path itsLabels) throws Exception {
    World world = read(department, itsLabels, out);
    String text;
    try (TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr())) {
      text = EvaluationRun.execute(world.request(), world.truth(), !noDeal, progress);
    }
    return print(text, EvaluationRun.TEXT);
  }

  private int several(Path root) throws Exception {
    List<World> all = new ArrayList<>();
    ProblemList problems = new ProblemList();
    for (Path each : subfolders(root)) {
      Path itsOut = out.resolve(each.getFileName().toString());
      problems
          .collect(() -> read(each.resolve("department"), each.resolve("labels"), itsOut))
          .ifPresent(all::add);
    }
    problems.throwIfAny();
    if (all.isEmpty()) {
      throw ConfigurationException.of(
          root.toString(),
          "no subfolder has the folders department and labels",
          "write some with ntk simulate --out " + root.resolve("NAME"));
    }
    String text;
    try (TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr())) {
      text = WorldsRun.execute(all, out, progress);
    }
    return print(text, WorldsRun.TEXT);
  }

  private static List<Path> subfolders(Path root) throws ConfigurationException, IOException {
    if (!Files.isDirectory(root)) {
      throw ConfigurationException.of(root.toString(), "is no folder", "name an existing folder");
    }
    try (Stream<Path> each = Files.list(root)) {
      return each.filter(one -> Files.isDirectory(one.resolve("department")))
          .filter(one -> Files.isDirectory(one.resolve("labels")))
          .sorted()
          .toList();
    }
  }

  private World read(Path department, Path itsLabels, Path itsOut) throws ConfigurationException {
    ProblemList problems = new ProblemList();
    Optional<Department> read = problems.collect(() -> Department.read(department));
    Optional<CatalogueSources> rules = problems.collect(() -> DepartmentRules.read(department));
    Optional<Truth> truth = problems.collect(() -> Truth.read(itsLabels));
    problems.throwIfAny();
    Path key =
        given.keyFile.isPresent() ? given.keyFile.get() : DepartmentKey.of(read.orElseThrow());
    KeyFile.read(key);
    return new World(
        itsOut.getFileName().toString(),
        new AuditRequest(
            read.orElseThrow(),
            itsOut,
            given.from,
            given.to,
            rules.orElseThrow(),
            key,
            RunMode.BATCH,
            Runtime.getRuntime().availableProcessors()),
        truth.orElseThrow());
  }

  private int print(String text, String file) {
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.print(text);
    terminal.println();
    terminal.println("All of it in      " + out.resolve(file));
    terminal.flush();
    return ExitCode.DONE;
  }
}
