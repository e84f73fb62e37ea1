package org.needtoknow.samples.paperwork;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.needtoknow.samples.inquiry.DepartmentStyle;

/** The files that describe the department and the time that its feeds cover. */
public final class FrontPages {
  private static final List<String> FEEDS =
      List.of(
          "personnel",
          "accounts",
          "credential-events",
          "duty",
          "units",
          "cases",
          "calls",
          "relationships",
          "restrictions",
          "work");

  private FrontPages() {}

  /** Writes {@code department.yaml} and {@code policy.yaml}. */
  public static void describe(Path folder, DepartmentStyle style, long seed) throws IOException {
    describe(folder, style, seed, style.town() + " Police Department");
  }

  /** Writes them for a department of that name. */
  public static void describe(Path folder, DepartmentStyle style, long seed, String name)
      throws IOException {
    String id = style.town().toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + Math.abs(seed);
    StringBuilder yaml = new StringBuilder();
    yaml.append(
        "# Simulated. The town and everybody in it are invented; no agency has this ORI.\n");
    yaml.append("id: ").append(id.substring(0, Math.min(40, id.length()))).append('\n');
    yaml.append("name: ").append(name).append('\n');
    yaml.append("state: ").append(style.state()).append('\n');
    yaml.append("zone: ").append(style.zone()).append('\n');
    yaml.append("oris: [").append(style.ori()).append("]\nlogs:\n");
    for (String system : style.systems()) {
      yaml.append("  - system: ").append(system).append("\n    style: ").append(system);
      yaml.append("\n    zone: ").append(style.zone());
      yaml.append("\n    files: logs/").append(system).append("-*\n");
    }
    Files.writeString(folder.resolve("department.yaml"), yaml, StandardCharsets.UTF_8);
    try (InputStream policy = FrontPages.class.getResourceAsStream("policy.yaml")) {
      Files.write(folder.resolve("policy.yaml"), policy.readAllBytes());
    }
  }

  /**
   * Writes {@code coverage.csv}: everything is complete except during the outages, {@code {from,
   * to}}.
   */
  public static void cover(Path folder, LocalDate from, LocalDate to, List<String[]> outages)
      throws IOException {
    try (FeedFile file = new FeedFile(folder, "coverage.csv", "feed,status,from,to,reason")) {
      for (String feed : FEEDS) {
        file.row(feed, "complete", from.toString(), to.toString(), "export of " + to);
      }
      for (String[] outage : outages) {
        file.row("calls", "silent", outage[0], outage[1], "dispatch system down, calls on paper");
      }
    }
  }
}
