import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.needtoknow.results.archive.LookupIndex;
import org.needtoknow.results.archive.LookupPlaces;

/**
 * Times finding one lookup by its id: makes very many invented lookups in order of ids, with their
 * index, and looks for some of them and for some that are not there.
 */
final class LookupIndexBenchmark {
  private static final int SEARCHES = 10_000;
  private static final String FILLER = "x".repeat(400);

  private LookupIndexBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments a folder to write into, and how many lookups
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int lookups = Integer.parseInt(arguments[1]);
    write(folder, lookups);
    long began = System.nanoTime();
    try (LookupIndex index = LookupIndex.open(folder)) {
      index.find(id(lookups / 2, lookups)).orElseThrow();
    }
    double first = (System.nanoTime() - began) / 1e6;
    SplittableRandom random = new SplittableRandom(1);
    double[] millis = new double[SEARCHES];
    for (int i = 0; i < SEARCHES; i++) {
      int wanted = random.nextInt(lookups);
      boolean there = i % 10 > 0;
      began = System.nanoTime();
      try (LookupIndex index = LookupIndex.open(folder)) {
        if (index.find(there ? id(wanted, lookups) : missing(wanted, lookups)).isPresent() != there) {
          throw new IllegalStateException("lookup " + wanted + " of " + lookups);
        }
      }
      millis[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%,d lookups, %,d MB, index %,d KB: opened and found in %.1f ms the first time; then median %.3f ms, 99 of 100 in %.3f ms, at most %.3f ms%n",
        lookups,
        Files.size(folder.resolve("lookups.ndjson")) / 1_000_000,
        Files.size(folder.resolve("lookups.idx")) / 1_000,
        first,
        millis[SEARCHES / 2],
        millis[SEARCHES * 99 / 100],
        millis[SEARCHES - 1]);
  }

  private static String id(int number, int lookups) {
    long half = number * (Long.MAX_VALUE / lookups);
    return String.format(Locale.ROOT, "%016x%016x", half, half * 0x9E3779B97F4A7C15L);
  }

  private static String missing(int number, int lookups) {
    String id = id(number, lookups);
    return id.substring(0, 31) + (id.endsWith("0") ? "1" : "0");
  }

  private static void write(Path folder, int lookups) throws Exception {
    LookupPlaces places = new LookupPlaces(0);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("lookups.ndjson")), 1 << 20)) {
      for (int i = 0; i < lookups; i++) {
        String id = id(i, lookups);
        byte[] line =
            ("{\"@timestamp\":\"2026-03-01T00:00:00Z\",\"event\":{\"id\":\"" + id + "\"},\"filler\":\"" + FILLER + "\"}\n")
                .getBytes(StandardCharsets.US_ASCII);
        places.add(id, line.length);
        out.write(line);
      }
    }
    LookupIndex.write(folder, List.of(places));
  }
}
