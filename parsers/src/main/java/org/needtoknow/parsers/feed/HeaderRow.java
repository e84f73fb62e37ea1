package org.needtoknow.parsers.feed;

import java.util.List;

/**
 * The columns of a feed file.
 *
 * @param names the column names as they are written in the file
 * @param unknown those of them that are not read
 * @param understood canonical columns that the file can fill
 * @param missing canonical columns that the file does not have
 * @param blank understood columns that are blank in every row
 */
public record HeaderRow(
    List<String> names,
    List<String> unknown,
    List<String> understood,
    List<String> missing,
    List<String> blank) {
  public HeaderRow {
    names = List.copyOf(names);
    unknown = List.copyOf(unknown);
    understood = List.copyOf(understood);
    missing = List.copyOf(missing);
    blank = List.copyOf(blank);
  }
}
