package org.needtoknow.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.yaml.YamlNode.Place;

/** A mapping from names to values, in the order of the file. */
public final class YamlMap implements YamlNode {
  private final Place place;
  private final Map<String, Entry> entries;

  /** A value and the place of its name. */
  public record Entry(Place keyPlace, YamlNode value) {}

  YamlMap(Place place, Map<String, Entry> entries) {
    this.place = place;
    this.entries = entries;
  }

  static YamlMap empty(Place place) {
    return new YamlMap(place, Map.of());
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public String whatItIs() {
    return "a block of \"name: value\" lines";
  }

  public Map<String, Entry> entries() {
    return entries;
  }

  /** The value under a name; a blank one counts as not there. */
  public Optional<YamlNode> get(String name) {
    Entry entry = entries.get(name);
    if (entry == null || (entry.value() instanceof YamlText text && text.value().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(entry.value());
  }

  /** The text under a name, {@code ""} when it is not there. */
  public String text(String name, Problems problems) {
    return get(name).map(node -> node.asText(problems, "\"" + name + "\"")).orElse("");
  }

  /** The text under a name; it is a problem when it is not there. */
  public String required(String name, String wayOut, Problems problems) {
    Optional<YamlNode> node = get(name);
    if (node.isEmpty()) {
      placeOf(name).problem(problems, "\"" + name + "\" is not given", wayOut);
      return "";
    }
    return node.get().asText(problems, "\"" + name + "\"");
  }

  /** The texts under a name: a list, or one alone. */
  public List<YamlText> texts(String name, Problems problems) {
    return get(name).map(node -> node.asTexts(problems, "\"" + name + "\"")).orElse(List.of());
  }

  /** The place of a value, or of the map itself when there is no such value. */
  public Place placeOf(String name) {
    Entry entry = entries.get(name);
    return entry == null ? place : entry.value().place();
  }

  /** Every name that is none of the known ones is a problem. */
  public void onlyKnown(Problems problems, String... known) {
    List<String> names = Arrays.asList(known);
    entries.forEach(
        (name, entry) -> {
          if (!names.contains(name)) {
            entry
                .keyPlace()
                .problem(
                    problems,
                    "nothing here is called \"" + name + "\"",
                    Problems.didYouMean(name, names));
          }
        });
  }
}
