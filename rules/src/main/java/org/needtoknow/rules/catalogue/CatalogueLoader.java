package org.needtoknow.rules.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.yaml.Problems;

/**
 * Makes a catalogue of rule files: reads, type-checks and tests them, compares them with the lock,
 * and reports all problems at once. The caller passes texts, because this module opens no files
 * except its own resources.
 */
public final class CatalogueLoader {
  private static final String FOLDER = "/catalogue/";
  private static final String LOCK_FIRST = "lock it: docs/rules.md, \"Locking\"";

  private CatalogueLoader() {}

  /**
   * Loads rules.
   *
   * @param files text by file name; a file is named {@code <id>.yaml}, and may have a path before
   * @param lockText the text of {@code catalogue.lock}; blank when no lock is kept
   */
  public static Catalogue load(Map<String, String> files, String lockText)
      throws ConfigurationException {
    Problems problems = new Problems();
    List<RuleFile> read = read(new Compilers(), files, lockText, problems);
    return compiled(read, problems);
  }

  /** Loads the rules that come with the product. */
  public static Catalogue builtIn() throws ConfigurationException {
    return withDepartment(Map.of(), "");
  }

  /**
   * Loads the rules that come with the product and a department's own, none of which may have the
   * id of another.
   *
   * @param files the department's, as in {@link #load}
   * @param lockText the department's, as in {@link #load}
   */
  public static Catalogue withDepartment(Map<String, String> files, String lockText)
      throws ConfigurationException {
    Problems problems = new Problems();
    String lock = resource(CatalogueLock.FILE);
    Map<String, String> own = new TreeMap<>();
    // The lock doubles as the index of the rule files in the jar.
    for (String id : CatalogueLock.parse(lock, problems).entries().keySet()) {
      own.put("catalogue/" + id + ".yaml", resource(id + ".yaml"));
    }
    Compilers compiler = new Compilers();
    List<RuleFile> read = new ArrayList<>(read(compiler, own, lock, problems));
    read.addAll(read(compiler, files, lockText, problems));
    return compiled(read, problems);
  }

  /**
   * The text of a lock for rules as they now are. Changed logic without a new version and a version
   * that went back are errors, as they are in {@link #load}.
   *
   * @param oldLockText the lock so far, blank for none
   */
  public static String lock(Map<String, String> files, String oldLockText)
      throws ConfigurationException {
    Problems problems = new Problems();
    List<RuleFile> read = read(new Compilers(), files, "", problems);
    CatalogueLock old = CatalogueLock.parse(oldLockText, problems);
    read.forEach(file -> breach(old, file).ifPresent(problems::add));
    Catalogue catalogue = compiled(read, problems);
    return CatalogueLock.of(catalogue.rules().values()).text();
  }

  private static List<RuleFile> read(
      Compilers compiler, Map<String, String> files, String lockText, Problems problems) {
    List<RuleFile> read = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (name, text) -> RuleFile.read(name, text, compiler, problems).ifPresent(read::add));
    read.forEach(file -> check(file, problems));
    if (!lockText.isBlank()) {
      CatalogueLock lock = CatalogueLock.parse(lockText, problems);
      read.forEach(file -> checkLock(lock, file, problems));
      checkNothingLost(lock, files.keySet(), problems);
    }
    return read;
  }

  private static Catalogue compiled(List<RuleFile> read, Problems problems)
      throws ConfigurationException {
    Map<String, String> fileOf = new TreeMap<>();
    for (RuleFile file : read) {
      String id = file.compiled().rule().id();
      String other = fileOf.putIfAbsent(id, file.name());
      if (other != null) {
        problems.add(
            new Problem(
                file.name(), 1, 1, "the rule '" + id + "' is also in " + other, "rename this one"));
      }
    }
    problems.throwIfAny();
    return new CompiledCatalogue(read.stream().map(RuleFile::compiled).toList());
  }

  private static void check(RuleFile file, Problems problems) {
    Catalogue alone = new CompiledCatalogue(List.of(file.compiled()));
    for (RuleTest test : file.tests()) {
      RuleTest.Expectation outcome;
      try {
        outcome = outcome(file.compiled(), alone, test);
      } catch (RuleFailure e) {
        problems.add(failed(file, test, e.getMessage()));
        continue;
      }
      if (outcome != test.expectation()) {
        problems.add(
            failed(
                file,
                test,
                "it expects " + test.expectation().word() + " and gets " + outcome.word()));
      }
    }
    AloneProbe.firesOn(file)
        .ifPresent(
            what ->
                problems.add(
                    Problem.of(
                        file.name(),
                        "the rule fires on " + what + ", which never suffices for an item",
                        "ask for something more: a relation, a restriction, a repetition …")));
  }

  private static RuleTest.Expectation outcome(
      CompiledRule compiled, Catalogue alone, RuleTest test) {
    RuleScope over = compiled.rule().over();
    if (over == RuleScope.LOOKUP) {
      return RuleTest.Expectation.of(alone.findings(RuleTest.act(test.signals()), List.of()));
    }
    return compiled.holds(RuleTest.values(test.signals(), over))
        ? RuleTest.Expectation.ITEM
        : RuleTest.Expectation.NOTHING;
  }

  private static Problem failed(RuleFile file, RuleTest test, String what) {
    return test.place()
        .problem("the test '" + test.name() + "' fails: " + what, "mend the condition or the test");
  }

  private static void checkLock(CatalogueLock lock, RuleFile file, Problems problems) {
    Rule rule = file.compiled().rule();
    Optional<Problem> breach = breach(lock, file);
    if (breach.isPresent()) {
      problems.add(breach.get());
    } else if (!lock.holds(rule)) {
      problems.add(
          file.version()
              .problem(
                  "version " + rule.version() + " is not in " + CatalogueLock.FILE, LOCK_FIRST));
    }
  }

  private static Optional<Problem> breach(CatalogueLock lock, RuleFile file) {
    return lock.breach(file.compiled().rule())
        .map(what -> file.version().problem(what, "raise the version, then " + LOCK_FIRST));
  }

  private static void checkNothingLost(
      CatalogueLock lock, Collection<String> files, Problems problems) {
    for (String id : new TreeMap<>(lock.entries()).keySet()) {
      Stream<String> names = files.stream().map(name -> name.substring(name.lastIndexOf('/') + 1));
      if (names.noneMatch((id + ".yaml")::equals)) {
        problems.add(
            Problem.of(
                CatalogueLock.FILE,
                "it names the rule '" + id + "', which has no file",
                "restore " + id + ".yaml, or lock again without it"));
      }
    }
  }

  private static String resource(String name) {
    try (InputStream stream = CatalogueLoader.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks " + FOLDER + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
