package org.needtoknow.rules.match;

import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;

/** Profiles of invented people, for tests. */
final class Profiles {
  private Profiles() {}

  /**
   * @param name {@code LAST FIRST MIDDLE SUFFIX/birth/licence/state/SID}, unknown parts at the end
   *     left out; {@code +} at the end of the name for one that was cut
   */
  static Profile person(String name, NameLikeness likeness) {
    String[] parts = name.split("/", -1);
    boolean cut = parts[0].endsWith("+");
    String[] nam = (cut ? parts[0].substring(0, parts[0].length() - 1) : parts[0]).split(" ");
    PersonName whole =
        new PersonName(
            nam[0],
            nam.length > 1 ? nam[1] : "",
            nam.length > 2 ? nam[2] : "",
            nam.length > 3 ? nam[3] : "");
    PersonName personName = cut ? whole.asCut() : whole;
    String oln = parts.length > 2 ? parts[2] : "";
    return Profile.of(
        new PersonIdentity(
            personName,
            parts[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[1])),
            oln,
            parts.length > 3 ? parts[3] : "",
            "",
            parts.length > 4 ? parts[4] : "",
            "",
            "",
            ""),
        likeness);
  }
}
