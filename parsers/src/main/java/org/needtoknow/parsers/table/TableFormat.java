package org.needtoknow.parsers.table;

import java.util.Locale;
import java.util.Optional;
import org.needtoknow.model.Text;

/** The formats of tables. */
public enum TableFormat {
  CSV("csv", "tsv", "txt"),
  XLSX("xlsx", "xlsm"),
  JSON_LINES("jsonl", "ndjson", "json"),
  /** Columns by position; used only when a mapping sets it. */
  FIXED_WIDTH;

  private final String[] endings;

  TableFormat(String... endings) {
    this.endings = endings;
  }

  /** The format by a file's ending; {@code .gz} after it does not matter. */
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
