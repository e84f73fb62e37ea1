package org.needtoknow.parsers.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Finds where a text goes deeper, or stands for more, than anybody means: seen on the way through
 * it, before any of it is put together.
 */
final class YamlBounds {
  static final int MAX_DEPTH = 40;

  /** Values that a text may stand for, aliases written out. */
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

  /** What goes too far, and the event with which it does. */
  record TooFar(Event at, String message, String wayOut) {}

  /** The first that goes too far; what is no YAML throws as the parser does. */
  static Optional<TooFar> find(String text, LoadSettings settings) {
    YamlBounds bounds = new YamlBounds();
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CollectionStartEvent start) {
        bounds.open.push(new Open(start.getAnchor().map(Object::toString).orElse("")));
        if (bounds.open.size() > MAX_DEPTH) {
          return Optional.of(new TooFar(event, "is nested too deep", ""));
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
        return Optional.of(
            new TooFar(
                event,
                "stands for more values than a file of settings can hold",
                "write out what is meant in place of *" + alias.getAlias()));
      }
    }
    return Optional.empty();
  }

  /** Adds values to the collection they stand in, and returns how many it holds by now. */
  private long count(long values) {
    return open.isEmpty() ? values : (open.peek().values += values);
  }
}
