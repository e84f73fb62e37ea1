package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.results.mask.MaskedStream;

/** Makes the document of the index out of a line of a run's files. Serves one task. */
final class IndexedForm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunIdentity run;
  private final MaskedStream mask;

  IndexedForm(RunIdentity run, KeyedHash hash) {
    this.run = run;
    this.mask = new MaskedStream(new AuditNumbers(hash));
  }

  IndexDocument of(Piece.Kind kind, byte[] line) throws IOException {
    return switch (kind) {
      case LOOKUP -> masked(IndexNames.LOOKUPS, line);
      case ITEM -> masked(IndexNames.ITEMS, line);
      case READY -> ready(JSON.readTree(line));
    };
  }

  private IndexDocument masked(String kind, byte[] line) throws IOException {
    MaskedStream.Masked masked =
        mask.of(
            line,
            ntk -> {
              ntk.writeStringField("department", run.department());
              ntk.writeStringField("key_id", run.keyId());
              ntk.writeObjectFieldStart("run");
              ntk.writeStringField("id", run.runId());
              ntk.writeNumberField("epoch", run.epoch());
              ntk.writeEndObject();
            });
    if (masked.id().isEmpty()) {
      throw new IOException("a document without an id");
    }
    return new IndexDocument(
        IndexNames.of(kind, run.department(), masked.timestamp()),
        masked.id(),
        IndexDocument.version(run.epoch(), Math.max(0, masked.revisions() - 1)),
        masked.json());
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
