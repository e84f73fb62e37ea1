package org.needtoknow.reports.summary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.needtoknow.reports.html.Page;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.run.ItemLine;
import org.needtoknow.results.run.ListedLines;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.RunRecordJson;
import org.needtoknow.results.run.ShownLine;

/**
 * Renders {@code summary.html}: one static page, readable in five minutes, on a screen, a telephone
 * or paper. It holds no script and asks nothing of any other place.
 */
public final class SummaryPage {
  private SummaryPage() {}

  /**
   * The page of a run, from the documents in its folder. The same documents give the same page.
   *
   * @param folder of one run
   * @throws IOException when a document is missing or cannot be read
   */
  public static String of(Path folder) throws IOException {
    return render(
        record(folder),
        ListedLines.items(folder.resolve(FileNames.ITEMS), ItemsSection.MOST_ITEMS),
        ListedLines.shown(folder.resolve(FileNames.SHOWN), ShownSection.MOST_SHOWN));
  }

  private static RunRecord record(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(FileNames.RUN_RECORD))) {
      return RunRecordJson.read(in);
    }
  }

  /**
   * The page of a run.
   *
   * @param items the first review items in order of work
   * @param shown the first explained conflicts that open no item
   */
  static String render(RunRecord run, List<ItemLine> items, List<ShownLine> shown) {
    return Page.render(
        "Lookup audit: " + run.department().called(),
        html -> {
          OverviewSection.write(run, html);
          ItemsSection.write(run, items, html);
          ShownSection.write(run, shown, html);
          UnjudgedSection.write(run, html);
          BreakdownSection.write(run, html);
          LogsSection.write(run, html);
          RunSection.write(run, html);
        });
  }
}
