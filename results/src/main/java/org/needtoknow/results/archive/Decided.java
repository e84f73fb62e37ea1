package org.needtoknow.results.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.results.document.ReviewDecision;
import org.needtoknow.results.document.ReviewDecisionDocument;
import org.needtoknow.results.document.ReviewDecisionDocument.Outcome;
import org.needtoknow.results.document.ReviewFinding;

/**
 * Decisions on review items, as {@code decisions.ndjson} holds them, one a line. A later line on an
 * item replaces an earlier one. Outcomes are for estimates; no score reads them.
 */
public final class Decided {
  public static final Decided NOTHING = new Decided(List.of(), List.of(), List.of());

  private final List<Outcome> outcomes;
  private final List<ReviewDecision> decisions;
  private final List<UnreadLine> unread;
  private final Map<String, ReviewFinding> findings = new HashMap<>();

  private Decided(List<Outcome> outcomes, List<ReviewDecision> decisions, List<UnreadLine> unread) {
    this.outcomes = List.copyOf(outcomes);
    this.decisions = List.copyOf(decisions);
    this.unread = List.copyOf(unread);
    outcomes.forEach(outcome -> findings.put(outcome.item(), outcome.finding()));
  }

  /** Why a line counts for nothing. */
  public enum Fault {
    /** Its end is missing: a process was killed while it wrote. */
    CUT_OFF("is cut off: the program that wrote it was stopped; enter that decision again"),
    /** It is JSON, and names no item or no finding. */
    NO_DECISION("is no decision on an item");

    private final String words;

    Fault(String words) {
      this.words = words;
    }
  }

  /**
   * A line that counts for nothing.
   *
   * @param number the first line is 1
   * @param text as it is in the file; restricted
   */
  public record UnreadLine(String file, long number, Fault fault, String text) {
    /** Where it is and what is wrong, and nothing of what it says. */
    @Override
    public String toString() {
      return file + ":" + number + " " + fault.words;
    }
  }

  /** Reads one file's bytes, in UTF-8. */
  public static Decided parse(String file, byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    List<ReviewDecision> decisions = new ArrayList<>();
    List<UnreadLine> unread = new ArrayList<>();
    long number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Optional<ReviewDecisionDocument> document = ReviewDecisionDocument.parse(line);
      Optional<Outcome> outcome = document.flatMap(ReviewDecisionDocument::outcome);
      if (outcome.isEmpty()) {
        Fault fault = document.isEmpty() ? Fault.CUT_OFF : Fault.NO_DECISION;
        unread.add(new UnreadLine(file, number, fault, line));
        continue;
      }
      outcomes.add(outcome.get());
      document.flatMap(ReviewDecisionDocument::decision).ifPresent(decisions::add);
    }
    return new Decided(outcomes, decisions, unread);
  }

  /** Reads the files that are there, later ones over earlier ones. */
  public static Decided read(Collection<Path> files) throws IOException {
    Decided decided = NOTHING;
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        decided = decided.then(parse(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    return decided;
  }

  /** These decisions, and after them later ones. */
  public Decided then(Decided later) {
    return new Decided(
        both(outcomes, later.outcomes),
        both(decisions, later.decisions),
        both(unread, later.unread));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Every line that names an item and a finding, in order. */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /** Those of them that say everything a decision must say. */
  public List<ReviewDecision> decisions() {
    return decisions;
  }

  /** Lines that count for nothing. */
  public List<UnreadLine> unread() {
    return unread;
  }

  /** The last finding on each item, by the item's id. */
  public Map<String, ReviewFinding> findings() {
    return Map.copyOf(findings);
  }

  /** The last finding on an item, empty while there is none. */
  public Optional<ReviewFinding> of(String item) {
    return Optional.ofNullable(findings.get(item));
  }

  public boolean sustained(String item) {
    return findings.get(item) == ReviewFinding.SUSTAINED;
  }

  /** Lines that count for nothing, in words without what they say. */
  public List<String> problems() {
    return unread.stream().map(UnreadLine::toString).toList();
  }

  /** How much was decided, and nothing of it. */
  @Override
  public String toString() {
    return "Decided[" + outcomes.size() + "]";
  }
}
