package org.needtoknow.yaml;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.settings.Problem;

/** A part of a YAML file, with its place. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap {
  Place place();

  /** What it is, in words for a message. */
  String whatItIs();

  /** Line and column count from 1, and are 0 when the whole file is meant. */
  record Place(String file, int line, int column) {
    /** A problem at this place. */
    public Problem problem(String message, String wayOut) {
      return new Problem(file, line, column, message, wayOut);
    }

    /** Adds a problem at this place. */
    public void problem(Problems problems, String message, String wayOut) {
      problems.add(problem(message, wayOut));
    }
  }

  /** The node as a map; anything else is a problem. */
  default YamlMap asMap(Problems problems, String what) {
    if (this instanceof YamlMap map) {
      return map;
    }
    place()
        .problem(
            problems,
            what + " is " + whatItIs() + " where \"name: value\" lines belong",
            "write each on a line of its own, indented");
    return YamlMap.empty(place());
  }

  /** The node as text; anything else is a problem. */
  default String asText(Problems problems, String what) {
    if (this instanceof YamlText text) {
      return text.value();
    }
    place().problem(problems, what + " is " + whatItIs() + " where one word or line belongs", "");
    return "";
  }

  /** The items of a list; a single text or map counts as a list of one. */
  default List<YamlNode> asItems() {
    return this instanceof YamlList list ? list.items() : List.of(this);
  }

  /** The items of a list as texts. */
  default List<YamlText> asTexts(Problems problems, String what) {
    List<YamlText> texts = new ArrayList<>();
    for (YamlNode item : asItems()) {
      if (item instanceof YamlText text) {
        texts.add(text);
      } else {
        item.place()
            .problem(problems, what + " holds " + item.whatItIs() + " where one word belongs", "");
      }
    }
    return texts;
  }
}
