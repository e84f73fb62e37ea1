package org.needtoknow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.model.settings.ConfigurationException;

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
    Path rules = folder.resolve("rules");
    if (!Files.isDirectory(rules)) {
      return CatalogueSources.NONE;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(rules, "*.{yaml,yml}")) {
      for (Path file : files) {
        String name = "rules/" + file.getFileName();
        texts.put(name, text(folder, name));
      }
    } catch (IOException e) {
      throw ConfigurationException.of(
          "rules", "the folder cannot be read", "let its owner read it");
    }
    String locked = Files.exists(folder.resolve(LOCK)) ? text(folder, LOCK) : "";
    CatalogueSources sources = new CatalogueSources(texts, locked);
    sources.load();
    return sources;
  }

  private static String text(Path folder, String file) throws ConfigurationException {
    try {
      return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw ConfigurationException.of(
          file,
          "the file cannot be read as UTF-8 text",
          "save it as UTF-8, or take it out of rules/");
    }
  }
}
