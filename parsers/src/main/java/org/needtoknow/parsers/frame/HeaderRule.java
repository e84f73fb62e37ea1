package org.needtoknow.parsers.frame;

import java.util.List;

/** How to recognize the header of a CSV file, and which of its columns holds the time. */
public interface HeaderRule {
  /** A file without a header, whose time column is known or not needed. */
  static HeaderRule none(int timeColumn) {
    return new HeaderRule() {
      @Override
      public boolean mayBeHeader(byte first) {
        return false;
      }

      @Override
      public boolean isHeader(List<String> cells) {
        return false;
      }

      @Override
      public int timeColumn(List<String> header) {
        return timeColumn;
      }
    };
  }

  /** False when a record that begins with this byte is surely a row and need not be split. */
  default boolean mayBeHeader(byte first) {
    return first < '0' || first > '9';
  }

  /** Whether these cells are a header, the first of the file or one repeated further down. */
  boolean isHeader(List<String> cells);

  /** Index of the cell that holds the time under this header, or −1. */
  int timeColumn(List<String> header);
}
