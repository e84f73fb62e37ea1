package org.needtoknow.parsers.feed;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.parsers.log.message.NamField;
import org.needtoknow.parsers.log.message.PlateField;
import org.needtoknow.parsers.log.message.StateNames;
import org.needtoknow.parsers.mapping.FeedWords;

/** Reads the person, vehicle or record that a row is about from its cells. */
public final class SubjectCells {
  private SubjectCells() {}

  /** The person; blank when the row names none. */
  public static PersonIdentity person(FeedRow row) {
    return new PersonIdentity(
        name(row),
        row.date("dob"),
        row.text("oln"),
        StateNames.code(row.text("oln_state")).orElse(row.text("oln_state")),
        digits(row.text("soc")),
        row.text("sid"),
        row.text("fbi"),
        row.text("address"),
        row.text("phone"));
  }

  private static PersonName name(FeedRow row) {
    PersonName parts =
        new PersonName(row.text("last"), row.text("first"), row.text("middle"), row.text("suffix"));
    if (!parts.isBlank()) {
      row.names().parts(parts.last(), parts.first());
      return parts;
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
    PlateField plate = PlateField.of(row.text("plate"), row.text("plate_state"));
    doubt(row, "plate", plate.plateDoubt());
    doubt(row, "plate_state", plate.stateDoubt());
    return new VehicleIdentity(plate.plate(), plate.state(), row.text("vin"));
  }

  /** The vehicles in one cell: {@code ABC123/CT;VIN:1FT…}. */
  public static List<VehicleIdentity> vehicles(FeedRow row, String column) {
    List<VehicleIdentity> vehicles = new ArrayList<>();
    for (String part : row.list(column)) {
      if (part.regionMatches(true, 0, "VIN:", 0, 4)) {
        vehicles.add(new VehicleIdentity("", "", part.substring(4).strip()));
        continue;
      }
      PlateField plate = PlateField.of(part, "");
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
    return number.isEmpty()
        ? RecordNumber.NONE
        : new RecordNumber(row.word("record_kind", FeedWords.RECORD, RecordKind.NONE), number);
  }
}
