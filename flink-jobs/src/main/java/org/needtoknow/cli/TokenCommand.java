package org.needtoknow.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.needtoknow.jobs.trace.UseLog;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.rules.identity.MatchKeys;
import org.needtoknow.rules.match.NameLikeness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ntk token}: the keys under which an analyst finds a subject in Kibana. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Turns a name, plate or record number into its match keys for Kibana, and writes down who"
            + " asked (docs/kibana.md).")
final class TokenCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "OUT",
      description =
          "The --out folder of an audit, or one run: OUT/runs/NAME. It says whose key it is. Not"
              + " needed where there is one key.")
  private Optional<Path> out = Optional.empty();

  @Mixin private SubjectOptions asked;

  @Mixin private QuestionOptions question;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ProblemList problems = new ProblemList();
    Subject subject = asked.subject(problems);
    Optional<FinishedRun> audit = problems.collect(out, FinishedRun::open);
    problems.throwIfAny();
    ExistingKey key = question.key(audit);
    question.writeDown(key, UseLog.Action.SEARCH, "token", subject, "");
    PrintWriter terminal = spec.commandLine().getOut();
    new MatchKeys(key.hash(), new NameLikeness()).of(subject).forEach(terminal::println);
    terminal.flush();
    return ExitCode.DONE;
  }
}
