package org.needtoknow.jobs.finish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.verdict.Verdict;

/**
 * What a clerk looks for first in a proof, in words: about whom it was, and where it was read.
 * Restricted text.
 */
final class ProofWords {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Parts of a subject that identify nobody to a reader. */
  private static final Set<String> LEFT_OUT = Set.of("id", "kind");

  private ProofWords() {}

  /** The subject's identifiers one after the other, {@code ""} when none was logged. */
  static String subject(byte[] proof) throws IOException {
    List<String> words = new ArrayList<>(4);
    JSON.readTree(proof)
        .path("ntk")
        .path("subject")
        .properties()
        .forEach(
            part -> {
              if (!LEFT_OUT.contains(part.getKey())) {
                words(part.getValue(), words);
              }
            });
    return String.join(" ", words);
  }

  private static void words(JsonNode value, List<String> words) {
    if (value.isValueNode()) {
      words.add(value.asText());
    } else {
      value.properties().forEach(part -> words(part.getValue(), words));
    }
  }

  /** What was decided of the head. */
  static Verdict verdict(byte[] proof) throws IOException {
    return Verdict.valueOf(JSON.readTree(proof).path("ntk").path("verdict").asText());
  }

  /** {@code file:line} of the head. */
  static String place(byte[] proof) throws IOException {
    JsonNode source = JSON.readTree(proof).path("ntk").path("source");
    return source.path("file").asText() + ":" + source.path("line").asText();
  }
}
