package org.needtoknow.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.needtoknow.jobs.run.RunOutcome;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.results.archive.FileNames;

/** What a run came to, in the words of a terminal: counts and file names, nothing of anybody. */
final class OutcomeTable {
  private OutcomeTable() {}

  static String of(Department department, RunOutcome outcome, Path out) {
    TerminalTable table =
        new TerminalTable()
            .row("lookups", outcome.lookups(), "in " + count(outcome.acts(), "act"))
            .row(
                "  explained by work",
                outcome.verdicts().get(Verdict.EXPLAINED),
                outcome.weak() == 0 ? "" : count(outcome.weak(), "weakly"))
            .row(
                "  explained, in conflict",
                outcome.verdicts().get(Verdict.CONFLICT),
                outcome.shown() == 0 ? "" : "listed in shown.ndjson")
            .row("  unexplained", outcome.verdicts().get(Verdict.UNEXPLAINED))
            .row(
                "  cannot be told",
                outcome.verdicts().get(Verdict.UNDETERMINED),
                outcome.unjudgedDelicate() == 0
                    ? ""
                    : count(outcome.unjudgedDelicate(), "on related or restricted subjects"))
            .row("review items", outcome.reviewItems(), budget(outcome))
            .row("  drawn at random", outcome.drawn())
            .row(
                "rejected records",
                outcome.rejected(),
                outcome.rejected() == 0 ? "" : "listed in rejected.ndjson")
            .row("duplicates left out", outcome.duplicates());
    StringBuilder text = new StringBuilder();
    text.append(Text.printable(department.name()))
        .append(System.lineSeparator())
        .append(System.lineSeparator());
    text.append(table.asText()).append(System.lineSeparator());
    list(text, "Feeds that are missing, silent or leave something out", outcome.silentFeeds());
    list(text, "To look at", outcome.problems());
    Path run = out.resolve("latest");
    place(text, "for the chief", run.resolve(FileNames.SUMMARY));
    place(text, "for internal affairs", run.resolve(FileNames.ITEM_TABLE));
    place(text, "every lookup", run.resolve(FileNames.LOOKUPS));
    place(text, "the run itself", run.resolve(FileNames.RUN_RECORD));
    place(text, "kept as", out.resolve("runs").resolve(outcome.run().name()));
    return text.toString();
  }

  private static void place(StringBuilder text, String what, Path file) {
    text.append(String.format(Locale.ROOT, "  %-25s%s%n", what, file));
  }

  /** More items than slots may fit: what is shown together takes one. */
  private static String budget(RunOutcome outcome) {
    String slots = count(outcome.slots(), outcome.slots() == 1 ? "slot" : "slots");
    return count(outcome.inBudget(), "to work on, in ") + slots;
  }

  private static void list(StringBuilder text, String heading, Iterable<String> lines) {
    boolean first = true;
    for (String line : lines) {
      if (first) {
        text.append("  ").append(heading).append(System.lineSeparator());
        first = false;
      }
      text.append("    - ").append(Text.printable(line)).append(System.lineSeparator());
    }
    if (!first) {
      text.append(System.lineSeparator());
    }
  }

  private static String count(long count, String what) {
    String number = String.format(Locale.ROOT, "%,d", count);
    return what.equals("act") ? number + (count == 1 ? " act" : " acts") : number + " " + what;
  }
}
