package org.needtoknow.parsers.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A short text file that a person wrote. Whatever stands under its name, a pipe that nobody writes
 * to, a device without an end or somebody's archive, is told and not waited for.
 */
public final class SettingsFile {
  /** Nothing a person writes by hand is larger. */
  private static final long MAX_BYTES = 4L << 20;

  private SettingsFile() {}

  /**
   * Whether {@code folder/file} is a file of a bearable size; what is wrong with it goes to the
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

  /** Its text, which is to be UTF-8; empty when it is not fit, and what is wrong is told. */
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
