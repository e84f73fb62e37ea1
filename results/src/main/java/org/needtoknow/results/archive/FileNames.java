package org.needtoknow.results.archive;

/** Names of the files in the folder of one run. */
public final class FileNames {
  /** What the run read, with which versions, and every count. */
  public static final String RUN_RECORD = "run.json";

  /** One line for each lookup, in order of their ids. */
  public static final String LOOKUPS = "lookups.ndjson";

  /** Where each lookup is in that file. */
  public static final String LOOKUP_INDEX = "lookups.idx";

  /** One line for each review item, in order of work. */
  public static final String ITEMS = "review-items.ndjson";

  /** The review items as a table, for spreadsheets. */
  public static final String ITEM_TABLE = "review-items.csv";

  /** Lookups that work explains although the subject is related, adverse or restricted. */
  public static final String SHOWN = "shown.ndjson";

  /** Records that could not be read, with their bytes. */
  public static final String REJECTED = "rejected.ndjson";

  /** How people and units fill in the reason. */
  public static final String REASON_QUALITY = "reason-quality.csv";

  /** The summary for the chief. */
  public static final String SUMMARY = "summary.html";

  private FileNames() {}
}
