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

/**
 * What is true of a department: labels of records, and pairs of people.
 *
 * @param file where the labels stand
 * @param pairs empty when none were given
 */
public record Truth(Path file, List<Label> labels, List<NamePair> pairs) {
  private static final String LOOKUPS = "lookups.csv";
  private static final String PEOPLE = "people.csv";

  public Truth {
    labels = List.copyOf(labels);
    pairs = List.copyOf(pairs);
  }

  /**
   * Reads labels.
   *
   * @param path a folder with {@code lookups.csv} and maybe {@code people.csv}, or the first alone
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
      // Said below, as for a number that counts no line.
    }
    if (line < 1) {
      row.wrong("line", "is no number from 1", "give the record's first line in its file");
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
          "an episode is one doing: give each its own name");
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
        row.wrong(prefix + "dob", "is no date", "write 1980-03-01");
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

  /** How much there is, nothing of it. */
  @Override
  public String toString() {
    return "Truth[" + labels.size() + " labels, " + pairs.size() + " pairs]";
  }
}
