package org.needtoknow.samples.county;

/** Kinds of misuse, most of them known from public cases, each with an honest twin. */
enum Kind {
  REPEAT_PURSUIT("repeat-pursuit", 14),
  PLATE_PURSUIT("plate-pursuit", 14),
  COMMAND_PURSUIT("command-pursuit", 20),
  DISPATCHER_RELAY("dispatcher-relay", 8),
  OFF_DUTY("off-duty", 6),
  COWORKER("coworker", 5),
  SELF("self", 5),
  HOUSEHOLD("household", 5),
  FAMILY("family", 5),
  RELATIVE_PARTNER("relative-partner", 7),
  ACQUAINTANCE("acquaintance", 4),
  NEIGHBOUR("neighbour", 6),
  ADVERSE_PARTY("adverse-party", 10),
  PUBLIC_FIGURE("public-figure", 4),
  FAVOUR("favour", 5),
  FISHING("fishing", 4),
  SHARED_ACCOUNT("shared-account", 4),
  TWO_PLACES("two-places", 5),
  FORMER_ACCOUNT("former-account", 6),
  MANY_STRANGERS("many-strangers", 18),
  MANY_OFFICERS("many-officers", 4),
  CURIOSITY("curiosity", 4),
  PURPOSE_MISFIT("purpose-misfit", 5),
  BULK_EXPORT("bulk-export", 4),
  RESTRICTED_RECORD("restricted-record", 5),
  UNLISTED_INVESTIGATION("unlisted-investigation", 5);

  private final String words;
  private final int days;

  Kind(String words, int days) {
    this.words = words;
    this.days = days;
  }

  /** The word in the label file. */
  String words() {
    return words;
  }

  /** The least number of days that it takes. */
  int days() {
    return days;
  }

  /** True when only a records system can show it. */
  boolean needsRecords() {
    return this == BULK_EXPORT || this == RESTRICTED_RECORD || this == UNLISTED_INVESTIGATION;
  }
}
