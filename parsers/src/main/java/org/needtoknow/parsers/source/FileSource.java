package org.needtoknow.parsers.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.needtoknow.parsers.source.FileProblem.Kind;

/**
 * Opens the files of a department, plain or packed. The first bytes show the packing, not the name.
 */
public final class FileSource {
  /** The size, in bytes, to which any compressed file may expand. */
  public static final long FREE_EXPANSION = 64L << 20;

  /**
   * A larger file may expand to this many times its own size: logs compress to a twentieth or a
   * fiftieth, malicious files to a thousandth.
   */
  public static final long MOST_EXPANSION = 200;

  /** The most members of an archive that are read; more members are reported and not read. */
  public static final int MOST_MEMBERS = 10_000;

  private static final int BUFFER = 64 * 1024;

  /**
   * The first bytes of the end of an archive, and its greatest length, with the longest comment.
   */
  private static final byte[] ZIP_END = {'P', 'K', 5, 6};

  private static final int LONGEST_ZIP_END = 22 + 65_535;

  private FileSource() {}

  /**
   * Reads a file part by part. A plain or gzip file has one part. An archive has one for each
   * member and, last, one without content for itself, with its hash and what was wrong with it.
   *
   * @param folder the department's folder
   * @param file path relative to it, {@code /} between parts
   * @throws IOException when the file cannot be opened at all, or the reader fails
   */
  public static void read(Path folder, String file, PartReader reader) throws IOException {
    Path path = folder.resolve(file);
    try (InputStream raw = Files.newInputStream(path)) {
      HashedStream delivered = new HashedStream(raw);
      LimitedStream.Budget budget = new LimitedStream.Budget(Files.size(path));
      PushbackInputStream in = buffered(delivered);
      switch (packingOf(in)) {
        case PLAIN -> reader.part(new FilePart(file, in, delivered, false));
        case GZIP -> reader.part(new FilePart(file, gunzipped(in, budget), delivered, false));
        case ZIP -> readZip(file, in, delivered, budget, reader, !endsAsZip(path));
      }
    }
  }

  private static PushbackInputStream buffered(InputStream in) {
    return new PushbackInputStream(new BufferedInputStream(in, BUFFER), 4);
  }

  private static InputStream gunzipped(InputStream in, LimitedStream.Budget budget) {
    return new LazyStream(() -> new LimitedStream(new GZIPInputStream(in, BUFFER), budget));
  }

  private static void readZip(
      String file,
      InputStream in,
      HashedStream delivered,
      LimitedStream.Budget budget,
      PartReader reader,
      boolean cut)
      throws IOException {
    FilePart archive = new FilePart(file, InputStream.nullInputStream(), delivered, true);
    ZipInputStream zip = new ZipInputStream(in);
    int members = 0;
    Set<String> names = new HashSet<>();
    ZipEntry entry = next(zip, archive);
    while (entry != null) {
      if (!entry.isDirectory()) {
        if (++members > MOST_MEMBERS) {
          archive.note(FileProblem.of(Kind.TOO_MANY_MEMBERS));
          break;
        }
        FilePart member = member(file + "!" + once(label(entry.getName()), names), zip, budget);
        reader.part(member);
        member.deliveredBytes();
        member.problems().forEach(problem -> archive.note(problem.inArchive()));
        if (budget.isSpent()) {
          break;
        }
      }
      entry = next(zip, archive);
    }
    if (cut && archive.problems().isEmpty()) {
      // An archive that is cut off between two members looks complete.
      archive.note(FileProblem.of(Kind.COMPRESSED_DATA_END));
    }
    if (members == 0 && archive.problems().isEmpty()) {
      archive.note(FileProblem.of(Kind.NO_MEMBERS));
    }
    reader.part(archive);
  }

  /** Whether the list of members is at the end, as in every complete archive. */
  private static boolean endsAsZip(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(file.length(), LONGEST_ZIP_END)];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
      for (int i = tail.length - ZIP_END.length; i >= 0; i--) {
        if (Arrays.equals(tail, i, i + ZIP_END.length, ZIP_END, 0, ZIP_END.length)) {
          return true;
        }
      }
      return false;
    }
  }

  private static ZipEntry next(ZipInputStream zip, FilePart archive) {
    try {
      return zip.getNextEntry();
    } catch (IOException unreadable) {
      archive.note(FileProblem.of(ReadFailure.kindOf(unreadable)));
    } catch (IllegalArgumentException nameIsNoText) {
      archive.note(FileProblem.of(Kind.COMPRESSED_DATA_DAMAGED));
    }
    return null;
  }

  /** A member may itself be a gzip; an archive in an archive is treated as a binary file. */
  private static FilePart member(String name, ZipInputStream zip, LimitedStream.Budget budget) {
    HashedStream content = new HashedStream(new LimitedStream(zip, budget));
    return new FilePart(
        name,
        new LazyStream(
            () -> {
              PushbackInputStream in = buffered(content);
              return packingOf(in) == Packing.GZIP
                  ? new LimitedStream(new GZIPInputStream(in, BUFFER), budget)
                  : in;
            }),
        content,
        false);
  }

  /** Makes a member's name a safe label: no control characters, and no path outside the folder. */
  private static String label(String name) {
    return name.replaceAll("\\p{Cntrl}", "?").replace('\\', '/');
  }

  /** Two members may have one name: the second gets a different one with the same ending. */
  private static String once(String name, Set<String> names) {
    int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
    int end = dot < 0 ? name.length() : dot;
    String other = name;
    for (int i = 2; !names.add(other); i++) {
      other = name.substring(0, end) + " (" + i + ")" + name.substring(end);
    }
    return other;
  }

  private enum Packing {
    PLAIN,
    GZIP,
    ZIP
  }

  private static Packing packingOf(PushbackInputStream in) throws IOException {
    byte[] magic = new byte[4];
    int read = in.readNBytes(magic, 0, 4);
    in.unread(magic, 0, read);
    if (read >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
      return Packing.GZIP;
    }
    boolean zip =
        read == 4
            && magic[0] == 'P'
            && magic[1] == 'K'
            && ((magic[2] == 3 && magic[3] == 4) || (magic[2] == 5 && magic[3] == 6));
    return zip ? Packing.ZIP : Packing.PLAIN;
  }
}
