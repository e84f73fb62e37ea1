package org.needtoknow.parsers.mapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.parsers.frame.CsvCells;
import org.needtoknow.parsers.frame.CsvFramer;
import org.needtoknow.parsers.frame.HeaderRule;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.time.LogClock;

/** Tells the column names of a mapped CSV from its rows. */
final class MappedHeader {
  private MappedHeader() {}

  static CsvFramer framer(Mapping mapping, Optional<LogClock> clock) {
    return new CsvFramer(
        mapping.layout().delimiter().orElse(','),
        mapping.layout().headingLine() == 0 ? HeaderRule.none(-1) : rule(mapping),
        clock);
  }

  static Optional<LogClock> noClock() {
    return Optional.empty();
  }

  /** The column names of a header record, whose bytes are its characters. */
  static List<String> cells(String context, Mapping mapping) {
    byte[] bytes = context.getBytes(StandardCharsets.ISO_8859_1);
    return CsvCells.split(bytes, 0, bytes.length, mapping.layout().delimiter().orElse(','));
  }

  static List<String> numbers(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add(Integer.toString(i));
    }
    return names;
  }

  /** A row is the heading when it names the column of the time and one more that is mapped. */
  static HeaderRule rule(Mapping mapping) {
    Set<String> time = mapping.keysOf(LogField.TIME.word());
    Set<String> all = mapping.columnKeys();
    return new HeaderRule() {
      @Override
      public boolean isHeader(List<String> cells) {
        boolean timed = false;
        int known = 0;
        for (String cell : cells) {
          String key = Headings.key(cell);
          timed |= time.contains(key);
          known += all.contains(key) ? 1 : 0;
        }
        return timed && known >= Math.min(2, all.size());
      }

      @Override
      public int timeColumn(List<String> header) {
        Headings headings = new Headings(header);
        for (String key : time) {
          if (headings.position(key) >= 0) {
            return headings.position(key);
          }
        }
        return -1;
      }
    };
  }
}
