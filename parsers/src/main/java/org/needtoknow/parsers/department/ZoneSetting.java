package org.needtoknow.parsers.department;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlMap;

/** Reads a time zone from a setting. */
final class ZoneSetting {
  private ZoneSetting() {}

  /** The zone under a name; one that does not exist is a problem. */
  static Optional<ZoneId> read(YamlMap map, String name, Problems problems) {
    String text = map.text(name, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      List<String> near =
          ZoneId.getAvailableZoneIds().stream()
              .filter(zone -> zone.startsWith("America/") || zone.startsWith("US/"))
              .sorted()
              .toList();
      // Places share much of their names: only a slip of the keyboard is answered with another.
      String hint = Problems.didYouMean(text, near, 2);
      map.placeOf(name)
          .problem(
              problems,
              "there is no time zone '" + text + "'",
              hint.startsWith("did")
                  ? hint
                  : "such as America/New_York, America/Chicago, America/Denver or UTC");
      return Optional.empty();
    }
  }
}
