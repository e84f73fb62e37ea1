package org.needtoknow.reports.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
    Html html = new Html();
    html.open("html", "lang", "en");
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'");
    html.element("title", "Lookup audit: " + figures.department());
    html.style(css());
    html.close("head");
    html.open("body").open("main");
    OverviewSection.write(figures, html);
    ItemsSection.write(figures, html);
    UnjudgedSection.write(figures, html);
    BreakdownSection.write(figures, html);
    LogsSection.write(figures, html);
    RunSection.write(figures, html);
    html.close("main").close("body").close("html");
    return html.finish();
  }

  private static String css() {
    try (InputStream stream = SummaryPage.class.getResourceAsStream("/summary/summary.css")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
