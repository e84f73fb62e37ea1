package org.needtoknow.jobs.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.jobs.run.AuditRequest;
import org.needtoknow.jobs.run.Progress;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.archive.PrivateFiles;

/**
 * Evaluates the audit of several departments whose truth is known. One department shows little: an
 * audit that was developed with it in sight fits it. What counts is the median over departments
 * that differ, and the worst of them.
 */
public final class WorldsRun {
  /** The table of all departments. */
  public static final String TEXT = "worlds.txt";

  private WorldsRun() {}

  /**
   * A department whose truth is known.
   *
   * @param name of its folder
   * @param request its {@code out} is the folder of this department's evaluation
   */
  public record World(String name, AuditRequest request, Truth truth) {}

  /**
   * Audits and evaluates each department in turn.
   *
   * @param out folder that must not exist; it has the evaluation of each department
   * @return the table, the content of {@link #TEXT}
   * @throws ConfigurationException when a label is wrong
   */
  public static String execute(List<World> worlds, Path out, Progress progress) throws Exception {
    if (Files.exists(out)) {
      throw ConfigurationException.of(
          out.toString(), "exists already", "name a folder that does not exist");
    }
    Files.createDirectories(out.toAbsolutePath().getParent());
    PrivateFiles.createFolder(out);
    List<WorldFigures> figures = new ArrayList<>();
    for (World world : worlds) {
      progress.step(world.name());
      Evaluation evaluation =
          EvaluationRun.evaluate(world.request(), world.truth(), false, progress).evaluation();
      figures.add(WorldFigures.of(world.name(), evaluation));
    }
    String text = WorldsText.of(figures);
    write(out.resolve(TEXT), text);
    return text;
  }

  private static void write(Path file, String text) throws IOException {
    try (OutputStream stream = PrivateFiles.create(file)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
