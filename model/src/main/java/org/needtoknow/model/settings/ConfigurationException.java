package org.needtoknow.model.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Raised once, before anything runs, with everything that is wrong with the configuration. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @throws IllegalArgumentException when the list of problems is empty
   */
  public ConfigurationException(List<Problem> problems) {
    super(problems.stream().map(Problem::asLine).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a configuration error without a problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** One problem with a file as a whole, a folder or an option. */
  public static ConfigurationException of(String place, String message, String wayOut) {
    return new ConfigurationException(List.of(Problem.of(place, message, wayOut)));
  }

  public List<Problem> problems() {
    return problems;
  }
}
