package org.needtoknow.parsers.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Decompressed content, limited to the rest of its file's expansion limit. */
final class LimitedStream extends FilterInputStream {
  /** The rest of the limit, shared by all members of one archive. */
  static final class Budget {
    private long left;
    private boolean spent;

    Budget(long deliveredBytes) {
      left = Math.max(FileSource.FREE_EXPANSION, deliveredBytes * FileSource.MOST_EXPANSION);
    }

    /** True after a read of more than was left. */
    boolean isSpent() {
      return spent;
    }
  }

  private final Budget budget;

  LimitedStream(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    // This reads one byte more than allowed, so that content that ends at the limit counts as
    // whole.
    int read = super.read(into, from, (int) Math.min(length, budget.left + 1));
    if (read > budget.left) {
      budget.spent = true;
      throw new ExpansionException();
    }
    budget.left -= Math.max(read, 0);
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] away = new byte[(int) Math.min(count, 8_192)];
    return Math.max(0, read(away, 0, away.length));
  }
}
