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
    description = "Compares police database lookups with the work on file.",
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
      "Simulator:  scripts/ntk simulate writes an invented department (--help lists its options)",
      "Exit code:  0 done, 1 failed, 2 wrong arguments or configuration"
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
            .setParameterExceptionHandler((wrong, call) -> reportMistake(wrong, call, err))
            .setExecutionExceptionHandler(
                (failure, called, parsed) -> Failures.report(failure, err));
    try {
      return command.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError failure) {
      return Failures.report(failure, err);
    }
  }

  /** A call without a command prints the help. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      // The message does not repeat the text: it may be a subject's date of birth.
      throw new CommandLine.TypeConversionException("that is not a date; write it as 2026-03-01");
    }
  }

  private static Path path(String text) {
    if (text.isBlank()) {
      throw new CommandLine.TypeConversionException("no file or folder is named");
    }
    return Path.of(text);
  }

  /**
   * Prints what is wrong with the call and how to get help; the full help would hide the mistake.
   */
  private static int reportMistake(
      CommandLine.ParameterException wrong, String[] call, PrintWriter err) {
    if (wrong instanceof CommandLine.MissingParameterException) {
      mistyped(wrong.getCommandLine().getCommandSpec(), call, err);
    }
    err.println("ntk: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println(
        "ntk: "
            + wrong.getCommandLine().getCommandSpec().qualifiedName()
            + " --help lists the options");
    return ExitCode.WRONG_CONFIGURATION;
  }

  /**
   * Suggests the option that was meant: a required option may be missing because it was mistyped.
   */
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
