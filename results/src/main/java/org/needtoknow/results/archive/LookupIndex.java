package org.needtoknow.results.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * {@code lookups.idx}: finds one lookup by its id in {@code lookups.ndjson} with a few short reads,
 * however large the file is.
 *
 * <p>The format, all numbers big-endian: 8 bytes {@code NTKINDEX}; 4 bytes version, 1; 4 bytes
 * count of places; 8 bytes size of {@code lookups.ndjson}; 8 bytes count of lookups; then for each
 * place, in order, 16 bytes id of a lookup and 8 bytes where its line begins. Lookups between two
 * places are found by reading the lines between them.
 */
public final class LookupIndex implements AutoCloseable {
  private static final long MAGIC = 0x4E544B494E444558L;
  private static final int VERSION = 1;
  private static final int HEAD = 32;
  private static final int PLACE = 24;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final JsonFactory JSON = new JsonFactory();

  private final FileChannel index;
  private final FileChannel lookups;
  private final int places;
  private final long size;
  private final long count;

  private LookupIndex(FileChannel index, FileChannel lookups, ByteBuffer head) throws IOException {
    this.index = index;
    this.lookups = lookups;
    if (head.limit() < HEAD || head.getLong() != MAGIC || head.getInt() != VERSION) {
      throw new BrokenIndexException("is no index of this version");
    }
    this.places = head.getInt();
    this.size = head.getLong();
    this.count = head.getLong();
    if (size != lookups.size() || index.size() != HEAD + (long) PLACE * places) {
      throw new BrokenIndexException("does not belong to lookups.ndjson as it is");
    }
  }

  /** The index is missing or wrong: it can be made anew from the lookups. */
  public static final class BrokenIndexException extends IOException {
    private static final long serialVersionUID = 1L;

    private BrokenIndexException(String why) {
      super(FileNames.LOOKUP_INDEX + " " + why + "; make it anew: ntk runs OUT --reindex");
    }
  }

  /**
   * Writes the index of a run.
   *
   * @param folder of the run; its lookups have been written
   * @param parts the places of the lookups, part after part of the file
   */
  public static Path write(Path folder, List<LookupPlaces> parts) throws IOException {
    Path file = folder.resolve(FileNames.LOOKUP_INDEX);
    write(file, Files.size(folder.resolve(FileNames.LOOKUPS)), parts);
    return file;
  }

  private static void write(Path file, long size, List<LookupPlaces> parts) throws IOException {
    long end = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
    if (end != size) {
      throw new IOException("the lines end at " + end + " of " + size + " bytes of lookups");
    }
    try (OutputStream out = PrivateFiles.create(file)) {
      out.write(
          ByteBuffer.allocate(HEAD)
              .putLong(MAGIC)
              .putInt(VERSION)
              .putInt(parts.stream().mapToInt(LookupPlaces::count).sum())
              .putLong(size)
              .putLong(parts.stream().mapToLong(LookupPlaces::lines).sum())
              .array());
      ByteBuffer place = ByteBuffer.allocate(PLACE);
      for (LookupPlaces part : parts) {
        for (int i = 0; i < part.count(); i++) {
          place.clear().putLong(part.part(i, 0)).putLong(part.part(i, 1)).putLong(part.part(i, 2));
          out.write(place.array());
        }
      }
    }
  }

  /**
   * Makes the index of a run anew: reads the lookups from end to end.
   *
   * @throws IOException also when the lookups are not in order of their ids
   */
  public static void rewrite(Path folder) throws IOException {
    Path lookups = folder.resolve(FileNames.LOOKUPS);
    LookupPlaces places = new LookupPlaces(0);
    String[] last = {""};
    EachLine.of(
        lookups,
        (bytes, from, to) -> {
          String id = idOf(bytes, from, to);
          if (id.compareTo(last[0]) <= 0) {
            throw new IOException(FileNames.LOOKUPS + " is not in order of ids");
          }
          last[0] = id;
          places.add(id, to - from + 1L);
        });
    Path anew = folder.resolve(FileNames.LOOKUP_INDEX + "." + UUID.randomUUID());
    try {
      write(anew, Files.size(lookups), List.of(places));
      PrivateFiles.force(anew);
      PrivateFiles.makeReadOnly(anew);
      Files.move(anew, folder.resolve(FileNames.LOOKUP_INDEX), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(anew);
    }
  }

  /**
   * Opens the index of a run.
   *
   * @throws BrokenIndexException when there is none, or it is not the index of these lookups
   */
  public static LookupIndex open(Path folder) throws IOException {
    Path file = folder.resolve(FileNames.LOOKUP_INDEX);
    if (!Files.isRegularFile(file)) {
      throw new BrokenIndexException("is missing");
    }
    FileChannel index = FileChannel.open(file);
    FileChannel lookups = null;
    try {
      lookups = FileChannel.open(folder.resolve(FileNames.LOOKUPS));
      return new LookupIndex(index, lookups, read(index, 0, HEAD));
    } catch (IOException failure) {
      index.close();
      if (lookups != null) {
        lookups.close();
      }
      throw failure;
    }
  }

  /** How many lookups the file holds. */
  public long count() {
    return count;
  }

  /**
   * Finds a lookup. Any number of threads may ask.
   *
   * @return its line of {@code lookups.ndjson}, without the line feed; empty when the run has no
   *     such lookup
   */
  public Optional<byte[]> find(String id) throws IOException {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    int place = lastPlaceUpTo(id);
    if (place < 0) {
      return Optional.empty();
    }
    long from = read(index, placeOf(place) + LookupPlaces.ID_BYTES, Long.BYTES).getLong();
    long to =
        place + 1 == places
            ? size
            : read(index, placeOf(place + 1) + LookupPlaces.ID_BYTES, Long.BYTES).getLong();
    if (from < 0 || to <= from || to > size || to - from > Integer.MAX_VALUE) {
      throw new BrokenIndexException("names places that are not there");
    }
    return lineWith(id, read(lookups, from, (int) (to - from)).array());
  }

  private int lastPlaceUpTo(String id) throws IOException {
    byte[] wanted = HexFormat.of().parseHex(id);
    int low = 0;
    int high = places;
    while (low < high) {
      int middle = (low + high) >>> 1;
      byte[] there = read(index, placeOf(middle), LookupPlaces.ID_BYTES).array();
      if (Arrays.compareUnsigned(there, wanted) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static long placeOf(int place) {
    return HEAD + (long) PLACE * place;
  }

  private static ByteBuffer read(FileChannel file, long from, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
      // Until it is full or the file ends.
    }
    return bytes.flip();
  }

  /** Other lookups may name the id too: a line is the right one by its own id. */
  private static Optional<byte[]> lineWith(String id, byte[] lines) throws IOException {
    byte[] wanted = id.getBytes(StandardCharsets.US_ASCII);
    int from = 0;
    while (from < lines.length) {
      int to = from;
      while (to < lines.length && lines[to] != '\n') {
        to++;
      }
      if (holds(lines, from, to, wanted) && idOf(lines, from, to).equals(id)) {
        return Optional.of(Arrays.copyOfRange(lines, from, to));
      }
      from = to + 1;
    }
    return Optional.empty();
  }

  private static boolean holds(byte[] bytes, int from, int to, byte[] wanted) {
    for (int at = from; at + wanted.length <= to; at++) {
      if (bytes[at] == wanted[0]
          && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }

  /** {@code event.id} of a lookup, wherever it is in the line. */
  private static String idOf(byte[] bytes, int from, int to) throws IOException {
    try (JsonParser json = JSON.createParser(bytes, from, to - from)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean event = json.currentName().equals("event");
        json.nextToken();
        while (event && json.nextToken() == JsonToken.FIELD_NAME) {
          boolean id = json.currentName().equals("id");
          json.nextToken();
          if (id) {
            return json.getText();
          }
          json.skipChildren();
        }
        json.skipChildren();
      }
    }
    throw new IOException("a line of " + FileNames.LOOKUPS + " has no id");
  }

  @Override
  public void close() throws IOException {
    try (index) {
      lookups.close();
    }
  }
}
