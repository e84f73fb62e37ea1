package org.needtoknow.parsers.department;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.parsers.log.message.NamField;
import org.needtoknow.parsers.log.message.PlateField;
import org.needtoknow.parsers.log.message.StateNames;
import org.needtoknow.parsers.mapping.FeedWords;
import org.needtoknow.parsers.mapping.Words;
import org.needtoknow.parsers.table.TableRow;

/**
 * One row of a feed by its canonical columns. A cell that says who or what the row is about must be
 * readable, or the row is rejected; any other cell that cannot be read counts as blank and is
 * reported.
 */
final class FeedRow {
  private static final Set<String> YES = Set.of("yes", "true", "y", "1", "t", "x");
  private static final Set<String> NO = Set.of("no", "false", "n", "0", "f");

  /** Taking a comma for the semicolon would be a guess: in names it belongs there. */
  private static final String SEPARATE = "; the entries of a list are separated by \";\"";

  private final Cells cells;
  private final ZoneId zone;
  private final FeedCounts counts;
  private final FeedTable table;
  private final TableRow row;
  private final String name;
  private Instant firstEvent;
  private Instant lastEvent;

  /** Gives the text of a canonical column, {@code ""} when it is blank or not there. */
  interface Cells {
    String cell(String column);

    /** The column's heading as it stands in the file, its canonical name where it has none. */
    String heading(String column);

    /** Whether the file has a column for it. */
    boolean has(String column);

    /** Notes which columns are filled in a row that nobody reads to its end. */
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

  FeedTable table() {
    return table;
  }

  ZoneId zone() {
    return zone;
  }

  /** The file that it stands in; a member of an archive follows {@code !}. */
  String file() {
    return name;
  }

  /** A number by which rows that say something else are told apart, nearly always. */
  int content() {
    return row.cells().hashCode();
  }

  /** Something about the file as a whole. */
  void problem(String words) {
    counts.problem(words);
  }

  /** Where it stands, as one says it. */
  String place() {
    return FeedReport.place(name, row.line());
  }

  /** Its line, or its number in a workbook. */
  long line() {
    return row.line();
  }

  SourceRef source() {
    return row.source(name);
  }

  String text(String column) {
    return cells.cell(column);
  }

  String required(String column) throws RowRejected {
    String text = text(column);
    if (text.isEmpty()) {
      throw new RowRejected(column, cells.has(column) ? "is blank" : "is not there");
    }
    return text;
  }

  /** Says that the rest of the row is of no use. */
  void leave() {
    cells.lookOver(table.columns());
  }

  void warn(String column, String reason) {
    counts.warn(row.line(), column.isEmpty() ? "" : cells.heading(column), reason);
  }

  /** Says that the row concerns somebody or something on file, which some tables' rows must. */
  void tied() {
    counts.tied();
  }

  /** A time that cannot be read and counts as blank. */
  void unreadable(String column, FeedTimes.UnreadableTime e, String wayOut) {
    warn(column, e.getMessage() + "; read as blank; " + wayOut);
  }

  /** Counts the events that were read from the row. */
  void countEvents() {
    if (firstEvent != null) {
      counts.event(firstEvent, lastEvent);
    }
  }

  Instant event(String column, Instant time) {
    if (table.events().contains(column)) {
      firstEvent = firstEvent == null || time.isBefore(firstEvent) ? time : firstEvent;
      lastEvent = lastEvent == null || time.isAfter(lastEvent) ? time : lastEvent;
    }
    return time;
  }

  Optional<Instant> time(String column) {
    try {
      return FeedTimes.start(text(column), zone).map(time -> event(column, time));
    } catch (FeedTimes.UnreadableTime e) {
      unreadable(column, e, FeedTimes.WRITE_TIME);
      return Optional.empty();
    }
  }

  /** The end of a period: a bare date counts in whole. */
  Optional<Instant> until(String column) {
    try {
      return FeedTimes.end(text(column), zone).map(time -> event(column, time));
    } catch (FeedTimes.UnreadableTime e) {
      unreadable(column, e, FeedTimes.WRITE_TIME);
      return Optional.empty();
    }
  }

  Instant requiredTime(String column) throws RowRejected {
    return needed(column, false);
  }

  Instant requiredUntil(String column) throws RowRejected {
    return needed(column, true);
  }

  /** An end that may be blank, but that must be readable: blank would mean for ever. */
  Optional<Instant> readableUntil(String column) throws RowRejected {
    return text(column).isEmpty() ? Optional.empty() : Optional.of(needed(column, true));
  }

  private Instant needed(String column, boolean end) throws RowRejected {
    String text = required(column);
    try {
      Optional<Instant> time = end ? FeedTimes.end(text, zone) : FeedTimes.start(text, zone);
      return event(column, time.orElseThrow(() -> new RowRejected(column, "is blank")));
    } catch (FeedTimes.UnreadableTime e) {
      throw new RowRejected(column, e.getMessage() + "; " + FeedTimes.WRITE_TIME);
    }
  }

  Optional<LocalDate> date(String column) {
    try {
      return FeedTimes.date(text(column));
    } catch (FeedTimes.UnreadableTime e) {
      unreadable(column, e, FeedTimes.WRITE_DATE);
      return Optional.empty();
    }
  }

  /** Blank and unreadable are no. */
  boolean flag(String column) {
    String text = text(column).toLowerCase(Locale.ROOT);
    if (!text.isEmpty() && !YES.contains(text) && !NO.contains(text)) {
      warn(column, "is neither yes nor no; read as no");
    }
    return YES.contains(text);
  }

  <E extends Enum<E>> E word(String column, Words<E> words) throws RowRejected {
    return words
        .find(required(column))
        .orElseThrow(() -> new RowRejected(column, notKnown(column, words, "")));
  }

  /** The value of a word, the fallback when it is blank or, with a warning, not known. */
  <E extends Enum<E>> E word(String column, Words<E> words, E fallback) {
    String text = text(column);
    if (text.isEmpty()) {
      return fallback;
    }
    Optional<E> value = words.find(text);
    if (value.isEmpty()) {
      warn(column, notKnown(column, words, "; read as " + Text.lower(fallback).replace('_', ' ')));
    }
    return value.orElse(fallback);
  }

  /** What the cell may hold; of what it does hold, no more than which word it nearly is. */
  private String notKnown(String column, Words<?> words, String readAs) {
    String meant = words.near(text(column)).map(w -> "; did you mean \"" + w + "\"?").orElse("");
    return "is a word that is not known here"
        + readAs
        + meant
        + "; known are "
        + String.join(", ", words.names());
  }

  PersonName name() {
    PersonName parts = new PersonName(text("last"), text("first"), text("middle"), text("suffix"));
    if (!parts.isBlank()) {
      counts.names().parts(parts.last(), parts.first());
      return parts;
    }
    return whole("name", text("name"));
  }

  private PersonName whole(String column, String name) {
    if (!name.isEmpty() && counts.names().isPlain(name)) {
      warn(column, "holds a name without a comma, read as a last name; write it LAST,FIRST");
    }
    return NamField.parse(name);
  }

  List<PersonName> names(String column) {
    List<PersonName> names = new ArrayList<>();
    for (String part : parts(column)) {
      if (!NamField.mayBeOne(part)) {
        warn(column, "holds more commas than a name has" + SEPARATE);
      }
      names.add(whole(column, part));
    }
    return names;
  }

  PersonIdentity person() {
    return new PersonIdentity(
        name(),
        date("dob"),
        text("oln"),
        StateNames.code(text("oln_state")).orElse(text("oln_state")),
        digits(text("soc")),
        text("sid"),
        text("fbi"),
        text("address"),
        text("phone"));
  }

  private static String digits(String text) {
    return text.isEmpty() ? text : text.replaceAll("[^0-9]", "");
  }

  VehicleIdentity vehicle() {
    PlateField plate = PlateField.of(text("plate"), text("plate_state"));
    doubt("plate", plate.plateDoubt());
    doubt("plate_state", plate.stateDoubt());
    return new VehicleIdentity(plate.plate(), plate.state(), text("vin"));
  }

  /** Vehicles of one cell: {@code ABC123/CT;VIN:1FT…}. */
  List<VehicleIdentity> vehicles(String column) {
    List<VehicleIdentity> vehicles = new ArrayList<>();
    for (String part : list(column)) {
      if (part.regionMatches(true, 0, "VIN:", 0, 4)) {
        vehicles.add(new VehicleIdentity("", "", part.substring(4).strip()));
        continue;
      }
      PlateField plate = PlateField.of(part, "");
      if (part.indexOf(',') < 0) {
        doubt(column, plate.plateDoubt());
      }
      vehicles.add(new VehicleIdentity(plate.plate(), plate.state(), ""));
    }
    return vehicles;
  }

  private void doubt(String column, String words) {
    if (!words.isEmpty()) {
      warn(column, words);
    }
  }

  RecordNumber record() {
    String number = text("record_number");
    return number.isEmpty()
        ? RecordNumber.NONE
        : new RecordNumber(word("record_kind", FeedWords.RECORD, RecordKind.NONE), number);
  }

  /** The entries of a cell that holds a list of numbers, blank ones left out. */
  List<String> list(String column) {
    List<String> parts = parts(column);
    if (parts.stream().anyMatch(part -> part.indexOf(',') >= 0)) {
      warn(column, "holds a comma" + SEPARATE);
    }
    return parts;
  }

  private List<String> parts(String column) {
    List<String> parts = new ArrayList<>();
    for (String part : text(column).split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
