package org.needtoknow.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.needtoknow.jobs.index.IndexFailure;
import org.needtoknow.jobs.index.Retention;
import org.needtoknow.model.Text;
import org.needtoknow.model.settings.ConfigurationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ntk retention}: lists the months that are due, keeps legal holds, and purges. */
@Command(
    name = "retention",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Lists the months in Elasticsearch that are old enough to purge, and purges them with --apply. Never purges what is under a year old or under a legal hold. Records every purge.")
final class RetentionCommand implements Callable<Integer> {
  private static final String BETWEEN = "..";

  @Option(
      names = "--department",
      required = true,
      paramLabel = "ID",
      description = "The department's id.")
  private String department;

  @Mixin private ElasticsearchOptions elasticsearch;

  @Option(
      names = "--minimum",
      paramLabel = "MONTHS",
      defaultValue = "12",
      description = "Months to keep in any case (default and least: 12).")
  private int minimum;

  @Option(
      names = "--maximum",
      paramLabel = "MONTHS",
      defaultValue = "60",
      description = "Months after which documents are purged (default: 60).")
  private int maximum;

  @Option(names = "--apply", description = "Purge what is due. Without it, nothing changes.")
  private boolean apply;

  @Option(
      names = "--hold",
      paramLabel = "FROM..TO",
      description = "Place a legal hold on these days (2026-03-01..2026-04-15).")
  private Optional<String> hold = Optional.empty();

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why the hold is placed.")
  private String reason = "";

  @Option(names = "--lift", paramLabel = "HOLD", description = "Lift a legal hold.")
  private Optional<String> lift = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    try {
      return Retention.with(
          elasticsearch.address(),
          department,
          elasticsearch.patience(),
          Clock.systemUTC(),
          this::carryOut);
    } catch (IndexFailure failure) {
      spec.commandLine().getErr().println("ntk: " + failure.getMessage());
      return ExitCode.FAILURE;
    }
  }

  private int carryOut(Retention retention) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    if (hold.isPresent()) {
      String id = retention.hold(day(0), day(1), reason);
      out.println("Legal hold " + id + " is placed.");
      return ExitCode.DONE;
    }
    if (lift.isPresent()) {
      retention.lift(lift.get());
      out.println("Legal hold " + lift.get() + " is lifted; it stays on record.");
      return ExitCode.DONE;
    }
    List<Retention.Month> months = retention.purge(minimum, maximum, apply);
    TerminalTable table = new TerminalTable();
    for (Retention.Month month : months) {
      table.row(month.index(), month.documents(), Text.lower(month.fate()));
    }
    out.print(table.asText());
    for (Retention.Hold one : retention.holds()) {
      out.println(
          "  hold "
              + one.id()
              + "  "
              + one.from()
              + BETWEEN
              + one.to()
              + (one.active() ? "" : "  lifted")
              + "  "
              + one.reason());
    }
    out.flush();
    return ExitCode.DONE;
  }

  private LocalDate day(int place) throws ConfigurationException {
    String text = hold.orElseThrow();
    int between = text.indexOf(BETWEEN);
    try {
      return LocalDate.parse(
          place == 0
              ? text.substring(0, Math.max(0, between))
              : text.substring(between + BETWEEN.length()));
    } catch (DateTimeParseException e) {
      throw ConfigurationException.of("--hold", "not two days", "--hold 2026-03-01..2026-04-15");
    }
  }
}
