package org.needtoknow.results.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * The folder {@code OUT} to which audits add their runs: {@code runs/} with one folder for each,
 * {@code latest} that names the newest complete one, the decisions of reviewers, and {@code
 * register/}. This class reads; {@link UnfinishedRun} adds a run and {@link OldRuns} removes some.
 */
public final class ResultArchive {
  static final String RUNS = "runs";
  static final String LATEST = "latest";
  static final String REGISTER = "register";
  static final String DECISIONS = "decisions.ndjson";
  static final String HOLDS = "holds.txt";

  /** What indexing leaves, by run: a run's own folder never changes. */
  static final String INDEXING = "elasticsearch";

  private final Path folder;

  ResultArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens {@code OUT}.
   *
   * @throws ConfigurationException when the folder is something else
   */
  public static ResultArchive open(Path out) throws ConfigurationException {
    if (!Files.isDirectory(out.resolve(RUNS), LinkOption.NOFOLLOW_LINKS)) {
      throw FinishedRun.notAnAudit(out);
    }
    return new ResultArchive(out);
  }

  public Path folder() {
    return folder;
  }

  Path runsFolder() {
    return folder.resolve(RUNS);
  }

  /** Audits, draws and notices. An audit never writes here. */
  public Path register() {
    return folder.resolve(REGISTER);
  }

  /** The reason of each legal hold, by the name of the run: what {@code holds.txt} says. */
  public Map<String, String> holds() throws IOException {
    return Holds.read(folder.resolve(HOLDS));
  }

  public DecisionLog decisions() {
    return new DecisionLog(folder.resolve(DECISIONS));
  }

  /** Where indexing a run keeps its files; not there before the first time. */
  public Path indexing(String run) {
    return folder.resolve(INDEXING).resolve(run);
  }

  /** Names of the complete runs, oldest first. */
  public List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(runsFolder())) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (RunName.isValid(name) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          names.add(name);
        }
      }
    }
    names.sort(RunName.ORDER);
    return names;
  }

  /**
   * Opens a run by its name.
   *
   * @throws ConfigurationException when there is no such run, or its files cannot be read
   */
  public FinishedRun run(String name) throws ConfigurationException {
    Path run = runsFolder().resolve(name);
    if (!RunName.isValid(name) || !Files.isDirectory(run, LinkOption.NOFOLLOW_LINKS)) {
      throw ConfigurationException.of(
          run.toString(), "there is no such run", "see ntk runs " + folder);
    }
    return FinishedRun.in(this, run);
  }

  /** The complete runs, oldest first. */
  public List<FinishedRun> runs() throws IOException, ConfigurationException {
    List<FinishedRun> runs = new ArrayList<>();
    for (String name : names()) {
      runs.add(run(name));
    }
    return runs;
  }

  /** The name that {@code latest} gives; empty when it is missing or names no run. */
  public Optional<String> latestName() throws IOException {
    Path link = folder.resolve(LATEST);
    if (!Files.isSymbolicLink(link)) {
      return Optional.empty();
    }
    Path target = Files.readSymbolicLink(link);
    String name = target.getFileName().toString();
    boolean complete =
        target.equals(Path.of(RUNS, name))
            && RunName.isValid(name)
            && Files.isDirectory(runsFolder().resolve(name), LinkOption.NOFOLLOW_LINKS);
    return complete ? Optional.of(name) : Optional.empty();
  }

  /**
   * The newest complete run: the one that {@code latest} names. Where the link is lost, as in a
   * copy made without links, the run that ended last.
   *
   * @throws ConfigurationException when there is no complete run
   */
  public FinishedRun latest() throws IOException, ConfigurationException {
    Optional<String> named = latestName();
    if (named.isPresent()) {
      return run(named.get());
    }
    return runs().stream()
        .max(Comparator.comparing(FinishedRun::ended))
        .orElseThrow(
            () ->
                ConfigurationException.of(
                    folder.toString(),
                    "there is no complete run in this folder yet",
                    "run ntk audit DEPARTMENT --out " + folder));
  }

  @Override
  public String toString() {
    return "ResultArchive[" + folder + "]";
  }
}
