package org.needtoknow.jobs.trace;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.archive.LookupIndex;
import org.needtoknow.results.document.DocumentFormat;

/**
 * What an audit wrote, to be searched: from end to end for match keys, or by id, which costs a few
 * reads however large the file is because it is in order of ids.
 */
public final class ResultFolder implements LookupFinder {
  private static final int CHUNK = 1 << 22;

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
    return scan(keys, found -> found.keys().stream().anyMatch(keys::contains));
  }

  @Override
  public List<FoundLookup> withSubjects(Collection<String> subjectIds) throws IOException {
    return scan(subjectIds, found -> subjectIds.contains(found.subjectId()));
  }

  /**
   * Reads the documents of those lines alone that hold one of the texts.
   *
   * @param wanted says of such a document whether it holds the text where it counts
   */
  private List<FoundLookup> scan(Collection<String> texts, Predicate<FoundLookup> wanted)
      throws IOException {
    List<ByteSearch> searches = texts.stream().map(ResultFolder::quoted).toList();
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
          FoundLookup one = parse(bytes, line.getKey(), line.getValue());
          if (wanted.test(one)) {
            found.add(one);
          }
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

  /** A text as JSON writes it, quotes included. */
  private static ByteSearch quoted(String text) {
    char[] escaped = JsonStringEncoder.getInstance().quoteAsString(text);
    return new ByteSearch('"' + String.valueOf(escaped) + '"');
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

  /** The document of a lookup. */
  Optional<FoundLookup> byId(String id) throws IOException {
    try (LookupIndex index = LookupIndex.open(audit.folder())) {
      Optional<byte[]> line = index.find(id);
      return line.isPresent()
          ? Optional.of(parse(line.get(), 0, line.get().length))
          : Optional.empty();
    }
  }

  private static FoundLookup parse(byte[] bytes, int from, int to) throws IOException {
    return new FoundLookup(DocumentFormat.LOOKUP.read(bytes, from, to - from), true);
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
