package org.needtoknow.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.evaluate.WorldsRun.World;
import org.needtoknow.jobs.run.AuditRequest;
import org.needtoknow.jobs.run.Progress;
import org.needtoknow.jobs.run.RunMode;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.parsers.department.Department;

class EvaluationRunTest {
  @TempDir private Path folder;

  @Test
  void a_department_is_audited_and_held_against_its_labels() throws Exception {
    Path labels = labels("M-1,misuse,coworker," + recordThatNoWorkExplains());

    String text = EvaluationRun.execute(request(), Truth.read(labels), true, Progress.SILENT);

    assertThat(text)
        .contains("recall within the budget", "dealt out over the shift", "  coworker  ");
    assertThat(folder.resolve("out/evaluation.txt")).hasContent(text);
    assertThat(folder.resolve("out/evaluation.json")).content().contains("\"dealt\"");
    assertThat(folder.resolve("out/audit/latest/run.json")).exists();
    try (var left = Files.list(folder.resolve("out"))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("audit", "evaluation.txt", "evaluation.json");
    }
  }

  @Test
  void several_departments_are_evaluated_one_after_the_other() throws Exception {
    Truth truth = Truth.read(labels("M-1,misuse,coworker," + recordThatNoWorkExplains()));
    Path out = folder.resolve("worlds");
    List<World> worlds =
        List.of(
            new World("one", request(out.resolve("one")), truth),
            new World("two", request(out.resolve("two")), truth));

    String text = WorldsRun.execute(worlds, out, Progress.SILENT);

    assertThat(text).contains("one  ", "two  ", "median", "worst decile");
    assertThat(out.resolve("worlds.txt")).hasContent(text);
    assertThat(out.resolve("two/evaluation.json")).exists();
  }

  @Test
  void a_label_on_a_file_that_is_no_log_is_refused_before_anything_runs() throws Exception {
    assertRefused("logs/elsewhere.csv,7");
  }

  @Test
  void a_label_on_a_line_that_is_no_lookup_leaves_nothing_behind() throws Exception {
    assertRefused(recordThatNoWorkExplains().split(",")[0] + ",999999");
  }

  private void assertRefused(String place) throws Exception {
    Truth truth = Truth.read(labels("M-1,misuse,coworker," + place));
    AuditRequest request = request();

    var refused =
        catchThrowableOfType(
            ConfigurationException.class,
            () -> EvaluationRun.execute(request, truth, false, Progress.SILENT));

    assertThat(refused.problems()).hasSize(1).allMatch(problem -> problem.line() == 2);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static Path connecticut() {
    Path here = Path.of("").toAbsolutePath();
    Path house = Files.isDirectory(here.resolve("sample-logs")) ? here : here.getParent();
    return house.resolve("sample-logs/connecticut");
  }

  /** File and line of a head that the sample's expected verdicts call unexplained. */
  private static String recordThatNoWorkExplains() throws Exception {
    try (BufferedReader rows =
        Files.newBufferedReader(connecticut().resolve("expected/verdicts.csv"))) {
      String row = rows.readLine();
      while (!row.contains("UNEXPLAINED")) {
        row = rows.readLine();
      }
      List<String> cells = List.of(row.split(","));
      return cells.get(0) + "," + cells.get(1);
    }
  }

  private Path labels(String row) throws Exception {
    return Files.writeString(
        folder.resolve("labels.csv"), "episode,label,kind,file,line\n" + row + "\n");
  }

  private AuditRequest request() throws Exception {
    return request(folder.resolve("out"));
  }

  private AuditRequest request(Path out) throws Exception {
    Path key = folder.resolve("key");
    if (!Files.exists(key)) {
      Files.createFile(
          key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(key, new byte[32]);
    }
    return new AuditRequest(
        Department.read(connecticut()),
        out,
        Optional.empty(),
        Optional.empty(),
        CatalogueSources.NONE,
        key,
        RunMode.BATCH,
        2);
  }
}
