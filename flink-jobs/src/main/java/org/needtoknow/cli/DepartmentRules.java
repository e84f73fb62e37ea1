package org.needtoknow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.task.CatalogueSources;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.parsers.department.Department;

/** Reads the rules that a department adds to the product's, and checks that they load. */
final class DepartmentRules {
  /** Which version of each rule has which logic, beside the rules themselves. */
  private static final String LOCK = "rules/catalogue.lock";

  private DepartmentRules() {}

  static CatalogueSources read(Department department) throws ConfigurationException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String file : department.ruleFiles()) {
      texts.put(file, text(department.folder(), file));
    }
    Path lock = department.folder().resolve(LOCK);
    String locked = Files.exists(lock) ? text(department.folder(), LOCK) : "";
    CatalogueSources sources = new CatalogueSources(texts, locked);
    sources.load();
    return sources;
  }

  private static String text(Path folder, String file) throws ConfigurationException {
    try {
      return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ConfigurationException(
          List.of(
              new Problem(
                  file,
                  0,
                  0,
                  "the file cannot be read as UTF-8 text",
                  "save it as UTF-8, or take it out of rules/")));
    }
  }
}
