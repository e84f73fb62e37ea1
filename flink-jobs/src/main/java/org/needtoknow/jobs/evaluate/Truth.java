package org.needtoknow.jobs.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;

/**
 * The truth about a department: labels of its records, and pairs of people.
 *
 * @param file the file of the labels
 * @param pairs empty when none were given
 */
public record Truth(Path file, List<Label> labels, List<NamePair> pairs) {
  /** More than a person corrects at once. */
  static final int MOST_PROBLEMS = 50;

  private static final String LOOKUPS = "lookups.csv";
  private static final String PEOPLE = "people.csv";

  public Truth {
    labels = List.copyOf(labels);
    pairs = List.copyOf(pairs);
  }

  /**
   * Reads labels.
   *
   * @param path a folder with {@code lookups.csv} and optionally {@code people.csv}, or a file of
   *     labels
   * @throws ConfigurationException with every error, each with file, line and column
   */
  public static Truth read(Path path) throws ConfigurationException {
    Path lookups = Files.isDirectory(path) ? path.resolve(LOOKUPS) : path;
    List<Label> labels = labels(lookups);
    Path people = path.resolve(PEOPLE);
    return new Truth(lookups, labels, Files.exists(people) ? pairs(people) : List.of());
  }

  private static List<Label> labels(Path file) throws ConfigurationException {
    List<Label> labels = new ArrayList<>();
    Map<String, Label> firstOf = new HashMap<>();
    TruthTable.read(
        file,
        List.of("episode", "label", "kind", "file", "line"),
        row -> label(row).ifPresent(label -> keep(label, row, firstOf, labels)));
    return labels;
  }

  private static Optional<Label> label(TruthTable.Row row) {
    String episode = row.required("episode");
    boolean misuse = row.either("label", "misuse", "honest");
    String kind = row.required("kind");
    boolean trace = row.text("trace").isEmpty() || row.either("trace", "yes", "no");
    String file = row.required("file");
    long line = 0;
    try {
      line = Long.parseLong(row.text("line"));
    } catch (NumberFormatException e) {
      // Reported below, together with numbers under 1.
    }
    if (line < 1) {
      row.wrong("line", "is not a number from 1", "give the record's first line in its file");
    }
    return episode.isEmpty() || kind.isEmpty() || file.isEmpty() || line < 1
        ? Optional.empty()
        : Optional.of(
            new Label(episode, misuse, kind, row.text("form"), trace, file, line, row.line()));
  }

  private static void keep(
      Label label, TruthTable.Row row, Map<String, Label> firstOf, List<Label> labels) {
    Label first = firstOf.putIfAbsent(label.episode(), label);
    if (first != null
        && (first.misuse() != label.misuse()
            || !first.kind().equals(label.kind())
            || first.leavesTrace() != label.leavesTrace())) {
      row.wrong(
          "episode",
          "the episode has another label, kind or trace in line " + first.place(),
          "give each episode a name of its own");
    }
    labels.add(label);
  }

  private static List<NamePair> pairs(Path file) throws ConfigurationException {
    List<NamePair> pairs = new ArrayList<>();
    TruthTable.read(
        file,
        List.of("same", "a_last", "a_first", "b_last", "b_first"),
        row ->
            pairs.add(
                new NamePair(
                    row.either("same", "yes", "no"),
                    row.text("how"),
                    person("a_", row),
                    person("b_", row))));
    return pairs;
  }

  private static PersonIdentity person(String prefix, TruthTable.Row row) {
    Optional<LocalDate> born = Optional.empty();
    String text = row.text(prefix + "dob");
    if (!text.isEmpty()) {
      try {
        born = Optional.of(LocalDate.parse(text));
      } catch (DateTimeException e) {
        row.wrong(prefix + "dob", "is not a date", "write 1980-03-01");
      }
    }
    return new PersonIdentity(
        new PersonName(
            row.text(prefix + "last"),
            row.text(prefix + "first"),
            row.text(prefix + "middle"),
            row.text(prefix + "suffix")),
        born,
        row.text(prefix + "oln"),
        row.text(prefix + "oln_state"),
        "",
        "",
        "",
        "",
        "");
  }

  /** A problem with one label. */
  Problem problem(Label label, String message, String wayOut) {
    return Problem.inTable(file.toString(), label.place(), "", message, wayOut);
  }

  /** Counts only: labels and people are sensitive. */
  @Override
  public String toString() {
    return "Truth[" + labels.size() + " labels, " + pairs.size() + " pairs]";
  }
}
