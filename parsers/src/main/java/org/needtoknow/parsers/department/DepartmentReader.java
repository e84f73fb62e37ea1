package org.needtoknow.parsers.department;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.PolicyClause;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlDocument;
import org.needtoknow.yaml.YamlMap;

/** Reads {@code department.yaml} and everything it names, and collects all that is wrong. */
final class DepartmentReader {
  static final String FILE = "department.yaml";

  /** Read by an audit alone. */
  private static final String DECISIONS = "decisions.ndjson";

  private final Path folder;
  private final Problems problems = new Problems();

  DepartmentReader(Path folder) {
    this.folder = folder;
  }

  Department read() throws ConfigurationException {
    FolderFiles files = files();
    YamlMap root =
        YamlDocument.read(folder, FILE, problems)
            .map(node -> node.asMap(problems, "the file"))
            .orElse(null);
    if (root == null) {
      problems.throwIfAny();
    }
    root.onlyKnown(
        problems,
        "id",
        "name",
        "state",
        "zone",
        "oris",
        "logs",
        "feeds",
        "templates",
        "settings",
        "review",
        "derived-ties");
    String id = id(root);
    String state = state(root);
    ZoneId zone = requiredZone(root);
    AuditSettings settings = new SettingsReader(problems).read(root, id, zone);
    LogSourceReader sources = new LogSourceReader(folder, files, zone, problems);
    List<LogSource> logs = sources.read(root);
    Set<String> taken = new HashSet<>();
    logs.forEach(log -> taken.addAll(log.files()));
    FeedDeclarations feeds = new FeedDeclarations(folder, files, zone, problems);
    feeds.read(root, taken);
    List<PolicyClause> policy = PolicyReader.read(folder, problems);
    List<CoverageClaim> coverage = CoverageClaimsReader.read(folder, zone, problems);
    List<String> rules =
        files.all().stream().filter(f -> f.matches("rules/[^/]+\\.ya?ml")).toList();
    List<String> oris = root.texts("oris", problems).stream().map(text -> text.value()).toList();
    String name = root.text("name", problems);
    feeds.files().forEach(feed -> taken.add(feed.file()));
    taken.addAll(rules);
    logs.forEach(log -> log.mapping().ifPresent(mapping -> taken.add(mapping.file())));
    feeds.files().forEach(feed -> feed.mapping().ifPresent(m -> taken.add(m.file())));
    taken.addAll(List.of(FILE, PolicyReader.FILE, CoverageClaimsReader.FILE, DECISIONS));
    problems.throwIfAny();
    List<String> unread = files.all().stream().filter(file -> !taken.contains(file)).toList();
    return new Department(
        folder,
        id,
        name.isEmpty() ? id : name,
        state,
        settings,
        oris,
        logs,
        feeds.files(),
        policy,
        feeds.notKept(),
        feeds.columnsNotKept(),
        coverage,
        rules,
        unread,
        UnreadFiles.of(files.listing(), unread, sources.patterns()));
  }

  private FolderFiles files() throws ConfigurationException {
    String name = folder.toString().isEmpty() ? "." : folder.toString();
    if (!Files.isDirectory(folder)) {
      problems.add(
          name,
          Files.exists(folder) ? "is a file, not a folder" : "there is no such folder",
          "name the department's folder, the one with department.yaml in it");
    } else if (!Files.exists(folder.resolve(FILE))) {
      problems.add(
          name,
          "has no department.yaml",
          "name the department's folder, or write the file; see docs/formats/settings.md");
    }
    problems.throwIfAny();
    try {
      return FolderFiles.of(folder);
    } catch (IOException | java.io.UncheckedIOException e) {
      problems.add(name, "cannot be listed", "look at its owner and its rights");
      problems.throwIfAny();
      throw new IllegalStateException("a problem was just added", e);
    }
  }

  private String id(YamlMap root) {
    String id = root.required("id", "a short name such as 'middlebury'", problems);
    if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      root.placeOf("id")
          .problem(
              problems,
              "'" + id + "' cannot be an id",
              "lower-case letters, digits and dashes, 40 at most");
    }
    return id.isEmpty() ? "unnamed" : id;
  }

  private String state(YamlMap root) {
    String state = root.text("state", problems);
    if (!state.isEmpty() && !state.matches("[A-Za-z]{2}")) {
      root.placeOf("state")
          .problem(problems, "'" + state + "' is no state", "two letters, such as VT");
    }
    return state;
  }

  private ZoneId requiredZone(YamlMap root) {
    String text =
        root.required("zone", "the department's own time zone, such as America/New_York", problems);
    return text.isEmpty()
        ? ZoneOffset.UTC
        : ZoneSetting.read(root, "zone", problems).orElse(ZoneOffset.UTC);
  }
}
