package org.needtoknow.parsers.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a feed file as a whole.
 *
 * @param problems in words
 * @param whole false when an unknown number of rows is lost: the file ends early, or is damaged
 * @param namesUsable false when its names are written so that they match no person
 */
public record FileCondition(List<String> problems, boolean whole, boolean namesUsable) {
  public FileCondition {
    problems = List.copyOf(problems);
  }

  /** The same with one more problem. */
  FileCondition with(String problem) {
    List<String> all = new ArrayList<>(problems);
    all.add(problem);
    return new FileCondition(all, whole, namesUsable);
  }
}
