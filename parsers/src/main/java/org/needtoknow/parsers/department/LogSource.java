package org.needtoknow.parsers.department;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.mapping.MappedLogReader;
import org.needtoknow.parsers.mapping.Mapping;
import org.needtoknow.parsers.style.LogStyle;

/**
 * The query logs of one system; either a style or a mapping tells how they are read.
 *
 * @param index its place in the department's list, from 0
 * @param system the system's name, lower case
 * @param zone zone of its times that carry no offset
 * @param files relative to the department folder, in order of their names
 */
public record LogSource(
    int index,
    String system,
    Optional<LogStyle> style,
    Optional<Mapping> mapping,
    ZoneId zone,
    List<String> files) {
  public LogSource {
    system = Text.required(system, "system");
    requireNonNull(zone, "zone");
    if (style.isPresent() == mapping.isPresent()) {
      throw new IllegalArgumentException("a log source has a style or a mapping");
    }
    files = List.copyOf(files);
  }

  /** A new reader of these files; it holds no open file and may be made anywhere. */
  public LogReader reader() {
    return mapping.isPresent()
        ? new MappedLogReader(mapping.get(), index, system, zone)
        : style.get().reader(index, system, zone);
  }

  /** The style's name, or the mapping file's. */
  public String readAs() {
    return mapping.map(Mapping::file).orElseGet(() -> style.get().id());
  }
}
