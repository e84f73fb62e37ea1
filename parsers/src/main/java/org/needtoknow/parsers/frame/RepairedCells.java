package org.needtoknow.parsers.frame;

import org.needtoknow.model.RepairedText;

/** Repairs the cells of a row of a log in place. */
public final class RepairedCells {
  private RepairedCells() {}

  /** True when a cell had letters that were read in a wrong character set. */
  public static boolean repair(String[] cells) {
    boolean misread = false;
    for (int i = 0; i < cells.length; i++) {
      String text = RepairedText.of(cells[i]);
      if (text != cells[i]) {
        misread |= RepairedText.isMisread(cells[i]);
        cells[i] = text;
      }
    }
    return misread;
  }
}
