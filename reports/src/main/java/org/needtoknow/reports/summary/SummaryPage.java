package org.needtoknow.reports.summary;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.needtoknow.reports.html.Page;

/**
 * Renders {@code summary.html}: one static page, readable in five minutes, on a screen, a telephone
 * or paper. It holds no script and asks nothing of any other place.
 */
public final class SummaryPage {
  private SummaryPage() {}

  /** Writes the page to a new file. */
  public static void write(SummaryFigures figures, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      write(figures, writer);
    }
  }

  /** Writes the page; the writer stays open. */
  public static void write(SummaryFigures figures, Writer writer) throws IOException {
    writer.write(render(figures));
  }

  static String render(SummaryFigures figures) {
    return Page.render(
        "Lookup audit: " + figures.department(),
        html -> {
          OverviewSection.write(figures, html);
          ItemsSection.write(figures, html);
          UnjudgedSection.write(figures, html);
          BreakdownSection.write(figures, html);
          LogsSection.write(figures, html);
          RunSection.write(figures, html);
        });
  }
}
