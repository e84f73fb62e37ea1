package org.needtoknow.parsers.log.collect;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.parsers.frame.CsvCells;
import org.needtoknow.parsers.frame.HeaderRule;

/** The current header: which cell of a row belongs to which column. */
final class CollectHeader {
  /** No header has been seen. */
  static final CollectHeader NONE = new CollectHeader(List.of());

  /** A row is a header when it names the two required columns. */
  static final HeaderRule RULE =
      new HeaderRule() {
        @Override
        public boolean isHeader(List<String> cells) {
          int needed = 0;
          for (String cell : cells) {
            Optional<CollectColumn> column = CollectColumn.of(cell);
            if (column.isPresent()
                && (column.get() == CollectColumn.TIME || column.get() == CollectColumn.ACCOUNT)) {
              needed++;
            }
          }
          return needed >= 2;
        }

        @Override
        public int timeColumn(List<String> header) {
          return new CollectHeader(header).index[CollectColumn.TIME.ordinal()];
        }
      };

  private final int[] index = new int[CollectColumn.values().length];
  private final int cells;
  private final int unknown;
  private final boolean twice;
  private final Set<LookupField> notExported;

  CollectHeader(List<String> header) {
    Arrays.fill(index, -1);
    int notKnown = 0;
    boolean repeated = false;
    for (int i = 0; i < header.size(); i++) {
      Optional<CollectColumn> column = CollectColumn.of(header.get(i));
      if (column.isEmpty()) {
        notKnown++;
      } else if (index[column.get().ordinal()] < 0) {
        index[column.get().ordinal()] = i;
      } else {
        repeated = true;
      }
    }
    cells = header.size();
    unknown = notKnown;
    twice = repeated;
    EnumSet<LookupField> missing = EnumSet.allOf(LookupField.class);
    for (CollectColumn column : CollectColumn.values()) {
      if (has(column)) {
        column.field().ifPresent(missing::remove);
      }
    }
    notExported = Set.copyOf(missing);
  }

  /** From the text of a header record, whose bytes are its characters. */
  static CollectHeader parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return text.isEmpty() ? NONE : new CollectHeader(CsvCells.split(bytes, 0, bytes.length, ','));
  }

  boolean has(CollectColumn column) {
    return index[column.ordinal()] >= 0;
  }

  /** The cell of a row, stripped; {@code ""} where there is no such column or cell. */
  String cell(String[] row, CollectColumn column) {
    int i = index[column.ordinal()];
    return i < 0 || i >= row.length ? "" : row[i].strip();
  }

  /** 1-based number of a column in this header. */
  int number(CollectColumn column) {
    return index[column.ordinal()] + 1;
  }

  int size() {
    return cells;
  }

  /** Whether a column that is read occurs twice: which of the two is meant is not known. */
  boolean namesOneTwice() {
    return twice;
  }

  int unknownColumns() {
    return unknown;
  }

  /** Fields without a column in this header. */
  Set<LookupField> notExported() {
    return notExported;
  }
}
