package org.needtoknow.jobs.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.archive.PrivateFiles;

/**
 * The file of a department's key: at least 16 bytes, readable by its owner only. Each task reads
 * the file itself; no closure, snapshot or checkpoint holds the key.
 */
public final class KeyFile {
  private static final int MOST = 4096;
  private static final int LEAST = 16;

  private KeyFile() {}

  /** Reads the key and makes a hash of it for one task. */
  public static KeyedHash read(Path file) throws ConfigurationException {
    byte[] key = new byte[0];
    try {
      // The owner's execute bit gives others no access.
      if (!PrivateFiles.isWithin(PrivateFiles.FOLDER_MODE, file)) {
        throw problem(file, "users other than its owner may open the key file", "chmod 600 it");
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
        throw problem(file, "this is not a key file", "name another with --key-file");
      }
      key = Files.readAllBytes(file);
      if (key.length < LEAST) {
        throw problem(file, "a key must have at least 16 bytes", "name another with --key-file");
      }
      return new KeyedHash(key);
    } catch (IOException e) {
      throw problem(file, "the key file cannot be read", "name another with --key-file");
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static ConfigurationException problem(Path file, String message, String wayOut) {
    return ConfigurationException.of(file.toString(), message, wayOut);
  }
}
