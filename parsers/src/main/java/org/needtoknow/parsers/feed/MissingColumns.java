package org.needtoknow.parsers.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.yaml.Problems;

/** Says of a column that must be there and is not which of the others it may be. */
final class MissingColumns {
  /** Words that records systems put into the name of such a column. */
  private static final Map<String, Set<String>> WORDS =
      Map.ofEntries(
          Map.entry("id", Set.of("employee", "personnel", "emp", "officer", "number", "no")),
          Map.entry("employee", Set.of("officer", "emp", "personnel", "id", "member")),
          Map.entry("number", Set.of("case", "call", "incident", "event", "no", "nr", "id", "num")),
          Map.entry("case", Set.of("number", "incident", "no", "nr", "id")),
          Map.entry("call", Set.of("number", "incident", "event", "cfs", "no", "nr", "id")),
          Map.entry("username", Set.of("user", "login", "account", "userid")),
          Map.entry("system", Set.of("source", "application", "database")),
          Map.entry("kind", Set.of("type", "category", "activity")),
          Map.entry("from", Set.of("start", "begin", "in", "since")),
          Map.entry("to", Set.of("end", "finish", "out", "until", "through")),
          Map.entry("created", Set.of("received", "opened", "time", "date", "start")),
          Map.entry("at", Set.of("time", "date", "when")),
          Map.entry("unit", Set.of("car", "sign", "beat")));

  private MissingColumns() {}

  /**
   * In words, with the heading of the only one that it may be.
   *
   * @param others headings that are not read
   */
  static String words(String column, List<String> others) {
    String words = "has no column '" + column + "', without which no row can be read";
    String near = others.isEmpty() ? "" : Problems.didYouMean(column, others, 2);
    if (near.startsWith("did")) {
      return words + "; " + near;
    }
    Set<String> asWritten = WORDS.getOrDefault(column, Set.of());
    List<String> likely =
        others.stream()
            .filter(
                name -> Arrays.stream(Headings.key(name).split("_")).anyMatch(asWritten::contains))
            .toList();
    return likely.size() == 1 ? words + "; is it '" + likely.get(0) + "'?" : words;
  }
}
