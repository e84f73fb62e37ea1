package org.needtoknow.model.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.needtoknow.model.Text;

/**
 * What a source says about one person. Every part may be blank.
 *
 * @param name the name in parts
 * @param dateOfBirth a calendar date, no zone
 * @param oln driver's licence number (NCIC OLN) in upper case, without spaces, hyphens and other
 *     marks
 * @param olnState the state that issued it, two letters
 * @param soc social security number, 9 digits
 * @param sid state identification number in the same form
 * @param fbi FBI number (universal control number) in the same form
 * @param address street address as written
 * @param phone telephone number as written
 */
public record PersonIdentity(
    PersonName name,
    Optional<LocalDate> dateOfBirth,
    String oln,
    String olnState,
    String soc,
    String sid,
    String fbi,
    String address,
    String phone) {
  public static final PersonIdentity NONE =
      new PersonIdentity(PersonName.NONE, Optional.empty(), "", "", "", "", "", "", "");

  public PersonIdentity {
    requireNonNull(name, "name");
    requireNonNull(dateOfBirth, "dateOfBirth");
    oln = BareNumber.of(oln, "oln");
    olnState = Text.upper(Text.orBlank(olnState, "olnState"));
    soc = Text.orBlank(soc, "soc");
    sid = BareNumber.of(sid, "sid");
    fbi = BareNumber.of(fbi, "fbi");
    address = Text.orBlank(address, "address");
    phone = Text.orBlank(phone, "phone");
  }

  /** A person known only by name and date of birth. */
  public static PersonIdentity of(PersonName name, Optional<LocalDate> dateOfBirth) {
    return new PersonIdentity(name, dateOfBirth, "", "", "", "", "", "", "");
  }

  /** True when no part identifies the person; an address or telephone alone does not. */
  public boolean isBlank() {
    return name.isBlank() && oln.isEmpty() && soc.isEmpty() && sid.isEmpty() && fbi.isEmpty();
  }

  /** True when all that is known is the beginning of a last name, which many people share. */
  public boolean isBeginningAlone() {
    return name.cut()
        && name.first().isEmpty()
        && dateOfBirth.isEmpty()
        && oln.isEmpty()
        && soc.isEmpty()
        && sid.isEmpty()
        && fbi.isEmpty();
  }

  @Override
  public String toString() {
    return isBlank() ? "PersonIdentity[blank]" : "PersonIdentity[redacted]";
  }
}
