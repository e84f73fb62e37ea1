package org.needtoknow.parsers.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens a file with tables in it: plain, gzip, or a ZIP with several members. */
public final class TableFile {
  /** What one member may expand to; more is a bomb or a mistake. */
  private static final long MAX_EXPANDED = 16L << 30;

  private static final int MAX_MEMBERS = 1000;

  private TableFile() {}

  /** Takes each member in turn; the stream is open only during the call. */
  public interface Members {
    /**
     * @param name the file's name, for a member of a ZIP {@code archive.zip!member.csv}
     */
    void member(String name, InputStream in) throws IOException;
  }

  /**
   * Opens {@code folder/file} and hands over its members in the order of the archive.
   *
   * @throws IOException when the bytes cannot be had
   */
  public static void open(Path folder, String file, Members members) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(file)))) {
      in.mark(4);
      byte[] magic = in.readNBytes(4);
      in.reset();
      if (startsWith(magic, 0x1F, 0x8B)) {
        members.member(file, new Bounded(new GZIPInputStream(in, 64 << 10)));
      } else if (startsWith(magic, 'P', 'K', 3, 4) && !isWorkbook(file)) {
        zip(file, in, members);
      } else {
        members.member(file, in);
      }
    }
  }

  private static boolean isWorkbook(String file) {
    return TableFormat.ofName(file).filter(f -> f == TableFormat.XLSX).isPresent();
  }

  private static void zip(String file, InputStream in, Members members) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++count > MAX_MEMBERS) {
        throw new IOException("more members than an archive may have");
      }
      String name = entry.getName();
      boolean hidden = name.startsWith("__MACOSX") || name.toLowerCase(Locale.ROOT).endsWith("/");
      if (!entry.isDirectory() && !hidden) {
        members.member(file + "!" + name, new Unclosed(new Bounded(zip)));
      }
    }
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive goes on after its member.
    }
  }

  private static final class Bounded extends FilterInputStream {
    private long left = MAX_EXPANDED;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("expands to more than a table may hold");
      }
    }
  }
}
