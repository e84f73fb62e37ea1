package org.needtoknow.parsers.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Decompressed content that may not grow beyond what its file has left to expand. */
final class LimitedStream extends FilterInputStream {
  /** Shared by all members of one archive, however many there are. */
  static final class Budget {
    private long left;
    private boolean spent;

    Budget(long deliveredBytes) {
      left = Math.max(FileSource.FREE_EXPANSION, deliveredBytes * FileSource.MOST_EXPANSION);
    }

    /** True once something asked for more than was left. */
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
    // One byte more than allowed is asked for, so that content that ends at the limit is whole.
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
