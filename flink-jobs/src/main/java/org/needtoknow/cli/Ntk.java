package org.needtoknow.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.needtoknow.yaml.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The command line of Need-to-Know. */
@Command(
    name = "ntk",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Holds police database lookups against the work on file.",
    subcommands = {
      AuditCommand.class,
      CheckCommand.class,
      EvaluateCommand.class,
      IndexCommand.class,
      RetentionCommand.class,
      RunsCommand.class,
      TraceCommand.class,
      TokenCommand.class
    },
    footer = {
      "",
      "First try:  scripts/ntk audit sample-logs/connecticut --out out",
      "Simulator:  scripts/ntk simulate --help  writes an invented department",
      "Exit code:  0 carried out, 1 failed, 2 wrong arguments or configuration"
    })
public final class Ntk implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = PrintableOutput.on(System.out);
    PrintWriter err = PrintableOutput.on(System.err);
    Failures.watchTheEnd(err);
    System.exit(run(out, err, arguments));
  }

  /** Runs one command and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command =
        new CommandLine(new Ntk())
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(LocalDate.class, Ntk::day)
            .registerConverter(Path.class, Ntk::path)
            .setParameterExceptionHandler((wrong, call) -> tell(wrong, call, err))
            .setExecutionExceptionHandler((failure, called, parsed) -> Failures.tell(failure, err));
    try {
      return command.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError failure) {
      return Failures.tell(failure, err);
    }
  }

  /** A call without a command is a call for help. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      // What was typed is not repeated: it may be somebody's date of birth.
      throw new CommandLine.TypeConversionException("that is no day; write it as 2026-03-01");
    }
  }

  private static Path path(String text) {
    if (text.isBlank()) {
      throw new CommandLine.TypeConversionException("no file or folder is named");
    }
    return Path.of(text);
  }

  /** What is wrong with the call and where help is; the help itself would hide it. */
  private static int tell(CommandLine.ParameterException wrong, String[] call, PrintWriter err) {
    if (wrong instanceof CommandLine.MissingParameterException) {
      mistyped(wrong.getCommandLine().getCommandSpec(), call, err);
    }
    err.println("ntk: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println(
        "ntk: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help tells more");
    return ExitCode.WRONG_CONFIGURATION;
  }

  /** An option that is missing may be one that was mistyped, which explains more. */
  private static void mistyped(CommandSpec command, String[] call, PrintWriter err) {
    List<String> known = command.options().stream().map(OptionSpec::longestName).toList();
    for (String argument : call) {
      String name =
          argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
      if (name.startsWith("--") && command.findOption(name) == null) {
        err.println("ntk: there is no option " + name + "; " + Problems.didYouMean(name, known));
      }
    }
  }
}
