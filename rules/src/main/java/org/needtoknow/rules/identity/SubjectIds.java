package org.needtoknow.rules.identity;

import java.util.List;
import java.util.Optional;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.rules.match.ComparableName;
import org.needtoknow.rules.match.IdentityKey;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.Ties;

/**
 * One id for one subject: the person in the directory who matches by an exact identifier or by name
 * and date of birth, else the strongest identifier typed. Subjects are not clustered: two lookups
 * of one person, by licence and by name, have two ids unless the directory has the person.
 */
public final class SubjectIds {
  private static final IdentityKey[] STRONGEST_FIRST = IdentityKey.values();

  private final KeyedHash hash;
  private final Ties ties;

  public SubjectIds(KeyedHash hash, Ties ties) {
    this.hash = hash;
    this.ties = ties;
  }

  /**
   * @param recordNumber the record opened, {@code ""} when none
   * @return 32 hexadecimal digits, {@code ""} when the subject is not logged
   */
  public String of(Subject subject, Profile profile, String recordNumber) {
    boolean recordFirst = subject.kind() == SubjectKind.RECORD && !recordNumber.isEmpty();
    if (recordFirst) {
      return hash.id("subject-record", recordNumber);
    }
    if (!subject.person().isBlank()) {
      Optional<PersonIdentity> onFile = ties.onFile(profile);
      return hash.id("subject-person", strongest(onFile.orElse(subject.person())));
    }
    List<String> sure = profile.sureKeys();
    if (!sure.isEmpty()) {
      return hash.id("subject", sure.get(0));
    }
    if (!subject.article().isEmpty()) {
      return hash.id("subject-article", subject.article());
    }
    return recordNumber.isEmpty() ? "" : hash.id("subject-record", recordNumber);
  }

  /** The strongest identifier that the person has; a person who is not blank has one. */
  private static String strongest(PersonIdentity person) {
    for (IdentityKey key : STRONGEST_FIRST) {
      String text = text(key, person);
      if (!text.isEmpty()) {
        return text;
      }
    }
    throw new IllegalArgumentException("a person without any identifier");
  }

  /** The text from which an id is made: changing it changes ids. */
  private static String text(IdentityKey key, PersonIdentity person) {
    return switch (key) {
      case OLN -> person.oln().isEmpty() ? "" : "oln " + person.olnState() + " " + person.oln();
      case SID -> person.sid().isEmpty() ? "" : "sid " + person.sid();
      case FBI -> person.fbi().isEmpty() ? "" : "fbi " + person.fbi();
      case SOC -> person.soc().isEmpty() ? "" : "soc " + person.soc().replace("-", "");
      case NAME -> nameText(person);
      case VIN, PLACE, PLATE, RECORD, ARTICLE, SUBJECT_ID -> "";
    };
  }

  private static String nameText(PersonIdentity person) {
    String born = person.dateOfBirth().map(Object::toString).orElse("");
    ComparableName name = ComparableName.of(person.name());
    // A name with a hyphen is one here: JEAN-PAUL may be the brother of JEAN-LUC.
    String first = name.firstNames().get(0);
    return "name " + name.last() + "," + first + "," + name.suffix() + " " + born;
  }
}
