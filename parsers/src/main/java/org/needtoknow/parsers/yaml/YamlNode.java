package org.needtoknow.parsers.yaml;

import java.util.ArrayList;
import java.util.List;

/** A piece of a YAML file and where it stands. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap {
  Place place();

  /** What it is, as one says it to a person. */
  String whatItIs();

  /** Where it stands; line and column count from 1. */
  record Place(String file, int line, int column) {
    /** Tells a problem that stands here. */
    public void problem(Problems problems, String message, String wayOut) {
      problems.add(file, line, column, message, wayOut);
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
