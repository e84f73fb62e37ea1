package org.needtoknow.jobs.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.parsers.log.message.NamField;

/** Reads a subject back out of a restricted document. */
final class SubjectFields {
  private SubjectFields() {}

  /** The subject as it was asked for; blank for a compact document, which does not name it. */
  static Subject of(JsonNode document) {
    JsonNode fields = document.path("ntk").path("subject");
    JsonNode record = fields.path("record");
    return new Subject(
        SubjectKind.valueOf(fields.path("kind").asText("none").toUpperCase(Locale.ROOT)),
        new PersonIdentity(
            NamField.parse(text(fields, "name")),
            Optional.of(text(fields, "birth_date"))
                .filter(date -> !date.isEmpty())
                .map(LocalDate::parse),
            text(fields, "oln"),
            text(fields, "oln_state"),
            text(fields, "soc"),
            text(fields, "sid"),
            text(fields, "fbi"),
            text(fields, "address"),
            text(fields, "phone")),
        new VehicleIdentity(
            text(fields, "plate"), text(fields, "plate_state"), text(fields, "vin")),
        new RecordNumber(
            RecordKind.valueOf(text(record, "kind").isEmpty() ? "NONE" : kind(record)),
            text(record, "number")),
        text(fields, "place"),
        text(fields, "article"));
  }

  private static String kind(JsonNode record) {
    return text(record, "kind").toUpperCase(Locale.ROOT);
  }

  private static String text(JsonNode fields, String name) {
    return fields.path(name).asText();
  }
}
