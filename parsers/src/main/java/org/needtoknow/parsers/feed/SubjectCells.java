package org.needtoknow.parsers.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.PlaceholderNames;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.parsers.log.message.CellText;
import org.needtoknow.parsers.log.message.NamField;
import org.needtoknow.parsers.log.message.PlateCell;
import org.needtoknow.parsers.log.message.PlateField;
import org.needtoknow.parsers.log.message.StateNames;
import org.needtoknow.parsers.mapping.FeedWords;

/** Reads the person, vehicle or record that a row is about from its cells. */
public final class SubjectCells {
  /** A person born earlier is not alive: systems write such dates where none is known. */
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1914, 1, 1);

  private static final Set<FeedTable> KNOWN_PEOPLE =
      EnumSet.of(FeedTable.PERSONNEL, FeedTable.RELATIONSHIPS);

  private SubjectCells() {}

  /** The person; blank when the row names none. */
  public static PersonIdentity person(FeedRow row) {
    Optional<LocalDate> born = birth(row);
    String oln = number(row, "oln");
    String soc = digits(number(row, "soc"));
    String sid = number(row, "sid");
    String fbi = number(row, "fbi");
    boolean known =
        born.isPresent() || !oln.isEmpty() || !soc.isEmpty() || !sid.isEmpty() || !fbi.isEmpty();
    String state = row.text("oln_state");
    return new PersonIdentity(
        name(row, known),
        born,
        oln,
        StateNames.code(state).orElse(""),
        soc,
        sid,
        fbi,
        row.text("address"),
        row.text("phone"));
  }

  private static Optional<LocalDate> birth(FeedRow row) {
    Optional<LocalDate> born = row.date("dob");
    if (born.isPresent() && born.get().isBefore(EARLIEST_BIRTH)) {
      row.warn("dob", RowProblem.IMPOSSIBLE_BIRTH);
      return Optional.empty();
    }
    return born;
  }

  /** A number of a person or vehicle; blank when a spreadsheet has lost its last digits. */
  private static String number(FeedRow row, String column) {
    String number = row.text(column);
    if (CellText.isPower(number)) {
      row.warn(column, RowProblem.POWER_OF_TEN);
      return "";
    }
    return number;
  }

  private static PersonName name(FeedRow row, boolean otherwiseKnown) {
    PersonName name = asWritten(row);
    // A person of the department, or one who is tied to one, may be called John Doe.
    boolean known = otherwiseKnown || KNOWN_PEOPLE.contains(row.table());
    if (PlaceholderNames.is(name, known)) {
      row.warn(
          row.text("last").isEmpty() && row.text("first").isEmpty() ? "name" : "last",
          RowProblem.PLACEHOLDER_PERSON);
      return PersonName.NONE;
    }
    return PlaceholderNames.withoutUnknownParts(name);
  }

  /** Whether the row writes a placeholder where the name of a person is not known. */
  public static boolean isPlaceholder(FeedRow row) {
    return PlaceholderNames.is(asWritten(row), false);
  }

  private static PersonName asWritten(FeedRow row) {
    PersonName parts =
        new PersonName(row.text("last"), row.text("first"), row.text("middle"), row.text("suffix"));
    if (!parts.isBlank()) {
      PersonName split = NamField.whole(parts);
      if (split != parts) {
        row.warn(parts.first().isEmpty() ? "last" : "first", RowProblem.WHOLE_NAME);
      }
      row.names().parts(split.last(), split.first());
      return split;
    }
    return whole(row, "name", row.text("name"));
  }

  private static PersonName whole(FeedRow row, String column, String name) {
    if (!name.isEmpty() && row.names().isPlain(name)) {
      row.warn(column, RowProblem.NAME_WITHOUT_COMMA);
    }
    return NamField.parse(name);
  }

  /** The names in one cell, with {@code ;} between them. */
  public static List<PersonName> names(FeedRow row, String column) {
    List<PersonName> names = new ArrayList<>();
    for (String part : row.parts(column)) {
      if (!NamField.mayBeOne(part)) {
        row.warn(column, RowProblem.TOO_MANY_COMMAS);
      }
      names.add(whole(row, column, part));
    }
    return names;
  }

  private static String digits(String text) {
    return text.isEmpty() ? text : text.replaceAll("[^0-9]", "");
  }

  /** The vehicle; blank when the row names none. */
  public static VehicleIdentity vehicle(FeedRow row) {
    String written = row.text("plate");
    if (PlateCell.isWord(written) && isBesideOther(row)) {
      row.warn("plate", RowProblem.PLATE_IS_A_WORD);
      written = "";
    }
    PlateField plate = PlateField.of(legible(row, "plate", written), row.text("plate_state"));
    doubt(row, "plate", plate.plateDoubt());
    doubt(row, "plate_state", plate.stateDoubt());
    return new VehicleIdentity(plate.plate(), plate.state(), number(row, "vin"));
  }

  /** Whether the row names a person, or the vehicle by its number. */
  private static boolean isBesideOther(FeedRow row) {
    return !row.text("vin").isEmpty() || !row.text("last").isEmpty() || !row.text("name").isEmpty();
  }

  /** The plate; blank when a spreadsheet turned it into a date or a power of ten. */
  private static String legible(FeedRow row, String column, String plate) {
    if (PlateCell.isChanged(plate)) {
      row.warn(column, RowProblem.PLATE_CHANGED);
      return "";
    }
    return PlateCell.bare(plate);
  }

  /** The vehicles in one cell: {@code ABC123/CT;VIN:1FT…}. */
  public static List<VehicleIdentity> vehicles(FeedRow row, String column) {
    List<VehicleIdentity> vehicles = new ArrayList<>();
    for (String part : row.list(column)) {
      if (part.regionMatches(true, 0, "VIN:", 0, 4)) {
        String vin = part.substring(4).strip();
        if (CellText.isPower(vin)) {
          row.warn(column, RowProblem.POWER_OF_TEN);
        } else {
          vehicles.add(new VehicleIdentity("", "", vin));
        }
        continue;
      }
      String legible = legible(row, column, part);
      if (legible.isEmpty()) {
        continue;
      }
      PlateField plate = PlateField.of(legible, "");
      if (part.indexOf(',') < 0) {
        doubt(row, column, plate.plateDoubt());
      }
      vehicles.add(new VehicleIdentity(plate.plate(), plate.state(), ""));
    }
    return vehicles;
  }

  private static void doubt(FeedRow row, String column, String words) {
    if (!words.isEmpty()) {
      row.warn(column, RowProblem.DOUBTFUL_PLATE, words);
    }
  }

  /** The case, call or other record; {@link RecordNumber#NONE} when the row names none. */
  public static RecordNumber record(FeedRow row) {
    String number = row.text("record_number");
    if (CellText.isPower(number)) {
      row.warn("record_number", RowProblem.POWER_OF_TEN);
      return RecordNumber.NONE;
    }
    return number.isEmpty()
        ? RecordNumber.NONE
        : new RecordNumber(row.word("record_kind", FeedWords.RECORD, RecordKind.NONE), number);
  }
}
