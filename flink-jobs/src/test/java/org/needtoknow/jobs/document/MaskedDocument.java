package org.needtoknow.jobs.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The masked rendering of a document that was read already; {@link MaskedStream} makes it. */
public final class MaskedDocument {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final MaskedStream mask;

  public MaskedDocument(AuditNumbers numbers) {
    this.mask = new MaskedStream(numbers);
  }

  /** A document of its own; the full one stays as it is. */
  public ObjectNode of(JsonNode full) {
    try {
      byte[] masked = mask.of(JSON.writeValueAsBytes(full), ntk -> {}).json();
      return (ObjectNode) JSON.readTree(masked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
