package org.needtoknow.parsers.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.parsers.mapping.Words;
import org.needtoknow.parsers.table.TableRow;

/**
 * One row of a feed by its canonical columns. A cell that says who or what the row is about must be
 * readable, or the row is rejected; any other cell that cannot be read counts as blank and is
 * reported.
 */
public final class FeedRow {
  private static final Set<String> YES = Set.of("yes", "true", "y", "1", "t", "x");
  private static final Set<String> NO = Set.of("no", "false", "n", "0", "f");

  private final Cells cells;
  private final ZoneId zone;
  private final FeedCounts counts;
  private final FeedTable table;
  private final TableRow row;
  private final String name;
  private Instant firstEvent;
  private Instant lastEvent;

  /** Gives the text of a canonical column, {@code ""} when it is blank or missing. */
  interface Cells {
    String cell(String column);

    /** The column's heading in the file, or its canonical name when it has none. */
    String heading(String column);

    /** Whether the file has a column for it. */
    boolean has(String column);

    /** Notes which columns are filled in a row that is not read to its end. */
    void lookOver(List<String> columns);
  }

  FeedRow(FeedFile file, Cells cells, TableRow row, String name, FeedCounts counts) {
    this.table = file.table();
    this.cells = cells;
    this.zone = file.zone();
    this.row = row;
    this.name = name;
    this.counts = counts;
  }

  /** The table that it belongs to. */
  public FeedTable table() {
    return table;
  }

  /** The zone of times without an offset. */
  public ZoneId zone() {
    return zone;
  }

  /** The file that it is in; a member of an archive follows {@code !}. */
  public String file() {
    return name;
  }

  /** A hash of the row's content, which nearly always differs for different rows. */
  public int content() {
    return row.cells().hashCode();
  }

  /** Notes something about the file as a whole. */
  public void problem(String words) {
    counts.problem(words);
  }

  /** Its place in words. */
  public String place() {
    return FeedReportText.place(name, row.line());
  }

  /** Its line, or its number in a workbook. */
  public long line() {
    return row.line();
  }

  /** Where its bytes are. */
  public SourceRef source() {
    return row.source(name);
  }

  /** The text of a canonical column, {@code ""} when it is blank or the file has none. */
  public String text(String column) {
    return cells.cell(column);
  }

  /** The text of a column that must not be blank. */
  public String required(String column) throws RowRejectedException {
    String text = text(column);
    if (text.isEmpty()) {
      throw new RowRejectedException(
          column, cells.has(column) ? RowProblem.BLANK : RowProblem.NO_SUCH_COLUMN);
    }
    return text;
  }

  /** Notes which columns are filled in a row that is not read to its end. */
  public void leave() {
    cells.lookOver(table.columns());
  }

  /**
   * Notes a problem that loses no row.
   *
   * @param column the canonical name, {@code ""} when the row as a whole is meant
   */
  public void warn(String column, RowProblem problem) {
    warn(column, problem, "");
  }

  /**
   * The same with a detail that follows the problem's words.
   *
   * @param detail never content of the row
   */
  void warn(String column, RowProblem problem, String detail) {
    counts.warn(row.line(), column.isEmpty() ? "" : cells.heading(column), problem, detail);
  }

  /** Notes that the row concerns a person or thing on file, as rows of some tables must. */
  public void matched() {
    counts.matched();
  }

  /** Mistakes in the name columns, found from the names in the file. */
  NameMistakes names() {
    return counts.names();
  }

  /** Notes that a time cannot be read and counts as blank. */
  public void unreadable(String column, FeedTimes.UnreadableTime e, String wayOut) {
    warn(column, e.problem(), "; read as blank; " + wayOut);
  }

  /** Counts the events that were read from the row. */
  void countEvents() {
    if (firstEvent != null) {
      counts.event(firstEvent, lastEvent);
    }
  }

  /** Counts a time toward the period that the file covers, where the column says so. */
  public Instant event(String column, Instant time) {
    if (table.events().contains(column)) {
      firstEvent = firstEvent == null || time.isBefore(firstEvent) ? time : firstEvent;
      lastEvent = lastEvent == null || time.isAfter(lastEvent) ? time : lastEvent;
    }
    return time;
  }

  /** When something happened or began; a cell that cannot be read is blank. */
  public Optional<Instant> time(String column) {
    try {
      return FeedTimes.start(text(column), zone).map(time -> event(column, time));
    } catch (FeedTimes.UnreadableTime e) {
      unreadable(column, e, FeedTimes.WRITE_TIME);
      return Optional.empty();
    }
  }

  /** The end of a period: a bare date counts in whole. */
  public Optional<Instant> until(String column) {
    try {
      return FeedTimes.end(endText(column), zone).map(time -> event(column, time));
    } catch (FeedTimes.UnreadableTime e) {
      unreadable(column, e, FeedTimes.WRITE_TIME);
      return Optional.empty();
    }
  }

  /** When something happened or began; the row is rejected without it. */
  public Instant requiredTime(String column) throws RowRejectedException {
    return needed(column, false);
  }

  /** When something ended; the row is rejected without it. */
  public Instant requiredUntil(String column) throws RowRejectedException {
    return needed(column, true);
  }

  /** An end that may be blank, but that must be readable: blank would mean for ever. */
  public Optional<Instant> readableUntil(String column) throws RowRejectedException {
    return text(column).isEmpty() ? Optional.empty() : Optional.of(needed(column, true));
  }

  /** The end of a period; a midnight in a column of nothing but midnights is a day. */
  private String endText(String column) {
    String text = text(column);
    return counts.holdsDays(column) ? MidnightColumns.day(text) : text;
  }

  private Instant needed(String column, boolean end) throws RowRejectedException {
    String written = required(column);
    String text = end ? endText(column) : written;
    try {
      Optional<Instant> time = end ? FeedTimes.end(text, zone) : FeedTimes.start(text, zone);
      return event(
          column, time.orElseThrow(() -> new RowRejectedException(column, RowProblem.BLANK)));
    } catch (FeedTimes.UnreadableTime e) {
      throw new RowRejectedException(column, e.problem(), "; " + FeedTimes.WRITE_TIME);
    }
  }

  /** A calendar date; a cell that cannot be read is blank. */
  public Optional<LocalDate> date(String column) {
    try {
      return FeedTimes.date(text(column));
    } catch (FeedTimes.UnreadableTime e) {
      unreadable(column, e, FeedTimes.WRITE_DATE);
      return Optional.empty();
    }
  }

  /** Blank and unreadable are no. */
  public boolean flag(String column) {
    String text = text(column).toLowerCase(Locale.ROOT);
    if (!text.isEmpty() && !YES.contains(text) && !NO.contains(text)) {
      warn(column, RowProblem.NEITHER_YES_NOR_NO);
    }
    return YES.contains(text);
  }

  /** The value of a word; the row is rejected when it is blank or not known. */
  public <E extends Enum<E>> E word(String column, Words<E> words) throws RowRejectedException {
    return words
        .find(required(column))
        .orElseThrow(
            () ->
                new RowRejectedException(
                    column, RowProblem.UNKNOWN_WORD, notKnown(column, words, "")));
  }

  /** The value of a word, the fallback when it is blank or, with a warning, not known. */
  public <E extends Enum<E>> E word(String column, Words<E> words, E fallback) {
    String text = text(column);
    if (text.isEmpty()) {
      return fallback;
    }
    Optional<E> value = words.find(text);
    if (value.isEmpty()) {
      String readAs = "; read as " + Text.lower(fallback).replace('_', ' ');
      warn(column, RowProblem.UNKNOWN_WORD, notKnown(column, words, readAs));
    }
    return value.orElse(fallback);
  }

  /**
   * The words that the cell may hold, and the known word that is most similar to its content; never
   * the content itself.
   */
  private String notKnown(String column, Words<?> words, String readAs) {
    String meant = words.near(text(column)).map(w -> "; did you mean '" + w + "'?").orElse("");
    return readAs + meant + "; known are " + String.join(", ", words.names());
  }

  /** The entries of a cell that holds a list of numbers, blank ones left out. */
  public List<String> list(String column) {
    List<String> parts = parts(column);
    if (parts.stream().anyMatch(part -> part.indexOf(',') >= 0)) {
      warn(column, RowProblem.COMMA_IN_LIST);
    }
    return parts;
  }

  /** The same with entries that may contain commas. */
  List<String> parts(String column) {
    String text = text(column);
    if (text.indexOf(';') < 0) {
      return text.isBlank() ? List.of() : List.of(text.strip());
    }
    List<String> parts = new ArrayList<>();
    for (String part : text.split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
