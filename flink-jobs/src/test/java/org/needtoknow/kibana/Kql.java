package org.needtoknow.kibana;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a query in the Kibana Query Language into the query that Kibana sends, for the part of the
 * language that our objects use: {@code and}, {@code or}, {@code not}, parentheses, a field with a
 * value, with {@code *} or with a bound.
 */
final class Kql {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(\\(|\\)|:|>=|<=|>|<|\"[^\"]*\"|[^\\s():<>\"]+)");

  private final List<String> tokens = new ArrayList<>();
  private final Set<String> fields = new TreeSet<>();
  private int next;

  private Kql(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.lookingAt()) {
      tokens.add(matcher.group(1));
      end = matcher.end();
      matcher.region(end, text.length());
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException("not understood: " + text.substring(end));
    }
  }

  /** The query; everything where the text is blank. */
  static JsonNode query(String text) {
    Kql kql = new Kql(text);
    if (kql.tokens.isEmpty()) {
      return node("match_all", SavedObjects.JSON.createObjectNode());
    }
    JsonNode query = kql.or();
    if (kql.next < kql.tokens.size()) {
      throw new IllegalArgumentException("too much: " + kql.tokens.get(kql.next));
    }
    return query;
  }

  /** The fields that a query names. */
  static Set<String> fields(String text) {
    Kql kql = new Kql(text);
    if (!kql.tokens.isEmpty()) {
      kql.or();
    }
    return kql.fields;
  }

  private JsonNode or() {
    List<JsonNode> parts = new ArrayList<>(List.of(and()));
    while (takes("or")) {
      parts.add(and());
    }
    return parts.size() == 1 ? parts.get(0) : bool("should", parts);
  }

  private JsonNode and() {
    List<JsonNode> parts = new ArrayList<>(List.of(not()));
    while (takes("and")) {
      parts.add(not());
    }
    return parts.size() == 1 ? parts.get(0) : bool("filter", parts);
  }

  private JsonNode not() {
    if (takes("not")) {
      return bool("must_not", List.of(not()));
    }
    if (takes("(")) {
      JsonNode inner = or();
      expect(")");
      return inner;
    }
    return comparison();
  }

  private JsonNode comparison() {
    String field = take();
    fields.add(field);
    String operator = take();
    String value = take();
    return switch (operator) {
      case ">" -> range(field, "gt", value);
      case ">=" -> range(field, "gte", value);
      case "<" -> range(field, "lt", value);
      case "<=" -> range(field, "lte", value);
      case ":" ->
          value.equals("*")
              ? node("exists", text("field", field))
              : value.startsWith("\"")
                  ? node("match_phrase", text(field, value.substring(1, value.length() - 1)))
                  : node("match", text(field, value));
      default -> throw new IllegalArgumentException("no operator: " + operator);
    };
  }

  private boolean takes(String token) {
    if (next < tokens.size() && tokens.get(next).equalsIgnoreCase(token)) {
      next++;
      return true;
    }
    return false;
  }

  private void expect(String token) {
    if (!takes(token)) {
      throw new IllegalArgumentException("missing " + token);
    }
  }

  private String take() {
    if (next >= tokens.size()) {
      throw new IllegalArgumentException("ends too early");
    }
    return tokens.get(next++);
  }

  private static JsonNode range(String field, String bound, String value) {
    ObjectNode range = SavedObjects.JSON.createObjectNode();
    range.putObject("range").putObject(field).put(bound, value);
    return range;
  }

  private static JsonNode bool(String clause, List<JsonNode> parts) {
    ObjectNode query = SavedObjects.JSON.createObjectNode();
    ObjectNode bool = query.putObject("bool");
    bool.putArray(clause).addAll(parts);
    if (clause.equals("should")) {
      bool.put("minimum_should_match", 1);
    }
    return query;
  }

  private static ObjectNode text(String name, String value) {
    return SavedObjects.JSON.createObjectNode().put(name, value);
  }

  private static ObjectNode node(String name, JsonNode value) {
    return SavedObjects.JSON.createObjectNode().set(name, value);
  }
}
