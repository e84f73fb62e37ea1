package org.needtoknow.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.yaml.YamlError.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds where a text is nested too deep, or has too many values with all aliases written out. This
 * reads the text as a stream, before any of it is put together in memory.
 */
final class YamlBounds {
  static final int MAX_DEPTH = 40;

  /** Values that a text may have with all aliases written out. */
  private static final long MAX_VALUES = 100_000;

  /** A collection that is still open. */
  private static final class Open {
    private final String anchor;
    private long values = 1;

    Open(String anchor) {
      this.anchor = anchor;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Long> anchored = new HashMap<>();

  private YamlBounds() {}

  /**
   * A bound that is exceeded.
   *
   * @param at the event that exceeds it
   * @param alias the alias with too many values, or {@code ""}
   */
  record TooFar(Event at, Kind kind, String alias) {}

  /**
   * The first bound that is exceeded.
   *
   * @throws YamlEngineException when the text is not YAML
   */
  static Optional<TooFar> find(String text, LoadSettings settings) {
    YamlBounds bounds = new YamlBounds();
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CollectionStartEvent start) {
        bounds.open.push(new Open(start.getAnchor().map(Object::toString).orElse("")));
        if (bounds.open.size() > MAX_DEPTH) {
          return Optional.of(new TooFar(event, Kind.TOO_DEEP, ""));
        }
      } else if (event instanceof CollectionEndEvent) {
        Open ended = bounds.open.pop();
        bounds.anchored.put(ended.anchor, ended.values);
        bounds.count(ended.values);
      } else if (event instanceof ScalarEvent) {
        bounds.count(1);
      } else if (event instanceof AliasEvent alias
          && bounds.count(bounds.anchored.getOrDefault(alias.getAlias().toString(), 1L))
              > MAX_VALUES) {
        return Optional.of(new TooFar(event, Kind.TOO_LARGE, alias.getAlias().toString()));
      }
    }
    return Optional.empty();
  }

  /** Adds values to the collection they are in, and returns how many it has by now. */
  private long count(long values) {
    return open.isEmpty() ? values : (open.peek().values += values);
  }
}
