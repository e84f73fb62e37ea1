package org.needtoknow.parsers.log.rejis;

import org.needtoknow.parsers.log.BlockReport.StatedTotal;

/** The page that a line is on: its number, and the rows begun on it so far. */
final class PageState {
  private long page;
  private long rows;

  /** From the context of a block. */
  static PageState in(String context) {
    PageState state = new PageState();
    int colon = context.indexOf(':');
    if (colon > 0) {
      state.page = Long.parseLong(context.substring(0, colon));
      state.rows = Long.parseLong(context.substring(colon + 1));
    }
    return state;
  }

  String asContext() {
    return page + ":" + rows;
  }

  void heading(long number) {
    page = number;
    rows = 0;
  }

  void row() {
    rows++;
  }

  /** Ends the page after its printed total: later lines belong to the next page. */
  StatedTotal total(long line, long stated) {
    StatedTotal total = new StatedTotal("page " + (page == 0 ? "?" : page), line, stated, rows);
    rows = 0;
    return total;
  }
}
