package org.needtoknow.parsers.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.LogSource;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.log.message.LogNotice;
import org.needtoknow.parsers.mapping.Mapping;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.record.RejectedRecord;
import org.needtoknow.parsers.source.FileProblem;
import org.needtoknow.parsers.table.ColumnNames;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableFile;
import org.needtoknow.parsers.table.TableFormat;

/** Reads the logs once and keeps only counts, no lookups. */
final class LogChecks {
  private static final int PLACES = 100;

  private LogChecks() {}

  /**
   * Reads every log file.
   *
   * @param each sees every lookup once
   */
  static List<LogCheck> read(Department department, Consumer<Lookup> each) {
    List<LogCheck> checks = new ArrayList<>();
    Map<String, String> copies =
        DuplicateFiles.of(
            department.folder(),
            department.logs().stream().flatMap(source -> source.files().stream()).toList());
    for (LogSource source : department.logs()) {
      for (String file : source.files()) {
        Reading reading = new Reading(source, file, each);
        Optional.ofNullable(copies.get(file)).ifPresent(reading::isCopyOf);
        checks.add(reading.read(department.folder()));
      }
    }
    return checks;
  }

  private static final class Reading implements BlockSink, RecordSink {
    private final LogSource source;
    private final String file;
    private final Consumer<Lookup> each;
    private final LogReader reader;
    private final List<LogCheck.Rejection> places = new ArrayList<>();
    private final TreeMap<String, Long> notLookups = new TreeMap<>();
    private final TreeMap<String, Long> warnings = new TreeMap<>();
    private final TreeMap<LogNotice, Long> notices = new TreeMap<>();
    private final TreeMap<LookupField, Long> masked = new TreeMap<>();
    private final Set<LookupField> filled = EnumSet.noneOf(LookupField.class);
    private final Set<LookupField> exported = EnumSet.noneOf(LookupField.class);
    private final List<String> problems = new ArrayList<>();
    private long records;
    private long lookups;
    private long rejected;

    /** The rejected records that were inside blocks; the others belong to no block. */
    private long inBlocks;

    private Instant first;
    private Instant last;

    Reading(LogSource source, String file, Consumer<Lookup> each) {
      this.source = source;
      this.file = file;
      this.each = each;
      this.reader = source.reader();
    }

    void isCopyOf(String other) {
      problems.add("is the same as " + other + ", byte for byte; its lookups count once");
    }

    LogCheck read(Path folder) {
      try {
        reader.frame(folder, file, this);
      } catch (IOException e) {
        problems.add("cannot be opened");
      }
      if (lookups == 0 && rejected > 0 && problems.isEmpty()) {
        problems.add("no lookup in it could be read" + wayOut());
      }
      notices.forEach((notice, count) -> problems.add(notice.words() + " (" + count + ")"));
      Set<LookupField> blank = EnumSet.noneOf(LookupField.class);
      blank.addAll(exported);
      blank.removeAll(filled);
      Set<LookupField> notExported = EnumSet.allOf(LookupField.class);
      notExported.removeAll(exported);
      blank.removeAll(masked.keySet());
      return new LogCheck(
          source.system(),
          source.readAs(),
          file,
          new LogCheck.Counts(records + rejected - inBlocks, lookups, notLookups, rejected),
          places,
          warnings,
          new LogCheck.FieldUse(
              blank, lookups == 0 ? Set.of() : notExported, masked, unknownColumns(folder)),
          Optional.ofNullable(first),
          Optional.ofNullable(last),
          problems);
    }

    /** What to correct in the mapping when every record was rejected for the same reason. */
    private String wayOut() {
      boolean times =
          places.stream().allMatch(place -> place.reason() == RejectReason.TIME_UNREADABLE);
      if (!times || source.mapping().isEmpty()) {
        return "";
      }
      Mapping mapping = source.mapping().get();
      List<String> patterns = mapping.patternsOf("time");
      return ": no time in column "
          + String.join(", ", mapping.namesOf("time"))
          + " is written in the form that "
          + mapping.file()
          + " gives ("
          + (patterns.isEmpty()
              ? "ISO 8601, because there is no 'times'"
              : String.join(" or ", patterns))
          + "); compare the pattern with the file, letter by letter";
    }

    /**
     * Names no cell of a line that is hardly a header row: it may be a data row, and data rows name
     * subjects.
     */
    private List<String> unknownColumns(Path folder) {
      if (source.mapping().isEmpty()
          || source.mapping().get().layout().format() == TableFormat.FIXED_WIDTH) {
        return List.of();
      }
      Mapping mapping = source.mapping().get();
      try {
        boolean keys = mapping.layout().format() == TableFormat.JSON_LINES;
        Set<String> known = mapping.columnKeys();
        Set<String> unknown = new LinkedHashSet<>();
        for (List<String> names : TableFile.headings(folder, file, Optional.of(mapping.layout()))) {
          if (keys || ColumnNames.are(names, known, List.of())) {
            for (int i = 0; i < names.size(); i++) {
              if (!names.get(i).isBlank() && !known.contains(Headings.key(names.get(i)))) {
                unknown.add(ColumnNames.shown(names, i));
              }
            }
          }
        }
        return List.copyOf(unknown);
      } catch (IOException e) {
        return List.of();
      }
    }

    @Override
    public void block(Block block) {
      long rejectedBefore = rejected;
      BlockReport report = reader.parse(block, this);
      records += report.records();
      inBlocks += rejected - rejectedBefore;
      report.notLookups().forEach((kind, count) -> notLookups.merge(kind, count, Long::sum));
      report.warnings().forEach((words, count) -> warnings.merge(words, count, Long::sum));
      report.notices().forEach((notice, count) -> notices.merge(notice, count, Long::sum));
      for (BlockReport.StatedTotal total : report.stated()) {
        if (total.counted() >= 0 && total.counted() != total.stated()) {
          warnings.merge(
              "a total printed in the report is not the number of its rows", 1L, Long::sum);
        }
      }
    }

    @Override
    public void rejected(RejectedRecord record) {
      rejected++;
      if (places.size() < PLACES) {
        places.add(new LogCheck.Rejection(place(record), record.reason(), record.words()));
      }
    }

    /** The place as a person counts it in the file; row and cell for a table. */
    private String place(RejectedRecord record) {
      Optional<TableFormat> table = source.mapping().map(mapping -> mapping.layout().format());
      String line = table.filter(f -> f == TableFormat.XLSX).isPresent() ? "row " : "line ";
      String part =
          table.isPresent()
              ? switch (table.get()) {
                case CSV, XLSX -> "cell";
                case JSON_LINES, FIXED_WIDTH -> "";
              }
              : source.style().orElseThrow().partOfRecord();
      boolean known = record.column() > 0 && !part.isEmpty();
      return line + record.line() + (known ? ", " + part + " " + record.column() : "");
    }

    @Override
    public void end(FileFacts facts) {
      facts.problems().stream()
          .map(FileProblem::words)
          .filter(words -> !problems.contains(words))
          .forEach(problems::add);
    }

    @Override
    public void lookup(Lookup lookup) {
      lookups++;
      each.accept(lookup);
      first = first == null || lookup.at().isBefore(first) ? lookup.at() : first;
      last = last == null || lookup.at().isAfter(last) ? lookup.at() : last;
      for (LookupField field : LookupField.values()) {
        if (!lookup.notExported().contains(field)) {
          exported.add(field);
        }
        if (lookup.masked().contains(field)) {
          masked.merge(field, 1L, Long::sum);
        }
        if (isFilled(lookup, field)) {
          filled.add(field);
        }
      }
    }

    private static boolean isFilled(Lookup lookup, LookupField field) {
      return switch (field) {
        case ACCOUNT -> !lookup.account().isEmpty();
        case REQUESTER -> !lookup.requester().isEmpty();
        case ORI -> !lookup.ori().isEmpty();
        case TERMINAL -> !lookup.terminal().isEmpty();
        case MESSAGE_KEY -> !lookup.messageKey().isEmpty();
        case PURPOSE -> !lookup.purposeCode().isEmpty();
        case REASON -> !lookup.reason().isEmpty();
        case CASE_NUMBER -> !lookup.cited().isBlank();
        case SUBJECT -> !lookup.subject().isBlank();
        case TIME -> true;
        case OUTCOME -> !lookup.outcome().isEmpty();
      };
    }
  }
}
