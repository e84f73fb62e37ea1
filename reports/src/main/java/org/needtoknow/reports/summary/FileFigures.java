package org.needtoknow.reports.summary;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.Text;

/**
 * What became of the records of one log file.
 *
 * @param file relative to the department folder
 * @param outsidePeriod lookups that were read and lie outside the reported period
 * @param otherKinds records that are no lookups: replies, headings, edits …
 * @param problems what is wrong with the file as a whole
 * @param totals totals printed in the file that do not agree with its rows
 * @param gaps sequence numbers that are missing
 * @param lacks lookups that lack something which an audit record has to hold, by what it is
 */
public record FileFigures(
    String file,
    long records,
    long lookups,
    long outsidePeriod,
    long duplicates,
    long otherKinds,
    long rejected,
    List<String> problems,
    List<Total> totals,
    List<Gap> gaps,
    SortedMap<String, Long> lacks) {
  /** A printed total that does not agree with the rows counted. */
  public record Total(String scope, long line, long stated, long counted) {
    public Total {
      scope = Text.orBlank(scope, "scope");
    }
  }

  /** Numbers missing from a stream, both ends included. */
  public record Gap(String stream, long first, long last) {
    public Gap {
      stream = Text.orBlank(stream, "stream");
    }

    long missing() {
      return last - first + 1;
    }
  }

  public FileFigures {
    file = Text.required(file, "file");
    problems = List.copyOf(problems);
    totals = List.copyOf(totals);
    gaps = List.copyOf(gaps);
    lacks = Collections.unmodifiableSortedMap(new TreeMap<>(lacks));
  }

  /** Whether there is anything that somebody should look at. */
  boolean needsALook() {
    return rejected > 0 || !problems.isEmpty() || !totals.isEmpty() || !gaps.isEmpty();
  }
}
