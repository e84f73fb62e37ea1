package org.needtoknow.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;

/** Collects the problems of several steps, so that the user can correct all of them at once. */
final class ProblemList {
  /** A step that returns a value or finds problems. */
  interface Step<T> {
    T take() throws ConfigurationException;
  }

  /** Reads a file or folder, or finds problems in it. */
  interface Reading<T> {
    T of(Path named) throws ConfigurationException;
  }

  private final List<Problem> problems = new ArrayList<>();

  /** Takes a step; if it finds problems, keeps them and returns an empty result. */
  <T> Optional<T> collect(Step<T> step) {
    try {
      return Optional.of(step.take());
    } catch (ConfigurationException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** Reads a file or folder; one that the user left out is not a problem. */
  <T> Optional<T> collect(Optional<Path> named, Reading<T> reading) {
    return named.isEmpty() ? Optional.empty() : collect(() -> reading.of(named.get()));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  void throwIfAny() throws ConfigurationException {
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }
}
