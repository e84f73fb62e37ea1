package org.needtoknow.parsers.department;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.MaskingReader;
import org.needtoknow.parsers.mapping.MappedLogReader;
import org.needtoknow.parsers.mapping.Mapping;
import org.needtoknow.parsers.style.LogStyle;

/**
 * The query logs of one system, read by a style or by a mapping.
 *
 * @param index its place in the department's list, from 0
 * @param system the system's name, lower case
 * @param zone zone of its times that carry no offset
 * @param masked further words for a masked value, for a log with a style
 * @param files relative to the department folder, in order of their names
 */
public record LogSource(
    int index,
    String system,
    Optional<LogStyle> style,
    Optional<Mapping> mapping,
    ZoneId zone,
    Set<String> masked,
    List<String> files) {
  public LogSource {
    system = Text.required(system, "system");
    requireNonNull(zone, "zone");
    if (style.isPresent() == mapping.isPresent()) {
      throw new IllegalArgumentException("a log source has a style or a mapping");
    }
    masked = Set.copyOf(masked);
    files = List.copyOf(files);
  }

  /** A new reader of these files; it holds no open file and can be created on any machine. */
  public LogReader reader() {
    if (mapping.isPresent()) {
      return new MappedLogReader(mapping.get(), index, system, zone);
    }
    LogReader reader = style.get().reader(index, system, zone);
    return masked.isEmpty() ? reader : new MaskingReader(reader, masked);
  }

  /** The style's name, or the mapping file's. */
  public String readAs() {
    return mapping.map(Mapping::file).orElseGet(() -> style.get().id());
  }
}
