package org.needtoknow.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.parsers.log.message.NamField;
import picocli.CommandLine.Option;

/** The subject of the question: a person, a vehicle or a record. */
final class SubjectOptions {
  @Option(names = "--person", paramLabel = "NAME", description = "Name, as LAST,FIRST MIDDLE.")
  private String person = "";

  @Option(names = "--dob", paramLabel = "DATE", description = "Date of birth (1990-02-03).")
  private Optional<LocalDate> born = Optional.empty();

  @Option(names = "--oln", paramLabel = "NUMBER", description = "Driver's licence number.")
  private String oln = "";

  @Option(names = "--plate", paramLabel = "PLATE", description = "Licence plate.")
  private String plate = "";

  @Option(
      names = "--state",
      paramLabel = "ST",
      description = "State of the plate or licence; without it, a match is not sure.")
  private String state = "";

  @Option(names = "--vin", paramLabel = "VIN", description = "Vehicle identification number.")
  private String vin = "";

  @Option(
      names = {"--case", "--record"},
      paramLabel = "NUMBER",
      description = "Number of a case, call or other record that was opened.")
  private String record = "";

  /** The subject; adds its problems to the list. */
  Subject subject(ProblemList problems) {
    PersonName name = NamField.parse(person);
    if (!person.isBlank() && name.first().isEmpty()) {
      problems.add(
          Problem.of(
              "--person", "there is no comma with a first name after it", "write LAST,FIRST"));
    }
    if (born.isPresent() && person.isBlank()) {
      problems.add(Problem.of("--dob", "a date without a name", "name --person as well"));
    }
    if (born.filter(LocalDate.now(ZoneOffset.UTC).plusDays(1)::isBefore).isPresent()) {
      problems.add(Problem.of("--dob", "that day is in the future", "mend the year"));
    }
    Subject subject =
        new Subject(
            kind(),
            new PersonIdentity(name, born, oln, state, "", "", "", "", ""),
            new VehicleIdentity(plate, state, vin),
            record.isBlank()
                ? RecordNumber.NONE
                : new RecordNumber(RecordKind.CASE, record.strip()),
            "",
            "");
    if (subject.isBlank()) {
      problems.add(
          Problem.of("--person", "no subject is named", "name --person, --plate, --case …"));
    }
    return subject;
  }

  private SubjectKind kind() {
    if (!record.isBlank()) {
      return SubjectKind.RECORD;
    }
    return person.isBlank() && oln.isBlank() ? SubjectKind.VEHICLE : SubjectKind.PERSON;
  }

  /** The subject as the user typed it; restricted. */
  String words() {
    StringBuilder words = new StringBuilder();
    add(words, "", person);
    add(words, "born ", born.map(LocalDate::toString).orElse(""));
    add(words, "licence ", oln);
    add(words, "plate ", plate);
    add(words, "", state);
    add(words, "VIN ", vin);
    add(words, "record ", record);
    return words.toString();
  }

  private static void add(StringBuilder words, String before, String what) {
    if (!what.isBlank()) {
      words.append(words.isEmpty() ? "" : ", ").append(before).append(what.strip());
    }
  }
}
