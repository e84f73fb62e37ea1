package org.needtoknow.jobs.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.needtoknow.parsers.department.Department;

/**
 * SHA-256 of what a department hands over besides its logs, which are hashed while they are read.
 */
public final class InputHashes {
  /** Decisions on review items that a department hands over. */
  static final String DECISIONS = "decisions.ndjson";

  private static final List<String> DECLARATIONS =
      List.of("department.yaml", "policy.yaml", "coverage.csv", DECISIONS);

  private InputHashes() {}

  /** By the path in the department's folder. */
  public static SortedMap<String, String> of(Department department) throws IOException {
    SortedSet<String> files = new TreeSet<>(department.ruleFiles());
    department
        .feeds()
        .forEach(
            feed -> {
              files.add(onDisk(feed.file()));
              feed.mapping().ifPresent(mapping -> files.add(mapping.file()));
            });
    files.addAll(DECLARATIONS);
    department.logs().forEach(log -> log.mapping().ifPresent(mapping -> files.add(mapping.file())));
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String file : files) {
      Path path = department.folder().resolve(file);
      if (Files.isRegularFile(path)) {
        hashes.put(file, sha256(path));
      }
    }
    return hashes;
  }

  /** A member of an archive stands for the archive. */
  private static String onDisk(String file) {
    int member = file.indexOf('!');
    return member < 0 ? file : file.substring(0, member);
  }

  private static String sha256(Path file) throws IOException {
    // The library reads a kilobyte at a time.
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return DigestUtils.sha256Hex(in);
    }
  }
}
