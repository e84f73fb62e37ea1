package org.needtoknow.model.identity;

import org.needtoknow.model.Text;

/**
 * A person's name in parts, in upper case, as NCIC writes it ({@code LAST,FIRST MIDDLE SUFFIX}).
 * Any part may be {@code ""}.
 *
 * @param cut true when the name, or a part of it, filled its column in the log, so that the rest
 *     may be cut off
 */
public record PersonName(String last, String first, String middle, String suffix, boolean cut) {
  public static final PersonName NONE = new PersonName("", "", "", "");

  public PersonName {
    last = Text.upper(Text.orBlank(last, "last"));
    first = Text.upper(Text.orBlank(first, "first"));
    middle = Text.upper(Text.orBlank(middle, "middle"));
    suffix = Text.upper(Text.orBlank(suffix, "suffix"));
  }

  /** A complete name. */
  public PersonName(String last, String first, String middle, String suffix) {
    this(last, first, middle, suffix, false);
  }

  /** The same name, marked as possibly cut off at the end of its column. */
  public PersonName asCut() {
    return isBlank() ? this : new PersonName(last, first, middle, suffix, true);
  }

  public boolean isBlank() {
    return last.isEmpty() && first.isEmpty();
  }

  /** The name on one line in the order of an NCIC NAM field; restricted text. */
  public String asNam() {
    if (isBlank()) {
      return "";
    }
    StringBuilder nam = new StringBuilder(last).append(',').append(first);
    if (!middle.isEmpty()) {
      nam.append(' ').append(middle);
    }
    if (!suffix.isEmpty()) {
      nam.append(' ').append(suffix);
    }
    return nam.toString();
  }

  /** Shows only whether there is a name, because names are criminal justice information. */
  @Override
  public String toString() {
    return isBlank() ? "PersonName[blank]" : "PersonName[redacted]";
  }
}
