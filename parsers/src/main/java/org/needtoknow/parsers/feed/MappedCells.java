package org.needtoknow.parsers.feed;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.parsers.mapping.BoundMapping;
import org.needtoknow.parsers.mapping.FieldValue;
import org.needtoknow.parsers.mapping.MappedStamps;
import org.needtoknow.parsers.table.TableRow;
import org.needtoknow.parsers.time.LogTime;

/** Cells of an export, converted to canonical columns by a mapping; times become ISO 8601. */
final class MappedCells {
  private final FeedFile file;
  private final BoundMapping mapping;
  private final FeedCounts counts;
  private final Map<String, MappedStamps> stamps = new HashMap<>();

  MappedCells(FeedFile file, BoundMapping mapping, FeedCounts counts) {
    this.file = file;
    this.mapping = mapping;
    this.counts = counts;
  }

  FeedRow.Cells of(TableRow row) {
    return new FeedRow.Cells() {
      @Override
      public String cell(String column) {
        return MappedCells.this.cell(column, row);
      }

      @Override
      public String heading(String column) {
        return MappedCells.this.heading(column, row.cells());
      }

      @Override
      public boolean has(String column) {
        return mapping.has(column);
      }

      @Override
      public void lookOver(List<String> columns) {
        for (String column : columns) {
          FieldValue value = mapping.value(column, row.cells(), isProse(column));
          if (value.state() == FieldValue.State.PRESENT) {
            counts.filled(column);
          }
        }
      }
    };
  }

  /** Whether a word such as "none" may mean an empty cell. */
  private static boolean isProse(String column) {
    return !column.equals("plate") && !column.equals("last") && !column.equals("name");
  }

  private String heading(String column, List<String> cells) {
    String heading = mapping.heading(column, cells, isProse(column));
    return heading.isEmpty() ? column : heading;
  }

  private String cell(String column, TableRow row) {
    FieldValue value = mapping.value(column, row.cells(), isProse(column));
    if (value.state() == FieldValue.State.MASKED) {
      counts.warn(row.line(), heading(column, row.cells()), RowProblem.MASKED, "");
    }
    if (value.state() != FieldValue.State.PRESENT) {
      return "";
    }
    counts.filled(column);
    boolean patterned = FeedTable.isTime(column) && !mapping.patterns(column).isEmpty();
    return patterned ? iso(column, value.text()) : value.text();
  }

  /** A time that fits no pattern is not changed: it may still be understood. */
  private String iso(String column, String text) {
    MappedStamps reader =
        stamps.computeIfAbsent(
            column, name -> new MappedStamps(mapping.patterns(name), file.zone()));
    Optional<LogTime> time = reader.read(text);
    if (time.isEmpty()) {
      return text;
    }
    Instant at = time.get().at();
    return switch (time.get().clock()) {
      case COARSE -> at.atZone(file.zone()).toLocalDate().toString();
      // Which of the two is meant depends on whether it is a beginning or an end.
      case DOUBLED_HOUR -> at.atZone(file.zone()).toLocalDateTime().toString();
      default -> at.toString();
    };
  }
}
