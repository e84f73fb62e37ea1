package org.needtoknow.samples.county;

import java.time.LocalDate;
import org.needtoknow.samples.inquiry.Tag;

/**
 * One episode of misuse, or its honest twin.
 *
 * @param from first day
 * @param days days within which it happens
 */
record Episode(int number, Kind kind, boolean misuse, LocalDate from, int days) {
  Episode {
    if (days < 1) {
      throw new IllegalArgumentException("an episode takes a day");
    }
  }

  /** The label of its lookups. */
  Tag tag(String form) {
    return tag(form, true, "");
  }

  Tag tag(String form, boolean trace, String note) {
    String id = String.format("%s-%04d", misuse ? "M" : "H", number);
    return new Tag(id, misuse, kind.words(), form, trace, note);
  }
}
