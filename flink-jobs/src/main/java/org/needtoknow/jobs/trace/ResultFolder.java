package org.needtoknow.jobs.trace;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.archive.FinishedRun;

/**
 * What an audit wrote, to be searched: from end to end for match keys, or by id, which costs a few
 * reads however large the file is because it is in order of ids.
 */
public final class ResultFolder implements LookupFinder {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CHUNK = 1 << 22;
  private static final int WINDOW = 1 << 14;
  private static final String BEFORE_ID = "\"event\":{\"id\":\"";
  private static final ByteSearch ANY_ID = new ByteSearch(BEFORE_ID);
  private static final ByteSearch ANY_KEY = new ByteSearch("\"keys\":[");

  private final FinishedRun audit;
  private final Path lookups;

  private ResultFolder(FinishedRun audit) {
    this.audit = audit;
    this.lookups = audit.lookups();
  }

  /** Opens the result of an audit. */
  public static ResultFolder open(Path folder) throws ConfigurationException {
    return new ResultFolder(FinishedRun.open(folder));
  }

  public FinishedRun audit() {
    return audit;
  }

  @Override
  public List<FoundLookup> withKeys(Collection<String> keys) throws IOException {
    return scan(keys.stream().map(key -> '"' + key + '"').toList());
  }

  @Override
  public List<FoundLookup> withSubjects(Collection<String> subjectIds) throws IOException {
    return scan(subjectIds.stream().map(id -> "\"subject\":{\"id\":\"" + id + '"').toList());
  }

  /** Whether any lookup carries match keys: results of earlier versions have none. */
  boolean hasKeys() throws IOException {
    if (audit.lookupCount() == 0) {
      return true;
    }
    try (FileChannel file = FileChannel.open(lookups)) {
      byte[] bytes = new byte[CHUNK];
      int read = read(file, 0, bytes);
      return ANY_KEY.next(bytes, 0, read) >= 0;
    }
  }

  private List<FoundLookup> scan(List<String> texts) throws IOException {
    List<ByteSearch> searches = texts.stream().map(ByteSearch::new).toList();
    List<FoundLookup> found = new ArrayList<>();
    try (FileChannel file = FileChannel.open(lookups)) {
      byte[] bytes = new byte[CHUNK];
      int filled = 0;
      while (true) {
        int read = file.read(ByteBuffer.wrap(bytes, filled, bytes.length - filled));
        if (read > 0) {
          filled += read;
        }
        int whole = read < 0 ? filled : lastLineFeed(bytes, filled) + 1;
        for (var line : linesWith(searches, bytes, whole).entrySet()) {
          found.add(parse(bytes, line.getKey(), line.getValue()));
        }
        if (read < 0) {
          return found;
        }
        System.arraycopy(bytes, whole, bytes, 0, filled - whole);
        filled -= whole;
        if (filled == bytes.length) {
          bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
      }
    }
  }

  private static SortedMap<Integer, Integer> linesWith(
      List<ByteSearch> searches, byte[] bytes, int to) {
    SortedMap<Integer, Integer> lines = new TreeMap<>();
    for (ByteSearch search : searches) {
      int at = search.next(bytes, 0, to);
      while (at >= 0) {
        int end = lineEnd(bytes, at, to);
        lines.put(lineStart(bytes, at), end);
        at = search.next(bytes, end, to);
      }
    }
    return lines;
  }

  /** The document of a lookup, found by halving the file. */
  Optional<FoundLookup> byId(String id) throws IOException {
    try (FileChannel file = FileChannel.open(lookups)) {
      long low = 0;
      long high = file.size();
      while (low < high) {
        long middle = (low + high) >>> 1;
        Line line = lineAfter(file, middle, low, high);
        if (line == null) {
          // No line begins in the upper half: what is left begins at the lower end.
          if (middle == low) {
            return Optional.empty();
          }
          high = middle;
          continue;
        }
        int order = idOf(line.bytes).compareTo(id);
        if (order == 0) {
          return Optional.of(parse(line.bytes, 0, line.bytes.length));
        }
        if (order < 0) {
          low = line.offset + line.bytes.length + 1;
        } else {
          high = middle;
        }
      }
      return Optional.empty();
    }
  }

  /** A line of the file without its line feed. */
  private static final class Line {
    private final long offset;
    private final byte[] bytes;

    private Line(long offset, byte[] bytes) {
      this.offset = offset;
      this.bytes = bytes;
    }
  }

  /** The first line that begins at or after an offset and before {@code high}. */
  private static Line lineAfter(FileChannel file, long from, long low, long high)
      throws IOException {
    // One byte earlier: a line that begins exactly here is known by the line feed before it.
    long start = from == low ? from : from - 1;
    for (int window = WINDOW; ; window *= 2) {
      byte[] bytes = new byte[window];
      int read = read(file, start, bytes);
      int begin = from == low ? 0 : indexOfLineFeed(bytes, 0, read) + 1;
      boolean begins = from == low || begin > 0;
      boolean whole = read < window;
      if (begins && start + begin >= high) {
        return null;
      }
      if (begins) {
        int end = indexOfLineFeed(bytes, begin, read);
        if (end >= 0) {
          return new Line(start + begin, Arrays.copyOfRange(bytes, begin, end));
        }
      }
      if (whole || (!begins && start + read >= high)) {
        return null;
      }
    }
  }

  private static int read(FileChannel file, long from, byte[] into) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(into);
    while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
      // Until it is full or the file ends.
    }
    return buffer.position();
  }

  private static String idOf(byte[] line) {
    int at = ANY_ID.next(line, 0, line.length);
    if (at < 0) {
      throw new IllegalStateException("a line of lookups.ndjson has no id");
    }
    int from = at + BEFORE_ID.length();
    int to = from;
    while (to < line.length && line[to] != '"') {
      to++;
    }
    return new String(line, from, to - from, StandardCharsets.US_ASCII);
  }

  private static FoundLookup parse(byte[] bytes, int from, int to) throws IOException {
    return new FoundLookup(JSON.readTree(bytes, from, to - from), true);
  }

  private static int lastLineFeed(byte[] bytes, int to) {
    int at = to - 1;
    while (at >= 0 && bytes[at] != '\n') {
      at--;
    }
    return at;
  }

  private static int indexOfLineFeed(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static int lineStart(byte[] bytes, int at) {
    return lastLineFeed(bytes, at) + 1;
  }

  private static int lineEnd(byte[] bytes, int at, int to) {
    int end = indexOfLineFeed(bytes, at, to);
    return end < 0 ? to : end;
  }
}
