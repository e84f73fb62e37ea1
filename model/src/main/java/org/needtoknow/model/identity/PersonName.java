package org.needtoknow.model.identity;

import org.needtoknow.model.Text;

/**
 * A person's name in parts, in upper case, as NCIC writes it ({@code LAST,FIRST MIDDLE SUFFIX}).
 * Any part may be {@code ""}.
 *
 * @param cut the name, or a part of it, filled the column in which it was logged, and may go on
 */
public record PersonName(String last, String first, String middle, String suffix, boolean cut) {
  public static final PersonName NONE = new PersonName("", "", "", "");

  public PersonName {
    last = Text.upper(Text.orBlank(last, "last"));
    first = Text.upper(Text.orBlank(first, "first"));
    middle = Text.upper(Text.orBlank(middle, "middle"));
    suffix = Text.upper(Text.orBlank(suffix, "suffix"));
  }

  /** A name that stands there whole. */
  public PersonName(String last, String first, String middle, String suffix) {
    this(last, first, middle, suffix, false);
  }

  /** The same, as one that may go on beyond its column. */
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

  /** Says only whether there is a name: names are criminal justice information. */
  @Override
  public String toString() {
    return isBlank() ? "PersonName[blank]" : "PersonName[redacted]";
  }
}
