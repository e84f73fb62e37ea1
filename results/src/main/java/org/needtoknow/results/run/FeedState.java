package org.needtoknow.results.run;

import org.needtoknow.model.Text;

/** Whether a feed can be relied on. */
public enum FeedState {
  /** The department declares that it keeps no such records. */
  NOT_KEPT,
  /** No file of it could be read, or one lacks rows. */
  MISSING,
  /** It records nothing for a time in which there was work. */
  SILENT,
  COMPLETE;

  /** As it is written: {@code not kept}. */
  public String words() {
    return Text.lower(this).replace('_', ' ');
  }
}
