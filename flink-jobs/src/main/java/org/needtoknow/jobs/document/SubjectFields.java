package org.needtoknow.jobs.document;

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
import org.needtoknow.results.document.LookupSubject;

/** Reads a subject back out of a restricted document. */
public final class SubjectFields {
  private SubjectFields() {}

  /** The subject as it was asked for; blank for a short document, which has no subject. */
  public static Subject of(LookupSubject subject) {
    return new Subject(
        subject.kind().isEmpty() ? SubjectKind.NONE : SubjectKind.valueOf(upper(subject.kind())),
        new PersonIdentity(
            NamField.parse(subject.name()),
            Optional.of(subject.birthDate()).filter(date -> !date.isEmpty()).map(LocalDate::parse),
            subject.oln(),
            subject.olnState(),
            subject.soc(),
            subject.sid(),
            subject.fbi(),
            subject.address(),
            subject.phone()),
        new VehicleIdentity(subject.plate(), subject.plateState(), subject.vin()),
        subject
            .record()
            .map(
                record ->
                    new RecordNumber(RecordKind.valueOf(upper(record.kind())), record.number()))
            .orElse(RecordNumber.NONE),
        subject.place(),
        subject.article());
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
