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
import org.needtoknow.rules.resolve.OfficerShuffle;

/**
 * Audits a department whose truth is known and compares the result with the truth. Then audits it
 * twice more with officers assigned at random, over the department and within the shift.
 */
public final class EvaluationRun {
  /** The evaluation for people; {@link #DOCUMENT} is the one for programs. */
  public static final String TEXT = "evaluation.txt";

  static final String DOCUMENT = "evaluation.json";
  private static final String AUDIT = "audit";
  private static final String DEALT = "dealt";

  private EvaluationRun() {}

  /**
   * Audits and evaluates. The audit's own result goes to the subfolder {@code audit}.
   *
   * @param request its {@code out} is the folder of the evaluation, which must not exist
   * @param deal whether to audit twice more with officers at random
   * @return the evaluation in words, the content of {@link #TEXT}
   * @throws ConfigurationException when a label is wrong
   */
  public static String execute(AuditRequest request, Truth truth, boolean deal, Progress progress)
      throws Exception {
    return evaluate(request, truth, deal, progress).text();
  }

  /** An evaluation and its text. */
  record Evaluated(Evaluation evaluation, String text) {}

  static Evaluated evaluate(AuditRequest request, Truth truth, boolean deal, Progress progress)
      throws Exception {
    checkFiles(truth, request.department());
    Path folder = request.out();
    if (Files.exists(folder)) {
      throw ConfigurationException.of(
          folder.toString(), "exists already", "name a folder that does not exist");
    }
    Files.createDirectories(folder.toAbsolutePath().getParent());
    PrivateFiles.createFolder(folder);
    boolean whole = false;
    try {
      FinishedRun run =
          AuditRun.execute(dealt(request, OfficerShuffle.NONE, folder.resolve(AUDIT)), progress)
              .run();
      progress.step("comparing the result with the labels");
      AuditIndex index = AuditIndex.read(run.folder(), truth);
      Evaluation evaluation = Evaluation.of(index, truth.pairs());
      Set<String> misuse = index.misuse();
      List<DealtFigures> deals = new ArrayList<>();
      if (deal) {
        deals.add(deal(request, OfficerShuffle.DEPARTMENT, "the department", misuse, progress));
        deals.add(deal(request, OfficerShuffle.SHIFT, "the shift", misuse, progress));
      }
      String text = EvaluationText.of(evaluation, deals);
      try (OutputStream out = PrivateFiles.create(folder.resolve(TEXT))) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      try (OutputStream out = PrivateFiles.create(folder.resolve(DOCUMENT))) {
        EvaluationDocument.write(out, evaluation, deals);
      }
      whole = true;
      return new Evaluated(evaluation, text);
    } finally {
      if (!whole) {
        PrivateFiles.delete(folder);
      }
    }
  }

  /** Refuses labels on a file that is not a log of the department, before the audit starts. */
  private static void checkFiles(Truth truth, Department department) throws ConfigurationException {
    Set<String> logs = new HashSet<>();
    for (LogSource source : department.logs()) {
      logs.addAll(source.files());
    }
    List<Problem> problems = new ArrayList<>();
    for (Label label : truth.labels()) {
      String file = label.file().replaceFirst("!.*", "");
      if (!logs.contains(file) && problems.size() < Truth.MOST_PROBLEMS) {
        problems.add(
            truth.problem(
                label,
                "the department has no log " + label.file(),
                "give its path within the department's folder"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }

  private static DealtFigures deal(
      AuditRequest request, OfficerShuffle deal, String over, Set<String> misuse, Progress progress)
      throws Exception {
    Path out = request.out().resolve(DEALT);
    try {
      FinishedRun run = AuditRun.execute(dealt(request, deal, out), progress).run();
      return DealtFigures.of(over, run.lookups(), misuse);
    } finally {
      PrivateFiles.delete(out);
    }
  }

  private static AuditRequest dealt(AuditRequest request, OfficerShuffle deal, Path out) {
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
