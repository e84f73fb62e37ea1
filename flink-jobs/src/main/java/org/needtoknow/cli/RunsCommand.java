package org.needtoknow.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.archive.LookupIndex;
import org.needtoknow.results.archive.OldRuns;
import org.needtoknow.results.archive.OldRuns.Fate;
import org.needtoknow.results.archive.ResultArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ntk runs}: lists the runs in an output folder and removes old ones. */
@Command(
    name = "runs",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Lists the runs in an output folder, and removes old ones with --keep.",
    footer = {
      "",
      "--keep never removes the run that OUT/latest names, nor one that a decision",
      "in OUT/decisions.ndjson, a file in OUT/register or a legal hold refers to.",
      "Write holds into OUT/holds.txt, one a line: name of the run, and reason:",
      "  20260401T091200Z-3f2a9c01  Doe v. City, 26-114"
    })
final class RunsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "OUT", description = "The --out folder of an audit.")
  private Path out;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "Remove the oldest runs, and keep the N newest.")
  private Optional<Integer> keep = Optional.empty();

  @Option(
      names = "--dry-run",
      description = "With --keep: remove nothing, and list what would be removed.")
  private boolean dryRun;

  @Option(
      names = "--reindex",
      description = "Write lookups.idx again for each run where it is missing or wrong.")
  private boolean reindex;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (keep.isPresent() && keep.get() < 1) {
      throw ConfigurationException.of("--keep", "at least one run must stay", "name 1 or more");
    }
    if (dryRun && keep.isEmpty()) {
      throw ConfigurationException.of("--dry-run", "there is nothing to remove", "add --keep N");
    }
    ResultArchive archive = ResultArchive.open(out);
    PrintWriter terminal = spec.commandLine().getOut();
    if (reindex) {
      reindex(archive, terminal);
    } else if (keep.isPresent()) {
      remove(archive, terminal);
    } else {
      list(archive, terminal);
    }
    terminal.flush();
    return ExitCode.DONE;
  }

  private static void list(ResultArchive archive, PrintWriter terminal)
      throws IOException, ConfigurationException {
    List<FinishedRun> runs = archive.runs();
    if (runs.isEmpty()) {
      terminal.println("There is no complete run yet.");
      return;
    }
    Optional<String> latest = archive.latestName();
    Map<String, String> holds = archive.holds();
    ColumnTable table =
        new ColumnTable()
            .left("run")
            .left("started")
            .left("period")
            .right("logs")
            .right("input")
            .right("lookups")
            .right("items")
            .left("balanced")
            .right("on disk")
            .left("");
    for (FinishedRun run : runs) {
      List<String> marks = new ArrayList<>();
      if (latest.filter(run.name()::equals).isPresent()) {
        marks.add("latest");
      }
      if (holds.containsKey(run.name())) {
        marks.add("held");
      }
      table.row(
          run.name(),
          run.started().truncatedTo(ChronoUnit.SECONDS).toString(),
          period(run),
          count(run.logFiles().size()),
          size(run.logBytes()),
          count(run.lookupCount()),
          count(run.itemCount()),
          run.isBalanced() ? "yes" : "no",
          size(run.size()),
          String.join(", ", marks));
    }
    terminal.print(table.asText());
  }

  private static String period(FinishedRun run) {
    if (run.from().isEmpty() && run.to().isEmpty()) {
      return "all days";
    }
    return run.from().map(Object::toString).orElse("")
        + ".."
        + run.to().map(Object::toString).orElse("");
  }

  private void remove(ResultArchive archive, PrintWriter terminal)
      throws IOException, ConfigurationException {
    List<OldRuns.Judged> judged =
        dryRun ? OldRuns.look(archive, keep.get()) : OldRuns.remove(archive, keep.get());
    ColumnTable table = new ColumnTable().left("").left("run").right("on disk").left("why");
    for (OldRuns.Judged one : judged) {
      table.row(
          one.fate() != Fate.REMOVED ? "kept" : dryRun ? "would go" : "removed",
          one.run(),
          size(one.size()),
          why(one));
    }
    terminal.print(table.asText());
    for (String held : archive.holds().keySet()) {
      if (judged.stream().noneMatch(one -> one.run().equals(held))) {
        spec.commandLine().getErr().println("ntk: holds.txt names a run that is not here: " + held);
      }
    }
  }

  private static String why(OldRuns.Judged judged) {
    return switch (judged.fate()) {
      case NEWEST -> "among the newest";
      case LATEST -> "the latest";
      case HELD -> "held: " + (judged.detail().isEmpty() ? "no reason given" : judged.detail());
      case REGISTERED -> "the register mentions it";
      case DECIDED ->
          judged.detail().isEmpty()
              ? "a decision names it"
              : "a decision was made on its item " + judged.detail();
      case REMOVED -> "nothing refers to it";
    };
  }

  private static void reindex(ResultArchive archive, PrintWriter terminal)
      throws IOException, ConfigurationException {
    for (FinishedRun run : archive.runs()) {
      terminal.println(run.name() + "  " + (isIndexed(run) ? "is indexed" : "indexed anew"));
    }
  }

  /** Whether a run had a good index; if not, writes it. */
  private static boolean isIndexed(FinishedRun run) throws IOException {
    try (LookupIndex index = LookupIndex.open(run.folder())) {
      return index.count() == run.lookupCount();
    } catch (LookupIndex.BrokenIndexException broken) {
      LookupIndex.rewrite(run.folder());
      return false;
    }
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String size(long bytes) {
    return bytes < 100_000
        ? String.format(Locale.ROOT, "%,.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }
}
