package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.results.mask.Masking;

/** Makes the document of the index out of a line of a run's files. Serves one task. */
final class IndexedForm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunIdentity run;
  private final Masking masking;

  IndexedForm(RunIdentity run, KeyedHash hash) {
    this.run = run;
    this.masking = new Masking(new AuditNumbers(hash));
  }

  IndexDocument of(Piece.Kind kind, byte[] line) throws IOException {
    return switch (kind) {
      case LOOKUP -> masked(IndexNames.LOOKUPS, line);
      case ITEM -> masked(IndexNames.ITEMS, line);
      case READY -> ready(JSON.readTree(line));
    };
  }

  private IndexDocument masked(String kind, byte[] line) throws IOException {
    JsonNode full = JSON.readTree(line);
    String id = full.at("/event/id").asText();
    if (id.isEmpty()) {
      throw new IOException("a document without an id");
    }
    ObjectNode document = masking.of(full);
    describe(document.withObject("/ntk"), run);
    int revision = Math.max(0, full.at("/ntk/history").size() - 1);
    return new IndexDocument(
        IndexNames.of(kind, run.department(), full.path("@timestamp").asText()),
        id,
        IndexDocument.version(run.epoch(), revision),
        JSON.writeValueAsBytes(document));
  }

  /** What every document of a run says of it. */
  static void describe(ObjectNode ntk, RunIdentity run) {
    ntk.put("department", run.department()).put("key_id", run.keyId());
    ntk.putObject("run").put("id", run.runId()).put("epoch", run.epoch());
  }

  private static IndexDocument ready(JsonNode line) throws IOException {
    return new IndexDocument(
        line.path("index").asText(),
        line.path("id").asText(),
        line.path("version").asLong(),
        JSON.writeValueAsBytes(line.path("document")));
  }

  /** The line of a document that is masked and addressed. */
  static byte[] readyLine(String index, String id, long version, JsonNode document)
      throws IOException {
    ObjectNode line = JSON.createObjectNode();
    line.put("index", index).put("id", id).put("version", version).set("document", document);
    return JSON.writeValueAsBytes(line);
  }
}
