package org.needtoknow.yaml;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.settings.Problem;
import org.needtoknow.yaml.YamlNode.Place;

/**
 * A reason why a text, or a part of it, cannot be read as YAML. The reader of a kind of file may
 * have its own words for it; {@link #asProblem} has those for a department's settings.
 *
 * @param place line and column are 0 when they are not known or the whole file is meant
 * @param detail see {@link Kind}
 */
public record YamlError(Kind kind, Place place, String detail) {
  /** What is wrong. */
  public enum Kind {
    /** The text is not YAML; the detail is the parser's message. */
    NOT_YAML,
    /** The text has no content. */
    EMPTY,
    /** Collections are nested too deep, or without end. */
    TOO_DEEP,
    /** With all aliases written out the text has too many values; the detail is the alias. */
    TOO_LARGE,
    /** A key is not a word. */
    NO_KEY,
    /** A key is in one mapping twice; the detail is the key. */
    DUPLICATE_KEY
  }

  public YamlError {
    requireNonNull(kind, "kind");
    requireNonNull(place, "place");
    requireNonNull(detail, "detail");
  }

  /** The error in words for a department's settings. */
  public Problem asProblem() {
    return switch (kind) {
      case NOT_YAML ->
          place.line() > 0
              ? problem(
                  "is not YAML here: " + detail,
                  "look at the indentation, the colons and the quotation marks")
              : problem("is not YAML: " + detail, "");
      case EMPTY -> problem("has no content", "see docs/formats/README.md for what belongs in it");
      case TOO_DEEP -> problem("is nested too deep", "");
      case TOO_LARGE ->
          problem(
              "has more values than a settings file may have",
              "write out the values in place of *" + detail);
      case NO_KEY -> problem("a name is missing before the colon", "");
      case DUPLICATE_KEY ->
          problem("\"" + detail + "\" is given a second time", "keep one of the two");
    };
  }

  /** A problem at this place. */
  public Problem problem(String message, String wayOut) {
    return place.problem(message, wayOut);
  }
}
