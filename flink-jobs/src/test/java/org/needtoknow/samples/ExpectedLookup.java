package org.needtoknow.samples;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of a sample's {@code expected/verdicts.csv}.
 *
 * @param because the template that explains it, {@code 12 weak}; or the reason of an undetermined
 *     one; blank when nothing is said of it
 * @param history verdicts, oldest first, joined by {@code >}; blank when nothing is said of it
 */
record ExpectedLookup(
    String place,
    String verdict,
    String because,
    TreeSet<String> items,
    TreeSet<String> shown,
    String history) {

  static List<ExpectedLookup> read(Path file) throws IOException {
    List<ExpectedLookup> lookups = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      for (CSVRecord row : format.parse(reader)) {
        lookups.add(
            new ExpectedLookup(
                row.get("file") + ":" + row.get("line"),
                row.get("verdict"),
                row.get("because"),
                words(row.get("items")),
                words(row.get("shown")),
                row.get("history")));
      }
    }
    return lookups;
  }

  private static TreeSet<String> words(String cell) {
    TreeSet<String> words = new TreeSet<>();
    for (String word : cell.split(";")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** How what came out differs from this, one line each. */
  List<String> differences(SampleResult.Observed observed) {
    List<String> differences = new ArrayList<>();
    if (observed == null) {
      differences.add(place + " is not among the lookups");
      return differences;
    }
    if (!verdict.equals(observed.verdict())) {
      differences.add(
          place
              + " verdict: expected "
              + verdict
              + " "
              + because
              + ", was "
              + observed.verdict()
              + " "
              + observed.because());
    } else if (!because.isEmpty() && !observed.because().contains(because)) {
      differences.add(place + " because: expected " + because + ", was " + observed.because());
    }
    if (!items.equals(observed.items())) {
      differences.add(place + " items: expected " + items + ", was " + observed.items());
    }
    if (!shown.equals(observed.shown())) {
      differences.add(place + " shown: expected " + shown + ", was " + observed.shown());
    }
    if (!history.isEmpty() && !history.equals(observed.history())) {
      differences.add(place + " history: expected " + history + ", was " + observed.history());
    }
    return differences;
  }
}
