package org.needtoknow.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.SettingsFile;

/** Reads the rules that a department adds to the product's, and checks that they load. */
final class DepartmentRules {
  /** Which version of each rule has which logic, beside the rules themselves. */
  private static final String LOCK = "rules/catalogue.lock";

  private DepartmentRules() {}

  /**
   * Reads {@code rules/*.yaml} of a folder. It needs nothing of the department's other files, so
   * that what is wrong with the rules is told together with what is wrong with them.
   */
  static CatalogueSources read(Path folder) throws ConfigurationException {
    SortedMap<String, String> texts = new TreeMap<>();
    Problems problems = new Problems();
    Path rules = folder.resolve("rules");
    if (!Files.isDirectory(rules)) {
      return CatalogueSources.NONE;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(rules, "*.{yaml,yml}")) {
      for (Path file : files) {
        String name = "rules/" + file.getFileName();
        SettingsFile.read(folder, name, problems).ifPresent(text -> texts.put(name, text));
      }
    } catch (IOException e) {
      throw ConfigurationException.of(
          "rules", "the folder cannot be read", "let its owner read it");
    }
    String locked =
        Files.exists(folder.resolve(LOCK))
            ? SettingsFile.read(folder, LOCK, problems).orElse("")
            : "";
    problems.throwIfAny();
    CatalogueSources sources = new CatalogueSources(texts, locked);
    sources.load();
    return sources;
  }
}
