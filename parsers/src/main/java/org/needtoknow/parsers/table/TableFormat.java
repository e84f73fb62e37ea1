package org.needtoknow.parsers.table;

import java.util.Locale;
import java.util.Optional;
import org.needtoknow.model.Text;

/** How a table is written down. */
public enum TableFormat {
  CSV("csv", "tsv", "txt"),
  XLSX("xlsx", "xlsm"),
  JSON_LINES("jsonl", "ndjson", "json"),
  /** Columns by position; never guessed, a mapping says so. */
  FIXED_WIDTH;

  private final String[] endings;

  TableFormat(String... endings) {
    this.endings = endings;
  }

  /** The format that a file's ending tells; {@code .gz} after it does not matter. */
  public static Optional<TableFormat> ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    for (TableFormat format : values()) {
      for (String ending : format.endings) {
        if (name.endsWith("." + ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /** The name in mapping files: {@code json-lines}. */
  public String word() {
    return Text.lower(this).replace('_', '-');
  }
}
