package org.needtoknow.parsers.department;

import java.time.ZoneId;
import java.util.List;
import org.needtoknow.parsers.log.LogReader;

/**
 * The query logs of one system.
 *
 * @param index its place in the department's list, from 0
 * @param system the system's name, lower case
 * @param style name of the log style
 * @param zone zone of its times that carry no offset
 * @param files relative to the department folder, in order of their names
 */
public record LogSource(int index, String system, String style, ZoneId zone, List<String> files) {
  public LogSource {
    files = List.copyOf(files);
  }

  /** The reader of these files; it holds no open file and may be made anywhere. */
  public LogReader reader() {
    throw new UnsupportedOperationException("the log styles are not here yet");
  }
}
