package org.needtoknow.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A short text file that a person wrote. A pipe, a device or a large file under its name is
 * reported as a problem, and is neither read nor waited for.
 */
public final class SettingsFile {
  /** A file that a person writes by hand is smaller. */
  private static final long MAX_BYTES = 4L << 20;

  private SettingsFile() {}

  /**
   * Whether {@code folder/file} is a regular file of at most 4 MiB. If not, the reason goes to the
   * problems.
   *
   * @param file path relative to the folder, as problems name it
   */
  public static boolean isFit(Path folder, String file, Problems problems) {
    Path path = folder.resolve(file);
    try {
      if (!Files.isRegularFile(path)) {
        problems.add(file, "is a folder, a pipe or a device", "put the text file itself there");
        return false;
      }
      if (Files.size(path) > MAX_BYTES) {
        problems.add(file, "is larger than 4 MiB", "this is meant to be a short text file");
        return false;
      }
      return true;
    } catch (IOException e) {
      problems.add(file, "cannot be read", "look at its owner and its rights");
      return false;
    }
  }

  /** The text, as UTF-8; empty when it cannot be read, and the reason goes to the problems. */
  public static Optional<String> read(Path folder, String file, Problems problems) {
    if (!isFit(folder, file, problems)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      problems.add(file, "is not UTF-8 text", "save it as UTF-8");
    } catch (IOException e) {
      problems.add(file, "cannot be read", "look at its owner and its rights");
    }
    return Optional.empty();
  }
}
