package org.needtoknow.results.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.results.document.DocumentFormat;

/**
 * Writes and reads {@code run.json}. A component of a record is the field of the same name in lower
 * case with {@code _} between its words. Blank texts, empty lists and empty optionals are left out
 * and read back as such; numbers are always written. Unknown fields are ignored.
 */
public final class RunRecordJson {
  private static final DocumentFormat<RunRecord> FORMAT =
      DocumentFormat.of(RunRecord.class, RunWords.module());

  private RunRecordJson() {}

  /** Writes a record over many lines, for people to read; the stream stays open. */
  public static void write(RunRecord record, OutputStream out) throws IOException {
    FORMAT.writeIndented(record, out);
  }

  /**
   * Reads a record.
   *
   * @throws IOException when it is not the record of a run, lacks something, or its counts do not
   *     agree with each other; the message names the field, never its value
   */
  public static RunRecord read(InputStream in) throws IOException {
    return FORMAT.read(in.readAllBytes());
  }

  /**
   * Each value of a part of the record that is a text, number or flag, by its path: {@code
   * review.threshold}.
   */
  static <T> SortedMap<String, String> leaves(Class<T> type, T part) {
    SortedMap<String, String> leaves = new TreeMap<>();
    collect("", DocumentFormat.of(type, RunWords.module()).tree(part), leaves);
    return leaves;
  }

  private static void collect(String path, JsonNode node, SortedMap<String, String> leaves) {
    if (node.isValueNode()) {
      leaves.put(path, node.asText());
      return;
    }
    String before = path.isEmpty() ? "" : path + ".";
    node.properties().forEach(field -> collect(before + field.getKey(), field.getValue(), leaves));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(before + i, node.get(i), leaves);
    }
  }
}
