package org.needtoknow.jobs.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.needtoknow.rules.signal.Signal;

/** The masked rendering of a document, made from the full one by {@link FieldTable}. */
public final class MaskedDocument {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9*-]{1,16}");
  private static final String SIGNALS = "ntk.signals";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final AuditNumbers numbers;

  public MaskedDocument(AuditNumbers numbers) {
    this.numbers = numbers;
  }

  /** A document of its own; the full one stays as it is. */
  public ObjectNode of(JsonNode full) {
    ObjectNode masked = object("", full, full);
    addMask(full.path("ntk").path("subject"), masked);
    return masked;
  }

  private ObjectNode object(String path, JsonNode full, JsonNode document) {
    ObjectNode masked = NODES.objectNode();
    for (Map.Entry<String, JsonNode> field : full.properties()) {
      String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      value(name, field.getValue(), document).ifPresent(v -> masked.set(field.getKey(), v));
    }
    return masked;
  }

  private Optional<JsonNode> value(String path, JsonNode full, JsonNode document) {
    if (path.equals(SIGNALS)) {
      return Optional.of(signals(full));
    }
    if (full.isObject()) {
      ObjectNode inner = object(path, full, document);
      return inner.isEmpty() ? Optional.empty() : Optional.of(inner);
    }
    if (full.isArray()) {
      ArrayNode list = NODES.arrayNode();
      full.forEach(element -> value(path, element, document).ifPresent(list::add));
      return list.isEmpty() && !full.isEmpty() ? Optional.empty() : Optional.of(list);
    }
    return FieldTable.of(path).flatMap(much -> scalar(path, much, full, document));
  }

  private Optional<JsonNode> scalar(
      String path, Sensitivity much, JsonNode full, JsonNode document) {
    return switch (much) {
      case OPEN -> Optional.of(full);
      case CODE ->
          CODE.matcher(full.asText()).matches() ? Optional.of(full) : Optional.<JsonNode>empty();
      case PERSON -> Optional.of(NODES.textNode(numbers.person(full.asText())));
      case ACCOUNT -> Optional.of(NODES.textNode(numbers.person("a:" + full.asText())));
      case SUBJECT -> Optional.of(NODES.textNode(numbers.subject(full.asText())));
      case TEXT -> Optional.of(NODES.textNode(textClass(path, document)));
    };
  }

  private static String textClass(String path, JsonNode document) {
    return path.equals("event.reason")
        ? document.path("ntk").path("signals").path("reason_class").asText("text")
        : "text";
  }

  /** Signals are shown by name: texts among them are words of the product, or short codes. */
  private static ObjectNode signals(JsonNode full) {
    ObjectNode shown = NODES.objectNode();
    for (Signal signal : Signal.values()) {
      JsonNode value = full.get(signal.key());
      if (value == null) {
        continue;
      }
      boolean fromLog = signal == Signal.MESSAGE_KEY || signal == Signal.PURPOSE;
      if (!fromLog || CODE.matcher(value.asText()).matches()) {
        shown.set(signal.key(), value);
      }
    }
    return shown;
  }

  /** Says by what the subject was asked for, which is what a reviewer has to know first. */
  private static void addMask(JsonNode subject, ObjectNode masked) {
    StringBuilder by = new StringBuilder();
    for (String part :
        new String[] {
          "name", "birth_date", "oln", "soc", "sid", "fbi", "plate", "vin", "place", "article"
        }) {
      if (subject.has(part)) {
        by.append(by.isEmpty() ? "" : " ").append(part);
      }
    }
    if (!by.isEmpty()) {
      masked.withObject("/ntk").withObject("/subject").put("mask", by.toString());
    }
  }
}
