package org.needtoknow.jobs.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.LogSource;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.CsvRows;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.record.RejectedRecord;

/**
 * Reads rows of a department's logs again: the raw logs are what a lookup rests on. Only the blocks
 * in which a wanted row lies are parsed.
 */
final class SourceRows {
  private final Map<String, NavigableSet<Long>> wanted = new TreeMap<>();
  private final Map<String, Lookup> rows = new HashMap<>();

  private SourceRows() {}

  /** The rows of some lookups, as far as they are still there. */
  static SourceRows read(Department department, List<FoundLookup> lookups) throws IOException {
    SourceRows rows = new SourceRows();
    for (FoundLookup lookup : lookups) {
      rows.wanted.computeIfAbsent(lookup.file(), file -> new TreeSet<>()).add(lookup.line());
    }
    for (LogSource source : department.logs()) {
      for (String file : source.files()) {
        boolean needed =
            rows.wanted.keySet().stream().anyMatch(f -> f.equals(file) || f.startsWith(file + "!"));
        if (needed) {
          LogReader reader = source.reader();
          reader.frame(department.folder(), file, rows.new Wantings(reader));
        }
      }
    }
    return rows;
  }

  /**
   * The row on which a lookup rests; empty when it is gone, or is another one than the hash in the
   * result says.
   */
  Optional<Lookup> of(FoundLookup lookup) {
    return Optional.ofNullable(rows.get(lookup.file() + ":" + lookup.line()))
        .filter(
            row ->
                lookup.sha256().isEmpty()
                    || lookup.sha256().equals(row.source().sha256().toString()));
  }

  private final class Wantings implements BlockSink {
    private final LogReader reader;

    private Wantings(LogReader reader) {
      this.reader = reader;
    }

    @Override
    public void block(Block block) {
      NavigableSet<Long> lines = wanted.get(block.file());
      if (lines == null) {
        return;
      }
      Long first = lines.ceiling(block.line());
      if (first == null
          || first > block.line() + CsvRows.lines(block.bytes(), 0, block.bytes().length)) {
        return;
      }
      List<Lookup> parsed = new ArrayList<>();
      reader.parse(
          block,
          new RecordSink() {
            @Override
            public void lookup(Lookup lookup) {
              parsed.add(lookup);
            }

            @Override
            public void rejected(RejectedRecord record) {
              // No lookup rests on it.
            }
          });
      for (Lookup lookup : parsed) {
        if (lines.contains(lookup.source().line())) {
          rows.put(lookup.source().file() + ":" + lookup.source().line(), lookup);
        }
      }
    }

    @Override
    public void rejected(RejectedRecord rejected) {
      // No lookup rests on it.
    }

    @Override
    public void end(FileFacts facts) {
      // What became of the file's other records stands in the run's record.
    }
  }
}
