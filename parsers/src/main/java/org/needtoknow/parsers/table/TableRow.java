package org.needtoknow.parsers.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;

/**
 * One row.
 *
 * @param line first physical line in a text file, the row's number in a workbook, 1-based
 * @param offset first byte in the decompressed file, 0 in a workbook
 * @param raw the row's raw bytes, in a workbook its cells one after the other; not copied
 * @param cells one for each column name, as many as the row has
 * @param plain whether no cell can need {@link org.needtoknow.model.RepairedText repair}
 */
@SuppressWarnings("ArrayRecordComponent") // hashed at most once, never compared
public record TableRow(long line, long offset, byte[] raw, List<String> cells, boolean plain) {
  public TableRow {
    cells = List.copyOf(cells);
  }

  static byte[] rawOf(List<String> cells) {
    return String.join("\u001F", cells).getBytes(StandardCharsets.UTF_8);
  }

  /** The place of the row, with the hash of its bytes. */
  public SourceRef source(String file) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(raw);
      return new SourceRef(file, line, offset, Sha256.of(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The place of the row, never its content. */
  @Override
  public String toString() {
    return "TableRow[line " + line + ", " + cells.size() + " cells]";
  }
}
