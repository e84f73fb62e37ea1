package org.needtoknow.samples.planted;

import java.util.Locale;

/** How a misuse is carried out or covered up. */
enum Form {
  /** Openly, with one word as the reason. */
  OPEN,
  /** A few lookups over months. */
  SPARSE,
  HIDDEN_AMONG_CALLS,
  DURING_SHIFT,
  REAL_CASE_NUMBER,
  THROUGH_DISPATCHER,
  TYPED_COLLEAGUE,
  CASE_OPENED_AFTER,
  SHARED_PASSWORD,
  FORMER_ACCOUNT,
  PRINT_EXPORT;

  /** The word in the label file. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
