package org.needtoknow.parsers.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Finds files that are the same byte for byte, as exports that were handed over twice. */
final class DuplicateFiles {
  private DuplicateFiles() {}

  /**
   * For each copy the file that it is a copy of, the first of them by name.
   *
   * @param files below the folder, in any order
   */
  static Map<String, String> of(Path folder, List<String> files) {
    Map<String, String> firsts = new HashMap<>();
    Map<String, String> copies = new HashMap<>();
    for (String file : files.stream().sorted().toList()) {
      try {
        String content = digest(folder.resolve(file));
        String first = firsts.putIfAbsent(content, file);
        if (first != null) {
          copies.put(file, first);
        }
      } catch (IOException e) {
        // Whoever reads it tells that it cannot be opened.
        continue;
      }
    }
    return copies;
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
