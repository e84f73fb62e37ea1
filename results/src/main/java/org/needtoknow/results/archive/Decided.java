package org.needtoknow.results.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Outcomes of review items, as people entered them: {@code decisions.ndjson}, one object a line
 * with {@code ntk.decision.item} and {@code ntk.decision.finding}. A later line on an item replaces
 * an earlier one. Outcomes are for estimates; no score reads them.
 *
 * @param findings by item id
 * @param problems lines that could not be read, in words without what stands in them
 */
public record Decided(Map<String, Finding> findings, List<String> problems) {
  public static final Decided NOTHING = new Decided(Map.of(), List.of());

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How an inquiry ends (the four findings of internal affairs systems). */
  public enum Finding {
    SUSTAINED,
    NOT_SUSTAINED,
    EXONERATED,
    UNFOUNDED;

    static Optional<Finding> of(String word) {
      String name = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
      return Arrays.stream(values()).filter(finding -> finding.name().equals(name)).findFirst();
    }
  }

  public Decided {
    findings = Map.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /** Reads the files that are there, later ones over earlier ones. */
  public static Decided read(Collection<Path> files) throws IOException {
    Map<String, Finding> findings = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          long number = 0;
          for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !read(line, findings)) {
              problems.add(file.getFileName() + ":" + number + " is no decision on an item");
            }
          }
        }
      }
    }
    return new Decided(findings, problems);
  }

  private static boolean read(String line, Map<String, Finding> findings) {
    try {
      JsonNode decision = JSON.readTree(line).at("/ntk/decision");
      String item = decision.path("item").asText();
      Optional<Finding> finding = Finding.of(decision.path("finding").asText());
      if (item.isEmpty() || finding.isEmpty()) {
        return false;
      }
      findings.put(item, finding.get());
      return true;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** The outcome of an item, empty while there is none. */
  public Optional<Finding> of(String item) {
    return Optional.ofNullable(findings.get(item));
  }

  public boolean sustained(String item) {
    return findings.get(item) == Finding.SUSTAINED;
  }

  /** How much was decided, and nothing of it. */
  @Override
  public String toString() {
    return "Decided[" + findings.size() + "]";
  }
}
