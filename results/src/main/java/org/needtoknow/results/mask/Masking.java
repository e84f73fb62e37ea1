package org.needtoknow.results.mask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.needtoknow.model.personnel.Accountable;

/**
 * Makes the masked form of a document: what {@link FieldTable} does not list is left out. Not
 * thread-safe; one for each task.
 */
public final class Masking {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9*-]{1,16}");

  /** Fields of a subject by which it can be asked for. */
  private static final List<String> ASKED_BY =
      List.of("name", "birth_date", "oln", "soc", "sid", "fbi", "plate", "vin", "place", "article");

  private static final String SOME_TEXT = "text";
  private static final int REMEMBERED = 1 << 16;
  private static final Field ROOT = tree();

  private final AuditNumbers numbers;

  /** Audit numbers of people, accounts and terminals that came before: each is a keyed hash. */
  private final Map<String, String> remembered =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  public Masking(AuditNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * A field of the table.
   *
   * @param shown how much of it is shown; empty for one that only holds other fields
   */
  private record Field(String path, Optional<Sensitivity> shown, Map<String, Field> fields) {
    Field at(String name) {
      String inner = path.isEmpty() ? name : path + "." + name;
      return fields.computeIfAbsent(
          name, key -> new Field(inner, FieldTable.of(inner), new HashMap<>()));
    }
  }

  private static Field tree() {
    Field root = new Field("", Optional.empty(), new HashMap<>());
    for (String path : FieldTable.all().keySet()) {
      Field field = root;
      for (String name : path.split("\\.")) {
        field = field.at(name);
      }
    }
    root.at("ntk").at("subject");
    return root;
  }

  /** The masked form, a document of its own; the full one stays as it is. */
  public ObjectNode of(JsonNode full) {
    String reasonClass = full.at("/ntk/signals/reason_class").asText(SOME_TEXT);
    ObjectNode masked = object(ROOT, full, reasonClass);
    JsonNode lookups = full.at("/ntk/item/lookups");
    if (lookups.isArray()) {
      masked.withObject("/ntk/item").put("lookup_count", lookups.size());
    }
    String askedBy =
        ASKED_BY.stream().filter(full.at("/ntk/subject")::has).collect(Collectors.joining(" "));
    if (!askedBy.isEmpty()) {
      // By what the subject was asked for is what a reviewer has to know first.
      masked.withObject("/ntk/subject").put("mask", askedBy);
    }
    return masked;
  }

  private ObjectNode object(Field field, JsonNode full, String reasonClass) {
    ObjectNode masked = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> part : full.properties()) {
      Field inner = field.fields().get(part.getKey());
      if (inner != null) {
        JsonNode value = value(inner, part.getValue(), reasonClass);
        if (!value.isMissingNode()) {
          masked.set(part.getKey(), value);
        }
      }
    }
    return masked;
  }

  /** Missing when there is nothing to show. */
  private JsonNode value(Field field, JsonNode full, String reasonClass) {
    if (full.isObject()) {
      ObjectNode masked = object(field, full, reasonClass);
      return masked.isEmpty() ? JsonNodeFactory.instance.missingNode() : masked;
    }
    if (full.isArray()) {
      ArrayNode masked = JsonNodeFactory.instance.arrayNode();
      for (JsonNode element : full) {
        // A list in a list is in no document.
        if (!element.isArray()) {
          JsonNode value = value(field, element, reasonClass);
          if (!value.isMissingNode()) {
            masked.add(value);
          }
        }
      }
      return masked.isEmpty() ? JsonNodeFactory.instance.missingNode() : masked;
    }
    return field
        .shown()
        .map(much -> scalar(much, field, full, reasonClass))
        .orElseGet(JsonNodeFactory.instance::missingNode);
  }

  private JsonNode scalar(Sensitivity much, Field field, JsonNode full, String reasonClass) {
    String text = full.asText();
    return switch (much) {
      case OPEN -> full;
      case CODE -> CODE.matcher(text).matches() ? full : JsonNodeFactory.instance.missingNode();
      case PERSON -> number("p", text);
      case ACCOUNT -> number("a", text);
      case TERMINAL -> number("t", text);
      case SUBJECT -> TextNode.valueOf(numbers.subject(text));
      case TEXT -> TextNode.valueOf(field.path().equals("event.reason") ? reasonClass : SOME_TEXT);
    };
  }

  private JsonNode number(String kind, String key) {
    String what = kind + key;
    String number = remembered.get(what);
    if (number == null) {
      number =
          switch (kind) {
            case "a" -> numbers.person(Accountable.account(key));
            case "t" -> numbers.terminal(key);
            default -> numbers.person(key);
          };
      remembered.put(what, number);
    }
    return TextNode.valueOf(number);
  }
}
