package org.needtoknow.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.needtoknow.jobs.index.Server;
import org.needtoknow.jobs.trace.DisclosureFile;
import org.needtoknow.jobs.trace.IndexedLookups;
import org.needtoknow.jobs.trace.ResultFolder;
import org.needtoknow.jobs.trace.Trace;
import org.needtoknow.jobs.trace.TraceFailed;
import org.needtoknow.jobs.trace.TraceResult;
import org.needtoknow.jobs.trace.TraceTable;
import org.needtoknow.jobs.trace.UseLog;
import org.needtoknow.jobs.trace.Wanted;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.mask.AuditNumbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ntk trace}: lists who looked up a subject, when, through which system, and why. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Finds who looked up a person, vehicle or record, and records who asked (docs/trace.md).",
    footer = {
      "",
      "Other users of this machine can read a command line while the command runs:",
      "ntk trace OUT @FILE reads further arguments from a private file."
    })
final class TraceCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "OUT",
      description =
          "The --out folder of an audit, for its latest run, or one run: OUT/runs/NAME. Without it, the search uses Elasticsearch only and the result is unconfirmed.")
  private Optional<Path> out = Optional.empty();

  @Mixin private SubjectOptions asked;

  @Option(names = "--from", paramLabel = "DATE", description = "First day of the lookups to find.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "Last day of the lookups to find.")
  private Optional<LocalDate> to = Optional.empty();

  @Mixin private ElasticsearchOptions elasticsearch;

  @Option(
      names = "--department",
      paramLabel = "FOLDER",
      description = "The department's folder: the raw log rows are read again.")
  private Optional<Path> department = Optional.empty();

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "New restricted file with all details; needs --reason.")
  private Optional<Path> csv = Optional.empty();

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "New page to hand out; it leaves out what concerns others.")
  private Optional<Path> page = Optional.empty();

  @Option(
      names = "--reference",
      paramLabel = "TEXT",
      description = "Number of the request or subpoena, for the page and the log of use.")
  private String reference = "";

  @Mixin private QuestionOptions question;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ProblemList problems = new ProblemList();
    Subject subject = asked.subject(problems);
    Optional<ResultFolder> files = problems.collect(out, ResultFolder::open);
    Optional<Department> logs = problems.collect(department, Department::read);
    check(problems);
    problems.throwIfAny();
    Optional<FinishedRun> audit = files.map(ResultFolder::audit);
    ExistingKey key = question.key(audit);
    ZoneId zone = ZoneId.of(audit.map(FinishedRun::zone).orElse("UTC"));
    Wanted wanted = wanted(subject, zone);
    boolean exported = csv.isPresent() || page.isPresent();
    question.writeDown(
        key, exported ? UseLog.Action.EXPORT : UseLog.Action.SEARCH, "trace", subject, reference);
    long began = System.nanoTime();
    TraceResult result;
    try {
      result = trace(wanted, key, files, logs);
    } catch (TraceFailed failed) {
      spec.commandLine().getErr().println("ntk: " + failed.getMessage());
      return ExitCode.FAILURE;
    }
    AuditNumbers numbers = new AuditNumbers(key.hash());
    print(result, numbers, zone, (System.nanoTime() - began) / 1_000_000);
    if (csv.isPresent()) {
      TraceTable.writeCsv(result, numbers, csv.get());
    }
    if (page.isPresent()) {
      DisclosureFile.write(
          result, numbers, audit.orElseThrow(), asked.words(), reference, page.get());
    }
    return ExitCode.DONE;
  }

  private void check(ProblemList problems) {
    if (out.isEmpty() && !elasticsearch.isNamed()) {
      problems.add(
          Problem.of("OUT", "there is nowhere to search", "name a result, or --elasticsearch"));
    }
    if (out.isEmpty() && (csv.isPresent() || page.isPresent() || department.isPresent())) {
      problems.add(
          Problem.of(
              "OUT", "a file to hand out needs confirmed lookups", "name the result as well"));
    }
    if (csv.isPresent() && !question.hasReason()) {
      problems.add(
          Problem.of(
              "--csv", "the file names people, so a reason must be on record", "add --reason"));
    }
    for (Optional<Path> file : List.of(csv, page)) {
      if (file.isPresent() && Files.exists(file.get())) {
        problems.add(
            Problem.of(file.get().toString(), "this file exists already", "name a new one"));
      }
    }
  }

  private Wanted wanted(Subject subject, ZoneId zone) {
    return new Wanted(
        subject,
        from.map(day -> day.atStartOfDay(zone).toInstant()),
        to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
  }

  private TraceResult trace(
      Wanted wanted, ExistingKey key, Optional<ResultFolder> files, Optional<Department> logs)
      throws Exception {
    if (!elasticsearch.isNamed()) {
      return new Trace(wanted, key.hash(), files, Optional.empty(), logs).run();
    }
    try (Server server = Server.open(elasticsearch.address())) {
      IndexedLookups index =
          new IndexedLookups(
              server,
              files.map(one -> one.audit().department()).orElse(""),
              wanted.from(),
              wanted.to());
      return new Trace(wanted, key.hash(), files, Optional.of(index), logs).run();
    }
  }

  private void print(TraceResult result, AuditNumbers numbers, ZoneId zone, long millis) {
    PrintWriter terminal = spec.commandLine().getOut();
    int count = result.lookups().size();
    if (count > 0) {
      terminal.print(TraceTable.asText(result, numbers, zone));
      terminal.println();
    }
    terminal.println(
        (count == 0 ? "no lookup" : count == 1 ? "1 lookup" : count + " lookups")
            + ", "
            + result.sure().size()
            + " of them sure; "
            + result.otherSubjects()
            + " similar but about another subject; "
            + millis
            + " ms; times in "
            + zone);
    for (String warning : result.warnings()) {
      spec.commandLine().getErr().println("ntk: this may be incomplete: " + warning);
    }
    csv.ifPresent(file -> terminal.println("  restricted   " + file));
    page.ifPresent(file -> terminal.println("  to hand out  " + file));
    terminal.flush();
  }
}
