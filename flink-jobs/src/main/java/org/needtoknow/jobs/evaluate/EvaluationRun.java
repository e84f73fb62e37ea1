package org.needtoknow.jobs.evaluate;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needtoknow.jobs.run.AuditRequest;
import org.needtoknow.jobs.run.AuditRun;
import org.needtoknow.jobs.run.Progress;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.LogSource;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.rules.resolve.Deal;

/**
 * Audits a department whose truth is known and holds the result against it; then audits it with its
 * officers dealt out at random, over the department and within the shift.
 */
public final class EvaluationRun {
  /** What people read, and what programs do. */
  public static final String TEXT = "evaluation.txt";

  static final String DOCUMENT = "evaluation.json";
  private static final String AUDIT = "audit";
  private static final String DEALT = "dealt";

  private EvaluationRun() {}

  /**
   * What an audit with dealt officers explains.
   *
   * @param over among whom they were dealt, in words
   */
  record Dealt(String over, Shuffled figures) {}

  /**
   * Audits and evaluates; the archive with the audit's own run is {@code audit} in the folder.
   *
   * @param request its {@code out} is the folder of the evaluation, which must not be there yet
   * @param deal whether to audit twice more with officers dealt out
   * @return the evaluation in words, as it stands in {@link #TEXT}
   * @throws ConfigurationException when a label is wrong
   */
  public static String execute(AuditRequest request, Truth truth, boolean deal, Progress progress)
      throws Exception {
    checkFiles(truth, request.department());
    Path folder = request.out();
    if (Files.exists(folder)) {
      throw ConfigurationException.of(
          folder.toString(), "is there already", "name a folder that is not");
    }
    Files.createDirectories(folder.toAbsolutePath().getParent());
    PrivateFiles.createFolder(folder);
    boolean whole = false;
    try {
      FinishedRun run =
          AuditRun.execute(dealt(request, Deal.NONE, folder.resolve(AUDIT)), progress).run();
      progress.step("holding the result against the labels");
      Evaluator.Result result = Evaluator.evaluate(run.folder(), truth);
      List<Dealt> deals = new ArrayList<>();
      if (deal) {
        deals.add(
            new Dealt("the department", deal(request, Deal.DEPARTMENT, result.misuse(), progress)));
        deals.add(new Dealt("the shift", deal(request, Deal.SHIFT, result.misuse(), progress)));
      }
      String text = EvaluationText.of(result.evaluation(), deals);
      try (OutputStream out = PrivateFiles.create(folder.resolve(TEXT))) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      try (OutputStream out = PrivateFiles.create(folder.resolve(DOCUMENT))) {
        EvaluationDocument.write(out, result.evaluation(), deals);
      }
      whole = true;
      return text;
    } finally {
      if (!whole) {
        PrivateFiles.delete(folder);
      }
    }
  }

  /** Labels on a file that is no log of the department are told before anything runs. */
  private static void checkFiles(Truth truth, Department department) throws ConfigurationException {
    Set<String> logs = new HashSet<>();
    for (LogSource source : department.logs()) {
      logs.addAll(source.files());
    }
    List<Problem> problems = new ArrayList<>();
    for (Label label : truth.labels()) {
      String file = label.file().replaceFirst("!.*", "");
      if (!logs.contains(file) && problems.size() < 50) {
        problems.add(
            new Problem(
                truth.file().toString(),
                (int) label.place(),
                0,
                "the department has no log " + label.file(),
                "give its path within the department's folder"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }

  private static Shuffled deal(
      AuditRequest request, Deal deal, Set<String> misuse, Progress progress) throws Exception {
    Path out = request.out().resolve(DEALT);
    try {
      FinishedRun run = AuditRun.execute(dealt(request, deal, out), progress).run();
      return Shuffled.of(run.lookups(), misuse);
    } finally {
      PrivateFiles.delete(out);
    }
  }

  private static AuditRequest dealt(AuditRequest request, Deal deal, Path out) {
    return new AuditRequest(
        request.department(),
        out,
        request.from(),
        request.to(),
        request.catalogue(),
        request.keyFile(),
        request.mode(),
        request.parallelism(),
        deal);
  }
}
