package org.needtoknow.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;

/** Gathers what is wrong from several places, so that the user mends it all in one go. */
final class ProblemList {
  /** Something that can be read, or is wrong. */
  interface Step<T> {
    T take() throws ConfigurationException;
  }

  /** Something that is in a file or folder, or is wrong. */
  interface Reading<T> {
    T of(Path named) throws ConfigurationException;
  }

  private final List<Problem> problems = new ArrayList<>();

  /** Takes a step; what is wrong with it is kept, and the result is then empty. */
  <T> Optional<T> collect(Step<T> step) {
    try {
      return Optional.of(step.take());
    } catch (ConfigurationException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** Reads a file or folder, unless it was left out: then there is nothing wrong with it. */
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
